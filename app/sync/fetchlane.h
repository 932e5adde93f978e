// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger.h"
#include "sync/backoff.h"
#include "sync/line.h"

#include <QObject>

namespace yichuang {

/// Brings the province's acts down by cursor, waiting on the province's side when there is nothing new. Runs
/// beside the sending, and neither waits for the other. Sync thread only.
class FetchLane final : public QObject
{
    Q_OBJECT

public:
    FetchLane(Ledger &ledger, Line &line, Scheduler &scheduler, QObject *parent = nullptr);

    void start();
    void stop() { m_running = false; }
    void wake();

Q_SIGNALS:
    void contact();
    void troubled(const yichuang::LineFault &fault);
    void ledgerFailed(const yichuang::Error &error);

private:
    void fetch();
    void cursorRead(const Result<QString> &cursor);
    void answered(const LineAnswer<DownAnswer> &answer);
    void appended(bool more, const Result<int> &count);
    void pause(Backoff::Milliseconds delay);

    Ledger &m_ledger;
    Line &m_line;
    Scheduler &m_scheduler;
    Backoff m_backoff;
    Backoff::Milliseconds m_askedAt{0};
    QString m_cursor;
    int m_pauses = 0;
    bool m_running = false;
    bool m_busy = false;
    bool m_cursorKnown = false;
};

} // namespace yichuang
