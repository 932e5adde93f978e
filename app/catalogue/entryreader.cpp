// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/entryreader.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QStringList texts(const QJsonValue &list)
{
    QStringList result;
    for (const QJsonValue &value : list.toArray())
        result.append(value.toString());
    return result;
}

void copy(const QJsonObject &from, QJsonObject &to, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        if (from.contains(key))
            to.insert(key, from.value(key));
    }
}

} // namespace

QJsonObject entryMetadata(const QJsonObject &item)
{
    QJsonObject metadata;
    copy(item, metadata,
         {"format"_L1, "code"_L1, "name"_L1, "english"_L1, "department"_L1, "departmentName"_L1, "version"_L1,
          "aliases"_L1, "pinyin"_L1});
    QJsonArray businesses;
    for (const QJsonValue &value : item.value("businesses"_L1).toArray()) {
        QJsonObject business;
        copy(value.toObject(), business,
             {"code"_L1, "name"_L1, "english"_L1, "aliases"_L1, "implementingCode"_L1});
        business.insert("instant"_L1, value.toObject().value("officeType"_L1) == "instant"_L1);
        businesses.append(business);
    }
    metadata.insert("businesses"_L1, businesses);
    return metadata;
}

ItemEntry entryFromMetadata(const QJsonObject &metadata)
{
    ItemEntry entry;
    entry.code = metadata.value("code"_L1).toString();
    entry.name = metadata.value("name"_L1).toString();
    entry.english = metadata.value("english"_L1).toString();
    entry.department = metadata.value("department"_L1).toString();
    entry.departmentName = metadata.value("departmentName"_L1).toString();
    entry.version = metadata.value("version"_L1).toString();
    entry.aliases = texts(metadata.value("aliases"_L1));
    entry.pinyin = metadata.value("pinyin"_L1).toObject();
    for (const QJsonValue &value : metadata.value("businesses"_L1).toArray()) {
        const QJsonObject business = value.toObject();
        entry.businesses.append({business.value("code"_L1).toString(), business.value("name"_L1).toString(),
                                 business.value("english"_L1).toString(), texts(business.value("aliases"_L1)),
                                 business.value("instant"_L1).toBool(),
                                 business.value("implementingCode"_L1).toString()});
    }
    if (metadata.value("format"_L1).toInt() > KnownItemFormat)
        entry.health = ItemEntry::Health::TooNew;
    else if (entry.code.isEmpty() || entry.name.isEmpty() || entry.version.isEmpty() || entry.businesses.isEmpty())
        entry.health = ItemEntry::Health::Broken;
    entry.problem = entryProblem(entry.health);
    return entry;
}

QString entryProblem(ItemEntry::Health health)
{
    switch (health) {
    case ItemEntry::Health::Good:
        return {};
    case ItemEntry::Health::Broken:
        return QCoreApplication::translate(
            "yichuang::ItemCatalogue",
            "This item cannot be read, so it cannot be used here. Other items are not "
            "affected; tell the administrator.");
    case ItemEntry::Health::Refused:
        return QCoreApplication::translate(
            "yichuang::ItemCatalogue",
            "This item is not signed by the province or was changed afterwards, so it "
            "is not used. Other items are not affected; tell the administrator.");
    case ItemEntry::Health::TooNew:
        return QCoreApplication::translate("yichuang::ItemCatalogue",
                                           "This item needs a newer version of the program. Other items are not "
                                           "affected; tell the administrator.");
    }
    Q_UNREACHABLE();
}

int departmentOrder(const QString &department)
{
    static const QStringList order{u"civil-affairs"_s, u"human-resources"_s, u"medical-insurance"_s, u"health"_s,
                                   u"tax"_s};
    const auto at = order.indexOf(department);
    return at < 0 ? int(order.size()) : int(at);
}

} // namespace yichuang
