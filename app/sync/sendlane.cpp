// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sendlane.h"

#include "core/await.h"
#include "sync/sentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr Backoff::Milliseconds FirstPause = std::chrono::seconds(1);
constexpr Backoff::Milliseconds LongestPause = std::chrono::minutes(5);
constexpr Backoff::Milliseconds SlowParcel = std::chrono::seconds(15);
constexpr Backoff::Milliseconds LockedPause = std::chrono::minutes(1);
constexpr int MaxStrikes = 3;
constexpr int MaxPoisonedInARow = 5;

// What waits together: the acts of a case, or one act of evidence that belongs to none.
QUuid keyOf(const Act &act)
{
    return act.caseId.isNull() ? act.id : act.caseId;
}

} // namespace

SendLane::SendLane(Lane lane, Ledger &ledger, Line &line, Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_lane(lane)
    , m_ledger(ledger)
    , m_line(line)
    , m_scheduler(scheduler)
    , m_doubts(line)
    , m_leftovers(lane, ledger)
    , m_holdOffs(scheduler)
    , m_backoff(FirstPause, LongestPause)
{
    connect(&m_leftovers, &Leftovers::found, this, &SendLane::leftoversFound);
    connect(&m_leftovers, &Leftovers::covered, this, &SendLane::covered);
    connect(&m_leftovers, &Leftovers::failed, this, &SendLane::leftoversFailed);
}

// --- how far an earlier run got ---

void SendLane::start()
{
    if (m_running)
        return;
    m_running = true;
    m_recovered ? pump() : m_leftovers.find();
}

void SendLane::leftoversFound(const QList<QUuid> &fresh, const QList<QUuid> &known)
{
    m_doubts.adopt(known);
    note(m_doubts.add(fresh));
    m_recovered = true;
    Q_EMIT recovered();
    pump();
}

void SendLane::stop()
{
    m_running = false;
    rewind();
}

// --- the next parcel ---

void SendLane::more()
{
    m_moreWanted = true;
    if (m_sweepDone) {
        rewind(); // a new act may have settled what held earlier ones back
        pump();
    }
}

void SendLane::wake()
{
    const bool wasWaiting = m_waiting;
    ++m_pauses; // whatever pause is running no longer counts
    m_waiting = false;
    m_backoff.reset();
    m_holdOffs.clear();
    rewind();
    if (m_running && !m_recovered && wasWaiting)
        return m_leftovers.find();
    pump();
}

void SendLane::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    if (!paused)
        pump();
}

void SendLane::pump()
{
    if (m_running && m_recovered && !m_waiting && !m_paused && !m_flight && !m_doubts.isAsking()) {
        if (!m_doubts.isEmpty())
            m_doubts.ask([this](const LineAnswer<VerdictAnswer> &answer) { asked(answer); });
        else if (m_ready && !m_reading)
            send();
    }
    if (m_running && m_recovered && !m_waiting && !m_paused && m_doubts.isEmpty())
        read();
    if (m_sweepDone && !isBusy() && m_doubts.isEmpty())
        m_leftovers.settle();
    if (std::exchange(m_wasBusy, isBusy()) != isBusy())
        Q_EMIT busyChanged();
}

void SendLane::read()
{
    if (!m_running || m_reading || m_ready || m_sweepDone)
        return;
    if (m_rewindWanted) {
        if (m_flight || m_notesPending > 0)
            return; // else acts already answered would be read, and sent, again
        m_rewindWanted = false;
        m_after = 0;
    }
    if (m_notesPending == 0)
        m_blocked.clear();
    m_reading = true;
    m_moreWanted = false;
    const int epoch = m_epoch;
    await(m_ledger.unsent(m_limit, m_lane == Lane::Witness, m_after), this,
          [this, epoch](const Result<QList<Act>> &acts) { actsRead(epoch, acts); });
}

void SendLane::actsRead(int epoch, const Result<QList<Act>> &acts)
{
    m_reading = false;
    if (!acts)
        return ledgerTrouble(acts.error());
    if (epoch != m_epoch || !m_running)
        return pump();
    if (acts->isEmpty())
        return sweepEnded();
    const QList<Act> chosen = choose(*acts);
    if (chosen.isEmpty())
        return read();
    pack(chosen);
}

// Takes acts until the parcel is full; leaves out what waits by itself.
QList<Act> SendLane::choose(const QList<Act> &acts)
{
    QList<Act> chosen;
    qint64 bytes = 0;
    for (const Act &act : acts) {
        bytes += act.payload.size();
        if (!chosen.isEmpty() && (bytes > MaxBytes || chosen.size() >= m_limit))
            break;
        m_after = act.sequence;
        const QUuid key = keyOf(act);
        if (!m_holdOffs.isHeld(key) && !m_blocked.contains(key))
            chosen.append(act);
    }
    return chosen;
}

void SendLane::pack(const QList<Act> &chosen)
{
    Result<Parcel> parcel = m_line.prepare(chosen, m_lane);
    if (!parcel && parcel.error().code == ErrorCode::Locked)
        return ledgerTrouble(parcel.error()); // the station's key opens with the first log-in
    if (!parcel) {
        const LineFault fault{LineFault::Kind::Rejected, parcel.error(), {}};
        if (chosen.size() == 1)
            poisoned(chosen.first(), fault);
        else
            m_limit = int(std::max<qsizetype>(1, chosen.size() / 2));
        rewind();
        return pump();
    }
    m_ready = parcel.take();
    if (m_leftovers.covers(chosen.last().sequence))
        return pump();
    m_reading = true; // it may not leave before the mark is on disk
    m_leftovers.cover(chosen.last().sequence);
}

void SendLane::covered()
{
    m_reading = false; // a rewind meanwhile has taken the parcel away
    pump();
}

void SendLane::leftoversFailed(const Error &error)
{
    m_reading = false;
    ledgerTrouble(error);
}

void SendLane::sweepEnded()
{
    if (m_moreWanted)
        rewind();
    m_sweepDone = !m_rewindWanted;
    if (m_sweepDone)
        armHoldOffs();
    pump();
}

// --- on its way ---

void SendLane::send()
{
    m_flight = std::exchange(m_ready, std::nullopt);
    m_sentAt = m_scheduler.elapsed();
    m_line.send(*m_flight, [this](const LineAnswer<VerdictAnswer> &answer) {
        answer ? answered(*answer) : faulted(answer.error());
    });
}

void SendLane::answered(const VerdictAnswer &answer)
{
    const Parcel parcel = *std::exchange(m_flight, std::nullopt);
    QSet<QUuid> open;
    for (const Act &act : parcel.acts)
        open.insert(act.id);
    QList<Verdict> verdicts;
    for (const Verdict &verdict : answer.verdicts) {
        if (open.remove(verdict.actId))
            verdicts.append(verdict);
    }
    m_strikes = 0;
    m_poisonedInARow = 0;
    m_backoff.reset();
    m_limit = m_scheduler.elapsed() - m_sentAt > SlowParcel ? std::max(1, m_limit / 2)
                                                            : std::min(MaxActs, m_limit * 2);
    holdBack(parcel.acts, verdicts);
    note(verdicts);
    if (!open.isEmpty()) { // answered, but not all of it
        note(m_doubts.add(open.values()));
        rewind();
    }
    Q_EMIT contact();
    pump();
}

void SendLane::faulted(const LineFault &fault)
{
    if (mayHaveArrived(fault.kind))
        note(m_doubts.add(m_flight->ids()));
    shrink(fault);
    m_flight.reset();
    rewind();
    Q_EMIT troubled(fault);
    const bool findsCulprit = fault.kind == LineFault::Kind::Rejected || fault.kind == LineFault::Kind::TooLarge;
    if (findsCulprit && m_poisonedInARow < MaxPoisonedInARow)
        return pump(); // asks first; each step halves, so this ends
    pause(fault.retryAfter);
}

// The parcel gets smaller until the culprit stands alone; then only its case waits.
void SendLane::shrink(const LineFault &fault)
{
    using Kind = LineFault::Kind;
    if (fault.kind == Kind::NotSent || fault.kind == Kind::Busy || fault.kind == Kind::Certificate)
        return;
    m_limit = int(std::max<qsizetype>(1, m_flight->acts.size() / 2));
    if (m_flight->acts.size() > 1)
        return;
    const bool isPlain
        = fault.kind == Kind::Rejected || fault.kind == Kind::TooLarge || fault.kind == Kind::Refused;
    if (isPlain || ++m_strikes >= MaxStrikes)
        poisoned(m_flight->acts.first(), fault);
}

void SendLane::poisoned(const Act &act, const LineFault &fault)
{
    m_strikes = 0;
    ++m_poisonedInARow;
    m_holdOffs.hold(keyOf(act));
    note({failedVerdict(act.id, fault)});
}

void SendLane::asked(const LineAnswer<VerdictAnswer> &answer)
{
    if (!answer) {
        Q_EMIT troubled(answer.error());
        return pause(answer.error().retryAfter);
    }
    if (m_limit < MaxActs / 2)
        m_backoff.reset(); // the line is alive: the search for the culprit need not slow down
    note(answer->verdicts);
    rewind();
    Q_EMIT contact();
    pump();
}

// What follows an act that was not taken stays here, until the ledger leaves it out by itself.
void SendLane::holdBack(const QList<Act> &acts, const QList<Verdict> &verdicts)
{
    QHash<QUuid, QUuid> keys;
    for (const Act &act : acts)
        keys.insert(act.id, keyOf(act));
    for (const Verdict &verdict : verdicts) {
        const QUuid key = keys.value(verdict.actId);
        if (verdict.kind == Verdict::Kind::Receipt) {
            m_holdOffs.release(key);
            continue;
        }
        m_blocked.insert(key);
        if (!isFinal(verdict.kind))
            m_holdOffs.hold(key);
    }
    const auto isBlocked = [this](const Act &act) { return m_blocked.contains(keyOf(act)); };
    if (m_ready && std::any_of(m_ready->acts.cbegin(), m_ready->acts.cend(), isBlocked))
        rewind();
}

void SendLane::note(QList<Verdict> verdicts)
{
    if (verdicts.isEmpty())
        return;
    ++m_notesPending;
    await(m_ledger.record(verdicts), this, &SendLane::noted);
}

void SendLane::noted(const Result<Done> &done)
{
    --m_notesPending;
    if (!done) {
        rewind(); // the province has them, our disk has not: the repeat brings the same receipts
        return ledgerTrouble(done.error());
    }
    pump();
}

// --- pauses ---

// Reads again from the oldest unsent act, once nothing is under way and every verdict is on disk.
void SendLane::rewind()
{
    ++m_epoch;
    m_ready.reset();
    m_rewindWanted = true;
    m_sweepDone = false;
}

void SendLane::pause(Backoff::Milliseconds atLeast)
{
    m_waiting = true;
    const int pause = ++m_pauses;
    m_scheduler.after(m_backoff.next(m_scheduler, atLeast), this, [this, pause] { pauseOver(pause); });
    pump();
}

void SendLane::pauseOver(int pause)
{
    if (pause != m_pauses)
        return;
    m_waiting = false;
    m_recovered ? pump() : m_leftovers.find();
}

void SendLane::ledgerTrouble(const Error &error)
{
    rewind();
    Q_EMIT ledgerFailed(error);
    if (!m_waiting)
        pause(error.code == ErrorCode::Locked ? LockedPause : Backoff::Milliseconds(0));
}

void SendLane::armHoldOffs()
{
    const auto wait = m_holdOffs.untilNext();
    if (!wait || std::exchange(m_holdOffArmed, true))
        return;
    m_scheduler.after(*wait, this, [this] {
        m_holdOffArmed = false;
        rewind();
        pump();
    });
}

} // namespace yichuang
