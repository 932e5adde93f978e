// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ledger.h"
#include "sync/scheduler.h"

#include <QObject>

namespace yichuang {

/// The right to send from this ledger: held by one sender at a time, written in the ledger, expiring by itself.
/// A lease left by a program that is gone is taken over at once. Sync thread only.
class Lease final : public QObject
{
    Q_OBJECT

public:
    /// Who holds it: the process, told apart from an earlier one with the same number, and the sender in it.
    struct Holder
    {
        QString name;
        std::function<bool(const QString &name)> isGone; ///< true if that holder's process has ended
    };

    Lease(Ledger &ledger, const Clock &clock, Scheduler &scheduler, Holder holder, QObject *parent = nullptr);

    /// Takes the lease, now or when it is free, and keeps it.
    void take();
    /// Gives it back so that the next sender need not wait.
    void giveBack();
    bool isHeld() const { return m_held; }

Q_SIGNALS:
    void taken();
    void lost(); ///< someone else sends: stop
    void ledgerFailed(const yichuang::Error &error);

private:
    void read(const Result<QString> &text);
    void written(const Result<Done> &done);
    void again(Scheduler::Milliseconds delay);

    Ledger &m_ledger;
    const Clock &m_clock;
    Scheduler &m_scheduler;
    const Holder m_holder;
    bool m_wanted = false;
    bool m_held = false;
    bool m_armed = false;
};

} // namespace yichuang
