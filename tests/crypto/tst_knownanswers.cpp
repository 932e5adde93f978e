// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "crypto/keyderivation.h"
#include "crypto/mac.h"
#include "crypto/suites.h"

#include <openssl/evp.h>

using namespace Qt::StringLiterals;
using namespace yichuang;

namespace {

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

} // namespace

/// The algorithms against the answers their standards print.
class KnownAnswersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digests_data()
    {
        QTest::addColumn<Suite>("suite");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("digest");
        QTest::newRow("GB/T 32905 example 1") << Suite::National << QByteArray("abc")
            << hex("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        QTest::newRow("GB/T 32905 example 2") << Suite::National << QByteArray("abcd").repeated(16)
            << hex("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
        QTest::newRow("FIPS 180-4 one block") << Suite::Second << QByteArray("abc")
            << hex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("FIPS 180-4 two blocks") << Suite::Second
            << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
            << hex("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("nothing") << Suite::Second << QByteArray()
            << hex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
    void digests()
    {
        QFETCH(Suite, suite);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, digest);
        const SuiteRow &row = suiteRow(suite);
        const auto half = message.size() / 2;

        QCOMPARE(digestOf(row, {message}).toHex(), digest.toHex());
        QCOMPARE(digestOf(row, {message.left(half), message.mid(half)}).toHex(), digest.toHex());
    }

    void sm4OneBlockAndAMillion()
    {
        const QByteArray key = hex("0123456789abcdeffedcba9876543210");
        QByteArray block = key;
        EVP_CIPHER *cipher = EVP_CIPHER_fetch(nullptr, "SM4-ECB", nullptr);
        const Handle<EVP_CIPHER_CTX> context(EVP_CIPHER_CTX_new());
        QCOMPARE(EVP_EncryptInit_ex2(context.get(), cipher, raw(key), nullptr, nullptr), 1);
        EVP_CIPHER_CTX_set_padding(context.get(), 0);
        auto *bytes = reinterpret_cast<unsigned char *>(block.data());
        int written = 0;

        EVP_EncryptUpdate(context.get(), bytes, &written, bytes, 16);
        QCOMPARE(block.toHex(), QByteArray("681edf34d206965e86b3e94f536e4246"));

        for (int round = 1; round < 1000000; ++round)
            EVP_EncryptUpdate(context.get(), bytes, &written, bytes, 16);
        QCOMPARE(block.toHex(), QByteArray("595298c7c6fd271f0402f804c33d3f66"));
        EVP_CIPHER_free(cipher);
    }

    // draft-ribose-cfrg-sm4 A.2.5.1 prints this answer.
    void theTablesSm4CounterMode()
    {
        const QByteArray clear = hex("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                                     "eeeeeeeeeeeeeeeeffffffffffffffffaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbb");
        const QByteArray expected = hex("ac3236cb970cc20791364c395a1342d1a3cbc1878c6f30cd074cce385cdd70c7"
                                        "f234bc0e24c11980fd1286310ce37b926e02fcd0faa0baf38b2933851d824514");
        QCOMPARE(encrypted(Suite::National, hex("0123456789abcdeffedcba9876543210"),
                           hex("000102030405060708090a0b0c0d0e0f"), {}, clear)
                     .first.toHex(),
                 expected.toHex());
    }

    // NIST SP 800-38D, test case 16 of the submitted specification (256-bit key, 20 bytes of associated data).
    void theTablesAesGcm()
    {
        const auto [cipherText, tag] =
            encrypted(Suite::Second, hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"),
                      hex("cafebabefacedbaddecaf888"), hex("feedfacedeadbeeffeedfacedeadbeefabaddad2"),
                      hex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c959568095"
                          "32fcf0e2449a6b525b16aedf5aa0de657ba637b39"));
        QCOMPARE(cipherText.toHex(), QByteArray("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e"
                                                "48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"));
        QCOMPARE(tag.toHex(), QByteArray("76fc6ece0f4e1768cddf8853bb2d551b"));
    }

    void codes_data()
    {
        QTest::addColumn<Suite>("suite");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("RFC 4231 case 1") << Suite::Second << QByteArray(20, '\x0b') << QByteArray("Hi There")
            << hex("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
        QTest::newRow("RFC 4231 case 2") << Suite::Second << QByteArray("Jefe")
            << QByteArray("what do ya want for nothing?")
            << hex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        QTest::newRow("GM/T 0042 HMAC-SM3") << Suite::National
            << hex("0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425")
            << QByteArray(50, '\xcd')
            << hex("220bf579ded555393f0159f66c99877822a3ecf610d1552154b41d44b94db3ae");
        QTest::newRow("GM/T 0042 HMAC-SM3 long") << Suite::National
            << hex("0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20")
            << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopqabcdbcdecdefdefgefghfghighijhijkijkljklmklmn"
                          "lmnomnopnopq")
            << hex("ca05e144ed05d1857840d1f318a4a8669e559fc8391f414485bfdf7bb408963a");
    }
    void codes()
    {
        QFETCH(Suite, suite);
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, code);
        auto mac = Mac::create(suiteRow(suite), SecretBytes::copyOf(key));
        QVERIFY(mac);

        for (int time = 0; time < 3; ++time) // the key stays between messages
            QCOMPARE(mac->compute({message.left(3), message.mid(3)})->toHex(), code.toHex());
    }

    void hkdfOfRfc5869_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("salt");
        QTest::addColumn<QByteArray>("info");
        QTest::addColumn<QByteArray>("derived");
        QTest::newRow("A.1") << QByteArray(22, '\x0b') << hex("000102030405060708090a0b0c")
            << hex("f0f1f2f3f4f5f6f7f8f9")
            << hex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
        QTest::newRow("A.3 without salt and info") << QByteArray(22, '\x0b') << QByteArray() << QByteArray()
            << hex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
    }
    void hkdfOfRfc5869()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, salt);
        QFETCH(QByteArray, info);
        QFETCH(QByteArray, derived);
        const auto result =
            hkdf(suiteRow(Suite::Second), SecretBytes::copyOf(key), salt, info, int(derived.size()));
        QVERIFY(result);
        QCOMPARE(result->view().toByteArray().toHex(), derived.toHex());
    }

    void scryptOfRfc7914_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QByteArray>("salt");
        QTest::addColumn<int>("n");
        QTest::addColumn<int>("p");
        QTest::addColumn<QByteArray>("derived");
        QTest::newRow("N 1024, p 16") << u"password"_s << QByteArray("NaCl") << 1024 << 16
            << hex("fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb9"
                   "4a83ee6d8360cbdfa2cc0640");
        QTest::newRow("N 16384, p 1") << u"pleaseletmein"_s << QByteArray("SodiumChloride") << 16384 << 1
            << hex("7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2d5432955613f0fcf62d49705242a9af9e61e85dc"
                   "0d651e40dfcf017b45575887");
    }
    void scryptOfRfc7914()
    {
        QFETCH(QString, password);
        QFETCH(QByteArray, salt);
        QFETCH(int, n);
        QFETCH(int, p);
        QFETCH(QByteArray, derived);
        const auto result =
            scrypt(SecretBytes::fromPassword(password), salt, {quint64(n), 8, quint32(p)}, int(derived.size()));
        QVERIFY(result);
        QCOMPARE(result->view().toByteArray().toHex(), derived.toHex());
    }

    void anAbsurdScryptCostIsRefused()
    {
        for (const ScryptCost cost : {ScryptCost{quint64(1) << 40, 8, 1}, ScryptCost{1000, 8, 1}, ScryptCost{0, 8, 1},
                                      ScryptCost{1024, 0, 1}, ScryptCost{1024, 8, 100000}})
            QVERIFY(!scrypt(SecretBytes::copyOf("x"), "salt", cost, 32));
        QVERIFY(scrypt(SecretBytes::copyOf("x"), "salt", {}, 32)); // the stated cost fits
    }

private:
    // Ciphertext and tag (empty for CTR) straight from the table's cipher.
    static std::pair<QByteArray, QByteArray> encrypted(Suite suite, const QByteArray &key, const QByteArray &nonce,
                                                       const QByteArray &associated, const QByteArray &clear)
    {
        const Handle<EVP_CIPHER_CTX> context(EVP_CIPHER_CTX_new());
        EVP_EncryptInit_ex2(context.get(), suiteRow(suite).cipher, raw(key), raw(nonce), nullptr);
        int written = 0;
        if (!associated.isEmpty())
            EVP_EncryptUpdate(context.get(), nullptr, &written, raw(associated), int(associated.size()));
        QByteArray out(clear.size(), '\0');
        auto *bytes = reinterpret_cast<unsigned char *>(out.data());
        EVP_EncryptUpdate(context.get(), bytes, &written, raw(clear), int(clear.size()));
        EVP_EncryptFinal_ex(context.get(), bytes + written, &written);
        QByteArray tag;
        if (suiteRow(suite).cipherHasTag) {
            tag.resize(16);
            EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, 16, tag.data());
        }
        return {out, tag};
    }
};

YICHUANG_TEST(KnownAnswersTest)

#include "tst_knownanswers.moc"
