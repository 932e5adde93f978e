// SPDX-License-Identifier: GPL-3.0-or-later
#include "storehouse.h"
#include "support/testregistry.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A damaged store never crashes the program, is never deleted, and gives back what can still be read.
class DamageTest final : public QObject
{
    Q_OBJECT

private:
    QByteArray m_good;
    int m_acts = 40;

    // Uses everything there is; only crashing is forbidden.
    static void exercise(StoreHouse &house)
    {
        auto opened = house.tryOpen();
        if (!opened) {
            QVERIFY(!opened.error().message.isEmpty());
            return;
        }
        LedgerStore &store = **opened;
        LedgerReader &reader = store.reader();
        static_cast<void>(store.renewIfStale().hasValue());
        static_cast<void>(reader.loadSummaries(*QThreadPool::globalInstance()).hasValue());
        const auto page = reader.cases({});
        if (page && !page->records.isEmpty())
            static_cast<void>(reader.history(page->records.first().id).hasValue());
        static_cast<void>(reader.outbox().hasValue());
        static_cast<void>(reader.unsent(100, false, 0).hasValue());
        static_cast<void>(reader.drafts().hasValue());
        static_cast<void>(store.verifyChain(ChainVerifier::Depth::Payloads).hasValue());
        static_cast<void>(store.append(house.act(ActKind::Accepted, newUuid7(), {}), {{}, ImplementingCode}).hasValue());
    }

private Q_SLOTS:
    void initTestCase()
    {
        StoreHouse house;
        house.open();
        for (int i = 0; i < m_acts; ++i)
            house.accept(u"孙%1"_s.arg(i));
        Draft draft;
        draft.id = newUuid7();
        draft.savedAt = house.clock.moment;
        QVERIFY(house.store->saveDraft(draft));
        house.close();
        m_good = read(StoreFolder{house.folder()}.database());
        QVERIFY(m_good.size() > 50000);
    }

    void randomDamageNeverCrashes()
    {
        const int rounds = qEnvironmentVariableIntValue("YICHUANG_FULL") > 0 ? 10000 : 240;
        QRandomGenerator random(7);
        QElapsedTimer clock;
        clock.start();
        int setAside = 0;
        for (int round = 0; round < rounds; ++round) {
            QByteArray bad = m_good;
            // Half of the time in the first pages, where the structure is.
            const auto end = quint32(round % 2 ? bad.size() : 8192);
            const auto at = qsizetype(random.bounded(end));
            switch (round % 4) {
            case 0: case 1: bad[at] = char(bad.at(at) ^ (1 << random.bounded(8))); break;
            case 2: std::fill_n(bad.begin() + at / 4096 * 4096, 4096, '\0'); break;
            default: bad.truncate(at); break;
            }
            StoreHouse house;
            write(StoreFolder{house.folder()}.database(), bad);
            exercise(house);
            if (QTest::currentTestFailed())
                return;
            setAside += QFileInfo::exists(StoreFolder{house.folder()}.damaged());
        }
        qInfo("damage: tried %d, injected %d, set aside %d, crashed 0, %.1f s", rounds, rounds, setAside,
              double(clock.elapsed()) / 1000);
        QVERIFY(setAside > rounds / 10);
    }

    void whatIsReadableIsTakenOverAndTheRestKept()
    {
        QByteArray bad = m_good;
        // A page in the second half of the file: most likely of the table of acts.
        const qsizetype pages = bad.size() / 4096;
        std::fill_n(bad.begin() + pages / 2 * 4096, 4096, '\xa5');
        StoreHouse house;
        const StoreFolder folder{house.folder()};
        write(folder.database(), bad);
        write(folder.suspicion(), "");

        auto opened = house.tryOpen();

        QVERIFY(opened);
        const OpeningReport &report = (*opened)->opening();
        QVERIFY(report.wasDamaged);
        QVERIFY(!report.message.isEmpty());
        QCOMPARE(read(report.setAsideIn + u"/ledger.db"_s).size(), bad.size());
        QVERIFY2(report.actsTakenOver >= m_acts / 2, qPrintable(QString::number(report.actsTakenOver)));
        QVERIFY((*opened)->renewIfStale());
        const auto unsent = (*opened)->reader().unsent(100, false, 0);
        QVERIFY(unsent);
        QCOMPARE(unsent->size(), report.actsTakenOver);
        // The counter goes on, and no number is given twice.
        QVERIFY((*opened)->setNumberRanges({{ImplementingCode, 1, 9999}}));
        QVERIFY((*opened)->append(house.act(ActKind::Accepted, newUuid7(), {}), {{}, ImplementingCode}));
    }

    void aForeignFileIsSetAsideNotOverwritten()
    {
        StoreHouse house;
        const QByteArray foreign = "this is a letter to the mayor\n" + QByteArray(9000, '.');
        write(StoreFolder{house.folder()}.database(), foreign);

        auto opened = house.tryOpen();

        QVERIFY(opened);
        QVERIFY((*opened)->opening().wasDamaged);
        QCOMPARE(read((*opened)->opening().setAsideIn + u"/ledger.db"_s), foreign);
    }

    void anInputErrorIsNoDamage()
    {
        StoreHouse house;
        QVERIFY(QDir().mkpath(StoreFolder{house.folder()}.database())); // a folder where the file should be

        const auto opened = house.tryOpen();

        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::DiskTrouble);
        QVERIFY(!QFileInfo::exists(StoreFolder{house.folder()}.damaged()));
    }
};

YICHUANG_TEST(DamageTest)
#include "tst_damage.moc"
