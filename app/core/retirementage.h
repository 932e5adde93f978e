// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>

#include <algorithm>

namespace yichuang {

/// When the statutory age of retirement (法定退休年龄) is reached: the age of old and, for those born from a day
/// on, one more month for each step of birth months up to a limit (decision of 13 September 2024, in force since
/// 2025). Not the age of the residents' pension, which stays as it is. The numbers come from an item's params.
struct RetirementRule
{
    int age = 0; ///< full years
    QDate delayedFrom; ///< the first birthday that is delayed
    int stepMonths = 0; ///< birth months that share one month of delay
    int mostMonths = 0;

    /// From "retireAgeMen", "delayedFromMen", "delayStepMen", "delayMostMen"; other kinds likewise (Women,
    /// Workers).
    static RetirementRule fromParams(const QJsonObject &params, const QString &kind)
    {
        const auto value = [&](const char *name) { return params.value(QString::fromLatin1(name) + kind); };
        return {value("retireAge").toInt(), QDate::fromString(value("delayedFrom").toString(), Qt::ISODate),
                value("delayStep").toInt(), value("delayMost").toInt()};
    }

    bool isKnown() const { return age > 0; }

    int delayMonths(const QDate &birth) const
    {
        if (!delayedFrom.isValid() || birth < delayedFrom || stepMonths <= 0)
            return 0;
        const int later = (birth.year() - delayedFrom.year()) * 12 + birth.month() - delayedFrom.month();
        return std::min(mostMonths, later / stepMonths + 1);
    }

    QDate reachedOn(const QDate &birth) const { return birth.addMonths(age * 12 + delayMonths(birth)); }
};

} // namespace yichuang
