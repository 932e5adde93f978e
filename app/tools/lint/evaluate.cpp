// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/lint/evaluate.h"

#include "forms/model/jsonlogic.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang::lint {

namespace {

Error trouble(const QString &detail)
{
    return {ErrorCode::InvalidInput, {}, detail};
}

// QJsonDocument holds objects and lists only; a rule or its data may be any JSON value.
Result<QJsonValue> readValue(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return trouble(u"%1: %2"_s.arg(path, file.errorString()));
    QJsonParseError problem;
    const QByteArray wrapped = '[' + file.readAll() + ']';
    const QJsonArray list = QJsonDocument::fromJson(wrapped, &problem).array();
    if (problem.error != QJsonParseError::NoError)
        return trouble(u"%1: %2 at %3"_s.arg(path, problem.errorString()).arg(problem.offset - 1));
    if (list.size() != 1)
        return trouble(path + u": one JSON value is expected"_s);
    return list.at(0);
}

} // namespace

Result<QByteArray> evaluate(const QString &ruleFile, const QString &dataFile)
{
    const auto rule = readValue(ruleFile);
    if (!rule)
        return rule.error();
    const auto data = readValue(dataFile);
    if (!data)
        return data.error();
    const auto value = JsonLogic::apply(*rule, *data, {QDate::currentDate(), {}});
    if (!value)
        return value.error();
    const QJsonValue shown = value->isUndefined() ? QJsonValue(QJsonValue::Null) : *value;
    const QByteArray wrapped = QJsonDocument(QJsonArray{shown}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

} // namespace yichuang::lint
