// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/publickey.h"

#include "crypto/signaturecontext.h"
#include "crypto/suites.h"

#include <QCoreApplication>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

Error notAKey(const QString &detail)
{
    return {ErrorCode::Unsupported,
            QCoreApplication::translate("yichuang::PublicKey", "This is not a key this program can use."), detail};
}

} // namespace

Result<Suite> suiteOfKey(const evp_pkey_st *key)
{
    std::array<char, 64> group{};
    if (EVP_PKEY_is_a(key, "SM2"))
        return Suite::National;
    if (EVP_PKEY_is_a(key, "EC") && EVP_PKEY_get_group_name(key, group.data(), group.size(), nullptr) == 1
        && qstrcmp(group.data(), "prime256v1") == 0)
        return Suite::Second;
    return notAKey(u"key of another kind"_s);
}

PublicKey::PublicKey(Suite suite, Handle<evp_pkey_st> key, Handle<evp_md_ctx_st> prepared)
    : m_suite(suite)
    , m_key(std::move(key))
    , m_prepared(std::move(prepared))
{
}

Result<PublicKey> PublicKey::fromHandle(Handle<evp_pkey_st> key)
{
    if (!key)
        return notAKey(opensslDetail("public key"));
    const auto suite = suiteOfKey(key.get());
    if (!suite)
        return suite.error();
    auto prepared = verifyContext(suiteRow(*suite), key.get());
    if (!prepared)
        return prepared.error();
    return PublicKey(*suite, std::move(key), prepared.take());
}

Result<PublicKey> PublicKey::fromPem(const QByteArray &pem)
{
    const Handle<BIO> bio(BIO_new_mem_buf(pem.data(), int(pem.size())));
    return fromHandle(Handle<EVP_PKEY>(PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr)));
}

Result<PublicKey> PublicKey::fromDer(const QByteArray &der)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.data());
    return fromHandle(Handle<EVP_PKEY>(d2i_PUBKEY(nullptr, &bytes, long(der.size()))));
}

QByteArray PublicKey::toPem() const
{
    const Handle<BIO> bio(BIO_new(BIO_s_mem()));
    char *text = nullptr;
    PEM_write_bio_PUBKEY(bio.get(), m_key.get());
    const long size = BIO_get_mem_data(bio.get(), &text);
    return QByteArray(text, size);
}

QByteArray PublicKey::toDer() const
{
    unsigned char *bytes = nullptr;
    const int size = i2d_PUBKEY(m_key.get(), &bytes);
    QByteArray der(reinterpret_cast<const char *>(bytes), qMax(0, size));
    OPENSSL_free(bytes);
    return der;
}

QString PublicKey::fingerprint() const
{
    return QString::fromLatin1(digestOf(suiteRow(m_suite), {toDer()}).first(8).toHex());
}

bool PublicKey::verify(const QByteArray &bytes, const QByteArray &signature) const
{
    const Handle<EVP_MD_CTX> context(EVP_MD_CTX_new());
    const bool good = EVP_MD_CTX_copy_ex(context.get(), m_prepared.get()) == 1
        && EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char *>(signature.data()),
                            size_t(signature.size()), reinterpret_cast<const unsigned char *>(bytes.data()),
                            size_t(bytes.size())) == 1;
    ERR_clear_error();
    return good;
}

} // namespace yichuang
