// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/scheduler.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QPointer>
#include <QRandomGenerator>

#include <map>

namespace yichuang::test {

/// Time that passes when the test says so: the next thing due is run, however far away it is.
class FakeScheduler final : public Scheduler
{
public:
    explicit FakeScheduler(quint32 seed = 1)
        : m_random(seed)
    {
    }

    void after(Milliseconds delay, QObject *context, std::function<void()> run) override
    {
        longest = std::max(longest, delay);
        m_queue.emplace(m_now + delay, Entry{context, std::move(run)});
    }
    Milliseconds elapsed() const override { return m_now; }
    double random() override { return m_random.generateDouble(); }

    /// Everything that is due without time passing.
    void settle()
    {
        deliver();
        while (!m_queue.empty() && m_queue.begin()->first <= m_now)
            runFirst();
    }

    /// Lets time pass until the condition holds or nothing is left or the limit is reached.
    bool runUntil(const std::function<bool()> &condition, Milliseconds limit = std::chrono::hours(48))
    {
        const Milliseconds end = m_now + limit;
        settle();
        while (!condition()) {
            if (m_queue.empty() || m_queue.begin()->first > end)
                return false;
            runFirst();
        }
        return true;
    }
    void runFor(Milliseconds time)
    {
        const Milliseconds end = m_now + time;
        settle();
        while (!m_queue.empty() && m_queue.begin()->first <= end)
            runFirst();
        m_now = end;
    }

    Milliseconds longest{0};

private:
    struct Entry
    {
        QPointer<QObject> context;
        std::function<void()> run;
    };

    void runFirst()
    {
        auto node = m_queue.extract(m_queue.begin());
        m_now = std::max(m_now, node.key());
        if (node.mapped().context)
            node.mapped().run();
        deliver();
    }

    // One round delivers one generation of events; what those post comes with the next.
    static void deliver()
    {
        QEventLoop loop;
        do {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        } while (loop.processEvents());
    }

    std::multimap<Milliseconds, Entry> m_queue; // equal times in the order asked for
    Milliseconds m_now{0};
    QRandomGenerator m_random;
};

} // namespace yichuang::test
