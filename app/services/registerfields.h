// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/errands.h"

#include "forms/model/formstate.h"

#include <QJsonObject>

namespace yichuang {

/// Which fields of an open form a register's answer about the person in a role can fill: register field -> form field.
/// Only fields that are shown, can be typed into and are neither name nor ID number (those are the question). A
/// register field belongs to the person's own section ("spouse.hukouAddress"), to the spouse's if it says who the
/// applicant is married to, or, for the applicant, to the one section about no person that has such a field.
QJsonObject registerFields(const RegisterInfo &info, const QString &role, const FormState &form);

/// Null if the contract knows no such register.
const RegisterInfo *registerOf(const QString &key);

/// The names of a consent's registers, as papers show them.
QStringList registerNames(const Consent &consent);

} // namespace yichuang
