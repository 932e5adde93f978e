// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/connection.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace yichuang::platform {

/// What one register says about one person.
struct RegisterEntry
{
    QString name;
    QDateTime asOf;
    QJsonObject fields;
};

/// The five registers that stand behind the platform (五个共享库). The reference platform keeps them itself and they are
/// empty until a file is loaded; a real one would ask their keepers over a line. Store thread.
class RegisterBook final
{
public:
    explicit RegisterBook(sqlite::Connection &db) : m_db(db) { }

    /// {"asOf": stamp, "persons": [{"name", "idNumber", "population": {...}, "marriage": {...}, ...}]}: what a person's
    /// entry says replaces what was there. The number of entries, or what is wrong with the file. In the caller's
    /// transaction.
    Result<int> load(const QJsonObject &content);
    Result<std::optional<RegisterEntry>> find(const QString &registerKey, const QString &idNumber);

private:
    sqlite::Connection &m_db;
};

} // namespace yichuang::platform
