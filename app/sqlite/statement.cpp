// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/statement.h"

#include "sqlite/sqliteerror.h"

#include <sqlite3.h>

#include <utility>

namespace yichuang::sqlite {

Statement::Statement(sqlite3 *handle, QByteArrayView sql, bool isCached)
    : m_db(handle)
    , m_sql(sql.toByteArray())
{
    m_problem = sqlite3_prepare_v3(handle, m_sql.constData(), int(m_sql.size()) + 1,
                                   isCached ? SQLITE_PREPARE_PERSISTENT : 0, &m_handle, nullptr);
    m_isPrepared = m_problem == SQLITE_OK && m_handle;
    if (m_problem == SQLITE_OK && !m_handle)
        m_problem = SQLITE_MISUSE; // an empty text
    else if (m_problem != SQLITE_OK)
        m_problem = sqlite3_extended_errcode(handle);
}

Statement::~Statement()
{
    sqlite3_finalize(m_handle);
}

Statement::Statement(Statement &&other) noexcept
    : m_db(other.m_db)
    , m_handle(std::exchange(other.m_handle, nullptr))
    , m_problem(other.m_problem)
    , m_isPrepared(std::exchange(other.m_isPrepared, false))
    , m_sql(std::move(other.m_sql))
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    if (this != &other) {
        sqlite3_finalize(m_handle);
        m_db = other.m_db;
        m_handle = std::exchange(other.m_handle, nullptr);
        m_problem = other.m_problem;
        m_isPrepared = std::exchange(other.m_isPrepared, false);
        m_sql = std::move(other.m_sql);
    }
    return *this;
}

void Statement::reset()
{
    if (!m_isPrepared)
        return;
    m_problem = SQLITE_OK;
    sqlite3_reset(m_handle);
}

void Statement::note(int code)
{
    if (m_problem == SQLITE_OK)
        m_problem = code;
}

void Statement::bindAt(int index, std::nullptr_t)
{
    note(sqlite3_bind_null(m_handle, index));
}

void Statement::bindAt(int index, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    note(sqlite3_bind_text(m_handle, index, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT));
}

void Statement::bindAt(int index, const QByteArray &blob)
{
    note(sqlite3_bind_blob(m_handle, index, blob.constData(), int(blob.size()), SQLITE_TRANSIENT));
}

void Statement::bindAt(int index, const QUuid &id)
{
    if (id.isNull())
        return bindAt(index, nullptr);
    bindAt(index, id.toRfc4122());
}

void Statement::bindAt(int index, double value)
{
    note(sqlite3_bind_double(m_handle, index, value));
}

void Statement::bindInteger(int index, qint64 value)
{
    note(sqlite3_bind_int64(m_handle, index, value));
}

Result<bool> Statement::next()
{
    if (m_problem != SQLITE_OK)
        return errorFor(m_problem, purpose());
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_handle);
        return false;
    }
    Error error = lastError(m_db, purpose());
    sqlite3_reset(m_handle);
    return error;
}

Result<Done> Statement::finish()
{
    while (true) {
        const Result<bool> row = next();
        if (!row)
            return row.error();
        if (!*row)
            return {};
    }
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_handle, column);
}

QString Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_handle, column));
}

QByteArrayView Statement::blobView(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    return {bytes, sqlite3_column_bytes(m_handle, column)};
}

QByteArray Statement::blob(int column) const
{
    return blobView(column).toByteArray();
}

QUuid Statement::uuid(int column) const
{
    const QByteArrayView bytes = blobView(column);
    return bytes.size() == 16 ? QUuid::fromRfc4122(bytes) : QUuid();
}

int Statement::columns() const
{
    return sqlite3_column_count(m_handle);
}

void Statement::copyFrom(const Statement &row, int column)
{
    note(sqlite3_bind_value(m_handle, column + 1, sqlite3_column_value(row.m_handle, column)));
}

QString Statement::purpose() const
{
    return QString::fromUtf8(m_sql.left(80)).simplified();
}

} // namespace yichuang::sqlite
