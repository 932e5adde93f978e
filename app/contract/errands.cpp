// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/errands.h"

#include "contract/jsontext.h"
#include "contract/trouble.h"
#include "core/stamp.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang::contract {

namespace {

constexpr qsizetype LongestLine = 400;
constexpr qsizetype LongestMessage = 2000;
constexpr qsizetype MostEntries = 100;

QByteArray bytes(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QString text(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QUuid uuid(const QJsonValue &value)
{
    return QUuid::fromString(value.toString());
}

bool isLine(const QString &text)
{
    return !text.isEmpty() && text.size() <= LongestLine;
}

bool areLines(const QStringList &texts)
{
    return texts.size() <= MostEntries && std::all_of(texts.begin(), texts.end(), isLine);
}

} // namespace

QByteArray encodeLookup(const LookupCall &call)
{
    return bytes({{u"request"_s, call.request.toJson()}, {u"consent"_s, call.consent.toJson()}});
}

Result<LookupCall> decodeLookup(const QByteArray &body)
{
    const Result<QJsonObject> json = parseObject(body);
    if (!json)
        return json.error();
    LookupCall call{LookupRequest::fromJson((*json)["request"_L1].toObject()),
                    Consent::fromJson((*json)["consent"_L1].toObject())};
    call.consent.actId = call.request.consent;
    const LookupRequest &request = call.request;
    if (request.id.isNull() || !isLine(request.registerKey) || !isLine(request.subjectName)
        || !isLine(request.subjectIdNumber) || !isLine(request.purpose) || request.fields.isEmpty()
        || !areLines(request.fields) || !areLines(call.consent.fields) || !areLines(call.consent.registers)) {
        return unreadable(u"lookup: a field is missing or too long"_s);
    }
    return call;
}

QByteArray encodeLookupAnswer(const LookupAnswer &answer)
{
    return bytes(answer.toJson());
}

Result<LookupAnswer> decodeLookupAnswer(const QByteArray &body)
{
    const Result<QJsonObject> json = parseObject(body);
    if (!json)
        return json.error();
    const LookupAnswer answer = LookupAnswer::fromJson(*json);
    if (!(*json)["found"_L1].isBool() || answer.source.isEmpty() || !answer.answeredAt.isValid())
        return unreadable(u"answer of a register: a field is missing"_s);
    return answer;
}

QByteArray encodeMessage(const Message &message)
{
    return bytes({{u"id"_s, text(message.id)},
                  {u"caseId"_s, text(message.caseId)},
                  {u"channel"_s, tellingChannelName(message.channel)},
                  {u"to"_s, message.to},
                  {u"text"_s, message.text}});
}

Result<Message> decodeMessage(const QByteArray &body)
{
    const Result<QJsonObject> json = parseObject(body);
    if (!json)
        return json.error();
    const Telling telling = Telling::fromJson(*json);
    const Message message{uuid((*json)["id"_L1]), uuid((*json)["caseId"_L1]), telling.channel, telling.to,
                          telling.text};
    if (message.id.isNull() || !isLine(message.to) || message.text.isEmpty() || message.text.size() > LongestMessage)
        return unreadable(u"message: a field is missing or too long"_s);
    return message;
}

QByteArray encodeMessageAnswer(const QString &reference)
{
    return bytes({{u"reference"_s, reference}});
}

Result<QString> decodeMessageAnswer(const QByteArray &body)
{
    const Result<QJsonObject> json = parseObject(body);
    if (!json)
        return json.error();
    const QString reference = (*json)["reference"_L1].toString();
    return reference.isEmpty() ? Result<QString>(unreadable(u"message: no reference"_s)) : reference;
}

QByteArray encodeCourierOrder(const CourierOrder &order)
{
    return bytes({{u"id"_s, text(order.id)},
                  {u"caseId"_s, text(order.caseId)},
                  {u"name"_s, order.name},
                  {u"phone"_s, order.phone},
                  {u"address"_s, order.address},
                  {u"papers"_s, QJsonArray::fromStringList(order.papers)}});
}

Result<CourierOrder> decodeCourierOrder(const QByteArray &body)
{
    const Result<QJsonObject> json = parseObject(body);
    if (!json)
        return json.error();
    CourierOrder order{uuid((*json)["id"_L1]), uuid((*json)["caseId"_L1]), (*json)["name"_L1].toString(),
                       (*json)["phone"_L1].toString(), (*json)["address"_L1].toString(), {}};
    for (const QJsonValue &paper : (*json)["papers"_L1].toArray())
        order.papers.append(paper.toString());
    if (order.id.isNull() || !isLine(order.name) || !isLine(order.phone) || !isLine(order.address)
        || !areLines(order.papers)) {
        return unreadable(u"courier: a field is missing or too long"_s);
    }
    return order;
}

QByteArray encodeCourierReceipt(const CourierReceipt &receipt)
{
    return bytes({{u"carrier"_s, receipt.carrier},
                  {u"waybill"_s, receipt.waybill},
                  {u"pickUpAt"_s, toStamp(receipt.pickUpAt)}});
}

Result<CourierReceipt> decodeCourierReceipt(const QByteArray &body)
{
    const Result<QJsonObject> json = parseObject(body);
    if (!json)
        return json.error();
    const CourierReceipt receipt{(*json)["carrier"_L1].toString(), (*json)["waybill"_L1].toString(),
                                 fromStamp((*json)["pickUpAt"_L1].toString())};
    return receipt.waybill.isEmpty() ? Result<CourierReceipt>(unreadable(u"courier: no waybill"_s)) : receipt;
}

QByteArray encodePaymentOrder(const PaymentOrder &order)
{
    return bytes({{u"id"_s, text(order.id)},
                  {u"caseId"_s, text(order.caseId)},
                  {u"name"_s, order.name},
                  {u"fen"_s, order.amount.fen()}});
}

Result<PaymentOrder> decodePaymentOrder(const QByteArray &body)
{
    const Result<QJsonObject> json = parseObject(body);
    if (!json)
        return json.error();
    const PaymentOrder order{uuid((*json)["id"_L1]), uuid((*json)["caseId"_L1]), (*json)["name"_L1].toString(),
                             Money::fromFen((*json)["fen"_L1].toInteger())};
    if (order.id.isNull() || !isLine(order.name) || order.amount.fen() <= 0)
        return unreadable(u"payment: a field is missing or makes no sense"_s);
    return order;
}

QByteArray encodePaymentState(const PaymentState &state)
{
    return bytes({{u"state"_s, paymentStateName(state.kind)},
                  {u"order"_s, state.order},
                  {u"receipt"_s, state.receipt},
                  {u"means"_s, state.means},
                  {u"payCode"_s, state.payCode}});
}

Result<PaymentState> decodePaymentState(const QByteArray &body)
{
    const Result<QJsonObject> json = parseObject(body);
    if (!json)
        return json.error();
    const auto kind = paymentStateFromName((*json)["state"_L1].toString());
    if (!kind || (*json)["order"_L1].toString().isEmpty())
        return unreadable(u"payment: no state"_s);
    return PaymentState{*kind, (*json)["order"_L1].toString(), (*json)["receipt"_L1].toString(),
                        (*json)["means"_L1].toString(), (*json)["payCode"_L1].toString()};
}

QByteArray encodeRefund(const QString &reason)
{
    return bytes({{u"reason"_s, reason}});
}

Result<QString> decodeRefund(const QByteArray &body)
{
    const Result<QJsonObject> json = parseObject(body);
    if (!json)
        return json.error();
    const QString reason = (*json)["reason"_L1].toString();
    return isLine(reason) ? Result<QString>(reason) : unreadable(u"refund: no reason"_s);
}

QString paymentStateName(PaymentState::Kind kind)
{
    switch (kind) {
    case PaymentState::Kind::Open: return u"open"_s;
    case PaymentState::Kind::Paid: return u"paid"_s;
    case PaymentState::Kind::Refunded: return u"refunded"_s;
    case PaymentState::Kind::Cancelled: return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PaymentState::Kind> paymentStateFromName(QStringView name)
{
    using Kind = PaymentState::Kind;
    for (const Kind kind : {Kind::Open, Kind::Paid, Kind::Refunded, Kind::Cancelled}) {
        if (name == paymentStateName(kind))
            return kind;
    }
    return std::nullopt;
}

} // namespace yichuang::contract
