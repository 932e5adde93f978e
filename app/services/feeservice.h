// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/caseservice.h"

#include <QObject>

namespace yichuang {

/// One line of the daily list of fees (收费日清单).
struct FeeLine
{
    CaseRecord record;
    FeeStep step;
    QDateTime at;
    QString clerk;
};

/// Fees of items that have one: ordered, paid, refunded, waived. The payment platform stands behind Errands; what it says
/// becomes an act. GUI thread.
class FeeService final : public QObject
{
    Q_OBJECT

public:
    FeeService(Ports ports, const SessionService &session, QObject *parent = nullptr);

    /// A case has one payment order: asking twice must not make the citizen pay twice.
    static QUuid orderIdOf(const QUuid &caseId) { return QUuid::createUuidV5(caseId, QStringLiteral("fee")); }

    /// The fee of this case as it stands, or as it would be ordered (kind Ordered, no order number yet); nothing if the
    /// item has none.
    std::optional<FeeStep> due(const CaseView &view) const;
    /// What may happen to it next.
    QList<FeeStep::Kind> next(const CaseView &view) const;

    QFuture<Result<PaymentState>> order(const CaseView &view);
    /// Asks the payment platform and writes the payment down once it is there.
    QFuture<Result<PaymentState>> check(const CaseView &view);
    /// Cash or a receipt book, when there is no line: amount as due, receipt number by hand.
    QFuture<Result<Appended>> payByHand(const CaseView &view, const QString &receipt, const QString &means);
    QFuture<Result<PaymentState>> refund(const CaseView &view, const QString &reason);
    QFuture<Result<Appended>> waive(const CaseView &view, const QString &reason);

    /// All steps of a day at this station, oldest first.
    QFuture<Result<QList<FeeLine>>> dayList(const QDate &day);

private:
    QString whyNot(const CaseView &view, FeeStep::Kind kind) const;
    QFuture<Result<PaymentState>> writeDown(const CaseView &view, const FeeStep &step, const PaymentState &state);
    QFuture<Result<Appended>> append(const CaseView &view, const FeeStep &step);

    Ports m_ports;
    const SessionService &m_session;
};

} // namespace yichuang
