// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/acts/provinceacts.h"
#include "platform/options.h"

namespace yichuang::platform {

/// Ends what waits too long for the citizen: a tolerant acceptance (容缺受理) whose make-up day has passed, a supplement
/// (补正) nobody brought. A counter may be off line, so both have grace; an act made in time that arrives later still is
/// answered as a conflict that says so. Store thread.
class Sweep final
{
public:
    Sweep(sqlite::Connection &db, CaseBook &cases, ProvinceActs &acts, const WorkingCalendar &calendar,
          const SweepOptions &options)
        : m_db(db)
        , m_cases(cases)
        , m_acts(acts)
        , m_calendar(calendar)
        , m_options(options)
    {
    }

    /// Looks once a day, however often it is called. In a transaction of its own.
    Result<Done> daily(const QDateTime &now);
    /// Looks now. The number of cases that ended.
    Result<int> run(const QDateTime &now);
    /// True if this act was made in time and lost to the sweep: the papers lay at the counter before the day was over.
    static bool cameInTime(const Act &act, const CaseRow &row);

private:
    bool isOverdue(const CaseRow &row, const QDate &today) const;

    sqlite::Connection &m_db;
    CaseBook &m_cases;
    ProvinceActs &m_acts;
    const WorkingCalendar &m_calendar;
    const SweepOptions m_options;
    QDate m_lastRun;
};

} // namespace yichuang::platform
