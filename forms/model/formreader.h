// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace yichuang {

/// Helpers of this room for reading JSON written by people. They keep the first thing that is wrong and its path, so that a
/// reader can go on and ask once at the end.
class JsonReader
{
public:
    QString text(const QJsonObject &json, QLatin1StringView key, const QString &path);
    bool flag(const QJsonObject &json, QLatin1StringView key, const QString &path);
    int count(const QJsonObject &json, QLatin1StringView key, const QString &path, int fallback);
    std::optional<double> number(const QJsonObject &json, QLatin1StringView key, const QString &path);
    QJsonArray array(const QJsonObject &json, QLatin1StringView key, const QString &path);

    void fail(const QString &path, const char *what);
    bool ok() const { return m_problem.isEmpty(); }
    /// Code InvalidInput; the detail is "path: what".
    Error error() const;

private:
    QString m_problem;
};

/// The error every broken form or table is reported with.
Error brokenForm(const QString &detail);

/// Reads one JSON document from a file or resource.
Result<QJsonDocument> readJsonFile(const QString &path);

} // namespace yichuang
