// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/keywrap.h"

#include "crypto/sealer.h"

#include <openssl/crypto.h>
#include <openssl/rand.h>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int SaltBytes = 16;

QByteArray freshSalt()
{
    QByteArray salt(SaltBytes, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(salt.data()), SaltBytes) != 1)
        qFatal("%s", qPrintable(opensslDetail("random")));
    return salt;
}

Result<QByteArray> sealUnder(const SuiteRow &row, const Result<SecretBytes> &wrappingKey, const SecretBytes &dataKey,
                             const QByteArray &binding)
{
    if (!wrappingKey)
        return wrappingKey.error();
    auto sealer = Sealer::create(row, *wrappingKey);
    if (!sealer)
        return sealer.error();
    const char *bytes = reinterpret_cast<const char *>(dataKey.data());
    return sealer->seal(QByteArray::fromRawData(bytes, dataKey.size()), binding);
}

Result<SecretBytes> openUnder(const SuiteRow &row, const Result<SecretBytes> &wrappingKey, const QByteArray &sealed,
                              const QByteArray &binding)
{
    if (!wrappingKey)
        return wrappingKey.error();
    auto sealer = Sealer::create(row, *wrappingKey);
    if (!sealer)
        return sealer.error();
    auto clear = sealer->open(sealed, binding);
    if (!clear)
        return clear.error();
    SecretBytes dataKey = SecretBytes::copyOf(*clear);
    OPENSSL_cleanse(clear->data(), size_t(clear->size()));
    return dataKey;
}

Result<SecretBytes> stretched(const SuiteRow &row, const SecretBytes &secret, const QByteArray &salt)
{
    return hkdf(row, secret, salt, "yichuang key wrap", DigestBytes);
}

} // namespace

Result<KeyWrap> KeyWrap::withPassword(const SuiteRow &row, const SecretBytes &dataKey, const SecretBytes &password,
                                      const ScryptCost &cost, const QByteArray &binding)
{
    KeyWrap wrap{freshSalt(), cost, {}};
    auto sealed = sealUnder(row, scrypt(password, wrap.salt, cost, DigestBytes), dataKey, binding);
    if (!sealed)
        return sealed.error();
    wrap.sealed = sealed.take();
    return wrap;
}

Result<KeyWrap> KeyWrap::withSecret(const SuiteRow &row, const SecretBytes &dataKey, const SecretBytes &secret,
                                    const QByteArray &binding)
{
    KeyWrap wrap{freshSalt(), {}, {}};
    auto sealed = sealUnder(row, stretched(row, secret, wrap.salt), dataKey, binding);
    if (!sealed)
        return sealed.error();
    wrap.sealed = sealed.take();
    return wrap;
}

Result<SecretBytes> KeyWrap::openWithPassword(const SuiteRow &row, const SecretBytes &password,
                                              const QByteArray &binding) const
{
    return openUnder(row, scrypt(password, salt, cost, DigestBytes), sealed, binding);
}

Result<SecretBytes> KeyWrap::openWithSecret(const SuiteRow &row, const SecretBytes &secret,
                                            const QByteArray &binding) const
{
    return openUnder(row, stretched(row, secret, salt), sealed, binding);
}

QJsonObject KeyWrap::toJson() const
{
    return {{u"salt"_s, QString::fromLatin1(salt.toBase64())},
            {u"n"_s, qint64(cost.n)},
            {u"r"_s, qint64(cost.r)},
            {u"p"_s, qint64(cost.p)},
            {u"sealed"_s, QString::fromLatin1(sealed.toBase64())}};
}

KeyWrap KeyWrap::fromJson(const QJsonObject &json)
{
    return {QByteArray::fromBase64(json.value("salt"_L1).toString().toLatin1()),
            {quint64(qMax(qint64(0), json.value("n"_L1).toInteger())), quint32(json.value("r"_L1).toInteger()),
             quint32(json.value("p"_L1).toInteger())},
            QByteArray::fromBase64(json.value("sealed"_L1).toString().toLatin1())};
}

} // namespace yichuang
