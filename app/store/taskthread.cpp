// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/taskthread.h"

namespace yichuang {

namespace {

constexpr int IdleAfterMs = 300;

} // namespace

TaskThread::TaskThread(const QString &name, std::function<void()> idle)
    : m_idle(std::move(idle))
    , m_thread(QThread::create([this] { run(); }))
{
    m_thread->setObjectName(name);
    m_thread->start();
}

TaskThread::~TaskThread()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_isEnding = true;
    }
    m_more.wakeAll();
    m_thread->wait();
}

void TaskThread::add(std::unique_ptr<Task> task)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_more.wakeOne();
}

// False when the thread is to end; isIdle when there was nothing to do for a while.
bool TaskThread::take(std::unique_ptr<Task> &task, bool &isIdle)
{
    const QMutexLocker lock(&m_mutex);
    while (m_tasks.empty()) {
        if (m_isEnding)
            return false;
        if (isIdle) {
            m_more.wait(&m_mutex);
        } else if (!m_more.wait(&m_mutex, IdleAfterMs) && m_tasks.empty()) {
            isIdle = true;
            task.reset();
            return true;
        }
    }
    isIdle = false;
    task = std::move(m_tasks.front());
    m_tasks.pop_front();
    return true;
}

void TaskThread::run()
{
    std::unique_ptr<Task> task;
    bool isIdle = true;
    while (take(task, isIdle)) {
        if (task)
            task->run();
        else if (m_idle)
            m_idle();
        task.reset(); // what it carries goes before the next wait
    }
}

} // namespace yichuang
