// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault.h"
#include "crypto/handles.h"
#include "crypto/publickey.h"

#include <QByteArray>
#include <QString>

namespace yichuang {

/// A private key that signs: SM2 or ECDSA P-256, see PublicKey. sign may run on any thread at once.
class SigningKey final : public Signer
{
public:
    static Result<SigningKey> generate(Suite suite);
    static Result<SigningKey> fromPem(const QByteArray &pem);
    /// PKCS #8 without a password: for files of mode 0600 only.
    Result<QByteArray> toPem() const;

    static Result<SigningKey> load(const QString &path);
    Result<Done> save(const QString &path) const;
    /// The same, sealed by the station's vault: opens only after the first log-in.
    static Result<SigningKey> loadSealed(const QString &path, const Vault &vault);
    Result<Done> saveSealed(const QString &path, const Vault &vault) const;

    Suite suite() const { return m_public.suite(); }
    const PublicKey &publicKey() const { return m_public; }
    Result<QByteArray> sign(const QByteArray &bytes) const override;

private:
    SigningKey(Handle<evp_pkey_st> key, PublicKey publicKey, Handle<evp_md_ctx_st> prepared);
    static Result<SigningKey> fromHandle(Handle<evp_pkey_st> key);

    Handle<evp_pkey_st> m_key;
    PublicKey m_public;
    Handle<evp_md_ctx_st> m_prepared; // copied for each signature
};

} // namespace yichuang
