// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/store/numberbook.h"

#include <algorithm>

namespace yichuang::platform {

Result<QList<NumberRange>> NumberBook::rangesOf(const QString &station, const QString &code, int size)
{
    constexpr int Highest = 9999;
    QList<NumberRange> own;
    int highest = 0;
    {
        auto &query = m_db.statement("select first, last, station from number_range where code = ? order by first");
        const sqlite::Statement::Rewind rewind(query);
        query.bind(code);
        for (;;) {
            const auto row = query.next();
            if (!row)
                return row.error();
            if (!*row)
                break;
            highest = std::max(highest, query.integer(1));
            if (query.text(2) == station)
                own.append({code, query.integer(0), query.integer(1)});
        }
    }
    if (!own.isEmpty() || highest >= Highest)
        return own;

    const NumberRange fresh{code, highest + 1, std::min(Highest, highest + std::max(1, size))};
    const auto stored = m_db.statement("insert into number_range(code, first, last, station) values(?, ?, ?, ?)")
                            .run(code, fresh.first, fresh.last, station);
    if (!stored)
        return stored.error();
    return QList<NumberRange>{fresh};
}

Result<QString> NumberBook::holder(const QString &code, int serial)
{
    auto &query = m_db.statement("select station, last from number_range where code = ? and first <= ?"
                                 " order by first desc limit 1");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(code, serial);
    const auto row = query.next();
    if (!row)
        return row.error();
    return *row && query.integer(1) >= serial ? query.text(0) : QString();
}

} // namespace yichuang::platform
