// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/scheduler.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

namespace yichuang {

/// Qt's timers and the steady clock, in the thread that uses it.
class QtScheduler final : public Scheduler
{
public:
    QtScheduler();

    void after(Milliseconds delay, QObject *context, std::function<void()> run) override;
    Milliseconds elapsed() const override;
    double random() override;

private:
    QElapsedTimer m_since;
    QRandomGenerator m_random;
};

} // namespace yichuang
