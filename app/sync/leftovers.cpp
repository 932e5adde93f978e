// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/leftovers.h"

#include "core/await.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int AtOnce = 500;
constexpr int MaxDoubts = 1'000'000;
constexpr quint64 MarkAhead = 1000; // fewer commits; costs a few questions after a crash

} // namespace

Leftovers::Leftovers(Lane lane, Ledger &ledger, QObject *parent)
    : QObject(parent)
    , m_lane(lane)
    , m_ledger(ledger)
{
}

QString Leftovers::key() const
{
    return m_lane == Lane::Changing ? u"sync.mark.changing"_s : u"sync.mark.witness"_s;
}

void Leftovers::find()
{
    m_fresh.clear();
    m_after = 0;
    await(m_ledger.setting(key()), this, &Leftovers::markRead);
}

void Leftovers::markRead(const Result<QString> &mark)
{
    if (!mark && mark.error().code != ErrorCode::NotFound) {
        Q_EMIT failed(mark.error());
        return;
    }
    m_mark = mark ? mark->toULongLong() : 0;
    m_mark == 0 ? unsentRead(QList<Act>()) : readUnsent();
}

void Leftovers::readUnsent()
{
    await(m_ledger.unsent(AtOnce, m_lane == Lane::Witness, m_after), this, &Leftovers::unsentRead);
}

void Leftovers::unsentRead(const Result<QList<Act>> &acts)
{
    if (!acts) {
        Q_EMIT failed(acts.error());
        return;
    }
    bool isBeyond = acts->isEmpty();
    for (const Act &act : *acts) {
        isBeyond = isBeyond || !covers(act.sequence);
        if (!isBeyond)
            m_fresh.append(act.id);
        m_after = act.sequence;
    }
    if (!isBeyond)
        return readUnsent();
    // The ledger does not tell the lanes apart here; one of them asks for all.
    if (m_lane == Lane::Witness)
        return doubtfulRead(QList<QUuid>());
    await(m_ledger.doubtful(MaxDoubts), this, &Leftovers::doubtfulRead);
}

void Leftovers::doubtfulRead(const Result<QList<QUuid>> &ids)
{
    if (ids)
        Q_EMIT found(m_fresh, *ids);
    else
        Q_EMIT failed(ids.error());
}

void Leftovers::cover(quint64 sequence)
{
    m_mark = sequence + MarkAhead;
    await(m_ledger.setSetting(key(), QString::number(m_mark)), this, &Leftovers::markWritten);
}

void Leftovers::markWritten(const Result<Done> &done)
{
    if (done) {
        Q_EMIT covered();
        return;
    }
    m_mark = 0;
    Q_EMIT failed(done.error());
}

void Leftovers::settle()
{
    if (std::exchange(m_mark, 0) != 0)
        m_ledger.setSetting(key(), u"0"_s);
}

} // namespace yichuang
