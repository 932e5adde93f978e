// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/errands.h"
#include "services/intake.h"
#include "services/sessionservice.h"

#include <QObject>
#include <QPointer>

namespace yichuang {

/// A register's answer at the counter, with what became of it.
struct LookupView
{
    LookupRequest request;
    LookupAnswer answer;
    QJsonObject fieldFor;   ///< register field -> form field it can fill ("hukouAddress" -> "applicant.hukouAddress")
};

/// Consent first, then the question, then what the clerk makes of the answer (共享查询). Works on the form the answers
/// are for. GUI thread.
class LookupService final : public QObject
{
    Q_OBJECT

public:
    LookupService(Ports ports, const SessionService &session, QObject *parent = nullptr);

    /// The registers that can fill something in this item's form for the role, or say what excludes the item ("applicant", "spouse" ...).
    QList<RegisterInfo> registersFor(const FormDesk &desk, const QString &role) const;
    /// A consent as this intake wants it: subject, purpose, registers and the fewest fields; by a guardian if the
    /// subject is under 14.
    Consent consentDraft(const FormDesk &desk, const QString &role) const;
    /// Why this consent is not enough; empty if it is.
    QString whyNot(const Consent &consent) const;
    QFuture<Result<Consent>> record(FormDesk &desk, const Consent &consent);
    /// Asks one register under a recorded consent and writes question and answer down. Nothing is filled in yet.
    QFuture<Result<LookupView>> ask(FormDesk &desk, const Consent &consent, const QString &registerKey,
                                    const QString &role);
    /// Puts the chosen fields into the form, each with its source.
    void use(FormDesk &desk, const LookupView &view, const QStringList &fields);
    QFuture<Result<Done>> reportFault(FormDesk &desk, const RegisterFault &fault);

private:
    QString whyNotGiver(const Consent &consent) const;
    QString whyNotAsk(const Consent &consent, const QString &registerKey, const QStringList &fields) const;
    QFuture<Result<LookupView>> writeDown(const CaseRecord &record, LookupView view, const LookupAnswer &answer,
                                          const QList<QPointer<Standing>> &standings);

    Ports m_ports;
    const SessionService &m_session;
};

} // namespace yichuang
