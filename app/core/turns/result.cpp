// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/turns/result.h"

#include "core/turns/names.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

using Way = Delivery::Way;

const NameTable<Way> &ways()
{
    static const NameTable<Way> table{{Way::Window, u"window"_s},
                                      {Way::Courier, u"courier"_s},
                                      {Way::Electronic, u"electronic"_s},
                                      {Way::LeftBehind, u"left-behind"_s}};
    return table;
}

} // namespace

QJsonObject ResultPaper::toJson() const
{
    return {{u"name"_s, name},
            {u"number"_s, number},
            {u"issuedBy"_s, issuedBy},
            {u"issuedOn"_s, issuedOn.toString(Qt::ISODate)},
            {u"validUntil"_s, validUntil.toString(Qt::ISODate)},
            {u"sheets"_s, sheets},
            {u"attachments"_s, attachmentsToJson(attachments)}};
}

ResultPaper ResultPaper::fromJson(const QJsonObject &json)
{
    return {json["name"_L1].toString(),
            json["number"_L1].toString(),
            json["issuedBy"_L1].toString(),
            QDate::fromString(json["issuedOn"_L1].toString(), Qt::ISODate),
            QDate::fromString(json["validUntil"_L1].toString(), Qt::ISODate),
            json["sheets"_L1].toInt(1),
            attachmentsFromJson(json["attachments"_L1].toArray())};
}

QJsonObject Delivery::toJson() const
{
    return {{u"way"_s, ways().name(way)},
            {u"bearer"_s, bearer.toJson()},
            {u"papers"_s, QJsonArray::fromStringList(papers)},
            {u"signedFor"_s, signedFor},
            {u"waybill"_s, waybill},
            {u"note"_s, note},
            {u"attachments"_s, attachmentsToJson(attachments)}};
}

Delivery Delivery::fromJson(const QJsonObject &json)
{
    Delivery delivery{ways().value(json["way"_L1].toString(), Way::Window), Bearer::fromJson(json["bearer"_L1].toObject()),
                      {}, json["signedFor"_L1].toBool(), json["waybill"_L1].toString(), json["note"_L1].toString(),
                      attachmentsFromJson(json["attachments"_L1].toArray())};
    for (const QJsonValue &paper : json["papers"_L1].toArray())
        delivery.papers.append(paper.toString());
    return delivery;
}

QString deliveryWayLabel(Delivery::Way way)
{
    const char *label = nullptr;
    switch (way) {
    case Way::Window: label = QT_TRANSLATE_NOOP("yichuang::Delivery", "At the window"); break;
    case Way::Courier: label = QT_TRANSLATE_NOOP("yichuang::Delivery", "By courier"); break;
    case Way::Electronic: label = QT_TRANSLATE_NOOP("yichuang::Delivery", "Electronically"); break;
    case Way::LeftBehind: label = QT_TRANSLATE_NOOP("yichuang::Delivery", "Left at the address, with a witness"); break;
    }
    return QCoreApplication::translate("yichuang::Delivery", label);
}

} // namespace yichuang
