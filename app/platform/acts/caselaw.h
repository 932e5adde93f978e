// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workingcalendar.h"
#include "platform/acts/checkedbatch.h"

namespace yichuang::platform {

/// What the law refuses whatever the counter may have done: a second one-time notice (行政许可法 article 32), a special
/// procedure that the item does not list or a longer one than it allows, a make-up day outside the promise. Knows no
/// database; store thread.
class CaseLaw final
{
public:
    explicit CaseLaw(WorkingCalendar calendar) : m_calendar(std::move(calendar)) { }

    const WorkingCalendar &calendar() const { return m_calendar; }
    /// A calendar that holds more years: what was provisional is definite from now on.
    void setCalendar(WorkingCalendar calendar) { m_calendar = std::move(calendar); }
    /// The typed reason against this act on a case with these facts, which would have the later facts and state after
    /// it; empty: none.
    QString objection(const CheckedAct &checked, const ClockFacts &before, const ClockFacts &after,
                      CaseState state) const;

private:
    QString procedureObjection(const CheckedAct &checked) const;

    WorkingCalendar m_calendar;
};

} // namespace yichuang::platform
