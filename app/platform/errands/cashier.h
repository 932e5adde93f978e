// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/errands.h"
#include "platform/errands/errandlog.h"

namespace yichuang::platform {

/// The payment platform (统一支付平台), simulated: an order waits until somebody pays, by the administrator's word or, in
/// practice, by itself after a while. No money moves. Store thread.
class Cashier final
{
public:
    /// selfPaidAfterMs: -1: never by itself.
    Cashier(sqlite::Connection &db, ErrandLog &log, int selfPaidAfterMs)
        : m_db(db)
        , m_log(log)
        , m_selfPaidAfterMs(selfPaidAfterMs)
    {
    }

    // Each error's detail is the typed reason ("payment.unknown").
    Result<PaymentState> order(const PaymentOrder &order, const QByteArray &digest, const Asker &asker);
    Result<PaymentState> state(const QUuid &id, const Asker &asker);
    /// An order not yet paid is cancelled; a repeat changes nothing.
    Result<PaymentState> refund(const QUuid &id, const QString &reason, const Asker &asker);
    Result<PaymentState> pay(const QUuid &id, const QString &means, const Asker &asker);
    /// For the administrator, newest first; no personal data.
    Result<QJsonArray> orders(int limit);

private:
    struct Row
    {
        PaymentState state;
        QByteArray digest;
        QString station;
        qint64 orderedAt = 0;
    };
    Result<Row> find(const QUuid &id);
    Result<PaymentState> change(const QUuid &id, PaymentState state, PaymentState::Kind to, const Asker &asker,
                                const QString &why = {});

    sqlite::Connection &m_db;
    ErrandLog &m_log;
    const int m_selfPaidAfterMs;
};

} // namespace yichuang::platform
