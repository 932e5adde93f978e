// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/upkeep.h"

#include "core/await.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr std::chrono::hours NumbersPeriod(6);
constexpr int RowsAtOnce = 5000;
const QString LinkedKey = u"sync.linked"_s;

} // namespace

Upkeep::Upkeep(Ledger &ledger, Line &line, Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_line(line)
    , m_scheduler(scheduler)
    , m_backoff(std::chrono::seconds(5), std::chrono::minutes(10))
    , m_linkBackoff(std::chrono::seconds(30), std::chrono::minutes(30))
{
}

void Upkeep::start()
{
    m_running = true;
    askNumbers();
}

void Upkeep::wake()
{
    m_backoff.reset();
    m_linkBackoff.reset();
    m_linksNotBefore = Backoff::Milliseconds(0);
    askNumbers();
}

// --- number ranges ---

void Upkeep::askNumbers()
{
    if (!m_running || m_asking)
        return;
    m_asking = true;
    m_line.numberRanges([this](const LineAnswer<QList<NumberRange>> &answer) { numbersAnswered(answer); });
}

void Upkeep::numbersAnswered(const LineAnswer<QList<NumberRange>> &answer)
{
    m_asking = false;
    if (!answer) {
        Q_EMIT troubled(answer.error());
        return numbersLater(m_backoff.next(m_scheduler, answer.error().retryAfter));
    }
    m_backoff.reset();
    Q_EMIT contact();
    numbersLater(NumbersPeriod);
    if (answer->isEmpty())
        return;
    await(m_ledger.setNumberRanges(*answer), this, [this](const Result<Done> &done) {
        if (!done)
            Q_EMIT ledgerFailed(done.error());
    });
}

void Upkeep::numbersLater(Backoff::Milliseconds delay)
{
    const int pause = ++m_pauses;
    m_scheduler.after(delay, this, [this, pause] {
        if (pause == m_pauses)
            askNumbers();
    });
}

// --- chain links of what is held back ---

void Upkeep::idle()
{
    if (!m_running || m_linking || m_scheduler.elapsed() < m_linksNotBefore)
        return;
    m_linking = true;
    await(m_ledger.setting(LinkedKey), this, &Upkeep::linkedRead);
}

void Upkeep::linkedRead(const Result<QString> &upTo)
{
    const quint64 after = upTo ? upTo->toULongLong() : 0;
    await(m_ledger.chain(after, RowsAtOnce), this, &Upkeep::rowsRead);
}

void Upkeep::rowsRead(const Result<QList<ChainRow>> &rows)
{
    if (!rows || rows->isEmpty()) {
        m_linking = false;
        if (!rows)
            Q_EMIT ledgerFailed(rows.error());
        return;
    }
    const quint64 upTo = rows->last().sequence;
    QList<ChainRow> held;
    for (const ChainRow &row : *rows) {
        if (!row.hasReceipt)
            held.append(row);
    }
    if (held.isEmpty())
        return linksDone(upTo, rows->size() == RowsAtOnce);
    m_line.sendLinks(held, [this, upTo](const LineAnswer<Done> &answer) { linksAnswered(upTo, answer); });
}

void Upkeep::linksAnswered(quint64 upTo, const LineAnswer<Done> &answer)
{
    if (answer) {
        m_linkBackoff.reset();
        Q_EMIT contact();
        return linksDone(upTo, true);
    }
    m_linking = false;
    m_linksNotBefore = m_scheduler.elapsed() + m_linkBackoff.next(m_scheduler, answer.error().retryAfter);
}

void Upkeep::linksDone(quint64 upTo, bool more)
{
    await(m_ledger.setSetting(LinkedKey, QString::number(upTo)), this, [this, more](const Result<Done> &done) {
        m_linking = false;
        if (done && more)
            idle();
    });
}

} // namespace yichuang
