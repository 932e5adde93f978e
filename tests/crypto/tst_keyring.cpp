// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "crypto/keyringfile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yichuang;

namespace {

class HandClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    void go(int seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now{QDate(2026, 11, 22), QTime(9, 0)};
};

constexpr ScryptCost Cheap{16, 8, 1};
const QByteArray Secret = "platform secret of this station";
const QDate Today(2026, 11, 22);

/// One computer: its key file, and a vault and ring that a restart makes anew.
struct Computer
{
    explicit Computer(Suite algorithms = Suite::National)
        : suite(algorithms)
    {
        restart();
    }
    void restart()
    {
        ring.reset();
        vault = std::make_unique<StationVault>(suite);
        ring = std::make_unique<KeyRingFile>(path(), *vault, clock, Cheap);
    }
    QString path() const { return folder.filePath(u"station/keyring.json"_s); }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("key file");
    }
    ErrorCode tryPassword(const QString &password)
    {
        const auto opened = ring->unlock(u"zhangsan"_s, password, Today);
        return opened ? ErrorCode::Internal : opened.error().code;
    }

    Suite suite;
    QTemporaryDir folder;
    HandClock clock;
    std::unique_ptr<StationVault> vault;
    std::unique_ptr<KeyRingFile> ring;
};

} // namespace

/// Who may open the station's records, with what, and until when.
class KeyRingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameRecordsOpenAfterARestart_data()
    {
        QTest::addColumn<Suite>("suite");
        QTest::newRow("national") << Suite::National;
        QTest::newRow("second") << Suite::Second;
    }
    void theSameRecordsOpenAfterARestart()
    {
        QFETCH(Suite, suite);
        Computer computer(suite);
        QVERIFY(computer.ring->create(Secret));
        QVERIFY(computer.ring->isUnlocked());
        QVERIFY(computer.ring->admit(u"zhangsan"_s, u"密码 1"_s, Secret, Today.addDays(7)));
        const auto sealed = computer.vault->seal("record", "row");

        computer.restart();
        QVERIFY(!computer.ring->isUnlocked());
        QCOMPARE(*KeyRingFile::suiteOf(computer.path()), suite);
        QVERIFY(computer.ring->unlock(u"zhangsan"_s, u"密码 1"_s, Today));
        QCOMPARE(*computer.vault->open(*sealed, "row"), QByteArray("record"));

        computer.restart(); // a clerk who is new here, with the platform's secret
        QVERIFY(computer.ring->admit(u"lisi"_s, u"other"_s, Secret, Today.addDays(7)));
        QCOMPARE(*computer.vault->open(*sealed, "row"), QByteArray("record"));
    }

    void theFileIsForItsOwnerAndHoldsNoSecret()
    {
        Computer computer;
        QVERIFY(computer.ring->create(Secret));
        QVERIFY(computer.ring->admit(u"zhangsan"_s, u"wo-de-mima"_s, Secret, Today));
        QVERIFY(computer.ring->setProfile(u"zhangsan"_s, "{\"displayName\":\"张三\"}"));
        const QByteArray content = computer.content();
        const QByteArray key = computer.vault->dataKey()->view().toByteArray();
        QCOMPARE(QFileInfo(computer.path()).permissions(),
                 QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
        for (const QByteArray &secret : {key, key.toBase64(), key.toHex(), QByteArray("wo-de-mima"), Secret,
                                         Secret.toBase64(), QByteArray("张三")})
            QVERIFY(!content.contains(secret));
    }

    void aSecondKeyRingIsNeverMade()
    {
        Computer computer;
        QVERIFY(computer.ring->create(Secret));
        const QByteArray content = computer.content();
        QCOMPARE(computer.ring->create(Secret).error().code, ErrorCode::NotAllowed);
        computer.restart();
        QCOMPARE(computer.ring->create(Secret).error().code, ErrorCode::NotAllowed);
        QCOMPARE(computer.content(), content);
        QCOMPARE(Computer().ring->create("short").error().code, ErrorCode::InvalidInput);
    }

    void whoMayNotIsTold()
    {
        Computer computer;
        QCOMPARE(computer.tryPassword(u"x"_s), ErrorCode::NotFound); // no key ring at all
        QVERIFY(computer.ring->create(Secret));
        QVERIFY(computer.ring->admit(u"zhangsan"_s, u"right"_s, Secret, Today));

        QCOMPARE(computer.ring->unlock(u"nobody"_s, u"right"_s, Today).error().code, ErrorCode::NotFound);
        QCOMPARE(computer.ring->unlock(u"zhangsan"_s, u"right"_s, Today.addDays(1)).error().code,
                 ErrorCode::NotAllowed);
        QVERIFY(computer.ring->unlock(u"zhangsan"_s, u"right"_s, Today));
        QVERIFY(computer.ring->forget(u"zhangsan"_s));
        QCOMPARE(computer.tryPassword(u"right"_s), ErrorCode::NotFound);
        QVERIFY(computer.ring->isUnlocked()); // forgetting an account touches no one's work
        QCOMPARE(computer.ring->forget(u"zhangsan"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(computer.ring->admit({}, u"x"_s, Secret, Today).error().code, ErrorCode::InvalidInput);
    }

    void anUnlockedStationStillAsksForThePassword()
    {
        Computer computer;
        QVERIFY(computer.ring->create(Secret));
        QVERIFY(computer.ring->admit(u"zhangsan"_s, u"right"_s, Secret, Today));
        QVERIFY(computer.ring->isUnlocked());
        QCOMPARE(computer.tryPassword(u"wrong"_s), ErrorCode::WrongPassword);
    }

    void fiveWrongPasswordsLockForLongerAndLonger()
    {
        Computer computer;
        QVERIFY(computer.ring->create(Secret));
        QVERIFY(computer.ring->admit(u"zhangsan"_s, u"right"_s, Secret, Today));

        for (const int minutes : {5, 10, 20, 40, 60, 60}) {
            for (int i = 0; i < 4; ++i)
                QCOMPARE(computer.tryPassword(u"wrong"_s), ErrorCode::WrongPassword);
            QCOMPARE(computer.tryPassword(u"wrong"_s), ErrorCode::LockedOut);
            computer.clock.go(minutes * 60 - 1);
            computer.restart(); // pulling the plug does not help
            QCOMPARE(computer.tryPassword(u"right"_s), ErrorCode::LockedOut);
            const QString message = computer.ring->unlock(u"zhangsan"_s, u"right"_s, Today).error().message;
            QVERIFY2(message.contains(computer.clock.now().addSecs(1).toString(u"HH:mm:ss"_s)), qPrintable(message));
            computer.clock.go(1);
        }
        QVERIFY(computer.ring->unlock(u"zhangsan"_s, u"right"_s, Today));
        for (int i = 0; i < 4; ++i) // counted from the start again
            QCOMPARE(computer.tryPassword(u"wrong"_s), ErrorCode::WrongPassword);
        QVERIFY(computer.ring->unlock(u"zhangsan"_s, u"right"_s, Today));
        QCOMPARE(computer.tryPassword(u"wrong"_s), ErrorCode::WrongPassword);
    }

    void anOnlineLoginEndsTheLock()
    {
        Computer computer;
        QVERIFY(computer.ring->create(Secret));
        QVERIFY(computer.ring->admit(u"zhangsan"_s, u"right"_s, Secret, Today));
        for (int i = 0; i < 5; ++i)
            computer.tryPassword(u"wrong"_s);
        QCOMPARE(computer.tryPassword(u"right"_s), ErrorCode::LockedOut);
        QVERIFY(computer.ring->admit(u"zhangsan"_s, u"new"_s, Secret, Today));
        QCOMPARE(computer.tryPassword(u"right"_s), ErrorCode::WrongPassword); // replaced
        QVERIFY(computer.ring->unlock(u"zhangsan"_s, u"new"_s, Today));
    }

    void aClockSetBackDoesNotLockForDays()
    {
        Computer computer;
        QVERIFY(computer.ring->create(Secret));
        QVERIFY(computer.ring->admit(u"zhangsan"_s, u"right"_s, Secret, Today));
        for (int i = 0; i < 5; ++i)
            computer.tryPassword(u"wrong"_s);
        computer.clock.go(-400 * 24 * 3600);
        const QString message = computer.ring->unlock(u"zhangsan"_s, u"right"_s, Today).error().message;
        QVERIFY2(message.contains(computer.clock.now().addSecs(3600).toString(u"HH:mm:ss"_s)), qPrintable(message));
    }

    void anEditedFileGainsNothing_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("longer offline") << u"2026-11-22"_s << u"2099-11-22"_s;
        QTest::newRow("another account") << u"\"zhangsan\""_s << u"\"lisi\""_s;
    }
    void anEditedFileGainsNothing()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        Computer computer;
        QVERIFY(computer.ring->create(Secret));
        QVERIFY(computer.ring->admit(u"zhangsan"_s, u"right"_s, Secret, Today));
        const QByteArray edited = computer.content().replace(from.toUtf8(), to.toUtf8());
        QVERIFY(edited != computer.content());
        computer.write(edited);
        computer.restart();
        QVERIFY(!computer.ring->unlock(u"zhangsan"_s, u"right"_s, Today));
        QVERIFY(!computer.ring->unlock(u"lisi"_s, u"right"_s, Today));
        QVERIFY(!computer.ring->isUnlocked());
    }

    void aWrongPlatformSecretOpensNothing()
    {
        Computer computer;
        QVERIFY(computer.ring->create(Secret));
        computer.restart();
        const auto opened = computer.ring->admit(u"zhangsan"_s, u"x"_s, "another platform's secret", Today);
        QCOMPARE(opened.error().code, ErrorCode::Refused);
        QVERIFY(!computer.ring->isUnlocked());
    }

    void anUnlockedStationTakesThePlatformsNewSecret()
    {
        Computer computer;
        QVERIFY(computer.ring->create(Secret));
        QVERIFY(computer.ring->admit(u"zhangsan"_s, u"x"_s, "the platform's new secret", Today));
        computer.restart();
        QVERIFY(!computer.ring->admit(u"lisi"_s, u"x"_s, Secret, Today));
        QVERIFY(computer.ring->admit(u"lisi"_s, u"x"_s, "the platform's new secret", Today));
    }

    void aProfileIsSealedToItsAccount()
    {
        Computer computer;
        QVERIFY(computer.ring->create(Secret));
        QVERIFY(computer.ring->admit(u"zhangsan"_s, u"x"_s, Secret, Today));
        QCOMPARE(computer.ring->profile(u"zhangsan"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(computer.ring->setProfile(u"lisi"_s, "{}").error().code, ErrorCode::NotFound);
        QVERIFY(computer.ring->setProfile(u"zhangsan"_s, "{\"role\":\"clerk\"}"));
        QCOMPARE(*computer.ring->profile(u"zhangsan"_s), QByteArray("{\"role\":\"clerk\"}"));

        computer.restart();
        QCOMPARE(computer.ring->profile(u"zhangsan"_s).error().code, ErrorCode::Locked);
        QVERIFY(computer.ring->unlock(u"zhangsan"_s, u"x"_s, Today));
        QCOMPARE(*computer.ring->profile(u"zhangsan"_s), QByteArray("{\"role\":\"clerk\"}"));
    }

    void aDamagedFileIsCalledSo_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << QByteArray() << ErrorCode::StoreDamaged;
        QTest::newRow("rubbish") << QByteArray("<html>") << ErrorCode::StoreDamaged;
        QTest::newRow("no accounts") << QByteArray("{\"format\":1,\"suite\":\"national\"}") << ErrorCode::StoreDamaged;
        QTest::newRow("unknown suite")
            << QByteArray("{\"format\":1,\"suite\":\"third\",\"accounts\":{}}") << ErrorCode::StoreDamaged;
        QTest::newRow("newer") << QByteArray("{\"format\":2}") << ErrorCode::StoreNewer;
        QTest::newRow("other suite")
            << QByteArray("{\"format\":1,\"suite\":\"second\",\"accounts\":{}}") << ErrorCode::Unsupported;
        QTest::newRow("too large") << QByteArray(2 << 20, ' ') << ErrorCode::Unsupported;
        QTest::newRow("absurd cost")
            << QByteArray("{\"format\":1,\"suite\":\"national\",\"accounts\":{\"zhangsan\":{\"offlineUntil\":\"2026-11-22\","
                          "\"wrap\":{\"n\":1099511627776,\"r\":8,\"p\":1}}}}")
            << ErrorCode::StoreDamaged;
    }
    void aDamagedFileIsCalledSo()
    {
        QFETCH(QByteArray, content);
        QFETCH(ErrorCode, code);
        Computer computer;
        QVERIFY(computer.ring->create(Secret));
        computer.write(content);
        computer.restart();
        const auto opened = computer.ring->unlock(u"zhangsan"_s, u"x"_s, Today);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, code);
        QVERIFY(!opened.error().message.isEmpty());
        QCOMPARE(computer.content(), content); // looked at, not touched
    }
};

YICHUANG_TEST(KeyRingTest)

#include "tst_keyring.moc"
