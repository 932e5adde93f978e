// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/formreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cmath>

using namespace Qt::StringLiterals;

namespace yichuang {

Error brokenForm(const QString &detail)
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("yichuang::FormDefinition",
                                        "The form of this item has a mistake in its definition, so it cannot be used "
                                        "here. Other items are not affected; tell the administrator."),
            detail};
}

void JsonReader::fail(const QString &path, const char *what)
{
    if (m_problem.isEmpty())
        m_problem = path + u": "_s + QString::fromLatin1(what);
}

Error JsonReader::error() const
{
    return brokenForm(m_problem);
}

QString JsonReader::text(const QJsonObject &json, QLatin1StringView key, const QString &path)
{
    const auto found = json.constFind(key);
    if (found == json.constEnd())
        return {};
    if (!found->isString())
        fail(path + u'/' + key, "a text is expected");
    return found->toString();
}

bool JsonReader::flag(const QJsonObject &json, QLatin1StringView key, const QString &path)
{
    const auto found = json.constFind(key);
    if (found == json.constEnd())
        return false;
    if (!found->isBool())
        fail(path + u'/' + key, "true or false is expected");
    return found->toBool();
}

std::optional<double> JsonReader::number(const QJsonObject &json, QLatin1StringView key, const QString &path)
{
    const auto found = json.constFind(key);
    if (found == json.constEnd())
        return std::nullopt;
    if (!found->isDouble())
        fail(path + u'/' + key, "a number is expected");
    return found->toDouble();
}

int JsonReader::count(const QJsonObject &json, QLatin1StringView key, const QString &path, int fallback)
{
    const auto value = number(json, key, path);
    if (!value)
        return fallback;
    constexpr double Largest = 100'000;
    if (!(*value >= 0) || *value > Largest || *value != std::floor(*value)) {
        fail(path + u'/' + key, "a whole number between 0 and 100000 is expected");
        return fallback;
    }
    return int(*value);
}

QJsonArray JsonReader::array(const QJsonObject &json, QLatin1StringView key, const QString &path)
{
    const auto found = json.constFind(key);
    if (found == json.constEnd())
        return {};
    if (!found->isArray())
        fail(path + u'/' + key, "a list is expected");
    return found->toArray();
}

Result<QJsonDocument> readJsonFile(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return brokenForm(name + u": cannot be opened"_s);
    QJsonParseError problem;
    QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (problem.error != QJsonParseError::NoError)
        return brokenForm(u"%1: %2 at %3"_s.arg(name, problem.errorString()).arg(problem.offset));
    return document;
}

} // namespace yichuang
