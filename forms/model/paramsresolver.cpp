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

// The places and years that have a say, the weaker first. take(place, year, values) lays one over the other.
template<typename Take>
void overlay(const QJsonObject &params, const QString &region, const QDate &day, Take take)
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

    for (const QString &key : std::as_const(keys)) {
        const QJsonObject years = regions.value(key).toObject();
        QMap<int, QJsonObject> sorted; // so that a newer year is laid over an older one
        for (auto it = years.begin(); it != years.end(); ++it) {
            bool isYear = false;
            const int of = it.key().toInt(&isYear);
            if (isYear && of <= day.year())
                sorted.insert(of, it.value().toObject());
        }
        for (auto it = sorted.cbegin(); it != sorted.cend(); ++it)
            take(key, it.key(), it.value());
    }
}

} // namespace

QJsonObject resolveParams(const QJsonObject &params, const QString &region, const QDate &day)
{
    QJsonObject result;
    overlay(params, region, day, [&result](const QString &, int, const QJsonObject &values) {
        for (auto it = values.begin(); it != values.end(); ++it)
            result.insert(it.key(), plain(it.value()));
    });
    return result;
}

QHash<QString, ParamFact> resolveParamFacts(const QJsonObject &params, const QString &region, const QDate &day)
{
    QHash<QString, ParamFact> result;
    overlay(params, region, day, [&result](const QString &place, int year, const QJsonObject &values) {
        for (auto it = values.begin(); it != values.end(); ++it)
            result.insert(it.key(), {plain(it.value()), Evidence::of(it.value().toObject()), place, year});
    });
    return result;
}

} // namespace yichuang
