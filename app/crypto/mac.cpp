// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/mac.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <array>

namespace yichuang {

Result<Mac> Mac::create(const SuiteRow &row, const SecretBytes &key)
{
    EVP_MAC *algorithm = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
    Handle<EVP_MAC_CTX> context(EVP_MAC_CTX_new(algorithm));
    EVP_MAC_free(algorithm); // the context holds its own reference
    const std::array parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, const_cast<char *>(row.digestName), 0),
        OSSL_PARAM_construct_end()};
    if (!context || EVP_MAC_init(context.get(), key.data(), size_t(key.size()), parameters.data()) != 1)
        return opensslError("HMAC key");
    return Mac(std::move(context));
}

Result<QByteArray> Mac::compute(std::initializer_list<QByteArrayView> parts)
{
    QByteArray code(DigestBytes, Qt::Uninitialized);
    size_t written = 0;
    bool ok = EVP_MAC_init(m_context.get(), nullptr, 0, nullptr) == 1; // starts over with the same key
    for (const QByteArrayView part : parts) {
        ok = ok
            && EVP_MAC_update(m_context.get(), reinterpret_cast<const unsigned char *>(part.data()),
                              size_t(part.size())) == 1;
    }
    ok = ok
        && EVP_MAC_final(m_context.get(), reinterpret_cast<unsigned char *>(code.data()), &written,
                         size_t(code.size())) == 1;
    if (!ok || written != size_t(DigestBytes))
        return opensslError("HMAC");
    return code;
}

} // namespace yichuang
