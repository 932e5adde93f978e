// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/errands.h"
#include "sync/questions.h"

namespace yichuang {

/// Errands over the line to the province. Keeps no queue: what cannot be sent now ends with the sentence that says what
/// to do by hand. An unsure end is asked once more under the same id before it is called unsure. GUI thread; futures end
/// there.
class ProvinceErrands final : public Errands
{
public:
    explicit ProvinceErrands(Questions &questions) : m_questions(questions) { }

    QFuture<Result<LookupAnswer>> lookUp(const LookupRequest &request, const Consent &consent) override;
    QFuture<Result<QString>> send(const Message &message) override;
    QFuture<Result<CourierReceipt>> order(const CourierOrder &order) override;
    QFuture<Result<PaymentState>> order(const PaymentOrder &order) override;
    QFuture<Result<PaymentState>> paymentOf(const QUuid &orderId) override;
    QFuture<Result<PaymentState>> refund(const QUuid &orderId, const QString &reason) override;

private:
    template<typename T>
    QFuture<Result<T>> run(const Question &question, Error (*offline)(), Result<T> (*decode)(const QByteArray &));

    Questions &m_questions;
};

} // namespace yichuang
