// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace yichuang {

/// The time of day as the program sees it. Replaceable in tests and settable in demo mode.
/// Safe to call from any thread.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Local time with its offset from UTC.
    virtual QDateTime now() const = 0;

    /// The legal date at the counter.
    QDate today() const { return now().date(); }
};

/// The computer's own clock.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTime(); }
};

} // namespace yichuang
