// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/handles.h"

#include <QCoreApplication>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/x509.h>

using namespace Qt::StringLiterals;

namespace yichuang {

void HandleFree::operator()(bio_st *bio) const { BIO_free_all(bio); }
void HandleFree::operator()(evp_cipher_ctx_st *context) const { EVP_CIPHER_CTX_free(context); }
void HandleFree::operator()(evp_kdf_ctx_st *context) const { EVP_KDF_CTX_free(context); }
void HandleFree::operator()(evp_kdf_st *kdf) const { EVP_KDF_free(kdf); }
void HandleFree::operator()(evp_mac_ctx_st *context) const { EVP_MAC_CTX_free(context); }
void HandleFree::operator()(evp_md_ctx_st *context) const { EVP_MD_CTX_free(context); }
void HandleFree::operator()(evp_pkey_ctx_st *context) const { EVP_PKEY_CTX_free(context); }
void HandleFree::operator()(evp_pkey_st *key) const { EVP_PKEY_free(key); }
void HandleFree::operator()(x509_st *certificate) const { X509_free(certificate); }
void HandleFree::operator()(X509_req_st *request) const { X509_REQ_free(request); }

QString opensslDetail(const char *step)
{
    QString detail = QString::fromLatin1(step);
    while (const unsigned long code = ERR_get_error()) {
        std::array<char, 256> text;
        ERR_error_string_n(code, text.data(), text.size());
        detail += u"; "_s + QString::fromLatin1(text.data());
    }
    return detail;
}

Error opensslError(const char *step)
{
    return {ErrorCode::Internal,
            QCoreApplication::translate("yichuang::Crypto",
                                        "The encryption of this computer does not work. Nothing was lost; please call "
                                        "the administrator."),
            opensslDetail(step)};
}

} // namespace yichuang
