// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger.h"
#include "sync/backoff.h"
#include "sync/line.h"

#include <QObject>

namespace yichuang {

/// The small things that are due now and then and never in a hurry: the station's number ranges, and the chain
/// links of acts that are held back. Runs when nothing else is sent. Sync thread only.
class Upkeep final : public QObject
{
    Q_OBJECT

public:
    Upkeep(Ledger &ledger, Line &line, Scheduler &scheduler, QObject *parent = nullptr);

    void start();
    void stop() { m_running = false; }
    void wake();
    /// The lanes have nothing more to send: a good moment for the links.
    void idle();

Q_SIGNALS:
    void contact();
    void troubled(const yichuang::LineFault &fault);
    void ledgerFailed(const yichuang::Error &error);

private:
    void askNumbers();
    void numbersAnswered(const LineAnswer<QList<NumberRange>> &answer);
    void numbersLater(Backoff::Milliseconds delay);
    void linkedRead(const Result<QString> &upTo);
    void rowsRead(const Result<QList<ChainRow>> &rows);
    void linksAnswered(quint64 upTo, const LineAnswer<Done> &answer);
    void linksDone(quint64 upTo, bool more);

    Ledger &m_ledger;
    Line &m_line;
    Scheduler &m_scheduler;
    Backoff m_backoff;
    Backoff m_linkBackoff;
    Backoff::Milliseconds m_linksNotBefore{0};
    int m_pauses = 0;
    bool m_running = false;
    bool m_asking = false;
    bool m_linking = false;
};

} // namespace yichuang
