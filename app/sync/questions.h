// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/syncthread.h"

#include <map>

namespace yichuang {

/// Questions of the counter on their way through the sync thread and back. Each ends in exactly one reply, in the GUI
/// thread; without a running line at once and unsent.
class Questions final : public QObject
{
    Q_OBJECT

public:
    explicit Questions(SyncThread &thread);

    void ask(const Question &question, LineReply<QByteArray> reply);
    /// The same question once more if it is not known whether the first one arrived: only for what the province does
    /// once, however often it is asked.
    void askTwice(const Question &question, LineReply<QByteArray> reply);
    /// Ends what is still open, unsent. Call once the thread has stopped.
    void end();

private:
    void finish(int ticket, const LineAnswer<QByteArray> &answer);

    SyncThread &m_thread;
    std::map<int, LineReply<QByteArray>> m_open;
    int m_tickets = 0;
};

} // namespace yichuang
