// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"

#include "sqlite/transaction.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int LongestHole = 1 << 20; // rows tried behind an unreadable place

// Tables in an order in which nothing refers to what is not there yet. Numbers used go over even where a range is
// lost: a serial must never be given twice.
constexpr const char *Tables[] = {"proof",   "verdict",     "case_file",    "unsent", "draft",
                                  "attachment", "number_range", "number_used", "setting"};

int columnsOf(sqlite::Connection &db, const QByteArray &table)
{
    const sqlite::Statement query = db.prepare("select * from " + table + " limit 0");
    return query.columns();
}

QByteArray insertInto(const QByteArray &table, int columns)
{
    return "insert or ignore into " + table + " values (?" + QByteArray(",?").repeated(columns - 1) + ")";
}

// One row as it is, whatever its types.
bool copyRow(const sqlite::Statement &from, sqlite::Statement &to, int columns)
{
    to.reset();
    for (int i = 0; i < columns; ++i)
        to.copyFrom(from, i);
    const auto written = to.next();
    to.reset();
    return written.hasValue();
}

class Salvager final
{
public:
    Salvager(sqlite::Connection &from, sqlite::Connection &to) : m_from(from), m_to(to) { }

    // Acts by their place, so that a bad page costs only what lies on it.
    void takeActs()
    {
        const int columns = columnsOf(m_to, "act");
        sqlite::Statement insert = m_to.prepare(insertInto("act", columns));
        qint64 last = 0;
        for (qint64 skip = 1; skip < LongestHole;) {
            sqlite::Statement query = m_from.prepare("select * from act where sequence >= ? order by sequence");
            query.bind(last + skip);
            auto row = query.next();
            bool any = false;
            for (; row && *row; row = query.next()) {
                last = query.number(0);
                any = true;
                if (copyRow(query, insert, columns))
                    ++m_report.acts;
            }
            if (row) // came to the end
                return;
            if (any || skip == 1)
                ++m_report.holes;
            skip = any ? 1 : skip * 2;
        }
    }

    void takeTable(const QByteArray &table)
    {
        const int columns = columnsOf(m_to, table);
        sqlite::Statement insert = m_to.prepare(insertInto(table, columns));
        for (const QByteArray &order : {QByteArray(), QByteArray(" order by 1 desc")}) {
            sqlite::Statement query = m_from.prepare("select * from " + table + order);
            auto row = query.next();
            for (; row && *row; row = query.next())
                copyRow(query, insert, columns);
            if (row)
                return;
            ++m_report.holes; // what the first way did not reach, the other end may
        }
    }

    const SalvageReport &report() const { return m_report; }

private:
    sqlite::Connection &m_from;
    sqlite::Connection &m_to;
    SalvageReport m_report;
};

} // namespace

Result<SalvageReport> salvage(const QString &damaged, sqlite::Connection &fresh)
{
    auto from = sqlite::Connection::open(damaged, sqlite::Connection::Mode::ReadWrite);
    if (!from)
        return SalvageReport{0, 1};
    // Read what is there: no checks on the way that would stop at the first fault.
    static_cast<void>(from->execute("pragma cell_size_check = off").hasValue());
    sqlite3_db_config(fresh.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, 0, nullptr);
    auto transaction = sqlite::Transaction::begin(fresh);
    if (!transaction)
        return transaction.error();
    Salvager salvager(*from, fresh);
    salvager.takeActs();
    for (const char *table : Tables)
        salvager.takeTable(table);
    // Names and dates can only be worked out anew with the key: the next unlock does it.
    const auto noted = fresh.execute("insert or replace into setting values ('projection.stale', '1')");
    if (!noted)
        return noted.error();
    const auto committed = transaction->commit();
    sqlite3_db_config(fresh.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    if (!committed)
        return committed.error();
    return salvager.report();
}

} // namespace yichuang
