// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settingstable.h"

namespace yichuang {

Result<QString> SettingsTable::value(const QString &key)
{
    sqlite::Statement &query = m_db.statement("select value from setting where key = ?");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(key);
    const auto row = query.next();
    if (!row)
        return row.error();
    return *row ? query.text(0) : QString();
}

Result<Done> SettingsTable::set(const QString &key, const QString &value)
{
    return m_db.statement("insert into setting (key, value) values (?1, ?2) on conflict do update set value = ?2")
        .run(key, value);
}

} // namespace yichuang
