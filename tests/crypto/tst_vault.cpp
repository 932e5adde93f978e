// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "crypto/keyderivation.h"
#include "crypto/mac.h"
#include "crypto/stationvault.h"

#include <QFile>
#include <QThreadPool>

#include <openssl/evp.h>

#include <cstring>

using namespace Qt::StringLiterals;
using namespace yichuang;

namespace {

const QByteArray Row = "act/0192f3a0";
constexpr char Mask = 0x5a;

QByteArray flipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = char(bytes.at(bit / 8) ^ (1 << (bit % 8)));
    return bytes;
}

QByteArray masked(QByteArrayView bytes)
{
    QByteArray copy;
    for (const char byte : bytes)
        copy.append(char(byte ^ Mask));
    return copy;
}

// How often the masked bytes stand in clear anywhere in this process's writable memory.
int timesInMemory(const QByteArray &maskedNeedle)
{
    QFile maps(u"/proc/self/maps"_s);
    QFile memory(u"/proc/self/mem"_s);
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    int times = 0;
    constexpr qint64 LargestRegion = 256 << 20;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QByteArrayList ends = line.left(line.indexOf(' ')).split('-');
        if (ends.size() != 2 || !line.contains(" rw"))
            continue;
        const qint64 from = ends[0].toLongLong(nullptr, 16);
        const qint64 size = ends[1].toLongLong(nullptr, 16) - from;
        if (size > LargestRegion || size <= maskedNeedle.size() || !memory.seek(from))
            continue;
        QByteArray bytes = memory.read(size);
        const char first = char(maskedNeedle.at(0) ^ Mask);
        const char *end = bytes.cend() - maskedNeedle.size();
        for (const char *at = bytes.cbegin(); (at = std::find(at, end, first)) < end; ++at) {
            if (std::equal(maskedNeedle.cbegin(), maskedNeedle.cend(), at,
                           [](char hidden, char seen) { return seen == char(hidden ^ Mask); }))
                ++times;
        }
        bytes.fill('\0');
    }
    return times;
}

} // namespace

/// The vault: what is sealed opens for its own row only, and not at all without the key.
class VaultTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSealedOpens_data() { suites(); }
    void whatIsSealedOpens()
    {
        QFETCH(Suite, suite);
        const auto vault = unlocked(suite);
        for (const int size : {0, 1, 15, 16, 17, 1500, 4096, 1 << 20}) {
            const QByteArray clear = vault->randomBytes(size);
            const auto sealed = vault->seal(clear, Row);
            QVERIFY(sealed);
            QCOMPARE(sealed->size(), size + Sealer::overhead(suiteRow(suite)));
            QVERIFY(size < 16 || !sealed->contains(clear));
            QCOMPARE(*vault->open(*sealed, Row), clear);
            QVERIFY(*vault->seal(clear, Row) != *sealed); // a fresh nonce each time
        }
    }

    void everyFlippedBitIsRefused_data() { suites(); }
    void everyFlippedBitIsRefused()
    {
        QFETCH(Suite, suite);
        const auto vault = unlocked(suite);
        const auto sealed = vault->seal("{\"applicant\":{\"name\":\"某某\"}}", Row);
        QVERIFY(sealed);
        for (qsizetype bit = 0; bit < sealed->size() * 8; ++bit) {
            const auto opened = vault->open(flipped(*sealed, bit), Row);
            QVERIFY2(!opened, qPrintable(QString::number(bit)));
            QCOMPARE(opened.error().code, ErrorCode::Tampered);
        }
        for (qsizetype size = 0; size < sealed->size(); ++size)
            QVERIFY(!vault->open(sealed->left(size), Row));
        QVERIFY(!vault->open(*sealed + '\0', Row));
        QVERIFY(vault->open(*sealed, Row)); // and the vault still works
    }

    void anotherRowsBlobIsRefused_data() { suites(); }
    void anotherRowsBlobIsRefused()
    {
        QFETCH(Suite, suite);
        const auto vault = unlocked(suite);
        const auto sealed = vault->seal("text", Row);
        for (qsizetype bit = 0; bit < Row.size() * 8; ++bit)
            QCOMPARE(vault->open(*sealed, flipped(Row, bit)).error().code, ErrorCode::Tampered);
        for (const QByteArray &other : {QByteArray(), Row + 'x', Row.chopped(1)})
            QCOMPARE(vault->open(*sealed, other).error().code, ErrorCode::Tampered);
        // What moves between associated data and ciphertext is not the same message.
        const auto bare = vault->seal("ab", "c");
        QVERIFY(!vault->open(*bare, "cab"));
    }

    void anotherKeyOrSuiteDoesNotOpen_data() { suites(); }
    void anotherKeyOrSuiteDoesNotOpen()
    {
        QFETCH(Suite, suite);
        const SecretBytes key = SecretBytes::random(StationVault::DataKeyBytes);
        StationVault vault(suite);
        StationVault other(suite == Suite::National ? Suite::Second : Suite::National);
        QVERIFY(vault.unlock(key) && other.unlock(key));
        auto sealed = vault.seal("text", Row);

        QVERIFY(!unlocked(suite)->open(*sealed, Row));
        QVERIFY(!other.open(*sealed, Row));
        sealed.value()[1] = char(other.suite());
        QVERIFY(!other.open(*sealed, Row));
        QVERIFY(*vault.blindIndex(u"id"_s, u"1"_s) != *other.blindIndex(u"id"_s, u"1"_s));
    }

    // The format of a national blob, recomputed step by step without the Sealer.
    void theBlobIsWhatTheHeaderSays()
    {
        const SuiteRow &row = suiteRow(Suite::National);
        const SecretBytes key = SecretBytes::random(32);
        StationVault vault(Suite::National);
        QVERIFY(vault.unlock(key));
        const QByteArray clear = "some text that is longer than one block of the cipher";
        const QByteArray sealed = vault.seal(clear, Row).take();
        const QByteArray nonce = sealed.mid(2, 16);
        const QByteArray body = sealed.mid(18, clear.size());

        QCOMPARE(sealed.left(2).toHex(), QByteArray("0101"));
        const auto cipherKey = hkdf(row, key, {}, "yichuang seal cipher", 16);
        const auto macKey = hkdf(row, key, {}, "yichuang seal mac", 32);
        auto mac = Mac::create(row, *macKey);
        const QByteArray length = QByteArray(7, '\0') + char(Row.size());
        QCOMPARE(mac->compute({sealed.left(18), length, Row, body})->toHex(), sealed.right(32).toHex());

        const Handle<EVP_CIPHER_CTX> context(EVP_CIPHER_CTX_new());
        EVP_DecryptInit_ex2(context.get(), row.cipher, cipherKey->data(),
                            reinterpret_cast<const unsigned char *>(nonce.data()), nullptr);
        QByteArray opened(body.size(), '\0');
        int written = 0;
        EVP_DecryptUpdate(context.get(), reinterpret_cast<unsigned char *>(opened.data()), &written,
                          reinterpret_cast<const unsigned char *>(body.data()), int(body.size()));
        QCOMPARE(opened, clear);
    }

    void aLockedVaultOpensNothing_data() { suites(); }
    void aLockedVaultOpensNothing()
    {
        QFETCH(Suite, suite);
        const auto vault = unlocked(suite);
        const auto sealed = vault->seal("text", Row);
        vault->lock();
        QVERIFY(!vault->isUnlocked());
        QCOMPARE(vault->open(*sealed, Row).error().code, ErrorCode::Locked);
        QCOMPARE(vault->seal("text", Row).error().code, ErrorCode::Locked);
        QCOMPARE(vault->blindIndex(u"id"_s, u"1"_s).error().code, ErrorCode::Locked);
        QCOMPARE(vault->dataKey().error().code, ErrorCode::Locked);
        QCOMPARE(vault->digest("abc").size(), 32); // needs no key
    }

    void aWrongSizedKeyIsRefused()
    {
        StationVault vault(Suite::National);
        QVERIFY(!vault.unlock(SecretBytes::random(31)));
        QVERIFY(!vault.unlock({}));
        QVERIFY(!vault.isUnlocked());
    }

    void noKeyStaysInMemoryAfterLocking_data() { suites(); }
    void noKeyStaysInMemoryAfterLocking()
    {
        QFETCH(Suite, suite);
        const SuiteRow &row = suiteRow(suite);
        StationVault vault(suite);
        QList<QByteArray> needles;
        {
            const SecretBytes key = SecretBytes::random(32);
            needles.append(masked(key.view()));
            needles.append(masked(hkdf(row, key, {}, "yichuang seal cipher", row.keyBytes)->view()));
            QVERIFY(vault.unlock(key));
        }
        QVERIFY(vault.open(*vault.seal("text", Row), Row));
        QVERIFY(vault.blindIndex(u"id"_s, u"1"_s));
        QVERIFY2(timesInMemory(needles.first()) >= 1, "the search does not find a key that is there");

        vault.lock();

        for (const QByteArray &needle : needles)
            QCOMPARE(timesInMemory(needle), 0);
    }

    void aSecretMovesAndIsWiped()
    {
        SecretBytes first = SecretBytes::copyOf("secret");
        SecretBytes second = std::move(first);
        QVERIFY(first.isEmpty()); // NOLINT: moved from on purpose
        QVERIFY(second.equals(SecretBytes::copyOf("secret")));
        QVERIFY(!second.equals(SecretBytes::copyOf("secreT")));
        second.wipe();
        QVERIFY(second.isEmpty());
        QVERIFY(SecretBytes::fromPassword(u"\u00e9"_s).equals(SecretBytes::fromPassword(u"e\u0301"_s)));
    }

    void aBlindIndexIsStableAndKeyed_data() { suites(); }
    void aBlindIndexIsStableAndKeyed()
    {
        QFETCH(Suite, suite);
        const auto vault = unlocked(suite);
        const QByteArray index = *vault->blindIndex(u"idNumber"_s, u"329999194912310022"_s);
        QCOMPARE(index.size(), 16);
        QCOMPARE(*vault->blindIndex(u"idNumber"_s, u"329999194912310022"_s), index);
        QVERIFY(*vault->blindIndex(u"idNumber"_s, u"329999194912310023"_s) != index);
        QVERIFY(*vault->blindIndex(u"caseNumber"_s, u"329999194912310022"_s) != index);
        QVERIFY(*vault->blindIndex(u"idNumber3"_s, u"29999194912310022"_s) != index);
        QVERIFY(*unlocked(suite)->blindIndex(u"idNumber"_s, u"329999194912310022"_s) != index);
    }

    void eightThreadsSealAtOnceWhileTheKeyChanges_data() { suites(); }
    void eightThreadsSealAtOnceWhileTheKeyChanges()
    {
        QFETCH(Suite, suite);
        const SecretBytes key = SecretBytes::random(32);
        StationVault vault(suite);
        QVERIFY(vault.unlock(key));
        std::atomic<int> opened = 0;
        std::atomic<int> locked = 0;
        std::atomic<int> wrong = 0;
        QThreadPool pool;
        pool.setMaxThreadCount(8);
        for (int thread = 0; thread < 8; ++thread) {
            pool.start([&, thread] {
                for (int i = 0; i < 1000; ++i) {
                    if (thread == 0 && i % 100 == 50) {
                        vault.lock();
                        if (!vault.unlock(key))
                            ++wrong;
                    }
                    const QByteArray clear = QByteArray(i, char(thread));
                    const auto sealed = vault.seal(clear, QByteArray::number(i));
                    const auto back = sealed ? vault.open(*sealed, QByteArray::number(i)) : sealed;
                    if (back)
                        ++(*back == clear ? opened : wrong);
                    else
                        ++(back.error().code == ErrorCode::Locked ? locked : wrong);
                }
            });
        }
        pool.waitForDone();
        QCOMPARE(wrong.load(), 0);
        QCOMPARE(opened + locked, 8000);
        QVERIFY(opened > 4000);
    }

private:
    static void suites()
    {
        QTest::addColumn<Suite>("suite");
        QTest::newRow("national") << Suite::National;
        QTest::newRow("second") << Suite::Second;
    }

    static std::unique_ptr<StationVault> unlocked(Suite suite)
    {
        auto vault = std::make_unique<StationVault>(suite);
        if (!vault->unlock(SecretBytes::random(StationVault::DataKeyBytes)))
            qFatal("no vault");
        return vault;
    }
};

YICHUANG_TEST(VaultTest)

#include "tst_vault.moc"
