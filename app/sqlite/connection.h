// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/statement.h"

#include <memory>
#include <unordered_map>

struct sqlite3;

namespace yichuang::sqlite {

/// SQL that is a string literal: lives as long as the program, so a statement can be found again by its address.
struct Sql
{
    consteval Sql(const char *literal) : text(literal) { }
    const char *text;
};

/// One open SQLite database. Belongs to one thread at a time; opened without SQLite's own mutexes.
class Connection final
{
public:
    enum class Mode {
        ReadOnly,
        ReadWrite, ///< the file must be there
        Create,    ///< made if absent
    };

    /// vfs: name of a registered SQLite VFS; empty for the system's.
    static Result<Connection> open(const QString &path, Mode mode, const QByteArray &vfs = {});

    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&other) noexcept;
    ~Connection();
    Q_DISABLE_COPY(Connection)

    /// Durable settings of a ledger: WAL, synchronous=FULL, foreign keys, busy timeout.
    Result<Done> makeDurable();
    /// Runs one or more statements without parameters.
    Result<Done> execute(const QByteArray &sql);
    /// Prepared once per connection. Not for nested use of the same text.
    Statement &statement(Sql sql);
    /// For SQL built at run time.
    Statement prepare(const QByteArray &sql) { return Statement(m_handle, sql, false); }

    Result<qint64> pragma(const QByteArray &name);
    Result<Done> setPragma(const QByteArray &name, qint64 value);
    qint64 lastRowId() const;
    int changes() const;
    bool isInTransaction() const;
    sqlite3 *handle() const { return m_handle; }

    void close();

private:
    explicit Connection(sqlite3 *handle) : m_handle(handle) { }

    sqlite3 *m_handle = nullptr;
    std::unordered_map<const char *, std::unique_ptr<Statement>> m_statements;
};

} // namespace yichuang::sqlite
