// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"
#include "sync/syncbench.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;
using Mood = FakeLine::Mood;

/// Files, clock, number ranges, chain links and the lease: what goes on beside the acts.
class PartsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileResumesWhereTheProvinceStopped()
    {
        SyncBench bench;
        bench.ledger.files.insert(u"scan"_s, QByteArray(10 * 1024 * 1024, 's'));
        int calls = 0;
        bench.line->nextMood = [&calls] { return ++calls % 4 == 3 ? Mood::CutBefore : Mood::Good; };
        bench.worker->start();

        QVERIFY(bench.scheduler.runUntil([&] { return bench.ledger.sentFiles.contains(u"scan"_s); }));
        QCOMPARE(bench.province.files.value(u"scan"_s), bench.ledger.files.value(u"scan"_s));
        const qint64 resent = bench.line->chunkBytes - 10 * 1024 * 1024;
        QVERIFY2(resent <= qint64(bench.line->injected) * FileLane::MaxChunk, qPrintable(QString::number(resent)));
    }

    void aMissingOrRefusedFileHoldsUpNoOther()
    {
        SyncBench bench;
        bench.ledger.files.insert(u"a-missing"_s, QByteArray());
        bench.ledger.files.insert(u"refused-b"_s, QByteArray(100, 'x'));
        bench.ledger.files.insert(u"z-good"_s, QByteArray(100, 'x'));
        QStringList failed;
        connect(bench.worker.get(), &SyncWorker::fileFailed, this,
                [&failed](const QString &digest) { failed.append(digest); });
        bench.worker->start();

        QVERIFY(bench.scheduler.runUntil([&] { return bench.ledger.sentFiles.contains(u"z-good"_s); },
                                         std::chrono::seconds(5)));
        QCOMPARE(failed, QStringList({u"a-missing"_s, u"refused-b"_s}));
        QVERIFY(!bench.ledger.sentFiles.contains(u"refused-b"_s));
        bench.scheduler.runFor(std::chrono::hours(2));
        QVERIFY2(failed.size() > 2 && failed.size() < 100, qPrintable(QString::number(failed.size())));
    }

    void aClockBeyondTwoMinutesIsFlaggedOnce_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("warnings");
        QTest::newRow("right") << 3 << 0;
        QTest::newRow("nearly two minutes") << 119 << 0;
        QTest::newRow("behind") << 121 << 1;
        QTest::newRow("ahead by a year") << -366 * 86400 << 1;
    }
    void aClockBeyondTwoMinutesIsFlaggedOnce()
    {
        QFETCH(int, seconds);
        QFETCH(int, warnings);
        SyncBench bench;
        bench.line->platformTime = bench.clock.now().addSecs(seconds);
        bench.addCases(3);
        bench.worker->start();
        bench.scheduler.runFor(std::chrono::minutes(10));

        const auto isWarning = [](const Act &act) { return act.kind == ActKind::ClockWarned; };
        QCOMPARE(int(std::count_if(bench.ledger.acts.cbegin(), bench.ledger.acts.cend(), isWarning)), warnings);
        QCOMPARE(!bench.worker->line().message.isEmpty(), warnings > 0);
        if (warnings > 0)
            QCOMPARE(bench.worker->line().clockOffsetMs, qint64(seconds) * 1000);
    }

    void numberRangesComeAndAreRefreshed()
    {
        SyncBench bench;
        bench.line->mood = Mood::Broken;
        bench.worker->start();
        bench.scheduler.runFor(std::chrono::minutes(1));
        QVERIFY(bench.ledger.ranges.isEmpty());

        bench.line->mood = Mood::Good;
        bench.scheduler.runFor(std::chrono::minutes(20));

        QCOMPARE(bench.ledger.ranges.size(), 1);
        QCOMPARE(bench.ledger.ranges.first().first, 100);
    }

    void heldBackActsStillShowTheirLink()
    {
        SyncBench bench;
        const QUuid bad = newUuid7();
        bench.add(bad, "refuse");
        bench.add(bad);
        bench.addCases(3);
        bench.worker->start();

        QVERIFY(
            bench.scheduler.runUntil([&] { return bench.province.links.contains(2); }, std::chrono::minutes(1)));
        QVERIFY(!bench.province.links.contains(3));
        QCOMPARE(bench.province.effects.size(), 3);
    }

    void twoSendersNeverRunAtOnce()
    {
        SyncBench bench;
        bench.addCases(10);
        FakeLine otherLine(bench.province, bench.scheduler);
        const auto alive = [](const QString &) { return false; };
        SyncWorker first({bench.ledger, *bench.line, bench.clock, bench.scheduler}, Station(),
                         {u"first"_s, alive});
        SyncWorker second({bench.ledger, otherLine, bench.clock, bench.scheduler}, Station(),
                          {u"second"_s, alive});

        first.start();
        bench.scheduler.settle();
        second.start();
        QVERIFY(bench.scheduler.runUntil([&] { return bench.ledger.open() == 0; }));
        QCOMPARE(otherLine.sends + otherLine.fetches, 0);

        first.stop();
        bench.addCases(1);
        QVERIFY(bench.scheduler.runUntil([&] { return bench.ledger.open() == 0; }, std::chrono::seconds(10)));
        QCOMPARE(otherLine.sends, 1);
    }

    void aLeaseOfADeadProgramIsTakenOverAtOnce()
    {
        SyncBench bench;
        bench.addCases(1);
        bench.ledger.settings.insert(u"sync.lease"_s, u"life-0|2026-11-23T09:00:59.000+08:00"_s);
        bench.worker->start();

        QVERIFY(bench.drain(std::chrono::seconds(1)));
    }

    void aPauseIsBetweenHalfAndTheWhole()
    {
        FakeScheduler scheduler;
        Backoff backoff(std::chrono::seconds(1), std::chrono::seconds(60));
        qint64 whole = 1000;
        for (int i = 0; i < 40; ++i) {
            const qint64 pause = backoff.next(scheduler).count();
            QVERIFY(pause >= whole / 2 && pause <= whole);
            whole = std::min<qint64>(60'000, whole * 2);
        }
        backoff.reset();
        QVERIFY(backoff.next(scheduler).count() <= 1000);
        QVERIFY(backoff.next(scheduler, std::chrono::seconds(90)) == std::chrono::seconds(90));
        QVERIFY(backoff.next(scheduler, std::chrono::hours(500)) == std::chrono::hours(1));
    }
};

YICHUANG_TEST(PartsTest)
#include "tst_parts.moc"
