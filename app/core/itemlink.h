// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence.h"

#include <QJsonObject>
#include <QString>

namespace yichuang {

/// Another item that follows, or that excludes this one.
struct ItemLink
{
    /// What an exclusion means at the counter; links do not ask.
    enum class Level {
        Advise, ///< to know: another way is the right one for some
        Warn,   ///< the clerk has to look
        Block,  ///< the rule excludes the two
    };
    /// What has to be so of the other item for the sentence to hold.
    enum class When {
        Held,    ///< received or pending
        Pending, ///< taken in and not decided yet
        Missing, ///< neither received nor pending
    };
    /// Which cases count: a bill is paid once, a subsidy runs on.
    enum class Within { Always, Year, Month };

    QString item;            ///< item or business code
    QString text;            ///< why, in words, with the rule
    Evidence evidence;
    Level level = Level::Warn;
    When when = When::Held;
    Within within = Within::Always; ///< taken in within today's calendar year or month
    QString role;            ///< whose other case is meant, as a role of this form; empty: the beneficiary
};

/// How a shared register says that somebody has what a business gives (共享库): all the values hold.
struct RegisterMark
{
    QString key;             ///< "social-relief"
    QJsonObject values;      ///< {"category": "特困人员"}
};

/// Whether a code names the business itself or the item it belongs to: "MZ05" is both "MZ05-01" and "MZ05-02".
inline bool namesBusiness(const QString &code, const QString &business)
{
    return code == business || (business.startsWith(code) && business.mid(code.size()).startsWith(QLatin1Char('-')));
}

} // namespace yichuang
