// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncworker.h"

namespace yichuang {

SyncWorker::SyncWorker(const Ports &ports, const Station &station, Lease::Holder holder, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_watch(ports.clock)
    , m_clockWatch(ports.ledger, ports.clock, station)
    , m_lease(ports.ledger, ports.clock, ports.scheduler, std::move(holder))
    , m_changing(Lane::Changing, ports.ledger, ports.line, ports.scheduler)
    , m_witness(Lane::Witness, ports.ledger, ports.line, ports.scheduler)
    , m_files(ports.ledger, ports.line, ports.scheduler)
    , m_down(ports.ledger, ports.line, ports.scheduler)
    , m_upkeep(ports.ledger, ports.line, ports.scheduler)
{
    watch(m_changing);
    watch(m_witness);
    watch(m_files);
    watch(m_down);
    watch(m_upkeep);
    if (PackageLine *const line = ports.line.packages(); line && ports.packages) {
        m_packages = std::make_unique<PackageLane>(*ports.packages, *line, ports.scheduler);
        connect(m_packages.get(), &PackageLane::contact, &m_watch, &LineWatch::contact);
    }
    connect(&m_lease, &Lease::ledgerFailed, &m_watch, &LineWatch::ledgerFailed);
    connect(&m_lease, &Lease::taken, this, &SyncWorker::go);
    connect(&m_lease, &Lease::lost, this, &SyncWorker::halt);
    connect(&m_changing, &SendLane::busyChanged, this, &SyncWorker::takeTurns);
    connect(&m_witness, &SendLane::busyChanged, this, &SyncWorker::takeTurns);
    connect(&m_changing, &SendLane::recovered, &m_witness, &SendLane::start);
    connect(&m_files, &FileLane::fileFailed, this, &SyncWorker::fileFailed);
    connect(&m_clockWatch, &ClockWatch::changed, this,
            [this] { m_watch.setClock(m_clockWatch.offsetMs(), m_clockWatch.isOff()); });
    connect(&m_watch, &LineWatch::changed, this, &SyncWorker::lineChanged);
    connect(&ports.ledger, &Ledger::appended, this, &SyncWorker::newWork);
    ports.line.onContact([this](const QDateTime &platformTime) { m_clockWatch.heard(platformTime); });
}

SyncWorker::~SyncWorker()
{
    m_ports.line.onContact({});
}

template <typename Part> void SyncWorker::watch(Part &part)
{
    connect(&part, &Part::contact, &m_watch, &LineWatch::contact);
    connect(&part, &Part::troubled, &m_watch, &LineWatch::troubled);
    connect(&part, &Part::ledgerFailed, &m_watch, &LineWatch::ledgerFailed);
}

void SyncWorker::start()
{
    m_lease.take();
}

void SyncWorker::stop()
{
    halt();
    m_lease.giveBack();
}

void SyncWorker::go()
{
    m_changing.start();
    m_files.start();
    m_down.start();
    m_upkeep.start();
    if (m_packages)
        m_packages->start();
}

void SyncWorker::halt()
{
    m_changing.stop();
    m_witness.stop();
    m_files.stop();
    m_down.stop();
    m_upkeep.stop();
    if (m_packages)
        m_packages->stop();
}

void SyncWorker::wake()
{
    m_changing.wake();
    m_witness.wake();
    m_files.wake();
    m_down.wake();
    m_upkeep.wake();
    if (m_packages)
        m_packages->wake();
}

// A hundred acts in a row are one reason to look.
void SyncWorker::newWork()
{
    if (std::exchange(m_newWorkPosted, true))
        return;
    m_ports.scheduler.after(Scheduler::Milliseconds(0), this, [this] {
        m_newWorkPosted = false;
        m_changing.more();
        m_witness.more();
        m_files.more();
    });
}

// Evidence goes when no case is on its way; what is under way is never cut off.
void SyncWorker::takeTurns()
{
    m_witness.setPaused(m_changing.isBusy());
    m_watch.setSending(isSending());
    if (!m_changing.isBusy() && !m_witness.isBusy())
        m_upkeep.idle();
}

} // namespace yichuang
