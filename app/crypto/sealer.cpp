// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/sealer.h"

#include "crypto/keyderivation.h"

#include <QCoreApplication>
#include <QtEndian>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr char Version = 1;
constexpr int HeaderBytes = 2;

unsigned char *raw(char *bytes) { return reinterpret_cast<unsigned char *>(bytes); }
const unsigned char *raw(const char *bytes) { return reinterpret_cast<const unsigned char *>(bytes); }

Error tampered(const QString &detail)
{
    return {ErrorCode::Tampered,
            QCoreApplication::translate("yichuang::Sealer",
                                        "A stored record was changed or damaged and is not used. Please call the "
                                        "administrator; a backup can bring it back."),
            detail};
}

Handle<EVP_CIPHER_CTX> keyed(const SuiteRow &row, const SecretBytes &key, int encrypt)
{
    Handle<EVP_CIPHER_CTX> context(EVP_CIPHER_CTX_new());
    if (context && EVP_CipherInit_ex2(context.get(), row.cipher, key.data(), nullptr, encrypt, nullptr) != 1)
        context.reset();
    return context;
}

} // namespace

Result<Sealer> Sealer::create(const SuiteRow &row, const SecretBytes &master)
{
    const auto cipherKey = hkdf(row, master, {}, "yichuang seal cipher", row.keyBytes);
    const auto macKey = hkdf(row, master, {}, "yichuang seal mac", DigestBytes);
    if (!cipherKey)
        return cipherKey.error();
    if (!macKey)
        return macKey.error();

    Sealer sealer(row);
    sealer.m_encrypt = keyed(row, *cipherKey, 1);
    sealer.m_decrypt = keyed(row, *cipherKey, 0);
    if (!sealer.m_encrypt || !sealer.m_decrypt)
        return opensslError("cipher key");
    if (!row.cipherHasTag) {
        auto mac = Mac::create(row, *macKey);
        if (!mac)
            return mac.error();
        sealer.m_mac = mac.take();
    }
    return sealer;
}

int Sealer::overhead(const SuiteRow &row)
{
    return HeaderBytes + row.nonceBytes + row.tagBytes;
}

Result<QByteArray> Sealer::seal(const QByteArray &clear, const QByteArray &associated)
{
    if (clear.size() > std::numeric_limits<int>::max() - 1024)
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("yichuang::Sealer", "This file is too large to be stored."),
                     u"seal of %1 bytes"_s.arg(clear.size())};
    QByteArray blob(clear.size() + overhead(*m_row), Qt::Uninitialized);
    blob[0] = Version;
    blob[1] = char(m_row->suite);
    if (RAND_bytes(raw(blob.data() + HeaderBytes), m_row->nonceBytes) != 1 || !sealBody(clear, associated, blob.data()))
        return opensslError("seal");
    if (!m_row->cipherHasTag) {
        const auto tag = tagOf(QByteArrayView(blob).chopped(m_row->tagBytes), associated);
        if (!tag)
            return tag.error();
        std::copy(tag->cbegin(), tag->cend(), blob.end() - m_row->tagBytes);
    }
    return blob;
}

bool Sealer::sealBody(const QByteArray &clear, const QByteArray &associated, char *blob)
{
    EVP_CIPHER_CTX *context = m_encrypt.get();
    unsigned char *body = raw(blob + HeaderBytes + m_row->nonceBytes);
    int written = 0;
    if (EVP_CipherInit_ex2(context, nullptr, nullptr, raw(blob + HeaderBytes), 1, nullptr) != 1)
        return false;
    if (m_row->cipherHasTag
        && (EVP_CipherUpdate(context, nullptr, &written, raw(blob), HeaderBytes) != 1
            || EVP_CipherUpdate(context, nullptr, &written, raw(associated.data()), int(associated.size())) != 1))
        return false;
    if (EVP_CipherUpdate(context, body, &written, raw(clear.data()), int(clear.size())) != 1)
        return false;
    unsigned char *end = body + clear.size();
    return EVP_CipherFinal_ex(context, end, &written) == 1
        && (!m_row->cipherHasTag
            || EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, m_row->tagBytes, end) == 1);
}

Result<QByteArray> Sealer::open(const QByteArray &sealed, const QByteArray &associated)
{
    if (sealed.size() < overhead(*m_row))
        return tampered(u"blob of %1 bytes is too short"_s.arg(sealed.size()));
    if (sealed[0] != Version || sealed[1] != char(m_row->suite))
        return tampered(u"blob of version %1, suite %2"_s.arg(int(sealed[0])).arg(int(sealed[1])));
    if (!m_row->cipherHasTag) {
        const QByteArrayView stored = QByteArrayView(sealed).last(m_row->tagBytes);
        const auto tag = tagOf(QByteArrayView(sealed).chopped(m_row->tagBytes), associated);
        if (!tag)
            return tag.error();
        if (CRYPTO_memcmp(stored.data(), tag->data(), size_t(m_row->tagBytes)) != 0)
            return tampered(u"tag does not verify"_s);
    }
    QByteArray clear(sealed.size() - overhead(*m_row), Qt::Uninitialized);
    if (!openBody(sealed, associated, clear)) {
        OPENSSL_cleanse(clear.data(), size_t(clear.size())); // GCM decrypts before it knows
        return tampered(opensslDetail("tag does not verify"));
    }
    return clear;
}

bool Sealer::openBody(const QByteArray &sealed, const QByteArray &associated, QByteArray &clear)
{
    EVP_CIPHER_CTX *context = m_decrypt.get();
    const char *body = sealed.data() + HeaderBytes + m_row->nonceBytes;
    int written = 0;
    if (EVP_CipherInit_ex2(context, nullptr, nullptr, raw(sealed.data() + HeaderBytes), 0, nullptr) != 1)
        return false;
    if (m_row->cipherHasTag) {
        const char *tag = sealed.data() + sealed.size() - m_row->tagBytes;
        if (EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, m_row->tagBytes, const_cast<char *>(tag)) != 1
            || EVP_CipherUpdate(context, nullptr, &written, raw(sealed.data()), HeaderBytes) != 1
            || EVP_CipherUpdate(context, nullptr, &written, raw(associated.data()), int(associated.size())) != 1)
            return false;
    }
    return EVP_CipherUpdate(context, raw(clear.data()), &written, raw(body), int(clear.size())) == 1
        && EVP_CipherFinal_ex(context, raw(clear.data()) + written, &written) == 1;
}

Result<QByteArray> Sealer::tagOf(QByteArrayView untagged, const QByteArray &associated)
{
    std::array<char, 8> length;
    qToBigEndian(quint64(associated.size()), length.data());
    const int head = HeaderBytes + m_row->nonceBytes;
    return m_mac->compute({untagged.first(head), QByteArrayView(length.data(), length.size()), associated,
                           untagged.sliced(head)});
}

} // namespace yichuang
