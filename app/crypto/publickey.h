// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault.h"
#include "crypto/handles.h"

#include <QByteArray>

namespace yichuang {

/// A public key that verifies signatures: SM2 with SM3 and the default distinguishing id (GB/T 32918, GM/T 0009)
/// or ECDSA P-256 with SHA-256; signatures are DER. Prepared once; verify may run on any thread at once.
class PublicKey final : public Verifier
{
public:
    static Result<PublicKey> fromPem(const QByteArray &pem);
    /// SubjectPublicKeyInfo.
    static Result<PublicKey> fromDer(const QByteArray &der);
    static Result<PublicKey> fromHandle(Handle<evp_pkey_st> key);

    Suite suite() const { return m_suite; }
    QByteArray toPem() const;
    QByteArray toDer() const;
    /// Short name of the key: the first 8 bytes of the digest of its DER form, in hex.
    QString fingerprint() const;
    bool verify(const QByteArray &bytes, const QByteArray &signature) const override;

private:
    PublicKey(Suite suite, Handle<evp_pkey_st> key, Handle<evp_md_ctx_st> prepared);

    Suite m_suite;
    Handle<evp_pkey_st> m_key;
    Handle<evp_md_ctx_st> m_prepared; // copied for each verification
};

/// Which suite a key belongs to; Unsupported for RSA and other curves.
Result<Suite> suiteOfKey(const evp_pkey_st *key);

} // namespace yichuang
