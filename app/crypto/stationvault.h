// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault.h"
#include "crypto/mac.h"
#include "crypto/sealer.h"
#include "crypto/secretbytes.h"
#include "crypto/suites.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace yichuang {

/// The station's vault: seals under the data key that the key ring hands over. Any thread at once: each call
/// borrows a set of keyed contexts (a lane) and gives it back, so threads do not wait for each other and no key
/// stays behind in a thread. Does not know passwords or files.
class StationVault final : public Vault
{
public:
    explicit StationVault(Suite suite);
    ~StationVault() override;

    static constexpr int DataKeyBytes = 32;

    Result<Done> unlock(const SecretBytes &dataKey);
    /// Wipes the key; calls already running finish with theirs.
    void lock();
    /// A copy of the data key for wrapping it once more; ErrorCode::Locked if there is none.
    Result<SecretBytes> dataKey() const;

    Suite suite() const override { return m_row.suite; }
    bool isUnlocked() const override { return m_unlocked; }
    Result<QByteArray> seal(const QByteArray &clear, const QByteArray &associated) const override;
    Result<QByteArray> open(const QByteArray &sealed, const QByteArray &associated) const override;
    QByteArray digest(const QByteArray &bytes) const override;
    Result<QByteArray> blindIndex(const QString &column, const QString &value) const override;
    QByteArray randomBytes(int count) const override;

private:
    struct Lane;
    Result<std::unique_ptr<Lane>> borrow() const;
    void giveBack(std::unique_ptr<Lane> lane) const;

    const SuiteRow &m_row;
    std::atomic<bool> m_unlocked = false;
    mutable std::mutex m_mutex; // guards all below
    SecretBytes m_dataKey;
    quint64 m_generation = 0;
    mutable std::vector<std::unique_ptr<Lane>> m_lanes;
};

} // namespace yichuang
