// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger.h"
#include "sync/backoff.h"
#include "sync/holdoffs.h"
#include "sync/line.h"

#include <QObject>

namespace yichuang {

/// Brings attached files to the province, one at a time, in chunks that resume where the province stopped. Apart
/// from the acts: a missing or refused file waits by itself and holds up nothing else. Sync thread only.
class FileLane final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 MaxChunk = 1024 * 1024;
    static constexpr qint64 MinChunk = 64 * 1024;

    FileLane(Ledger &ledger, Line &line, Scheduler &scheduler, QObject *parent = nullptr);

    void start();
    void stop() { m_running = false; }
    /// There may be new files.
    void more();
    void wake();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void contact();
    void troubled(const yichuang::LineFault &fault);
    void ledgerFailed(const yichuang::Error &error);
    void fileFailed(const QString &digest, const yichuang::Error &error); ///< this file only; tried again later

private:
    void next();
    void listed(const Result<QStringList> &digests);
    void loaded(const Result<QByteArray> &content);
    void stateKnown(const LineAnswer<FileAnswer> &answer);
    void putNext();
    void chunkDone(const LineAnswer<FileAnswer> &answer);
    void finished(const Result<Done> &done);
    void setAside(const Error &error);
    void faulted(const LineFault &fault);
    void pause(Backoff::Milliseconds delay);

    Ledger &m_ledger;
    Line &m_line;
    Scheduler &m_scheduler;
    HoldOffs m_holdOffs;
    Backoff m_backoff;
    QString m_digest;
    QByteArray m_content;
    qint64 m_offset = 0;
    qint64 m_chunk = MaxChunk;
    int m_strikes = 0;
    int m_pauses = 0;
    bool m_running = false;
    bool m_busy = false;
    bool m_waiting = false;
};

} // namespace yichuang
