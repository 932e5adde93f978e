// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/filelane.h"

#include "core/await.h"

#include <algorithm>

namespace yichuang {

namespace {

constexpr int AtOnce = 200;
constexpr int MaxStrikes = 5;
const QUuid Files(0x6f1d6f0e, 0x7b54, 0x4a3c, 0x9c, 0x11, 0x5e, 0x0d, 0x31, 0x2a, 0x77, 0x20);

QUuid keyOf(const QString &digest)
{
    return QUuid::createUuidV5(Files, digest);
}

} // namespace

FileLane::FileLane(Ledger &ledger, Line &line, Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_line(line)
    , m_scheduler(scheduler)
    , m_holdOffs(scheduler)
    , m_backoff(std::chrono::seconds(1), std::chrono::minutes(5))
{
}

void FileLane::start()
{
    m_running = true;
    next();
}

void FileLane::more()
{
    next();
}

void FileLane::wake()
{
    ++m_pauses;
    m_waiting = false;
    m_backoff.reset();
    m_holdOffs.clear();
    next();
}

void FileLane::next()
{
    if (!m_running || m_busy || m_waiting)
        return;
    m_busy = true;
    await(m_ledger.unsentAttachments(AtOnce), this, &FileLane::listed);
}

void FileLane::listed(const Result<QStringList> &digests)
{
    m_busy = false;
    if (!digests) {
        Q_EMIT ledgerFailed(digests.error());
        return pause(m_backoff.next(m_scheduler));
    }
    const auto found = std::find_if(digests->cbegin(), digests->cend(),
                                    [this](const QString &digest) { return !m_holdOffs.isHeld(keyOf(digest)); });
    if (found == digests->cend()) {
        if (const auto wait = m_holdOffs.untilNext())
            pause(*wait);
        m_waiting = false; // new files need not wait for the ones set aside
        return;
    }
    m_busy = true;
    m_digest = *found;
    await(m_ledger.attachment(m_digest), this, &FileLane::loaded);
}

void FileLane::loaded(const Result<QByteArray> &content)
{
    if (!content)
        return setAside(content.error());
    m_content = *content;
    m_line.fileState(m_digest, [this](const LineAnswer<FileAnswer> &answer) { stateKnown(answer); });
}

void FileLane::stateKnown(const LineAnswer<FileAnswer> &answer)
{
    if (!answer)
        return faulted(answer.error());
    Q_EMIT contact();
    m_offset = std::clamp<qint64>(answer->held, 0, m_content.size());
    if (answer->complete) {
        await(m_ledger.attachmentSent(m_digest), this, &FileLane::finished);
        return;
    }
    putNext();
}

void FileLane::putNext()
{
    const QByteArray chunk = m_content.mid(m_offset, m_chunk);
    m_line.putChunk(m_digest, m_content.size(), m_offset, chunk,
                    [this](const LineAnswer<FileAnswer> &answer) { chunkDone(answer); });
}

void FileLane::chunkDone(const LineAnswer<FileAnswer> &answer)
{
    if (!answer)
        return faulted(answer.error());
    // Whole and still not complete: what arrived there is not what we hold.
    if (!answer->complete && answer->held <= m_offset && ++m_strikes >= MaxStrikes) {
        m_strikes = 0;
        return setAside(
            Error{ErrorCode::ServerTrouble, {}, QStringLiteral("a chunk was taken and the file did not grow")});
    }
    if (answer->held > m_offset) {
        m_strikes = 0;
        m_backoff.reset();
        m_chunk = std::min(MaxChunk, m_chunk * 2);
    }
    stateKnown(answer);
}

void FileLane::finished(const Result<Done> &done)
{
    m_busy = false;
    m_content.clear();
    if (done)
        return next();
    Q_EMIT ledgerFailed(done.error());
    pause(m_backoff.next(m_scheduler));
}

void FileLane::setAside(const Error &error)
{
    m_busy = false;
    m_content.clear();
    m_holdOffs.hold(keyOf(m_digest));
    Q_EMIT fileFailed(m_digest, error);
    next();
}

void FileLane::faulted(const LineFault &fault)
{
    using Kind = LineFault::Kind;
    const bool isTheFile = fault.kind == Kind::Rejected || fault.kind == Kind::Refused
        || (fault.kind == Kind::TooLarge && m_chunk <= MinChunk);
    if (isTheFile)
        return setAside(fault.error);
    m_busy = false;
    m_content.clear();
    m_chunk = std::max(MinChunk, m_chunk / 2);
    Q_EMIT troubled(fault);
    pause(m_backoff.next(m_scheduler, fault.retryAfter));
}

void FileLane::pause(Backoff::Milliseconds delay)
{
    m_waiting = true;
    const int pause = ++m_pauses;
    m_scheduler.after(delay, this, [this, pause] {
        if (pause != m_pauses)
            return;
        m_waiting = false;
        next();
    });
}

} // namespace yichuang
