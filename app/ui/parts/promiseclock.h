// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workingcalendar.h"

#include <QWidget>

class QLabel;

namespace yichuang {

/// How many working days are left until the promised day: calm, amber from two days on, red when it has passed.
/// Says 暂定 where the calendar of a year is not yet published.
class PromiseClock final : public QWidget
{
    Q_OBJECT

public:
    enum class State { None, Calm, Soon, Today, Late };

    explicit PromiseClock(QWidget *parent = nullptr);

    void set(const QDate &promisedOn, const QDate &today, const WorkingCalendar &calendar);
    State state() const { return m_state; }
    QString text() const;

    /// The same words for a cell of a list.
    static QString sentence(const QDate &promisedOn, const QDate &today, const WorkingCalendar &calendar);
    static State stateOf(const QDate &promisedOn, const QDate &today, const WorkingCalendar &calendar);

private:
    State m_state = State::None;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace yichuang
