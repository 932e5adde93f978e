// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/tour/residents.h"

#include <QList>
#include <QPair>

namespace yichuang::tourforms {

/// Path of a field and what is typed there, see Typist::set.
using Values = QList<QPair<QString, QString>>;

/// Where a resident is registered, as it is typed.
QString division(const Resident &resident);
/// The person at the counter, all typed.
Values person(const Resident &resident);
/// What an identity card does not say.
Values beyondTheCard(const Resident &resident);
/// The next member of a household that is known already.
Values memberOf(const Resident &resident);

Values household(int row, const Resident &resident, const QString &relation);
Values temporaryAid(const QDate &today);
Values pensionEnrolment();
Values elderlyAllowance(const Resident &resident);
Values payee();
Values promise();

} // namespace yichuang::tourforms
