// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/act.h"
#include "core/caseflow.h"

#include <QDate>
#include <QJsonObject>
#include <QSet>

#include <optional>

namespace yichuang::test {

/// The promise clock worked out a second time, in another way: nothing is added up, every day is walked and looked at.
/// Reads the calendar's file by itself and shares no code with CaseClock.
class ClockReference
{
public:
    explicit ClockReference(const QByteArray &calendarJson);

    struct Event
    {
        QDate on;
        ActKind kind;
        CaseState after;
        int promisedDays = 0;
        bool stopsClock = true;
        QDate makeUpBy;
    };

    struct Answer
    {
        bool hasPromise = false;
        bool isDeemed = false;
        bool isPaused = false;
        bool isEnded = false;
        bool isProvisional = false;
        QDate promisedOn;
        int daysLeft = 0;
        QDate dueOn;
    };

    Answer at(const QDate &today, const QList<Event> &events) const;
    bool isWorkday(const QDate &day) const;

private:
    struct Rest
    {
        QDate from;
        QDate to;
    };
    QDate promised(const QDate &start, int days, QList<Rest> rests) const;
    QDate walk(const QDate &start, int days) const;
    int count(const QDate &from, const QDate &to) const;
    bool isPublished(int year) const { return m_years.contains(year); }

    QSet<QDate> m_free;
    QSet<QDate> m_extra;
    QSet<int> m_years;
};

} // namespace yichuang::test
