// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "crypto/handles.h"
#include "crypto/mac.h"
#include "crypto/secretbytes.h"
#include "crypto/suites.h"

#include <QByteArray>

#include <optional>

namespace yichuang {

/// Seals and opens under one key, keeping its contexts between calls. One thread at a time.
///
/// A sealed blob is: version byte (1), suite byte, nonce (16 or 12 random bytes), ciphertext, tag (32 or 16).
/// National: tag = HMAC-SM3(version, suite, nonce, 8-byte length of the associated data, associated data,
/// ciphertext), checked before anything is decrypted. Second: AES-256-GCM over version, suite, associated data.
/// Cipher and MAC keys are HKDF sub-keys of the master key with infos of their own. Random 96-bit nonces are
/// good for 2^32 blobs under one key (SP 800-38D 8.3): far more than a station writes in its life.
class Sealer final
{
public:
    static Result<Sealer> create(const SuiteRow &row, const SecretBytes &master);

    Result<QByteArray> seal(const QByteArray &clear, const QByteArray &associated);
    /// Unsupported for another version or suite; Tampered if a bit or the associated data differs.
    Result<QByteArray> open(const QByteArray &sealed, const QByteArray &associated);

    /// Bytes a blob is longer than its content.
    static int overhead(const SuiteRow &row);

private:
    explicit Sealer(const SuiteRow &row) : m_row(&row) { }
    bool sealBody(const QByteArray &clear, const QByteArray &associated, char *blob);
    bool openBody(const QByteArray &sealed, const QByteArray &associated, QByteArray &clear);
    Result<QByteArray> tagOf(QByteArrayView untagged, const QByteArray &associated);

    const SuiteRow *m_row;
    Handle<evp_cipher_ctx_st> m_encrypt;
    Handle<evp_cipher_ctx_st> m_decrypt;
    std::optional<Mac> m_mac;
};

} // namespace yichuang
