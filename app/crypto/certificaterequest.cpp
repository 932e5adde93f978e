// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/certificaterequest.h"

#include "crypto/handles.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace yichuang {

namespace {

QByteArray textOf(BIO *bio)
{
    char *text = nullptr;
    const long size = BIO_get_mem_data(bio, &text);
    return QByteArray(text, size);
}

} // namespace

Result<CertificateRequest> CertificateRequest::create(const QString &commonName)
{
    const Handle<EVP_PKEY> key(EVP_EC_gen("P-256"));
    const Handle<X509_REQ> request(X509_REQ_new());
    const QByteArray name = commonName.toUtf8();
    if (!key || !request || X509_REQ_set_version(request.get(), X509_REQ_VERSION_1) != 1
        || X509_NAME_add_entry_by_txt(X509_REQ_get_subject_name(request.get()), "CN", MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>(name.data()), int(name.size()), -1, 0)
            != 1
        || X509_REQ_set_pubkey(request.get(), key.get()) != 1
        || X509_REQ_sign(request.get(), key.get(), EVP_sha256()) <= 0)
        return opensslError("certificate request");

    const Handle<BIO> keyText(BIO_new(BIO_s_secmem()));
    const Handle<BIO> requestText(BIO_new(BIO_s_mem()));
    if (PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1
        || PEM_write_bio_X509_REQ(requestText.get(), request.get()) != 1)
        return opensslError("certificate request");
    return CertificateRequest(textOf(keyText.get()), textOf(requestText.get()));
}

} // namespace yichuang
