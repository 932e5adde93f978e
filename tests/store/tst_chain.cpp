// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stamp.h"
#include "sqlite/backup.h"
#include "storehouse.h"
#include "store/actrow.h"
#include "support/testregistry.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

namespace {

constexpr int Count = 8;

// What someone with the file and a copy of SQLite can do.
void tamper(const QString &folder, const QByteArray &sql)
{
    auto db = sqlite::Connection::open(StoreFolder{folder}.database(), sqlite::Connection::Mode::ReadWrite);
    QVERIFY(db);
    QVERIFY(db->execute("pragma foreign_keys = off; drop trigger act_is_never_changed; drop trigger act_is_never_deleted"));
    const auto done = db->execute(sql);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
}

} // namespace

/// Whoever changes, removes, reorders or cuts rows of the ledger is found.
class ChainTest final : public QObject
{
    Q_OBJECT

private:
    static void fill(StoreHouse &house)
    {
        house.open();
        for (int i = 0; i < Count; ++i)
            house.accept(u"钱%1"_s.arg(i));
        house.close(); // drops the anchor
    }

private Q_SLOTS:
    void anUntouchedChainIsWhole()
    {
        StoreHouse house;
        fill(house);
        house.open();

        const auto report = house.store->verifyChain(ChainVerifier::Depth::Payloads);

        QVERIFY(report);
        QVERIFY(report->isWhole());
        QCOMPARE(report->head.sequence, quint64(Count));
    }

    void everyTamperingIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("first deleted") << QByteArray("delete from act where sequence = 1");
        QTest::newRow("middle deleted") << QByteArray("delete from act where sequence = 4");
        QTest::newRow("last deleted") << QByteArray("delete from act where sequence = 8");
        QTest::newRow("all deleted") << QByteArray("delete from act");
        QTest::newRow("clerk changed") << QByteArray("update act set clerk = 'lisi' where sequence = 3");
        QTest::newRow("date changed") << QByteArray("update act set at = '2026-11-20T09:15:00.000+08:00' where sequence = 8");
        QTest::newRow("payload of another act")
            << QByteArray("update act set payload = (select payload from act where sequence = 2) where sequence = 3");
        QTest::newRow("payload bit") << QByteArray("update act set payload = cast(x'00' || substr(payload, 2) as blob) where sequence = 5");
        QTest::newRow("digest changed") << QByteArray("update act set payload_digest = zeroblob(32) where sequence = 5");
        QTest::newRow("two swapped")
            << QByteArray("update act set sequence = 100 where sequence = 3; update act set sequence = 3 where sequence = 4;"
                          "update act set sequence = 4 where sequence = 100");
        QTest::newRow("moved up to close the gap")
            << QByteArray("delete from act where sequence = 1; update act set sequence = sequence - 1");
    }
    void everyTamperingIsFound()
    {
        QFETCH(QByteArray, sql);
        StoreHouse house;
        fill(house);
        tamper(house.folder(), sql);
        auto opened = house.tryOpen();
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));

        const auto report = (*opened)->verifyChain(ChainVerifier::Depth::Payloads);

        QVERIFY(report);
        QVERIFY(!report->isWhole());
    }

    void aTailThatWasHashedAnewIsFound()
    {
        StoreHouse house;
        fill(house);
        // Changes the clerk of act 5 and makes all links behind fit again, as the algorithm is public.
        auto db = sqlite::Connection::open(StoreFolder{house.folder()}.database(), sqlite::Connection::Mode::ReadWrite);
        QVERIFY(db);
        QVERIFY(db->execute("drop trigger act_is_never_changed; update act set clerk = 'lisi' where sequence = 5"));
        QByteArray previous;
        for (int sequence = 5; sequence <= Count; ++sequence) {
            sqlite::Statement query = db->prepare("select " YICHUANG_ACT_COLUMNS " from act a where a.sequence = ?");
            query.bind(sequence);
            QVERIFY(*query.next());
            Act act = actFrom(query);
            query.reset();
            if (!previous.isEmpty())
                act.previousLink = previous;
            act.link = house.vault.digest(chainBytes(act));
            previous = act.link;
            sqlite::Statement update = db->prepare("update act set previous_link = ?, link = ? where sequence = ?");
            QVERIFY(update.run(act.previousLink, act.link, sequence));
        }
        db->close();
        auto opened = house.tryOpen();
        QVERIFY(opened);

        const auto report = (*opened)->verifyChain(ChainVerifier::Depth::Links);

        QVERIFY(report);
        QCOMPARE(report->fault, ChainReport::Fault::Broken);
    }

    void anOldBackupPutBackIsFound()
    {
        StoreHouse house;
        house.open();
        house.accept();
        QTemporaryDir place;
        const QString backup = place.filePath(u"backup.db"_s);
        QVERIFY(house.store->reader().backUp(backup));
        house.accept();
        house.close();
        const QString database = StoreFolder{house.folder()}.database();
        QVERIFY(QFile::remove(database));
        QVERIFY(QFile::copy(backup, database));
        house.open();

        const auto report = house.store->verifyChain(ChainVerifier::Depth::Links);

        QVERIFY(report);
        QCOMPARE(report->fault, ChainReport::Fault::Cut);
    }

    void anAnchorIsNeverMovedBack()
    {
        StoreHouse house;
        fill(house);
        tamper(house.folder(), "delete from act where sequence = 8");
        house.open();
        house.close(); // would drop an anchor

        house.open();

        QVERIFY(!house.store->verifyChain(ChainVerifier::Depth::Links)->isWhole());
    }

    void triggersKeepTheProgramItselfFromChangingAnAct()
    {
        StoreHouse house;
        house.open();
        house.accept();
        sqlite::Connection &db = house.store->connection();

        QVERIFY(!db.execute("update act set clerk = 'x'"));
        QVERIFY(!db.execute("delete from act"));
    }
};

YICHUANG_TEST(ChainTest)
#include "tst_chain.moc"
