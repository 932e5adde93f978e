// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/qtscheduler.h"

#include <QTimer>

namespace yichuang {

QtScheduler::QtScheduler()
    : m_random(QRandomGenerator::securelySeeded())
{
    m_since.start();
}

void QtScheduler::after(Milliseconds delay, QObject *context, std::function<void()> run)
{
    QTimer::singleShot(delay, context, std::move(run));
}

Scheduler::Milliseconds QtScheduler::elapsed() const
{
    return Milliseconds(m_since.elapsed());
}

double QtScheduler::random()
{
    return m_random.generateDouble();
}

} // namespace yichuang
