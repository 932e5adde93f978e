// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault.h"

#include <QByteArrayView>

struct evp_cipher_st;
struct evp_md_st;

namespace yichuang {

/// One row of the table of algorithms. National: SM3 (GB/T 32905), SM4 (GB/T 32907) in CTR mode with HMAC-SM3
/// after encryption, SM2 (GB/T 32918). Second: SHA-256, AES-256-GCM, ECDSA P-256 (FIPS 180-4, 197, 186-4,
/// SP 800-38D). A third suite would be a third row.
struct SuiteRow
{
    Suite suite;
    const char *name;       ///< "national", "second": as written in files
    const char *digestName; ///< as OpenSSL calls it
    const char *keyType;
    const char *curve;
    bool cipherHasTag;      ///< false: a MAC over the ciphertext makes the tag
    int keyBytes;
    int nonceBytes;
    int tagBytes;
    evp_md_st *digest;      ///< fetched once, for the life of the process
    evp_cipher_st *cipher;
};

constexpr int DigestBytes = 32; ///< of both suites

/// The row of a suite. Any thread.
const SuiteRow &suiteRow(Suite suite);
/// The row of that name; null if there is none.
const SuiteRow *suiteRow(QStringView name);

/// Digest of the parts, one after the other. Any thread; keeps one context per thread.
QByteArray digestOf(const SuiteRow &row, std::initializer_list<QByteArrayView> parts);

} // namespace yichuang
