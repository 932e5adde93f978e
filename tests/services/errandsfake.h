// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/errands.h"

namespace yichuang::test {

/// Errands that can be ordered about: each answers what it was told to, and remembers what it was asked.
class ErrandsFake final : public Errands
{
public:
    QFuture<Result<LookupAnswer>> lookUp(const LookupRequest &request, const Consent &) override
    {
        lookups.append(request);
        return ready<LookupAnswer>(lookup);
    }
    QFuture<Result<QString>> send(const Message &message) override
    {
        messages.append(message);
        return ready<QString>(reference);
    }
    QFuture<Result<CourierReceipt>> order(const CourierOrder &order) override
    {
        parcels.append(order);
        return ready<CourierReceipt>(courier);
    }
    QFuture<Result<PaymentState>> order(const PaymentOrder &order) override
    {
        orders.append(order);
        return ready<PaymentState>(payment);
    }
    QFuture<Result<PaymentState>> paymentOf(const QUuid &orderId) override
    {
        asked.append(orderId);
        return ready<PaymentState>(payment);
    }
    QFuture<Result<PaymentState>> refund(const QUuid &orderId, const QString &) override
    {
        refunds.append(orderId);
        return ready<PaymentState>(payment);
    }

    Result<LookupAnswer> lookup = LookupAnswer();
    Result<QString> reference = QStringLiteral("SMS-1");
    Result<CourierReceipt> courier = CourierReceipt{QStringLiteral("EMS"), QStringLiteral("EA1"), {}};
    Result<PaymentState> payment = PaymentState();

    QList<LookupRequest> lookups;
    QList<Message> messages;
    QList<CourierOrder> parcels;
    QList<PaymentOrder> orders;
    QList<QUuid> asked;
    QList<QUuid> refunds;

private:
    template<typename T>
    QFuture<Result<T>> ready(const Result<T> &result) const
    {
        return QtFuture::makeReadyFuture(Result<T>(result));
    }
};

} // namespace yichuang::test
