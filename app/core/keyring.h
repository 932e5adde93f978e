// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace yichuang {

/// Who may open the station's data key with which password (钥匙环). One data key per station, wrapped once for
/// every account that has logged in here and once for the platform, so that a new clerk's first online login
/// can open it. Slow on purpose (scrypt): never call on the GUI thread.
class KeyRing
{
public:
    virtual ~KeyRing() = default;

    /// Opens the data key with a password the station knows: offline login.
    /// WrongPassword, LockedOut (message names the time), NotFound (never logged in here), NotAllowed (offline
    /// days used up).
    virtual Result<Done> unlock(const QString &account, const QString &password, const QDate &today) = 0;
    /// After an online login: opens the data key with the platform's secret if it is still locked, and wraps
    /// it for this account and password; replaces an older wrapping.
    virtual Result<Done> admit(const QString &account, const QString &password, const QByteArray &unlockSecret,
                               const QDate &offlineUntil) = 0;
    /// What was remembered with the account at its last online login (display name, role), sealed.
    virtual Result<QByteArray> profile(const QString &account) const = 0;
    virtual Result<Done> setProfile(const QString &account, const QByteArray &profile) = 0;
    /// Forgets the wrapping of an account the platform disabled. Never touches anyone's work.
    virtual Result<Done> forget(const QString &account) = 0;
    virtual bool isUnlocked() const = 0;
};

} // namespace yichuang
