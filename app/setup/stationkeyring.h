// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/keyringfile.h"

namespace yichuang {

/// The station's key ring, which comes into being with the first online login: only then is the platform's secret
/// known that wraps the data key for later colleagues. Everything else goes straight to the file.
class StationKeyRing final : public KeyRing
{
public:
    StationKeyRing(QString path, StationVault &vault, const Clock &clock, const ScryptCost &cost = {})
        : m_file(std::move(path), vault, clock, cost)
    {
    }

    Result<Done> unlock(const QString &account, const QString &password, const QDate &today) override;
    Result<Done> admit(const QString &account, const QString &password, const QByteArray &unlockSecret,
                       const QDate &offlineUntil) override;
    Result<QByteArray> profile(const QString &account) const override { return m_file.profile(account); }
    Result<Done> setProfile(const QString &account, const QByteArray &profile) override
    {
        return m_file.setProfile(account, profile);
    }
    Result<Done> forget(const QString &account) override { return m_file.forget(account); }
    bool isUnlocked() const override { return m_file.isUnlocked(); }

private:
    KeyRingFile m_file;
};

} // namespace yichuang
