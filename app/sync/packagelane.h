// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/backoff.h"
#include "sync/packageline.h"

#include <QObject>

namespace yichuang {

/// Brings the province's newer definitions to the inbox, one after the other in the order of publishing, and tells the
/// province what became of each. Goes past one only when both are done, so that nothing is skipped by a broken line.
/// Holds up no case: its trouble is nobody's but the administrator's. Sync thread only.
class PackageLane final : public QObject
{
    Q_OBJECT

public:
    PackageLane(PackageInbox &inbox, PackageLine &line, Scheduler &scheduler, QObject *parent = nullptr);

    void start();
    void stop() { m_running = false; }
    void wake();

Q_SIGNALS:
    void contact();

private:
    void ask();
    void listed(const LineAnswer<PackageListing> &listing);
    void next();
    void fetched(const LineAnswer<QByteArray> &file);
    void judged(const Result<PackageReport> &report);
    void reported(const LineAnswer<Done> &answer);
    /// Later, from where the inbox stands.
    void giveUp(Backoff::Milliseconds atLeast);
    void later(Backoff::Milliseconds delay);

    PackageInbox &m_inbox;
    PackageLine &m_line;
    Scheduler &m_scheduler;
    Backoff m_backoff;
    PackageListing m_listing;
    qsizetype m_at = 0;  ///< in the listing
    int m_pauses = 0;
    bool m_running = false;
    bool m_busy = false;
};

} // namespace yichuang
