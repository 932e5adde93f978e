// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <atomic>

namespace yichuang {

/// The computer's clock, moved by whole days: what the trainer sets. Any thread.
class DemoClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTime().addDays(m_days); }
    void setToday(const QDate &day) { m_days = day.isValid() ? int(QDate::currentDate().daysTo(day)) : 0; }

private:
    std::atomic<int> m_days{0};
};

} // namespace yichuang
