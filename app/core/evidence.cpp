// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yichuang {

Evidence Evidence::of(const QJsonObject &json, QLatin1StringView key, QLatin1StringView sourceKey)
{
    Evidence result;
    const QString kind = json[key].toString();
    if (kind == "found"_L1)
        result.kind = Kind::Found;
    else if (kind == "inferred"_L1)
        result.kind = Kind::Inferred;
    for (const QJsonValue &source : json[sourceKey].toArray())
        result.sources.append(source.toString());
    return result;
}

} // namespace yichuang
