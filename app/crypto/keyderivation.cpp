// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/keyderivation.h"

#include "crypto/handles.h"

#include <QVarLengthArray>

#include <openssl/core_names.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

#include <array>
#include <bit>
#include <cstdint>

namespace yichuang {

namespace {

// OpenSSL's parameters are not const, though it only reads them.
OSSL_PARAM octets(const char *key, QByteArrayView bytes)
{
    return OSSL_PARAM_construct_octet_string(key, const_cast<char *>(bytes.data()), size_t(bytes.size()));
}

Result<SecretBytes> derive(const char *algorithm, const OSSL_PARAM *parameters, int bytes)
{
    const Handle<EVP_KDF> kdf(EVP_KDF_fetch(nullptr, algorithm, nullptr));
    const Handle<EVP_KDF_CTX> context(EVP_KDF_CTX_new(kdf.get()));
    SecretBytes derived(bytes);
    if (!context || EVP_KDF_derive(context.get(), derived.data(), size_t(bytes), parameters) != 1)
        return opensslError(algorithm);
    return derived;
}

} // namespace

bool ScryptCost::isSane() const
{
    return n > 1 && n <= (1 << 20) && std::has_single_bit(n) && r >= 1 && r <= 16 && p >= 1 && p <= 16;
}

Result<SecretBytes> scrypt(const SecretBytes &password, QByteArrayView salt, const ScryptCost &cost, int bytes)
{
    if (!cost.isSane())
        return opensslError("scrypt cost out of range");
    std::uint64_t n = cost.n;
    std::uint32_t r = cost.r;
    std::uint32_t p = cost.p;
    std::uint64_t memory = 128 * r * (n + p + 2) + (1 << 20); // the default limit stops just short of N = 2^15
    const std::array parameters{octets(OSSL_KDF_PARAM_PASSWORD, password.view()),
                                octets(OSSL_KDF_PARAM_SALT, salt),
                                OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_N, &n),
                                OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_R, &r),
                                OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_P, &p),
                                OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_MAXMEM, &memory),
                                OSSL_PARAM_construct_end()};
    return derive("SCRYPT", parameters.data(), bytes);
}

Result<SecretBytes> hkdf(const SuiteRow &row, const SecretBytes &key, QByteArrayView salt, QByteArrayView info,
                         int bytes)
{
    QVarLengthArray<OSSL_PARAM, 5> parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, const_cast<char *>(row.digestName), 0),
        octets(OSSL_KDF_PARAM_KEY, key.view())};
    if (!salt.isEmpty()) // an empty one is refused, leaving it out means the same
        parameters.append(octets(OSSL_KDF_PARAM_SALT, salt));
    if (!info.isEmpty())
        parameters.append(octets(OSSL_KDF_PARAM_INFO, info));
    parameters.append(OSSL_PARAM_construct_end());
    return derive("HKDF", parameters.data(), bytes);
}

} // namespace yichuang
