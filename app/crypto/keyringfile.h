// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/keyring.h"
#include "crypto/keywrap.h"
#include "crypto/lockout.h"
#include "crypto/stationvault.h"

#include <QJsonObject>

#include <mutex>

namespace yichuang {

/// The key ring as a file in the station's folder (JSON, mode 0600, replaced whole). Hands the opened data key to
/// the vault. Holds no key in clear: only wrappings, wrong-password counts and sealed profiles.
/// Any thread; the slow part runs outside the lock. Losing this file loses the records: it belongs in backups.
class KeyRingFile final : public KeyRing
{
public:
    KeyRingFile(QString path, StationVault &vault, const Clock &clock, const ScryptCost &cost = {});

    bool exists() const;
    /// Makes the station's data key, wraps it for the platform's secret (at least 16 bytes) and unlocks the
    /// vault. Refuses if there is a key ring already.
    Result<Done> create(const QByteArray &unlockSecret);
    /// Which suite a station's key ring was made with: ask before making its vault.
    static Result<Suite> suiteOf(const QString &path);

    Result<Done> unlock(const QString &account, const QString &password, const QDate &today) override;
    Result<Done> admit(const QString &account, const QString &password, const QByteArray &unlockSecret,
                       const QDate &offlineUntil) override;
    Result<QByteArray> profile(const QString &account) const override;
    Result<Done> setProfile(const QString &account, const QByteArray &profile) override;
    Result<Done> forget(const QString &account) override;
    bool isUnlocked() const override { return m_vault.isUnlocked(); }

private:
    static Result<QJsonObject> read(const QString &path);
    Result<Done> load() const;
    Result<Done> save();
    QJsonObject account(const QString &name) const;
    void setAccount(const QString &name, const QJsonObject &account);
    /// What is checked before the password is; counts the try.
    Result<QJsonObject> admitTry(const QString &name, const QDate &today);
    Error wrongPassword(const QString &name) const;
    Result<Done> openWithPlatform(const SecretBytes &secret);

    const QString m_path;
    StationVault &m_vault;
    const Clock &m_clock;
    const ScryptCost m_cost;
    mutable std::mutex m_mutex; // guards the ring
    mutable QJsonObject m_ring; // empty until loaded
};

} // namespace yichuang
