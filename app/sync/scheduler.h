// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>
#include <functional>

namespace yichuang {

/// Delays and elapsed time, replaceable so that tests order time about. Monotonic: a clock set back or forward
/// at the counter changes nothing here.
class Scheduler
{
public:
    using Milliseconds = std::chrono::milliseconds;

    virtual ~Scheduler() = default;
    /// Runs once after the delay, unless the context is gone by then.
    virtual void after(Milliseconds delay, QObject *context, std::function<void()> run) = 0;
    virtual Milliseconds elapsed() const = 0;
    /// 0 <= x < 1, for jitter.
    virtual double random() = 0;
};

} // namespace yichuang
