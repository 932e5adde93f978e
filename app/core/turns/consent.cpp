// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/turns/consent.h"

#include "core/stamp.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString text(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QUuid uuid(const QJsonValue &value)
{
    return QUuid::fromString(value.toString());
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &entry : value.toArray())
        list.append(entry.toString());
    return list;
}

} // namespace

QJsonObject Consent::toJson() const
{
    return {{u"subjectName"_s, subjectName},
            {u"subjectIdNumber"_s, subjectIdNumber},
            {u"givenBy"_s, givenBy.toJson()},
            {u"purpose"_s, purpose},
            {u"registers"_s, QJsonArray::fromStringList(registers)},
            {u"fields"_s, QJsonArray::fromStringList(fields)},
            {u"isOnPaper"_s, isOnPaper},
            {u"validUntil"_s, validUntil.toString(Qt::ISODate)},
            {u"attachments"_s, attachmentsToJson(attachments)}};
}

Consent Consent::fromJson(const QJsonObject &json)
{
    return {{},
            json["subjectName"_L1].toString(),
            json["subjectIdNumber"_L1].toString(),
            Bearer::fromJson(json["givenBy"_L1].toObject()),
            json["purpose"_L1].toString(),
            texts(json["registers"_L1]),
            texts(json["fields"_L1]),
            json["isOnPaper"_L1].toBool(true),
            QDate::fromString(json["validUntil"_L1].toString(), Qt::ISODate),
            attachmentsFromJson(json["attachments"_L1].toArray())};
}

QJsonObject LookupRequest::toJson() const
{
    return {{u"id"_s, text(id)},
            {u"consent"_s, text(consent)},
            {u"register"_s, registerKey},
            {u"subjectName"_s, subjectName},
            {u"subjectIdNumber"_s, subjectIdNumber},
            {u"purpose"_s, purpose},
            {u"itemCode"_s, itemCode},
            {u"businessCode"_s, businessCode},
            {u"fields"_s, QJsonArray::fromStringList(fields)}};
}

LookupRequest LookupRequest::fromJson(const QJsonObject &json)
{
    return {uuid(json["id"_L1]),
            uuid(json["consent"_L1]),
            json["register"_L1].toString(),
            json["subjectName"_L1].toString(),
            json["subjectIdNumber"_L1].toString(),
            json["purpose"_L1].toString(),
            json["itemCode"_L1].toString(),
            json["businessCode"_L1].toString(),
            texts(json["fields"_L1])};
}

QJsonObject LookupAnswer::toJson() const
{
    return {{u"found"_s, isFound},
            {u"values"_s, values},
            {u"source"_s, source},
            {u"asOf"_s, toStamp(asOf)},
            {u"answeredAt"_s, toStamp(answeredAt)},
            {u"reference"_s, reference}};
}

LookupAnswer LookupAnswer::fromJson(const QJsonObject &json)
{
    return {json["found"_L1].toBool(),
            json["values"_L1].toObject(),
            json["source"_L1].toString(),
            fromStamp(json["asOf"_L1].toString()),
            fromStamp(json["answeredAt"_L1].toString()),
            json["reference"_L1].toString()};
}

QJsonObject RegisterFault::toJson() const
{
    return {{u"lookup"_s, text(lookup)},
            {u"register"_s, registerKey},
            {u"field"_s, field},
            {u"registerSays"_s, registerSays},
            {u"citizenSays"_s, citizenSays},
            {u"note"_s, note}};
}

RegisterFault RegisterFault::fromJson(const QJsonObject &json)
{
    return {uuid(json["lookup"_L1]),           json["register"_L1].toString(),    json["field"_L1].toString(),
            json["registerSays"_L1].toString(), json["citizenSays"_L1].toString(), json["note"_L1].toString()};
}

} // namespace yichuang
