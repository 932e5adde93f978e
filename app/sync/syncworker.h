// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/clockwatch.h"
#include "sync/upkeep.h"
#include "sync/fetchlane.h"
#include "sync/filelane.h"
#include "sync/lease.h"
#include "sync/linewatch.h"
#include "sync/packagelane.h"
#include "sync/sendlane.h"

#include <QObject>

namespace yichuang {

/// Keeps ledger and province in step: acts up, evidence up in a lane of its own, files up, acts down, number
/// ranges, newer definitions. A state machine over ports: no thread, no clock, no HTTP of its own. Works for the station, whoever
/// is logged in. Sync thread only.
class SyncWorker final : public QObject
{
    Q_OBJECT

public:
    struct Ports
    {
        Ledger &ledger;
        Line &line;
        const Clock &clock;
        Scheduler &scheduler;
        PackageInbox *packages = nullptr; ///< none: definitions stay as the program brought them
    };

    SyncWorker(const Ports &ports, const Station &station, Lease::Holder holder, QObject *parent = nullptr);
    ~SyncWorker() override;

    /// Takes the lease and begins.
    void start();
    /// Sends nothing more; what is under way may end.
    void stop();
    /// The line may be back, someone logged in, or someone pressed the button.
    void wake();
    const LineState &line() const { return m_watch.state(); }
    bool isSending() const { return m_changing.isBusy() || m_witness.isBusy() || m_files.isBusy(); }

Q_SIGNALS:
    void lineChanged(const yichuang::LineState &state);
    void fileFailed(const QString &digest, const yichuang::Error &error);

private:
    void go();
    void halt();
    void newWork();
    void takeTurns();
    template <typename Part> void watch(Part &part);

    Ports m_ports;
    LineWatch m_watch;
    ClockWatch m_clockWatch;
    Lease m_lease;
    SendLane m_changing;
    SendLane m_witness;
    FileLane m_files;
    FetchLane m_down;
    Upkeep m_upkeep;
    std::unique_ptr<PackageLane> m_packages;
    bool m_newWorkPosted = false;
};

} // namespace yichuang
