// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/turns/procedure.h"

using namespace Qt::StringLiterals;

namespace yichuang {

QJsonObject Suspension::toJson() const
{
    return {{u"kind"_s, procedureName(kind)},
            {u"name"_s, name},
            {u"reason"_s, reason},
            {u"longestDays"_s, longestDays},
            {u"stopsClock"_s, stopsClock}};
}

Suspension Suspension::fromJson(const QJsonObject &json)
{
    return {procedureFromName(json["kind"_L1].toString()).value_or(ProcedureKind::Survey), json["name"_L1].toString(),
            json["reason"_L1].toString(), json["longestDays"_L1].toInt(), json["stopsClock"_L1].toBool(true)};
}

QJsonObject Resumption::toJson() const
{
    return {{u"finding"_s, finding}};
}

Resumption Resumption::fromJson(const QJsonObject &json)
{
    return {json["finding"_L1].toString()};
}

} // namespace yichuang
