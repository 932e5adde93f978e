// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ports.h"

#include <QFuture>
#include <QObject>

namespace yichuang {

/// Who works at this window: log in with one identity (online, else against the local key ring), lock, unlock,
/// switch. Never deletes or hides anyone's work; sending goes on through locks. GUI thread; the slow password
/// work runs in a pool.
class SessionService final : public QObject
{
    Q_OBJECT

public:
    explicit SessionService(Ports ports, QObject *parent = nullptr);

    const Session &session() const { return m_session; }
    bool isLoggedIn() const { return m_session.isValid(); }
    bool isLocked() const { return m_isLocked; }

    /// Tries the platform first; if there is no line, the accounts this station knows. A wrong password at
    /// the platform is final: the local verifier is not asked then.
    QFuture<Result<Session>> logIn(const QString &account, const QString &password);
    /// Idle lock: pages seal what is unfinished before (aboutToLock), the search columns are dropped.
    void lock();
    /// The same person comes back; another account must log in instead.
    QFuture<Result<Session>> unlock(const QString &password);
    void logOut();

Q_SIGNALS:
    void loggedIn(const yichuang::Session &session);
    void aboutToLock();
    void locked();
    void unlocked();
    void loggedOut();

private:
    QFuture<Result<Session>> logInHere(const QString &account, const QString &password);
    QFuture<Result<Session>> admit(const LoginAnswer &answer, const QString &account, const QString &password);
    void begin(const Session &session);
    void witness(ActKind kind);

    Ports m_ports;
    Session m_session;
    bool m_isLocked = false;
};

} // namespace yichuang
