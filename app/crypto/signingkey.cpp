// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/signingkey.h"

#include "crypto/privatefile.h"
#include "crypto/signaturecontext.h"
#include "crypto/suites.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <openssl/bio.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

// OpenSSL must not ask for a password on the terminal.
int noPassword(char *, int, int, void *)
{
    return -1;
}

QByteArray bindingOf(const QString &path)
{
    return "yichuang signing key\n" + QFileInfo(path).fileName().toUtf8();
}

void wipe(QByteArray &bytes)
{
    OPENSSL_cleanse(bytes.data(), size_t(bytes.size()));
}

} // namespace

SigningKey::SigningKey(Handle<evp_pkey_st> key, PublicKey publicKey, Handle<evp_md_ctx_st> prepared)
    : m_key(std::move(key))
    , m_public(std::move(publicKey))
    , m_prepared(std::move(prepared))
{
}

Result<SigningKey> SigningKey::fromHandle(Handle<evp_pkey_st> key)
{
    if (!key)
        return Error{ErrorCode::Unsupported,
                     QCoreApplication::translate("yichuang::SigningKey",
                                                 "The signing key cannot be read. Please call the administrator."),
                     opensslDetail("private key")};
    EVP_PKEY_up_ref(key.get());
    auto publicKey = PublicKey::fromHandle(Handle<EVP_PKEY>(key.get()));
    if (!publicKey)
        return publicKey.error();
    auto prepared = signContext(suiteRow(publicKey->suite()), key.get());
    if (!prepared)
        return prepared.error();
    return SigningKey(std::move(key), publicKey.take(), prepared.take());
}

Result<SigningKey> SigningKey::generate(Suite suite)
{
    const SuiteRow &row = suiteRow(suite);
    const Handle<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new_from_name(nullptr, row.keyType, nullptr));
    EVP_PKEY *key = nullptr;
    if (!context || EVP_PKEY_keygen_init(context.get()) != 1
        || EVP_PKEY_CTX_set_group_name(context.get(), row.curve) != 1
        || EVP_PKEY_generate(context.get(), &key) != 1)
        return opensslError("key generation");
    return fromHandle(Handle<EVP_PKEY>(key));
}

Result<SigningKey> SigningKey::fromPem(const QByteArray &pem)
{
    const Handle<BIO> bio(BIO_new_mem_buf(pem.data(), int(pem.size())));
    return fromHandle(Handle<EVP_PKEY>(PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassword, nullptr)));
}

Result<QByteArray> SigningKey::toPem() const
{
    const Handle<BIO> bio(BIO_new(BIO_s_secmem()));
    char *text = nullptr;
    if (PEM_write_bio_PrivateKey(bio.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return opensslError("private key");
    const long size = BIO_get_mem_data(bio.get(), &text);
    return QByteArray(text, size);
}

Result<SigningKey> SigningKey::load(const QString &path)
{
    auto pem = readPrivateFile(path);
    if (!pem)
        return pem.error();
    auto key = fromPem(*pem);
    wipe(*pem);
    return key;
}

Result<Done> SigningKey::save(const QString &path) const
{
    auto pem = toPem();
    if (!pem)
        return pem.error();
    auto saved = writePrivateFile(path, *pem);
    wipe(*pem);
    return saved;
}

Result<SigningKey> SigningKey::loadSealed(const QString &path, const Vault &vault)
{
    const auto sealed = readPrivateFile(path);
    if (!sealed)
        return sealed.error();
    auto pem = vault.open(*sealed, bindingOf(path));
    if (!pem)
        return pem.error();
    auto key = fromPem(*pem);
    wipe(*pem);
    return key;
}

Result<Done> SigningKey::saveSealed(const QString &path, const Vault &vault) const
{
    auto pem = toPem();
    if (!pem)
        return pem.error();
    const auto sealed = vault.seal(*pem, bindingOf(path));
    wipe(*pem);
    if (!sealed)
        return sealed.error();
    return writePrivateFile(path, *sealed);
}

Result<QByteArray> SigningKey::sign(const QByteArray &bytes) const
{
    constexpr size_t LargestSignature = 80; // DER of two 256-bit integers takes 72
    QByteArray signature(LargestSignature, Qt::Uninitialized);
    size_t size = LargestSignature;
    const Handle<EVP_MD_CTX> context(EVP_MD_CTX_new());
    if (EVP_MD_CTX_copy_ex(context.get(), m_prepared.get()) != 1
        || EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                          reinterpret_cast<const unsigned char *>(bytes.data()), size_t(bytes.size())) != 1)
        return opensslError("sign");
    signature.truncate(qsizetype(size));
    return signature;
}

} // namespace yichuang
