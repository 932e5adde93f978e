// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/departments/departmentoptions.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

Error wrong(const QString &detail)
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("yichuang::Platform", "The departments file cannot be used: %1").arg(detail),
            detail};
}

bool readTime(const QJsonObject &json, QLatin1StringView key, QTime &time)
{
    if (!json.contains(key))
        return true;
    const QString text = json[key].toString();
    time = text.isEmpty() ? QTime() : QTime::fromString(text, u"HH:mm"_s);
    return text.isEmpty() || time.isValid();
}

bool readRate(const QJsonObject &json, QLatin1StringView key, double &rate)
{
    rate = json[key].toDouble(rate);
    return rate >= 0 && rate <= 1;
}

} // namespace

QList<DepartmentOptions> DepartmentOptions::standard()
{
    const auto department = [](const QString &key, const QString &name, const QString &prefix, int delayMs) {
        DepartmentOptions options;
        options.key = key;
        options.name = name;
        options.itemPrefix = prefix;
        options.delayMs = delayMs;
        return options;
    };
    return {department(u"civil-affairs"_s, u"民政"_s, u"MZ"_s, 8000),
            department(u"human-resources"_s, u"人社"_s, u"RS"_s, 4000),
            department(u"medical-insurance"_s, u"医保"_s, u"YB"_s, 5000),
            department(u"health"_s, u"卫健"_s, u"WJ"_s, 6000),
            department(u"tax"_s, u"税务"_s, u"SW"_s, 3000)};
}

Result<QList<DepartmentOptions>> DepartmentOptions::parse(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject())
        return wrong(problem.errorString());

    QList<DepartmentOptions> all = standard();
    const QJsonObject root = document.object();
    for (auto it = root.begin(); it != root.end(); ++it) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.key == it.key(); });
        if (found == all.end())
            return wrong(it.key());
        const QJsonObject json = it.value().toObject();
        found->delayMs = json["delayMs"_L1].toInt(found->delayMs);
        found->resultDelayMs = json["resultDelayMs"_L1].toInt(found->resultDelayMs);
        found->usualResult = json["usualResult"_L1].toString(found->usualResult);
        found->procedureDelayMs = json["procedureDelayMs"_L1].toInt(found->procedureDelayMs);
        found->closedOnWeekends = json["closedOnWeekends"_L1].toBool(found->closedOnWeekends);
        if (found->delayMs < 0 || found->resultDelayMs < 0 || !readTime(json, "opens"_L1, found->opens)
            || !readTime(json, "closes"_L1, found->closes) || !readRate(json, "failureRate"_L1, found->failureRate)
            || !readRate(json, "denialRate"_L1, found->denialRate)
            || !readRate(json, "supplementRate"_L1, found->supplementRate)
            || !readRate(json, "procedureRate"_L1, found->procedureRate) || found->procedureDelayMs < 0
            || found->opens.isValid() != found->closes.isValid()) {
            return wrong(it.key());
        }
    }
    return all;
}

} // namespace yichuang
