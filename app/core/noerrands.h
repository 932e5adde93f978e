// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/errands.h"

namespace yichuang {

/// A counter that has nobody to ask: every errand ends with ErrorCode::Offline and the sentence that says what to do by
/// hand. For stations without a line and for measuring.
class YICHUANG_CORE_EXPORT NoErrands final : public Errands
{
public:
    QFuture<Result<LookupAnswer>> lookUp(const LookupRequest &request, const Consent &consent) override;
    QFuture<Result<QString>> send(const Message &message) override;
    QFuture<Result<CourierReceipt>> order(const CourierOrder &order) override;
    QFuture<Result<PaymentState>> order(const PaymentOrder &order) override;
    QFuture<Result<PaymentState>> paymentOf(const QUuid &orderId) override;
    QFuture<Result<PaymentState>> refund(const QUuid &orderId, const QString &reason) override;
};

/// What an errand without a line says; every implementation of Errands uses the same sentences.
struct YICHUANG_CORE_EXPORT ErrandTrouble
{
    static Error lookup();
    static Error message();
    static Error courier();
    static Error payment();
};

} // namespace yichuang
