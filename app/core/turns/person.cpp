// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/turns/person.h"

#include "core/turns/names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

using Relation = Bearer::Relation;

const NameTable<Relation> &relations()
{
    static const NameTable<Relation> table{{Relation::Self, u"self"_s},
                                           {Relation::Agent, u"agent"_s},
                                           {Relation::Guardian, u"guardian"_s},
                                           {Relation::Heir, u"heir"_s}};
    return table;
}

} // namespace

QJsonObject Bearer::toJson() const
{
    return {{u"relation"_s, relations().name(relation)},
            {u"name"_s, name},
            {u"idNumber"_s, idNumber},
            {u"phone"_s, phone},
            {u"authority"_s, authority}};
}

Bearer Bearer::fromJson(const QJsonObject &json)
{
    return {relations().value(json["relation"_L1].toString(), Relation::Self), json["name"_L1].toString(),
            json["idNumber"_L1].toString(), json["phone"_L1].toString(), json["authority"_L1].toString()};
}

QString relationLabel(Bearer::Relation relation)
{
    const char *label = nullptr;
    switch (relation) {
    case Relation::Self: label = QT_TRANSLATE_NOOP("yichuang::Bearer", "In person"); break;
    case Relation::Agent: label = QT_TRANSLATE_NOOP("yichuang::Bearer", "Agent with a power of attorney"); break;
    case Relation::Guardian: label = QT_TRANSLATE_NOOP("yichuang::Bearer", "Guardian"); break;
    case Relation::Heir: label = QT_TRANSLATE_NOOP("yichuang::Bearer", "Heir"); break;
    }
    return QCoreApplication::translate("yichuang::Bearer", label);
}

} // namespace yichuang
