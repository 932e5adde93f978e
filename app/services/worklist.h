// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caseclock.h"
#include "services/ports.h"

#include <QFuture>
#include <QObject>

namespace yichuang {

/// What lies before this counter today (待办): cases whose next act is due, results nobody collected, papers to hand on.
/// Derived from the ledger, kept by nobody. GUI thread.
class WorkList final : public QObject
{
    Q_OBJECT

public:
    enum class Kind {
        Due,        ///< a clerk's act is due within SoonDays or late
        Waiting,    ///< for the citizen: supplements and papers to follow
        Unclaimed,  ///< results at the window
        ToForward,  ///< received here, to be handed on (a village desk), or accepted papers for departments
        Late,       ///< any promise overdue
    };

    struct Row
    {
        CaseRecord record;
        CaseClock clock;
    };

    explicit WorkList(Ports ports, QObject *parent = nullptr);

    /// Most pressing first.
    QFuture<Result<QList<Row>>> rows(Kind kind);
    /// How many each list holds, in the order of Kind.
    QFuture<Result<QList<int>>> counts();

private:
    QFuture<Result<QList<Row>>> open();

    Ports m_ports;
};

} // namespace yichuang
