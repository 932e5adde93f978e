// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <deque>
#include <functional>
#include <memory>

namespace yichuang {

/// One thread that does tasks in the order in which they were given, and something else when it has none. The
/// destructor does all tasks given before, so that what was asked for is on disk.
class TaskThread final
{
public:
    /// idle runs once each time the tasks ran out and none came for a while.
    explicit TaskThread(const QString &name, std::function<void()> idle = {});
    ~TaskThread();
    Q_DISABLE_COPY_MOVE(TaskThread)

    /// From any thread. The task may be movable only (it mostly carries a promise).
    template<typename Work>
    void post(Work work)
    {
        add(std::make_unique<TaskOf<Work>>(std::move(work)));
    }

private:
    struct Task
    {
        virtual ~Task() = default;
        virtual void run() = 0;
    };
    template<typename Work>
    struct TaskOf final : Task
    {
        explicit TaskOf(Work given) : work(std::move(given)) { }
        void run() override { work(); }
        Work work;
    };

    void add(std::unique_ptr<Task> task);
    void run();
    bool take(std::unique_ptr<Task> &task, bool &isIdle);

    std::function<void()> m_idle;
    QMutex m_mutex;
    QWaitCondition m_more;
    std::deque<std::unique_ptr<Task>> m_tasks;
    bool m_isEnding = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace yichuang
