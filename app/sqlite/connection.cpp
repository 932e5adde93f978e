// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/connection.h"

#include "sqlite/sqliteerror.h"

#include <QFile>

#include <sqlite3.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace yichuang::sqlite {

namespace {

constexpr int BusyTimeoutMs = 2000;

int flagsFor(Connection::Mode mode)
{
    constexpr int Common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    switch (mode) {
    case Connection::Mode::ReadOnly: return Common | SQLITE_OPEN_READONLY;
    case Connection::Mode::ReadWrite: return Common | SQLITE_OPEN_READWRITE;
    case Connection::Mode::Create: return Common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Connection> Connection::open(const QString &path, Mode mode, const QByteArray &vfs)
{
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, flagsFor(mode),
                                     vfs.isEmpty() ? nullptr : vfs.constData());
    Connection connection(handle);
    if (code != SQLITE_OK)
        return errorFor(code, u"open"_s);
    sqlite3_busy_timeout(handle, BusyTimeoutMs);
    // What is read may have been written by a damaged disk or a stranger: no schema tricks.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    return connection;
}

Connection::Connection(Connection &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
    , m_statements(std::move(other.m_statements))
{
}

Connection &Connection::operator=(Connection &&other) noexcept
{
    if (this != &other) {
        close();
        m_handle = std::exchange(other.m_handle, nullptr);
        m_statements = std::move(other.m_statements);
    }
    return *this;
}

Connection::~Connection()
{
    close();
}

void Connection::close()
{
    m_statements.clear();
    sqlite3_close_v2(std::exchange(m_handle, nullptr));
}

Result<Done> Connection::makeDurable()
{
    Statement wal = prepare("pragma journal_mode = wal");
    const Result<bool> row = wal.next();
    if (!row)
        return row.error();
    if (!*row || wal.text(0) != "wal"_L1)
        return errorFor(SQLITE_IOERR, u"write-ahead log not possible here"_s);
    wal.reset();
    return execute("pragma synchronous = full; pragma foreign_keys = on; pragma temp_store = memory;");
}

Result<Done> Connection::execute(const QByteArray &sql)
{
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return lastError(m_handle, QString::fromUtf8(sql.left(60)).simplified());
    return {};
}

Statement &Connection::statement(Sql sql)
{
    std::unique_ptr<Statement> &slot = m_statements[sql.text];
    if (!slot)
        slot = std::make_unique<Statement>(m_handle, sql.text, true);
    else if (!slot->isPrepared()) // the disk may be back by now
        *slot = Statement(m_handle, sql.text, true);
    return *slot;
}

Result<qint64> Connection::pragma(const QByteArray &name)
{
    Statement statement = prepare("pragma " + name);
    const Result<bool> row = statement.next();
    if (!row)
        return row.error();
    return *row ? statement.number(0) : 0;
}

Result<Done> Connection::setPragma(const QByteArray &name, qint64 value)
{
    return execute("pragma " + name + " = " + QByteArray::number(value));
}

qint64 Connection::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

int Connection::changes() const
{
    return sqlite3_changes(m_handle);
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

} // namespace yichuang::sqlite
