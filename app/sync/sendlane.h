// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger.h"
#include "sync/backoff.h"
#include "sync/doubts.h"
#include "sync/holdoffs.h"
#include "sync/leftovers.h"
#include "sync/line.h"
#include "sync/scheduler.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace yichuang {

/// Brings the unsent acts of one lane to the province, in ledger order, one parcel under way at a time, the next
/// one read and packed meanwhile. Before a parcel leaves, the ledger notes how far sending got, so that a crash
/// between send and answer is known; after any doubtful end it asks "which of these do you hold?" before it
/// sends again. A parcel refused as a whole is halved until the one bad act is found; that act's case waits by
/// itself. Sync thread only.
class SendLane final : public QObject
{
    Q_OBJECT

public:
    static constexpr int MaxActs = 500;
    static constexpr qint64 MaxBytes = 2 * 1024 * 1024;

    SendLane(Lane lane, Ledger &ledger, Line &line, Scheduler &scheduler, QObject *parent = nullptr);

    /// Finds out what an earlier run left in doubt, then sends.
    void start();
    void stop();
    /// There are new acts.
    void more();
    /// The line may be back or someone pressed the button: all pauses are over.
    void wake();
    /// While true nothing new is sent; what is under way ends.
    void setPaused(bool paused);

    bool isBusy() const { return m_flight || m_ready || m_reading || m_doubts.isAsking() || m_notesPending > 0; }

Q_SIGNALS:
    void contact(); ///< a usable answer came
    void troubled(const yichuang::LineFault &fault);
    void ledgerFailed(const yichuang::Error &error);
    void busyChanged();
    void recovered(); ///< what an earlier run left in doubt is known

private:
    // how far an earlier run got
    void leftoversFound(const QList<QUuid> &fresh, const QList<QUuid> &known);
    // the next parcel
    void pump();
    void read();
    void actsRead(int epoch, const Result<QList<Act>> &acts);
    QList<Act> choose(const QList<Act> &acts);
    void pack(const QList<Act> &chosen);
    void covered();
    void leftoversFailed(const Error &error);
    void sweepEnded();
    // on its way
    void send();
    void answered(const VerdictAnswer &answer);
    void faulted(const LineFault &fault);
    void asked(const LineAnswer<VerdictAnswer> &answer);
    void shrink(const LineFault &fault);
    void poisoned(const Act &act, const LineFault &fault);
    void note(QList<Verdict> verdicts);
    void noted(const Result<Done> &done);
    void holdBack(const QList<Act> &acts, const QList<Verdict> &verdicts);
    // pauses
    void rewind();
    void pause(Backoff::Milliseconds atLeast);
    void pauseOver(int pause);
    void ledgerTrouble(const Error &error);
    void armHoldOffs();

    const Lane m_lane;
    Ledger &m_ledger;
    Line &m_line;
    Scheduler &m_scheduler;
    Doubts m_doubts;
    Leftovers m_leftovers;
    HoldOffs m_holdOffs;
    Backoff m_backoff;
    std::optional<Parcel> m_ready; ///< packed and noted, may leave
    std::optional<Parcel> m_flight; ///< under way
    QSet<QUuid> m_blocked; ///< cases refused or held until the ledger knows it too
    quint64 m_after = 0; ///< read so far in this sweep
    Backoff::Milliseconds m_sentAt{0};
    int m_limit = MaxActs;
    int m_strikes = 0; ///< a single act in a row that ended badly
    int m_poisonedInARow = 0;
    int m_epoch = 0; ///< results of reads before a rewind are dropped
    int m_pauses = 0;
    int m_notesPending = 0;
    bool m_running = false;
    bool m_paused = false;
    bool m_wasBusy = false;
    bool m_recovered = false;
    bool m_reading = false;
    bool m_sweepDone = false;
    bool m_waiting = false;
    bool m_rewindWanted = false;
    bool m_moreWanted = false;
    bool m_holdOffArmed = false;
};

} // namespace yichuang
