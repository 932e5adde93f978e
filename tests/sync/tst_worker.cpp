// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"
#include "sync/syncbench.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;
using Mood = FakeLine::Mood;

Q_DECLARE_METATYPE(yichuang::test::FakeLine::Mood)

/// What the sync side promises, one by one, with time ordered about.
class WorkerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsEachActOnceThoughTheAnswerIsLost()
    {
        SyncBench bench;
        bench.addCases(20);
        int calls = 0;
        bench.line->nextMood = [&calls] { return ++calls <= 3 ? Mood::LosesTheAnswer : Mood::Good; };

        bench.worker->start();

        QVERIFY(bench.drain());
        QCOMPARE(bench.province.effects.size(), 20);
        QCOMPARE(bench.doubled(), 0);
        QCOMPARE(bench.line->resentSettled, 0);
    }

    void asksBeforeResending_data()
    {
        QTest::addColumn<Mood>("mood");
        QTest::newRow("cut on the way") << Mood::CutBefore;
        QTest::newRow("answer lost") << Mood::LosesTheAnswer;
        QTest::newRow("rubbish") << Mood::Rubbish;
        QTest::newRow("502 after the commit") << Mood::BrokenAfter;
        QTest::newRow("login page") << Mood::LoginPage;
    }
    void asksBeforeResending()
    {
        QFETCH(Mood, mood);
        SyncBench bench;
        bench.addCases(3);
        bench.line->mood = mood;
        bench.worker->start();
        bench.scheduler.runUntil([&] { return bench.line->sends > 0; });
        QCOMPARE(bench.line->asks, 0);
        bench.scheduler.runFor(std::chrono::seconds(1));

        bench.line->mood = Mood::Good;

        QVERIFY(bench.drain());
        QVERIFY(bench.line->asks > 0);
        QCOMPARE(bench.line->resentUnasked, 0);
        QCOMPARE(bench.doubled(), 0);
    }

    void aCrashBetweenSendAndAnswerIsKnownAfterwards()
    {
        SyncBench bench;
        bench.addCases(5);
        bench.line->mood = Mood::Slow;
        bench.worker->start();
        QVERIFY(bench.scheduler.runUntil([&] { return bench.line->sends == 1; }));

        bench.pullThePlug();
        bench.plugIn();
        bench.worker->start();

        QVERIFY(bench.drain());
        QVERIFY(bench.line->asks >= 1);
        QCOMPARE(bench.line->sends, 0); // they had arrived: the question brought the receipts
        QCOMPARE(bench.province.effects.size(), 5);
        QCOMPARE(bench.doubled(), 0);
    }

    void aQuietEndLeavesNothingToAskAbout()
    {
        SyncBench bench;
        bench.addCases(5);
        bench.worker->start();
        QVERIFY(bench.drain());
        bench.scheduler.settle();
        bench.pullThePlug();
        bench.plugIn();

        bench.worker->start();
        bench.addCases(1);

        QVERIFY(bench.drain());
        QCOMPARE(bench.line->asks, 0);
        QCOMPARE(bench.line->sends, 1);
    }

    void orderIsKeptPerCase()
    {
        SyncBench bench;
        const QUuid one = newUuid7();
        const QUuid two = newUuid7();
        for (int i = 0; i < 300; ++i) {
            bench.add(one);
            bench.add(two);
        }
        int calls = 0;
        bench.line->nextMood = [&calls] { return Mood(calls++ % FakeLine::MoodCount); };

        bench.worker->start();

        QVERIFY(bench.drain());
        QCOMPARE(bench.outOfOrder(), 0);
        QCOMPARE(bench.province.versions.value(one).size(), 300);
        QCOMPARE(bench.province.versions.value(two).size(), 300);
    }

    void aRefusedActHoldsBackOnlyItsOwnCase()
    {
        SyncBench bench;
        const QUuid bad = newUuid7();
        const QUuid first = bench.add(bad, "refuse");
        const QUuid second = bench.add(bad);
        const QList<QUuid> others = bench.addCases(10);

        bench.worker->start();

        QVERIFY(bench.drain());
        QCOMPARE(int(bench.ledger.verdict(first)->kind), int(Verdict::Kind::Refused));
        QCOMPARE(bench.province.effects.value(second), 0);
        for (const QUuid &id : others)
            QCOMPARE(int(bench.ledger.verdict(id)->kind), int(Verdict::Kind::Receipt));
    }

    void whatFollowsAConflictInTheNextParcelStaysHere()
    {
        SyncBench bench;
        const QUuid bad = newUuid7();
        bench.add(bad, "conflict");
        bench.addCases(SendLane::MaxActs - 1);
        const QUuid follower = bench.add(bad); // already packed when the answer to the first comes
        bench.addCases(5);

        bench.worker->start();

        QVERIFY(bench.drain());
        QCOMPARE(bench.line->sentOrder.count(follower), 0);
        QCOMPARE(bench.province.effects.size(), SendLane::MaxActs + 4);
    }

    void aPoisonedActNeverStopsTheOthers_data()
    {
        QTest::addColumn<QByteArray>("poison");
        QTest::newRow("the platform falls over it") << QByteArray("breaks");
        QTest::newRow("the parcel is refused as a whole") << QByteArray("unreadable");
    }
    void aPoisonedActNeverStopsTheOthers()
    {
        QFETCH(QByteArray, poison);
        SyncBench bench;
        QList<QUuid> bad;
        for (int i = 0; i < 600; ++i) {
            if (i % 100 == 50)
                bad.append(bench.add(newUuid7(), poison));
            else
                bench.add(newUuid7());
        }

        bench.worker->start();
        const bool flowed = bench.scheduler.runUntil([&] { return bench.province.effects.size() == 594; },
                                                     std::chrono::minutes(10));

        QVERIFY2(flowed, qPrintable(QString::number(bench.province.effects.size())));
        QVERIFY2(bench.line->sends < 250, qPrintable(QString::number(bench.line->sends)));
        for (const QUuid &id : bad) {
            QVERIFY(bench.ledger.verdict(id));
            QVERIFY(!isFinal(bench.ledger.verdict(id)->kind));
            QVERIFY(!bench.ledger.verdict(id)->message.isEmpty());
        }
        std::printf("poison: tried %d parcels, injected %d, lost %d, doubled %d, %lld s\n", bench.line->sends,
                    int(bad.size()), bench.lost(), bench.doubled(),
                    static_cast<long long>(bench.scheduler.elapsed().count() / 1000));
    }

    void aPoisonedActIsTriedAgainLaterAndGoesOnceItIsCured()
    {
        SyncBench bench;
        const QUuid bad = bench.add(newUuid7(), "breaks");
        bench.worker->start();
        QVERIFY(bench.scheduler.runUntil([&] {
            return bench.ledger.verdict(bad) && bench.ledger.verdict(bad)->kind == Verdict::Kind::Failed;
        }));

        bench.ledger.acts[0].payload = "{}"; // the platform was mended

        QVERIFY(bench.drain());
        QCOMPARE(int(bench.ledger.verdict(bad)->kind), int(Verdict::Kind::Receipt));
    }

    void evidenceNeverHoldsUpACase()
    {
        SyncBench bench;
        for (int i = 0; i < 50; ++i)
            bench.add(QUuid(), "breaks", ActKind::Viewed);
        const QUuid id = bench.add(newUuid7());

        bench.worker->start();

        QVERIFY(bench.scheduler.runUntil([&] { return bench.ledger.isSettled(id); }, std::chrono::seconds(5)));
    }

    void evidenceArrivesToo()
    {
        SyncBench bench;
        bench.addCases(30);
        QList<QUuid> evidence;
        for (int i = 0; i < 30; ++i)
            evidence.append(bench.add(QUuid(), "{}", ActKind::Viewed));

        bench.worker->start();

        QVERIFY(bench.drain());
        for (const QUuid &id : evidence)
            QCOMPARE(bench.province.effects.value(id), 1);
    }

    void theNextParcelWaitsForTheAnswer()
    {
        SyncBench bench;
        bench.addCases(3000);
        bench.worker->start();

        QVERIFY(bench.drain());
        QCOMPARE(bench.line->twoAtOnce, 0);
        QCOMPARE(bench.line->sends, 6);
        QCOMPARE(bench.doubled(), 0);
    }

    void backOffGrowsWithJitterAndIsBounded()
    {
        SyncBench bench;
        bench.addCases(1);
        bench.line->mood = Mood::Offline;
        bench.worker->start();
        bench.scheduler.runFor(std::chrono::hours(6));

        QList<qint64> gaps;
        for (qsizetype i = 1; i < bench.line->sendTimes.size(); ++i)
            gaps.append(bench.line->sendTimes.at(i) - bench.line->sendTimes.at(i - 1));
        QVERIFY(gaps.size() > 20);
        QVERIFY(gaps.first() <= 1100);
        for (qsizetype i = 12; i < gaps.size(); ++i) {
            QVERIFY(gaps.at(i) >= 150'000);
            QVERIFY(gaps.at(i) <= 301'000);
        }
        QVERIFY(QSet<qint64>(gaps.cbegin() + 12, gaps.cend()).size() > 5);
    }

    void wakingEndsEveryPause()
    {
        SyncBench bench;
        bench.addCases(1);
        bench.line->mood = Mood::Offline;
        bench.worker->start();
        bench.scheduler.runFor(std::chrono::hours(1));
        bench.line->mood = Mood::Good;

        bench.worker->wake();

        QVERIFY(bench.drain(std::chrono::seconds(1)));
    }

    void theProvincesWishToWaitIsRespected()
    {
        SyncBench bench;
        bench.addCases(1);
        bench.line->mood = Mood::Busy;
        bench.worker->start();
        bench.scheduler.runFor(std::chrono::seconds(6));

        QCOMPARE(bench.line->sends, 1);
    }

    void whatIsAnsweredIsNeverSentAgainWhileTheDiskIsSlow()
    {
        SyncBench bench;
        bench.ledger.writeDelay = std::chrono::seconds(10);
        for (int i = 0; i < 40; ++i) {
            bench.addCases(20);
            bench.add(newUuid7(), i % 2 == 0 ? "refuse" : "unreadable"); // each makes it read from the start again
        }

        bench.worker->start();
        bench.scheduler.runFor(std::chrono::hours(1));

        QCOMPARE(bench.line->resentSettled, 0);
        QCOMPARE(bench.province.effects.size(), 800);
    }

    void aFullDiskLosesNoReceipt()
    {
        SyncBench bench;
        bench.addCases(5);
        bench.line->mood = Mood::Slow;
        bench.worker->start();
        QVERIFY(bench.scheduler.runUntil([&] { return bench.line->sends == 1; }));
        bench.ledger.failing = true;
        bench.scheduler.runFor(std::chrono::minutes(30));
        QCOMPARE(int(bench.worker->line().kind), int(LineState::Kind::Trouble));

        bench.ledger.failing = false;
        bench.line->mood = Mood::Good;

        QVERIFY(bench.drain());
        QCOMPARE(bench.doubled(), 0);
        QCOMPARE(bench.province.effects.size(), 5);
    }

    void fiveAcceptedDuringABatchAllArrive()
    {
        SyncBench bench;
        bench.addCases(100);
        bench.line->mood = Mood::Slow;
        bench.worker->start();
        QVERIFY(bench.scheduler.runUntil([&] { return bench.line->sends == 1; }));
        bench.line->mood = Mood::Offline;

        bench.addCases(5);
        bench.scheduler.runFor(std::chrono::minutes(3));
        bench.line->mood = Mood::Good;

        QVERIFY(bench.drain());
        QCOMPARE(bench.province.effects.size(), 105);
        QCOMPARE(bench.doubled(), 0);
    }

    void whatComesDownArrivesOnceAndInOrder()
    {
        SyncBench bench;
        for (int i = 0; i < 10; ++i) {
            Act down = bench.act(newUuid7());
            down.kind = ActKind::Decided;
            bench.province.down.append(down);
        }
        int calls = 0;
        bench.line->nextMood = [&calls] { return Mood(calls++ % FakeLine::MoodCount); };
        bench.worker->start();

        QVERIFY(bench.scheduler.runUntil([&] { return bench.ledger.acts.size() == 10; }));
        QCOMPARE(bench.ledger.downCursor, u"10"_s);
        bench.scheduler.runFor(std::chrono::minutes(20));
        QCOMPARE(bench.ledger.acts.size(), 10);
        QVERIFY2(bench.line->fetches < 400, "the province was asked in a circle");
    }

    void theLineSaysWhatIsWrongAndWhenItIsRight()
    {
        SyncBench bench;
        bench.addCases(1);
        bench.line->mood = Mood::Forbidden;
        bench.worker->start();
        bench.scheduler.runFor(std::chrono::seconds(1));
        QCOMPARE(int(bench.worker->line().kind), int(LineState::Kind::Trouble));
        QVERIFY(bench.worker->line().message.contains("administrator"_L1));

        bench.line->mood = Mood::Offline;
        bench.worker->wake();
        bench.scheduler.runFor(std::chrono::seconds(1));
        QCOMPARE(int(bench.worker->line().kind), int(LineState::Kind::Offline));
        QVERIFY(!bench.worker->line().message.isEmpty());

        bench.line->mood = Mood::Good;
        bench.worker->wake();
        QVERIFY(bench.drain());
        QCOMPARE(int(bench.worker->line().kind), int(LineState::Kind::Online));
        QVERIFY(bench.worker->line().message.isEmpty());
        QVERIFY(!bench.worker->line().isSending);
    }
};

YICHUANG_TEST(WorkerTest)
#include "tst_worker.moc"
