// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile.h"
#include "core/export.h"
#include "core/workingcalendar.h"

namespace yichuang {

/// What has to happen next with a case, until when, and by whom.
struct DueAct
{
    enum class By { Nobody, Clerk, Citizen, Department };

    By by = By::Nobody;
    ActKind act = ActKind::Accepted; ///< meaningless for Nobody
    QDate on;                        ///< last day; invalid: no limit
    int daysLeft = 0;                ///< working days to that day, 0: today; negative: late
    friend bool operator==(const DueAct &, const DueAct &) = default;
};

/// The promise clock of a case (承诺时限) as of a day: a value, worked out from the facts and the calendar.
/// Rules: the first day does not count (行政许可法 article 82); a promise counts from acceptance; papers received and
/// neither accepted, asked for nor refused within 5 working days count as accepted from receipt (article 32 (4),
/// followed by Jiangsu's procedures, S13, S87); special procedures and the time the citizen needs for papers the
/// department asked for do not count; a pause that begins behind the promised day no longer moves it; the result is to be
/// handed over within 10 working days of the decision (article 44).
struct CaseClock
{
    enum class Run { Waiting, Running, Paused, Ended };
    enum class Mood { Calm, Soon, Late, Resting };

    /// Why the promised day moved.
    struct Shift
    {
        QString name;      ///< the pause's name
        QDate from;
        QDate to;          ///< invalid: still on
        int days = 0;      ///< working days it moved
        friend bool operator==(const Shift &, const Shift &) = default;
    };

    Run run = Run::Waiting;
    Mood mood = Mood::Calm;
    QDate countsFrom;        ///< acceptance, or receipt if deemed accepted; invalid: not yet
    bool isDeemedAccepted = false;
    QDate firstPromised;     ///< as printed on the acceptance
    QDate promisedOn;        ///< as it stands today; while paused, as if the pause ended today
    int daysLeft = 0;        ///< working days until promisedOn; negative: overdue. While paused: left when it ends
    bool isProvisional = false; ///< the span touches a year whose calendar is not published (暂定)
    QList<Shift> shifts;
    DueAct due;

    static YICHUANG_CORE_EXPORT CaseClock at(const QDate &today, const ClockFacts &facts, CaseState state,
                                             const WorkingCalendar &calendar);
    friend bool operator==(const CaseClock &, const CaseClock &) = default;
};

/// Days before the due day from which the clock turns amber.
inline constexpr int SoonDays = 3;
/// Working days within which the counter has to accept, ask or refuse (article 32).
inline constexpr int AnswerDays = 5;
/// Working days within which a decision is handed over (article 44).
inline constexpr int HandOverDays = 10;

} // namespace yichuang
