// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/store/accounts.h"

#include "contract/login.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang::platform {

namespace {

Account read(const sqlite::Statement &row)
{
    Account account;
    account.name = row.text(0);
    account.displayName = row.text(1);
    account.role = contract::roleFromName(row.text(2)).value_or(Role::Auditor);
    account.salt = row.blob(3);
    account.verifier = row.blob(4);
    account.cost = row.text(5);
    account.lockout = QJsonDocument::fromJson(row.text(6).toUtf8()).object();
    account.isDisabled = row.flag(7);
    return account;
}

Error noAccount(const QString &name)
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("yichuang::Platform", "There is no account \"%1\".").arg(name), {}};
}

QString lockoutText(const QJsonObject &lockout)
{
    return QString::fromUtf8(QJsonDocument(lockout).toJson(QJsonDocument::Compact));
}

} // namespace

Result<std::optional<Account>> Accounts::find(const QString &name)
{
    auto &query = m_db.statement("select name, display_name, role, salt, verifier, cost, lockout, disabled"
                                 " from account where name = ?");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(name);
    const auto row = query.next();
    if (!row)
        return row.error();
    return *row ? std::optional(read(query)) : std::nullopt;
}

Result<QList<Account>> Accounts::all()
{
    auto &query = m_db.statement("select name, display_name, role, salt, verifier, cost, lockout, disabled"
                                 " from account order by name");
    const sqlite::Statement::Rewind rewind(query);
    QList<Account> accounts;
    for (;;) {
        const auto row = query.next();
        if (!row)
            return row.error();
        if (!*row)
            return accounts;
        accounts.append(read(query));
    }
}

Result<Done> Accounts::add(const Account &account, qint64 now)
{
    const auto present = find(account.name);
    if (!present)
        return present.error();
    if (*present) {
        return Error{ErrorCode::NotAllowed,
                     QCoreApplication::translate("yichuang::Platform", "The account \"%1\" exists already.")
                         .arg(account.name),
                     {}};
    }
    return m_db.statement("insert into account(name, display_name, role, salt, verifier, cost, created_at)"
                          " values(?, ?, ?, ?, ?, ?, ?)")
        .run(account.name, account.displayName, contract::roleName(account.role), account.salt, account.verifier,
             account.cost, now);
}

Result<Done> Accounts::setPassword(const Account &account)
{
    auto changed = m_db.statement("update account set salt = ?, verifier = ?, cost = ?, lockout = '{}'"
                                  " where name = ?")
                       .run(account.salt, account.verifier, account.cost, account.name);
    if (!changed)
        return changed;
    if (m_db.changes() == 0)
        return noAccount(account.name);
    return m_db.statement("delete from session where account = ?").run(account.name);
}

Result<Done> Accounts::setLockout(const QString &name, const QJsonObject &lockout)
{
    return m_db.statement("update account set lockout = ? where name = ?").run(lockoutText(lockout), name);
}

Result<Done> Accounts::setDisabled(const QString &name, bool isDisabled)
{
    auto changed = m_db.statement("update account set disabled = ? where name = ?").run(isDisabled, name);
    if (!changed)
        return changed;
    if (m_db.changes() == 0)
        return noAccount(name);
    return m_db.statement("delete from session where account = ?").run(name);
}

Result<Done> Accounts::openSession(const QByteArray &token, const QString &account, const QString &station,
                                   qint64 until)
{
    return m_db.statement("insert into session(token, account, station, expires_at) values(?, ?, ?, ?)")
        .run(token, account, station, until);
}

Result<std::optional<Account>> Accounts::session(const QByteArray &token, const QString &station, qint64 now)
{
    QString name;
    {
        auto &query = m_db.statement("select account from session where token = ? and station = ? and expires_at > ?");
        const sqlite::Statement::Rewind rewind(query);
        query.bind(token, station, now);
        const auto row = query.next();
        if (!row)
            return row.error();
        if (!*row)
            return std::optional<Account>();
        name = query.text(0);
    }
    return find(name);
}

Result<Done> Accounts::extendSession(const QByteArray &token, qint64 until)
{
    return m_db.statement("update session set expires_at = ? where token = ?").run(until, token);
}

Result<Done> Accounts::closeSession(const QByteArray &token)
{
    return m_db.statement("delete from session where token = ?").run(token);
}

} // namespace yichuang::platform
