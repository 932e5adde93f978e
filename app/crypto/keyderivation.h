// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "crypto/secretbytes.h"
#include "crypto/suites.h"

namespace yichuang {

/// What one password try costs (RFC 7914). The stated cost of a station is N = 2^15, r = 8, p = 1: 32 MiB and
/// about a tenth of a second on a counter computer. Tests ask for less.
struct ScryptCost
{
    quint64 n = 1 << 15;
    quint32 r = 8;
    quint32 p = 1;

    /// True if the values make sense and cannot stall the computer (a damaged file must not).
    bool isSane() const;
};

/// A key from a password. Slow on purpose.
Result<SecretBytes> scrypt(const SecretBytes &password, QByteArrayView salt, const ScryptCost &cost, int bytes);

/// A sub-key from a key (HKDF, RFC 5869) with the suite's digest; each purpose has its own info.
Result<SecretBytes> hkdf(const SuiteRow &row, const SecretBytes &key, QByteArrayView salt, QByteArrayView info,
                         int bytes);

} // namespace yichuang
