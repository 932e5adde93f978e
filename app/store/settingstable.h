// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/connection.h"

namespace yichuang {

/// Small settings of the station, in clear: never personal data.
class SettingsTable final
{
public:
    explicit SettingsTable(sqlite::Connection &db) : m_db(db) { }

    /// Empty if never set.
    Result<QString> value(const QString &key);
    Result<Done> set(const QString &key, const QString &value);

private:
    sqlite::Connection &m_db;
};

} // namespace yichuang
