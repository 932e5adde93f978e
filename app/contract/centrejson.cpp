// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/centrejson.h"

using namespace Qt::StringLiterals;

namespace yichuang::contract {

QJsonObject toJson(const Centre &centre)
{
    return {{u"name"_s, centre.name}, {u"townName"_s, centre.townName},
            {u"divisionCode"_s, centre.divisionCode}, {u"creditCode"_s, centre.creditCode},
            {u"address"_s, centre.address}, {u"openingHours"_s, centre.openingHours},
            {u"phone"_s, centre.phone}, {u"supervisePhone"_s, centre.superviseePhone}};
}

Centre centreFrom(const QJsonObject &json)
{
    Centre centre;
    centre.name = json["name"_L1].toString();
    centre.townName = json["townName"_L1].toString();
    centre.divisionCode = json["divisionCode"_L1].toString();
    centre.creditCode = json["creditCode"_L1].toString();
    centre.address = json["address"_L1].toString();
    centre.openingHours = json["openingHours"_L1].toString();
    centre.phone = json["phone"_L1].toString();
    centre.superviseePhone = json["supervisePhone"_L1].toString();
    return centre;
}

} // namespace yichuang::contract
