// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/numberblocks.h"

#include "core/casenumber.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

Error noRange(const QString &implementingCode)
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("yichuang::NumberBlocks",
                "This workstation has no case numbers for this item yet. Save the draft and connect to the province "
                "once; the numbers come by themselves."),
            u"no range for "_s + implementingCode};
}

Error usedUp(const QString &implementingCode)
{
    return {ErrorCode::NotAllowed,
            QCoreApplication::translate("yichuang::NumberBlocks",
                "Today's case numbers of this workstation for this item are used up. Save the draft and go on at "
                "another window, or tomorrow; the administrator can ask the province for a larger range."),
            u"range used up for "_s + implementingCode};
}

} // namespace

Result<std::optional<NumberRange>> NumberBlocks::range(const QString &implementingCode)
{
    sqlite::Statement &query = m_db.statement("select first, last from number_range where implementing_code = ?");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(implementingCode);
    const auto row = query.next();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<NumberRange>();
    return std::optional(NumberRange{implementingCode, query.integer(0), query.integer(1)});
}

Result<int> NumberBlocks::lastUsed(const QString &implementingCode, const QDate &day)
{
    sqlite::Statement &query
        = m_db.statement("select last_used from number_used where implementing_code = ? and day = ?");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(implementingCode, day.toString(Qt::ISODate));
    const auto row = query.next();
    if (!row)
        return row.error();
    return *row ? query.integer(0) : 0;
}

Result<QString> NumberBlocks::take(const QString &implementingCode, const QDate &day)
{
    const auto block = range(implementingCode);
    if (!block)
        return block.error();
    if (!*block)
        return noRange(implementingCode);
    const auto used = lastUsed(implementingCode, day);
    if (!used)
        return used.error();
    const int serial = std::max((*block)->first, *used + 1);
    if (serial > (*block)->last)
        return usedUp(implementingCode);
    const QString number = caseNumber(implementingCode, day, serial);
    if (number.isEmpty())
        return noRange(implementingCode);
    const auto noted = m_db.statement("insert into number_used (implementing_code, day, last_used) values (?1, ?2, ?3) "
                                      "on conflict do update set last_used = ?3")
                           .run(implementingCode, day.toString(Qt::ISODate), serial);
    if (!noted)
        return noted.error();
    return number;
}

Result<Done> NumberBlocks::setRanges(const QList<NumberRange> &ranges)
{
    for (const NumberRange &range : ranges) {
        const auto written = m_db.statement("insert into number_range (implementing_code, first, last) values (?1, ?2, ?3) "
                                            "on conflict do update set first = ?2, last = ?3")
                                 .run(range.implementingCode, range.first, range.last);
        if (!written)
            return written.error();
    }
    return {};
}

Result<int> NumberBlocks::leftOn(const QDate &day)
{
    sqlite::Statement &query
        = m_db.statement("select coalesce(min(max(r.last - max(r.first - 1, coalesce(u.last_used, 0)), 0)), 0) "
                         "from number_range r left join number_used u "
                         "on u.implementing_code = r.implementing_code and u.day = ?");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(day.toString(Qt::ISODate));
    const auto row = query.next();
    if (!row)
        return row.error();
    return *row ? query.integer(0) : 0;
}

} // namespace yichuang
