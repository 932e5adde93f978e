// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/store/rows.h"
#include "sqlite/connection.h"

#include <optional>

namespace yichuang::platform {

/// Accounts and their sessions. Store thread.
class Accounts final
{
public:
    explicit Accounts(sqlite::Connection &db) : m_db(db) { }

    Result<std::optional<Account>> find(const QString &name);
    Result<QList<Account>> all();
    /// NotAllowed if the name is taken.
    Result<Done> add(const Account &account, qint64 now);
    Result<Done> setPassword(const Account &account);
    Result<Done> setLockout(const QString &name, const QJsonObject &lockout);
    /// Ends the sessions, too. NotFound if there is no such account.
    Result<Done> setDisabled(const QString &name, bool isDisabled);

    Result<Done> openSession(const QByteArray &token, const QString &account, const QString &station, qint64 until);
    /// The account of a session still open at this station.
    Result<std::optional<Account>> session(const QByteArray &token, const QString &station, qint64 now);
    Result<Done> extendSession(const QByteArray &token, qint64 until);
    Result<Done> closeSession(const QByteArray &token);

private:
    sqlite::Connection &m_db;
};

} // namespace yichuang::platform
