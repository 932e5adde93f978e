// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/errands/cashier.h"

#include "contract/errands.h"
#include "core/stamp.h"
#include "sqlite/transaction.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yichuang::platform {

namespace {

using Kind = PaymentState::Kind;

Error refused(const QString &name)
{
    return {ErrorCode::Refused, {}, name};
}

} // namespace

Result<PaymentState> Cashier::order(const PaymentOrder &order, const QByteArray &digest, const Asker &asker)
{
    const auto known = find(order.id);
    if (known)
        return known->digest == digest ? state(order.id, asker) : refused(u"errand.differs"_s);
    if (known.error().detail != "payment.unknown"_L1)
        return known.error();
    auto transaction = sqlite::Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    const auto number = m_log.note(asker, order.id, u"payment.ordered"_s);
    if (!number)
        return number.error();
    PaymentState state;
    state.order = ErrandLog::serial(u'P', asker.at, *number);
    state.payCode = u"yichuang-pay:"_s + state.order;
    const auto kept = m_db.statement("insert into payment(id, digest, station, case_id, name, fen, order_number,"
                                     " pay_code, ordered_at) values(?, ?, ?, ?, ?, ?, ?, ?, ?)")
                          .run(order.id, digest, asker.station, order.caseId, order.name, order.amount.fen(),
                               state.order, state.payCode, asker.at.toMSecsSinceEpoch());
    if (!kept)
        return kept.error();
    if (const auto stored = transaction->commit(); !stored)
        return stored.error();
    return state;
}

Result<PaymentState> Cashier::state(const QUuid &id, const Asker &asker)
{
    const auto row = find(id);
    if (!row)
        return row.error();
    const bool isDue = m_selfPaidAfterMs >= 0
        && asker.at.toMSecsSinceEpoch() >= row->orderedAt + m_selfPaidAfterMs;
    if (row->state.kind != Kind::Open || !isDue)
        return row->state;
    return pay(id, u"扫码"_s, {{}, {}, asker.at});
}

Result<PaymentState> Cashier::pay(const QUuid &id, const QString &means, const Asker &asker)
{
    const auto row = find(id);
    if (!row)
        return row.error();
    if (row->state.kind == Kind::Paid)
        return row->state;
    if (row->state.kind != Kind::Open)
        return refused(u"payment.closed"_s);
    PaymentState paid = row->state;
    paid.means = means;
    return change(id, paid, Kind::Paid, asker);
}

Result<PaymentState> Cashier::refund(const QUuid &id, const QString &reason, const Asker &asker)
{
    const auto row = find(id);
    if (!row)
        return row.error();
    switch (row->state.kind) {
    case Kind::Open: return change(id, row->state, Kind::Cancelled, asker, reason);
    case Kind::Paid: return change(id, row->state, Kind::Refunded, asker, reason);
    case Kind::Refunded:
    case Kind::Cancelled: break;
    }
    return row->state;
}

Result<PaymentState> Cashier::change(const QUuid &id, PaymentState state, Kind to, const Asker &asker,
                                     const QString &why)
{
    auto transaction = sqlite::Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    const auto number = m_log.note(asker, id, u"payment."_s + contract::paymentStateName(to)
                                       + (why.isEmpty() ? QString() : u": "_s + why));
    if (!number)
        return number.error();
    state.kind = to;
    if (to == Kind::Paid)
        state.receipt = ErrandLog::serial(u'R', asker.at, *number);
    const auto changed = m_db.statement("update payment set state = ?, receipt = ?, means = ? where id = ?")
                             .run(to, state.receipt, state.means, id);
    if (!changed)
        return changed.error();
    if (const auto stored = transaction->commit(); !stored)
        return stored.error();
    return state;
}

Result<Cashier::Row> Cashier::find(const QUuid &id)
{
    auto &query = m_db.statement("select state, order_number, receipt, means, pay_code, digest, station, ordered_at"
                                 " from payment where id = ?");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(id);
    const auto row = query.next();
    if (!row)
        return row.error();
    if (!*row)
        return refused(u"payment.unknown"_s);
    return Row{{Kind(query.integer(0)), query.text(1), query.text(2), query.text(3), query.text(4)},
               query.blob(5), query.text(6), query.number(7)};
}

Result<QJsonArray> Cashier::orders(int limit)
{
    auto &query = m_db.statement("select id, ordered_at, station, fen, state, order_number from payment"
                                 " order by ordered_at desc limit ?");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(limit);
    QJsonArray rows;
    for (;;) {
        const auto row = query.next();
        if (!row)
            return row.error();
        if (!*row)
            return rows;
        rows.append(QJsonObject{{u"id"_s, query.uuid(0).toString(QUuid::WithoutBraces)},
                                {u"at"_s, toStamp(QDateTime::fromMSecsSinceEpoch(query.number(1)))},
                                {u"station"_s, query.text(2)},
                                {u"fen"_s, query.number(3)},
                                {u"state"_s, contract::paymentStateName(Kind(query.integer(4)))},
                                {u"order"_s, query.text(5)}});
    }
}

} // namespace yichuang::platform
