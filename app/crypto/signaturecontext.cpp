// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/signaturecontext.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <array>

namespace yichuang {

namespace {

using Init = decltype(EVP_DigestSignInit_ex);

Result<Handle<EVP_MD_CTX>> prepared(Init *init, const SuiteRow &row, EVP_PKEY *key)
{
    std::array<char, 17> id{"1234567812345678"};
    const std::array national{OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_DIST_ID, id.data(), id.size() - 1),
                              OSSL_PARAM_construct_end()};
    Handle<EVP_MD_CTX> context(EVP_MD_CTX_new());
    const OSSL_PARAM *parameters = row.suite == Suite::National ? national.data() : nullptr;
    if (init(context.get(), nullptr, row.digestName, nullptr, nullptr, key, parameters) != 1)
        return opensslError("signature context");
    return context;
}

} // namespace

Result<Handle<EVP_MD_CTX>> signContext(const SuiteRow &row, EVP_PKEY *key)
{
    return prepared(EVP_DigestSignInit_ex, row, key);
}

Result<Handle<EVP_MD_CTX>> verifyContext(const SuiteRow &row, EVP_PKEY *key)
{
    return prepared(EVP_DigestVerifyInit_ex, row, key);
}

} // namespace yichuang
