// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/caseservice.h"

#include <QObject>

namespace yichuang {

/// One thing that may happen to a case next, or the reason why not.
struct Turn
{
    ActKind kind = ActKind::Accepted;
    bool isPossible = false;
    QString whyNot;          ///< empty if possible
};

/// What a clerk does to a case between the intake and its result: missing papers, corrections, withdrawal,
/// termination, special procedures, forwarding, reassignment. Each is one act that follows the head of the case; nothing
/// here asks or prints. GUI thread.
/// Rules beyond the case flow: the counter asks for a supplement once (行政许可法 article 32 (4)); a special procedure
/// has to be the item's, within its length; a termination for missing papers waits until their day has passed; an auditor
/// changes nothing.
class TurnService final : public QObject
{
    Q_OBJECT

public:
    TurnService(Ports ports, const SessionService &session, QObject *parent = nullptr);

    /// Every turn the window offers, in the order of its buttons.
    QList<Turn> turns(const CaseView &view) const;
    /// Special procedures that may begin now; empty if none.
    QList<ProcedureSpec> procedures(const CaseView &view) const;
    /// The township a village desk forwards to, from the case's division; empty name if this desk is it.
    HandOver forwardDraft(const CaseView &view, bool toDepartment) const;

    /// Papers that came in: their lines as the checklist shall show them now. After this the clock runs again as the
    /// case's way wants it.
    QFuture<Result<Appended>> giveMissing(const CaseView &view, const Checklist &papers);
    QFuture<Result<Appended>> correct(const CaseView &view, const CaseContent &content, const QString &reason);
    QFuture<Result<Appended>> withdraw(const CaseView &view, const Closing &closing);
    QFuture<Result<Appended>> terminate(const CaseView &view, const Closing &closing);
    QFuture<Result<Appended>> suspend(const CaseView &view, const Suspension &suspension);
    QFuture<Result<Appended>> resume(const CaseView &view, const Resumption &resumption);
    QFuture<Result<Appended>> forward(const CaseView &view, const HandOver &handOver);
    QFuture<Result<Appended>> takeOver(const CaseView &view);

private:
    QFuture<Result<Appended>> append(const CaseView &view, ActKind kind, const QByteArray &payload);
    QString whyNot(const CaseView &view, ActKind kind) const;
    void judgeAnew(const CaseView &view, CaseContent &content) const;

    Ports m_ports;
    const SessionService &m_session;
};

} // namespace yichuang
