// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace yichuang {

/// The two suites of algorithms behind one interface.
enum class Suite {
    National = 1, ///< SM3, SM4-CTR + HMAC-SM3, SM2
    Second = 2,   ///< SHA-256, AES-256-GCM, ECDSA P-256
};

/// Seals and opens what is stored, digests and chains. All calls may come from any thread at once.
/// Calls that need the data key fail with ErrorCode::Locked until the key ring was unlocked.
class Vault
{
public:
    virtual ~Vault() = default;

    virtual Suite suite() const = 0;
    virtual bool isUnlocked() const = 0;

    /// Seals with a fresh nonce; the blob opens only with the same associated data (the row it belongs to).
    virtual Result<QByteArray> seal(const QByteArray &clear, const QByteArray &associated) const = 0;
    /// ErrorCode::Tampered if a bit differs or the associated data is another row's.
    virtual Result<QByteArray> open(const QByteArray &sealed, const QByteArray &associated) const = 0;

    /// SM3 or SHA-256: 32 bytes. Needs no key.
    virtual QByteArray digest(const QByteArray &bytes) const = 0;
    /// Keyed blind index for exact lookup: the same value gives the same 16 bytes under one station key.
    virtual Result<QByteArray> blindIndex(const QString &column, const QString &value) const = 0;
    /// Random bytes fit for keys.
    virtual QByteArray randomBytes(int count) const = 0;
};

/// Signs with a private key and verifies with public ones (SM2 or ECDSA P-256, by suite).
class Signer
{
public:
    virtual ~Signer() = default;
    virtual Result<QByteArray> sign(const QByteArray &bytes) const = 0;
};

class Verifier
{
public:
    virtual ~Verifier() = default;
    /// True if the signature over the bytes is the holder's.
    virtual bool verify(const QByteArray &bytes, const QByteArray &signature) const = 0;
};

} // namespace yichuang
