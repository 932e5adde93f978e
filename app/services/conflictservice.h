// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/conflictview.h"
#include "services/ports.h"
#include "services/sessionservice.h"

#include <QFuture>
#include <QObject>

namespace yichuang {

/// Ends a conflict by the clerk's word: a correction that follows the province's line. Nothing is taken away, the losing
/// side stays in the history. GUI thread.
class ConflictService final : public QObject
{
    Q_OBJECT

public:
    ConflictService(Ports ports, const SessionService &session, QObject *parent = nullptr);

    /// Why the clerk cannot decide it here; empty if they can.
    QString whyNot(const CaseView &view) const;
    /// The province's version stands.
    QFuture<Result<Appended>> keepTheirs(const CaseView &view, const ConflictView &conflict);
    /// This station's change once more, on top of the province's version.
    QFuture<Result<Appended>> makeMineAgain(const CaseView &view, const ConflictView &conflict);

private:
    QFuture<Result<Appended>> correct(const CaseView &view, CaseContent content, const QString &reason);

    Ports m_ports;
    const SessionService &m_session;
};

} // namespace yichuang
