// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/paramsresolver.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QJsonValue plain(const QJsonValue &value)
{
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    return object.contains("value"_L1) ? object.value("value"_L1) : value;
}

void overlay(QJsonObject &result, const QJsonObject &years, int year)
{
    QMap<int, QJsonObject> sorted; // so that a newer year is laid over an older one
    for (auto it = years.begin(); it != years.end(); ++it) {
        bool isYear = false;
        const int of = it.key().toInt(&isYear);
        if (isYear && of <= year)
            sorted.insert(of, it.value().toObject());
    }
    for (const QJsonObject &params : std::as_const(sorted)) {
        for (auto it = params.begin(); it != params.end(); ++it)
            result.insert(it.key(), plain(it.value()));
    }
}

} // namespace

QJsonObject resolveParams(const QJsonObject &params, const QString &region, const QDate &day)
{
    const QJsonObject regions = params.value("regions"_L1).toObject();
    QStringList keys;
    if (region.size() >= 2)
        keys.append(region.left(2));
    if (region.size() >= 4)
        keys.append(region.left(4) + u"00"_s);
    if (region.size() >= 6)
        keys.append(region.left(6));
    keys.removeDuplicates();

    QJsonObject result;
    for (const QString &key : std::as_const(keys))
        overlay(result, regions.value(key).toObject(), day.year());
    return result;
}

} // namespace yichuang
