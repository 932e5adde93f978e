// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault.h"
#include "sync/lineconfig.h"
#include "sync/qtscheduler.h"
#include "sync/syncworker.h"

#include <QThread>

#include <functional>
#include <memory>

namespace yichuang {

/// The thread the sync side lives in. Line and worker are born there and die there; the outside talks to them by
/// signals. Runs through locks and changes of user.
class SyncThread final : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives the thread. `makeLine` runs in the thread.
    struct Setup
    {
        Ledger &ledger;
        const Clock &clock;
        Station station;
        std::function<std::unique_ptr<Line>()> makeLine;
        PackageInbox *packages = nullptr; ///< where newer definitions go; none: nobody asks for them
    };

    explicit SyncThread(Setup setup, QObject *parent = nullptr);
    ~SyncThread() override;

    void start();
    /// Ends what is under way and the thread; safe to call twice.
    void stop();

    /// The usual line, for Setup::makeLine.
    static std::function<std::unique_ptr<Line>()> httpLine(const LineConfig &config, const Signer &station,
                                                           const Verifier &platform);

    // Any thread.
    void wake();
    void logIn(int ticket, const QString &account, const QString &password);
    void logOut(int ticket);
    void ask(int ticket, const yichuang::Question &question);
    /// Other items than at the start: asks for their number ranges at once.
    void setImplementingCodes(const QStringList &codes);
    bool isRunning() const { return m_thread.isRunning(); }

Q_SIGNALS:
    void lineChanged(const yichuang::LineState &state);
    void fileFailed(const QString &digest, const yichuang::Error &error);
    void loggedIn(int ticket, const yichuang::Result<yichuang::LoginAnswer> &answer);
    void loggedOut(int ticket, const yichuang::Result<yichuang::Done> &answer);
    void answered(int ticket, const QByteArray &body);
    void unanswered(int ticket, const yichuang::LineFault &fault);

private:
    struct Parts
    {
        QtScheduler scheduler;
        std::unique_ptr<Line> line;
        std::unique_ptr<SyncWorker> worker; // goes first
    };

    void build();
    void dismantle();

    const Setup m_setup;
    QThread m_thread;
    std::unique_ptr<QObject> m_context; ///< lives in the thread: what is posted to it runs there
    std::unique_ptr<Parts> m_parts; ///< touched in the thread only
};

} // namespace yichuang
