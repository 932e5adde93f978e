// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/idnumber.h"

#include <QDate>
#include <QString>

namespace yichuang {

/// An identity number in the invented region 329999, with a check digit that fits: for practice only.
inline QString inventedIdNumber(const QDate &birth, Sex sex, int order = 1)
{
    const int serial = order * 2 + (sex == Sex::Male ? 1 : 0);
    const QString body = QStringLiteral("329999") + birth.toString(QStringLiteral("yyyyMMdd"))
        + QStringLiteral("%1").arg(serial, 3, 10, QChar(u'0'));
    return body + IdNumber::checkCharacter(body);
}

/// Somebody who comes to the counter in the tour. A resident with a card is one of practice-registers.json.
struct Resident
{
    QString name;
    QString idNumber;
    QString marital;
    QString village;  ///< as the division picker offers it
    QString address;
    QString phone;
};

} // namespace yichuang
