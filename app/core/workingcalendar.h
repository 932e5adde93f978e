// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export.h"
#include "core/result.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <QString>

namespace yichuang {

/// Working days (工作日) of the State Council's yearly calendar: weekends, holidays and make-up workdays.
/// A year that is not yet published counts weekends and the fixed holidays (1 January, 1-2 May,
/// 1-3 October) only and is provisional (暂定). A value; copy freely; any thread.
class YICHUANG_CORE_EXPORT WorkingCalendar
{
public:
    /// Reads {"holidays": {"2026-01-01": "元旦"}, "makeupWorkdays": {"2026-01-04": "元旦"}}.
    static Result<WorkingCalendar> parse(const QByteArray &json);

    bool isWorkday(const QDate &day) const;
    /// True if the year's calendar was not published when this one was made.
    bool isProvisional(int year) const { return !m_years.contains(year); }
    QString holidayName(const QDate &day) const { return m_holidays.value(day); }

    /// The day that lies n working days after start; start itself is not counted (行政许可法第八十二条).
    /// n = 0 gives start itself.
    QDate add(const QDate &start, int workdays) const;
    /// Working days in (from, to]; negative if to lies before from.
    int between(const QDate &from, const QDate &to) const;
    /// True if any year touched by the span is provisional.
    bool isProvisional(const QDate &from, const QDate &to) const;

private:
    QHash<QDate, QString> m_holidays;
    QHash<QDate, QString> m_workdays;
    QSet<int> m_years;
};

} // namespace yichuang
