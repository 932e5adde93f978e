// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/fetchlane.h"

#include "core/await.h"

namespace yichuang {

namespace {

constexpr std::chrono::seconds LongPoll(25);
constexpr Backoff::Milliseconds QuickAnswer = std::chrono::seconds(2);
constexpr Backoff::Milliseconds ShortPoll = std::chrono::seconds(5);

} // namespace

FetchLane::FetchLane(Ledger &ledger, Line &line, Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_line(line)
    , m_scheduler(scheduler)
    , m_backoff(std::chrono::seconds(1), std::chrono::minutes(2))
{
}

void FetchLane::start()
{
    m_running = true;
    fetch();
}

void FetchLane::wake()
{
    ++m_pauses;
    m_backoff.reset();
    fetch();
}

void FetchLane::fetch()
{
    if (!m_running || m_busy)
        return;
    m_busy = true;
    if (!m_cursorKnown) {
        await(m_ledger.cursor(), this, &FetchLane::cursorRead);
        return;
    }
    m_askedAt = m_scheduler.elapsed();
    m_line.fetchDown(m_cursor, LongPoll, [this](const LineAnswer<DownAnswer> &answer) { answered(answer); });
}

void FetchLane::cursorRead(const Result<QString> &cursor)
{
    m_busy = false;
    if (!cursor && cursor.error().code != ErrorCode::NotFound) {
        Q_EMIT ledgerFailed(cursor.error());
        return pause(m_backoff.next(m_scheduler));
    }
    m_cursor = cursor ? *cursor : QString();
    m_cursorKnown = true;
    fetch();
}

void FetchLane::answered(const LineAnswer<DownAnswer> &answer)
{
    if (!answer) {
        m_busy = false;
        Q_EMIT troubled(answer.error());
        return pause(m_backoff.next(m_scheduler, answer.error().retryAfter));
    }
    Q_EMIT contact();
    if (answer->acts.isEmpty() && (answer->cursor.isEmpty() || answer->cursor == m_cursor)) {
        m_busy = false;
        m_backoff.reset();
        // A province that does not wait on its side must not be asked in a circle.
        const bool wasQuick = m_scheduler.elapsed() - m_askedAt < QuickAnswer;
        return pause(wasQuick ? ShortPoll : Backoff::Milliseconds(0));
    }
    const QString cursor = answer->cursor;
    const bool more = answer->more;
    await(m_ledger.appendFromProvince(answer->acts, cursor), this, [this, cursor, more](const Result<int> &count) {
        m_cursor = count ? cursor : m_cursor;
        appended(more, count);
    });
}

void FetchLane::appended(bool more, const Result<int> &count)
{
    m_busy = false;
    if (!count) {
        Q_EMIT ledgerFailed(count.error());
        return pause(m_backoff.next(m_scheduler));
    }
    m_backoff.reset();
    more ? fetch() : pause(Backoff::Milliseconds(0));
}

void FetchLane::pause(Backoff::Milliseconds delay)
{
    const int pause = ++m_pauses;
    m_scheduler.after(delay, this, [this, pause] {
        if (pause == m_pauses)
            fetch();
    });
}

} // namespace yichuang
