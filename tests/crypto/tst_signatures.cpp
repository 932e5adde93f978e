// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "crypto/filesignature.h"
#include "crypto/publickey.h"
#include "crypto/signingkey.h"
#include "crypto/stationvault.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThreadPool>

#include <openssl/evp.h>
#include <openssl/x509.h>

using namespace Qt::StringLiterals;
using namespace yichuang;

namespace {

// GB/T 32918.5-2017, recommended curve: the key pair and values its annexes print.
const QByteArray SpkiSm2 = "3059301306072a8648ce3d020106082a811ccf5501822d03420004";
const QByteArray SpkiP256 = "3059301306072a8648ce3d020106082a8648ce3d03010703420004";
const QByteArray GbPoint = "09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020"
                           "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13";
const QByteArray GbPrivate = "3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8";
// RFC 6979 A.2.5
const QByteArray RfcPoint = "60fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6"
                            "7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299";

QByteArray integer(const QByteArray &hex)
{
    QByteArray bytes = QByteArray::fromHex(hex);
    if (quint8(bytes.at(0)) & 0x80)
        bytes.prepend('\0');
    return QByteArray("\x02") + char(bytes.size()) + bytes;
}

QByteArray sequence(const QByteArray &content)
{
    QByteArray head("\x30");
    if (content.size() > 127)
        head += '\x81';
    return head + char(content.size()) + content;
}

QByteArray octets(const QByteArray &hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    return QByteArray("\x04") + char(bytes.size()) + bytes;
}

} // namespace

/// Signatures: the published ones verify, ours verify, nothing else does.
class SignaturesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedSignaturesVerify_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<Suite>("suite");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("GB/T 32918.5 annex A") << QByteArray::fromHex(SpkiSm2 + GbPoint) << Suite::National
            << QByteArray("message digest")
            << sequence(integer("f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3")
                        + integer("b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa"));
        QTest::newRow("RFC 6979 A.2.5, sample") << QByteArray::fromHex(SpkiP256 + RfcPoint) << Suite::Second
            << QByteArray("sample")
            << sequence(integer("efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716")
                        + integer("f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8"));
        QTest::newRow("RFC 6979 A.2.5, test") << QByteArray::fromHex(SpkiP256 + RfcPoint) << Suite::Second
            << QByteArray("test")
            << sequence(integer("f1abb023518351cd71d881567b1ea663ed3efcf6c5132b354f28d3b0b7d38367")
                        + integer("019f4113742a2b14bd25926b49c649155f267e60d3814b4c0cc84250e46f0083"));
    }
    void publishedSignaturesVerify()
    {
        QFETCH(QByteArray, key);
        QFETCH(Suite, suite);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, signature);
        const auto holder = PublicKey::fromDer(key);
        QVERIFY(holder);
        QCOMPARE(holder->suite(), suite);
        QCOMPARE(holder->toDer().toHex(), key.toHex());

        for (int time = 0; time < 3; ++time)
            QVERIFY(holder->verify(message, signature));
        QVERIFY(!holder->verify(message + ' ', signature));
        for (qsizetype bit = 0; bit < signature.size() * 8; ++bit) {
            QByteArray other = signature;
            other[bit / 8] = char(other.at(bit / 8) ^ (1 << (bit % 8)));
            QVERIFY2(!holder->verify(message, other), qPrintable(QString::number(bit)));
        }
    }

    // GB/T 32918.5 annex C: C1 || C3 || C2 of "encryption standard", in the DER form of GM/T 0009.
    void aPublishedCiphertextOpens()
    {
        const QByteArray cipherText =
            sequence(integer("04ebfc718e8d1798620432268e77feb6415e2ede0e073c0f4f640ecd2e149a73")
                     + integer("e858f9d81e5430a57b36daab8f950a3c64e6ee6a63094d99283aff767e124df0")
                     + octets("59983c18f809e262923c53aec295d30383b54e39d609d160afcb1908d0bd8766")
                     + octets("21886ca989ca9c7d58087307ca93092d651efa"));
        const QByteArray sec1 = QByteArray::fromHex("30770201010420" + GbPrivate
                                                    + "a00a06082a811ccf5501822da14403420004" + GbPoint);
        const auto *bytes = reinterpret_cast<const unsigned char *>(sec1.data());
        const Handle<EVP_PKEY> key(d2i_AutoPrivateKey(nullptr, &bytes, long(sec1.size())));
        QVERIFY(key);
        const Handle<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr));
        QCOMPARE(EVP_PKEY_decrypt_init(context.get()), 1);
        QByteArray clear(256, '\0');
        auto size = size_t(clear.size());
        QCOMPARE(EVP_PKEY_decrypt(context.get(), reinterpret_cast<unsigned char *>(clear.data()), &size,
                                  reinterpret_cast<const unsigned char *>(cipherText.data()),
                                  size_t(cipherText.size())),
                 1);
        QCOMPARE(clear.left(qsizetype(size)), QByteArray("encryption standard"));
    }

    void whatWeSignVerifiesAndNothingElse_data() { suites(); }
    void whatWeSignVerifiesAndNothingElse()
    {
        QFETCH(Suite, suite);
        const auto key = SigningKey::generate(suite);
        const auto stranger = SigningKey::generate(suite);
        QVERIFY(key && stranger);
        QCOMPARE(key->suite(), suite);

        for (const QByteArray &message : {QByteArray(), QByteArray("a"), QByteArray(100000, 'x')}) {
            const auto signature = key->sign(message);
            QVERIFY(signature);
            QVERIFY(key->publicKey().verify(message, *signature));
            QVERIFY(!key->publicKey().verify(message + 'a', *signature));
            QVERIFY(!stranger->publicKey().verify(message, *signature));
            QVERIFY(!key->publicKey().verify(message, {}));
        }
        QVERIFY(*key->sign("a") != *key->sign("a")); // a fresh nonce each time
    }

    void keysSurviveTheirFiles_data() { suites(); }
    void keysSurviveTheirFiles()
    {
        QFETCH(Suite, suite);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"keys/station.pem"_s);
        const QString sealedPath = folder.filePath(u"keys/station.sealed"_s);
        StationVault vault(suite);
        QVERIFY(vault.unlock(SecretBytes::random(32)));
        const auto key = SigningKey::generate(suite);
        QVERIFY(key);

        QVERIFY(key->save(path));
        QVERIFY(key->saveSealed(sealedPath, vault));
        const auto loaded = SigningKey::load(path);
        const auto opened = SigningKey::loadSealed(sealedPath, vault);
        const auto publicKey = PublicKey::fromPem(key->publicKey().toPem());

        QVERIFY(loaded && opened && publicKey);
        QCOMPARE(loaded->publicKey().fingerprint(), key->publicKey().fingerprint());
        QCOMPARE(opened->publicKey().fingerprint(), key->publicKey().fingerprint());
        QVERIFY(publicKey->verify("text", *loaded->sign("text")));
        const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFileInfo(path).permissions(), ownerOnly);
        QCOMPARE(QFileInfo(sealedPath).permissions(), ownerOnly);

        vault.lock();
        QCOMPARE(SigningKey::loadSealed(sealedPath, vault).error().code, ErrorCode::Locked);
    }

    void rubbishIsNoKey()
    {
        QVERIFY(!PublicKey::fromPem("rubbish"));
        QVERIFY(!PublicKey::fromDer({}));
        QVERIFY(!SigningKey::fromPem("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"));
        QCOMPARE(SigningKey::load(u"no/such/file"_s).error().code, ErrorCode::NotFound);
    }

    void aKeyOfAnotherKindIsRefused()
    {
        Handle<EVP_PKEY> other(EVP_EC_gen("P-384"));
        const auto key = PublicKey::fromHandle(std::move(other));
        QVERIFY(!key);
        QCOMPARE(key.error().code, ErrorCode::Unsupported);
    }

    void manyThreadsVerifyWithOneKey_data() { suites(); }
    void manyThreadsVerifyWithOneKey()
    {
        QFETCH(Suite, suite);
        const auto key = SigningKey::generate(suite);
        QVERIFY(key);
        std::atomic<int> good = 0;
        QThreadPool pool;
        pool.setMaxThreadCount(8);
        for (int thread = 0; thread < 8; ++thread) {
            pool.start([&key, &good, thread] {
                for (int i = 0; i < 20; ++i) {
                    const QByteArray message = QByteArray::number(thread * 1000 + i);
                    const auto signature = key->sign(message);
                    if (signature && key->publicKey().verify(message, *signature)
                        && !key->publicKey().verify(message + 'x', *signature))
                        ++good;
                }
            });
        }
        pool.waitForDone();
        QCOMPARE(good.load(), 160);
    }

    void aSignedFileMayNotChange()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"module.so"_s);
        const auto write = [&path](const QByteArray &content) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        };
        const auto key = SigningKey::generate(Suite::Second);
        QVERIFY(write("code"));
        const auto signature = signFile(path, *key);
        QVERIFY(signature);
        QVERIFY(verifyFile(path, *signature, key->publicKey()));

        QVERIFY(write("c0de"));
        QCOMPARE(verifyFile(path, *signature, key->publicKey()).error().code, ErrorCode::Tampered);
        QVERIFY(QFile::remove(path));
        QCOMPARE(verifyFile(path, *signature, key->publicKey()).error().code, ErrorCode::NotFound);
    }

private:
    static void suites()
    {
        QTest::addColumn<Suite>("suite");
        QTest::newRow("national") << Suite::National;
        QTest::newRow("second") << Suite::Second;
    }
};

YICHUANG_TEST(SignaturesTest)

#include "tst_signatures.moc"
