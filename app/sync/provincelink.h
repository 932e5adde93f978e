// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/province.h"
#include "sync/provinceerrands.h"
#include "sync/syncthread.h"

#include <QPromise>

#include <map>

namespace yichuang {

/// The province as the desk sees it, with the sync thread behind it. Knows the line's state, passes log-ins on,
/// and wakes the sending when the computer's network comes back. GUI thread.
class ProvinceLink final : public Province
{
    Q_OBJECT

public:
    explicit ProvinceLink(SyncThread::Setup setup);
    ~ProvinceLink() override;

    void start() { m_thread.start(); }
    /// Call before what the setup refers to goes away.
    void stop();

    LineState line() const override { return m_line; }
    QFuture<Result<LoginAnswer>> logIn(const QString &account, const QString &password) override;
    QFuture<Result<Done>> logOut() override;
    QFuture<Result<QList<CaseElsewhere>>> findElsewhere(const QString &text, const QString &purpose) override;
    void wake() override { m_thread.wake(); }
    /// Other items than at the start: their number ranges are asked for.
    void setImplementingCodes(const QStringList &codes) { m_thread.setImplementingCodes(codes); }
    /// Registers, messages, parcels and payments over the same line.
    Errands &errands() { return m_errands; }

private:
    void watchNetwork();
    void loggedIn(int ticket, const Result<LoginAnswer> &answer);
    void loggedOut(int ticket, const Result<Done> &answer);

    SyncThread m_thread;
    Questions m_questions{m_thread};
    ProvinceErrands m_errands{m_questions};
    LineState m_line;
    std::map<int, QPromise<Result<LoginAnswer>>> m_logins;
    std::map<int, QPromise<Result<Done>>> m_logouts;
    int m_tickets = 0;
};

} // namespace yichuang
