// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/lease.h"

#include "core/await.h"
#include "core/stamp.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

const QString Key = u"sync.lease"_s;
constexpr qint64 Lifetime = 60;
constexpr std::chrono::seconds Renewal(20);
constexpr std::chrono::seconds Retry(5);

} // namespace

Lease::Lease(Ledger &ledger, const Clock &clock, Scheduler &scheduler, Holder holder, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_scheduler(scheduler)
    , m_holder(std::move(holder))
{
}

void Lease::take()
{
    m_wanted = true;
    await(m_ledger.setting(Key), this, &Lease::read);
}

void Lease::giveBack()
{
    m_wanted = false;
    if (std::exchange(m_held, false))
        m_ledger.setSetting(Key, QString());
}

void Lease::read(const Result<QString> &text)
{
    if (!m_wanted)
        return;
    if (!text && text.error().code != ErrorCode::NotFound) {
        Q_EMIT ledgerFailed(text.error());
        return again(Retry);
    }
    const QString value = text ? *text : QString();
    const QString holder = value.section(u'|', 0, 0);
    const QDateTime until = fromStamp(value.section(u'|', 1));
    const qint64 left = m_clock.now().secsTo(until);
    // A stamp further away than a lease lasts was written by a clock that has been set back since.
    const bool isFree = holder.isEmpty() || holder == m_holder.name || !until.isValid() || left <= 0
        || left > Lifetime || m_holder.isGone(holder);
    if (!isFree) {
        if (std::exchange(m_held, false))
            Q_EMIT lost();
        return again(Retry);
    }
    const QString mine = m_holder.name + u'|' + toStamp(m_clock.now().addSecs(Lifetime));
    await(m_ledger.setSetting(Key, mine), this, &Lease::written);
}

void Lease::written(const Result<Done> &done)
{
    if (!m_wanted)
        return;
    if (!done) {
        Q_EMIT ledgerFailed(done.error());
        return again(Retry);
    }
    if (!std::exchange(m_held, true))
        Q_EMIT taken();
    again(Renewal);
}

void Lease::again(Scheduler::Milliseconds delay)
{
    if (std::exchange(m_armed, true))
        return;
    m_scheduler.after(delay, this, [this] {
        m_armed = false;
        if (m_wanted)
            take();
    });
}

} // namespace yichuang
