// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/errands/gateways.h"

#include "sqlite/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang::platform {

namespace {

const QString Carrier = QStringLiteral("示例速递");
constexpr qint64 PickUpMs = 2 * 3600 * 1000;

Error differs()
{
    return {ErrorCode::Refused, {}, u"errand.differs"_s};
}

} // namespace

Result<QString> Gateways::send(const Message &message, const QByteArray &digest, const Asker &asker)
{
    {
        auto &query = m_db.statement("select digest, reference from message where id = ?");
        const sqlite::Statement::Rewind rewind(query);
        query.bind(message.id);
        const auto known = query.next();
        if (!known)
            return known.error();
        if (*known)
            return query.blob(0) == digest ? Result<QString>(query.text(1)) : differs();
    }
    if (message.channel == Telling::Channel::InPerson)
        return Error{ErrorCode::Refused, {}, u"message.channel"_s};
    auto transaction = sqlite::Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    const QString channel = tellingChannelName(message.channel);
    const auto number = m_log.note(asker, message.id, u"message."_s + channel);
    if (!number)
        return number.error();
    const QString reference = ErrandLog::serial(u'M', asker.at, *number);
    const auto kept = m_db.statement("insert into message(id, digest, station, case_id, channel, recipient, words,"
                                     " reference, sent_at) values(?, ?, ?, ?, ?, ?, ?, ?, ?)")
                          .run(message.id, digest, asker.station, message.caseId, channel, message.to, message.text,
                               reference, asker.at.toMSecsSinceEpoch());
    if (!kept)
        return kept.error();
    if (const auto stored = transaction->commit(); !stored)
        return stored.error();
    return reference;
}

Result<CourierReceipt> Gateways::order(const CourierOrder &order, const QByteArray &digest, const Asker &asker)
{
    {
        auto &query = m_db.statement("select digest, carrier, waybill, pick_up_at from courier_order where id = ?");
        const sqlite::Statement::Rewind rewind(query);
        query.bind(order.id);
        const auto known = query.next();
        if (!known)
            return known.error();
        if (*known) {
            return query.blob(0) == digest
                ? Result<CourierReceipt>(CourierReceipt{query.text(1), query.text(2),
                                                        QDateTime::fromMSecsSinceEpoch(query.number(3))})
                : differs();
        }
    }
    auto transaction = sqlite::Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    const auto number = m_log.note(asker, order.id, u"courier.ordered"_s);
    if (!number)
        return number.error();
    const CourierReceipt receipt{Carrier, ErrandLog::serial(u'K', asker.at, *number), asker.at.addMSecs(PickUpMs)};
    const QByteArray papers = QJsonDocument(QJsonArray::fromStringList(order.papers)).toJson(QJsonDocument::Compact);
    const auto kept = m_db.statement("insert into courier_order(id, digest, station, case_id, name, phone, address,"
                                     " papers, carrier, waybill, pick_up_at, ordered_at)"
                                     " values(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                          .run(order.id, digest, asker.station, order.caseId, order.name, order.phone, order.address,
                               QString::fromUtf8(papers), receipt.carrier, receipt.waybill,
                               receipt.pickUpAt.toMSecsSinceEpoch(), asker.at.toMSecsSinceEpoch());
    if (!kept)
        return kept.error();
    if (const auto stored = transaction->commit(); !stored)
        return stored.error();
    return receipt;
}

} // namespace yichuang::platform
