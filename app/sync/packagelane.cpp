// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/packagelane.h"

#include "core/await.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr std::chrono::minutes Period(10);

bool isOf(const QByteArray &file, const QString &digest)
{
    return QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex() == digest.toLatin1();
}

} // namespace

PackageLane::PackageLane(PackageInbox &inbox, PackageLine &line, Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_inbox(inbox)
    , m_line(line)
    , m_scheduler(scheduler)
    , m_backoff(std::chrono::seconds(10), std::chrono::minutes(30))
{
}

void PackageLane::start()
{
    m_running = true;
    ask();
}

void PackageLane::wake()
{
    m_backoff.reset();
    ask();
}

void PackageLane::ask()
{
    if (!m_running || m_busy)
        return;
    m_busy = true;
    m_line.listPackages(m_inbox.cursor(), [this](const LineAnswer<PackageListing> &listing) { listed(listing); });
}

void PackageLane::listed(const LineAnswer<PackageListing> &listing)
{
    if (!listing)
        return giveUp(listing.error().retryAfter);
    Q_EMIT contact();
    m_listing = *listing;
    m_at = 0;
    next();
}

void PackageLane::next()
{
    if (!m_running) {
        m_busy = false;
        return;
    }
    if (m_at < m_listing.offers.size()) {
        m_line.packageFile(m_listing.offers.at(m_at).digest,
                           [this](const LineAnswer<QByteArray> &file) { fetched(file); });
        return;
    }
    m_backoff.reset();
    m_inbox.settle(m_listing);
    m_busy = false;
    m_listing.more ? ask() : later(Period);
}

void PackageLane::fetched(const LineAnswer<QByteArray> &file)
{
    if (!file)
        return giveUp(file.error().retryAfter);
    const PackageOffer &offer = m_listing.offers.at(m_at);
    if (!isOf(*file, offer.digest)) // damaged on the way, or not what was listed: it says nothing about the package
        return giveUp({});
    await(m_inbox.take(offer, *file), this, &PackageLane::judged);
}

void PackageLane::judged(const Result<PackageReport> &report)
{
    if (!report)
        return giveUp({});
    m_line.reportPackage(*report, [this](const LineAnswer<Done> &answer) { reported(answer); });
}

void PackageLane::reported(const LineAnswer<Done> &answer)
{
    if (!answer)
        return giveUp(answer.error().retryAfter);
    ++m_at;
    next();
}

void PackageLane::giveUp(Backoff::Milliseconds atLeast)
{
    m_busy = false;
    later(m_backoff.next(m_scheduler, atLeast));
}

void PackageLane::later(Backoff::Milliseconds delay)
{
    const int pause = ++m_pauses;
    m_scheduler.after(delay, this, [this, pause] {
        if (pause == m_pauses)
            ask();
    });
}

} // namespace yichuang
