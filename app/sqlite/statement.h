// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QUuid>

#include <concepts>

struct sqlite3;
struct sqlite3_stmt;

namespace yichuang::sqlite {

/// A prepared statement. One that could not be prepared exists all the same and returns its error at the first
/// use, so that callers check in one place. Used by the thread of its connection only.
///
///     Statement &s = db.statement("select name from item where code = ?");
///     const Statement::Rewind rewind(s);
///     s.bind(code);
///     while (true) { const auto row = s.next(); if (!row) return row.error(); if (!*row) break; ... }
class Statement final
{
public:
    /// Rewinds the statement when the scope ends: an open statement holds a read transaction.
    class Rewind final
    {
    public:
        explicit Rewind(Statement &statement) : m_statement(statement) { }
        ~Rewind() { m_statement.reset(); }
        Q_DISABLE_COPY_MOVE(Rewind)

    private:
        Statement &m_statement;
    };

    Statement() = default;
    Statement(sqlite3 *handle, QByteArrayView sql, bool isCached);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    Q_DISABLE_COPY(Statement)

    /// Rewinds and binds all parameters from the first on.
    template<typename... T>
    void bind(const T &...values)
    {
        reset();
        int index = 0;
        (bindAt(++index, values), ...);
    }

    /// Steps; true while there is a row, false at the end (the statement is then rewound).
    Result<bool> next();
    /// Binds, runs to the end, rewinds. For statements whose rows do not matter.
    template<typename... T>
    Result<Done> run(const T &...values)
    {
        bind(values...);
        return finish();
    }
    void reset();

    bool isPrepared() const { return m_isPrepared; }

    bool isNull(int column) const;
    qint64 number(int column) const;
    int integer(int column) const { return int(number(column)); }
    bool flag(int column) const { return number(column) != 0; }
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    /// Valid until the next step, reset or bind.
    QByteArrayView blobView(int column) const;
    int columns() const;
    /// Binds the same parameter to what another statement's current row holds, type and all; only after reset().
    void copyFrom(const Statement &row, int column);
    /// Null if the column is NULL or not 16 bytes.
    QUuid uuid(int column) const;

private:
    void bindAt(int index, std::nullptr_t);
    void bindAt(int index, const QString &text);
    void bindAt(int index, const QByteArray &blob);
    void bindAt(int index, const QUuid &id); ///< a null id is NULL
    void bindAt(int index, double value);
    void bindInteger(int index, qint64 value);
    template<typename T>
        requires std::integral<T> || std::is_enum_v<T>
    void bindAt(int index, T value)
    {
        bindInteger(index, static_cast<qint64>(value));
    }
    void note(int code);
    Result<Done> finish();
    QString purpose() const;

    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_handle = nullptr;
    int m_problem = 0; ///< of prepare or bind
    bool m_isPrepared = false;
    QByteArray m_sql;
};

} // namespace yichuang::sqlite
