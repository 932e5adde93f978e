// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"
#include "sync/syncbench.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;
using Mood = FakeLine::Mood;

Q_DECLARE_METATYPE(yichuang::test::FakeLine::Mood)

/// Whatever the line does, and in whatever order: nothing lost, nothing doubled, and it ends.
class MoodsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drainsInBoundedTriesAfterEachMood_data()
    {
        QTest::addColumn<Mood>("mood");
        for (int i = 0; i < FakeLine::MoodCount; ++i)
            QTest::addRow("mood %d", i) << Mood(i);
    }
    void drainsInBoundedTriesAfterEachMood()
    {
        QFETCH(Mood, mood);
        SyncBench bench;
        bench.addCases(200);
        bench.line->mood = mood;
        bench.worker->start();
        bench.scheduler.runFor(std::chrono::minutes(10));
        const int before = bench.line->sends;

        bench.line->mood = Mood::Good;

        QVERIFY(bench.drain(std::chrono::minutes(45)));
        QVERIFY2(before <= 300, qPrintable(QString::number(before)));
        QVERIFY2(bench.line->sends - before <= 210, qPrintable(QString::number(bench.line->sends - before)));
        QCOMPARE(bench.province.effects.size(), 200);
        QCOMPARE(bench.doubled(), 0);
        QCOMPARE(bench.lost(), 0);
        QCOMPARE(bench.line->resentUnasked, 0);
        QCOMPARE(bench.line->resentSettled, 0);
        QCOMPARE(bench.line->twoAtOnce, 0);
    }

    void tenThousandRandomLinesLoseAndDoubleNothing()
    {
        const int rounds = qEnvironmentVariableIntValue("YICHUANG_FULL") > 0 ? 100'000 : 10'000;
        QElapsedTimer timer;
        timer.start();
        for (int seed = 1; seed <= rounds; ++seed) {
            if (!survives(quint32(seed)))
                QFAIL(qPrintable(u"seed %1: %2"_s.arg(seed).arg(m_problem)));
        }
        std::printf(
            "random lines: %d sequences, tried %lld acts in %lld parcels, injected %lld, crashes %lld, lost %lld, "
            "doubled %lld, %.1f s\n",
            rounds, m_tried, m_parcels, m_injected, m_crashes, m_lost, m_doubled, double(timer.elapsed()) / 1000);
        QCOMPARE(m_lost, 0);
        QCOMPARE(m_doubled, 0);
        QVERIFY(m_injected > rounds);
    }

private:
    bool survives(quint32 seed)
    {
        QRandomGenerator random(seed);
        SyncBench bench(seed);
        const int trouble = random.bounded(100);
        const auto moody = [&random, trouble] {
            return random.bounded(100) < trouble ? Mood(random.bounded(FakeLine::MoodCount)) : Mood::Good;
        };
        QList<QUuid> cases;
        bench.line->nextMood = moody;
        bench.worker->start();
        const int steps = 1 + random.bounded(12);
        for (int step = 0; step < steps; ++step)
            disturb(bench, random, cases, moody);
        collect(bench);
        bench.line->nextMood = nullptr;
        bench.ledger.failing = false;
        bench.worker->wake();
        const bool drained = bench.drain(std::chrono::hours(2));
        collect(bench);
        m_tried += bench.ledger.acts.size();
        m_lost += bench.lost() + (drained ? 0 : 1);
        m_doubled += bench.doubled();
        if (!drained)
            m_problem = u"%1 acts never left"_s.arg(bench.ledger.open());
        if (bench.outOfOrder() > 0)
            m_problem = u"out of order"_s;
        return drained && bench.outOfOrder() == 0 && bench.doubled() == 0 && bench.lost() == 0
            && m_problem.isEmpty();
    }

    template <typename Moody>
    void disturb(SyncBench &bench, QRandomGenerator &random, QList<QUuid> &cases, const Moody &moody)
    {
        switch (random.bounded(6)) {
        case 0:
            bench.worker->wake();
            break;
        case 1:
            collect(bench);
            bench.pullThePlug();
            bench.plugIn();
            bench.line->nextMood = moody;
            bench.worker->start();
            ++m_crashes;
            break;
        case 2:
            bench.ledger.failing = !bench.ledger.failing;
            break;
        default:
            accept(bench, random, cases);
        }
        bench.scheduler.runFor(std::chrono::milliseconds(random.bounded(random.bounded(4) == 0 ? 100'000 : 100)));
    }

    void accept(SyncBench &bench, QRandomGenerator &random, QList<QUuid> &cases)
    {
        if (bench.ledger.failing)
            return; // a full disk takes no act, and the screen says so
        const int count = 1 + random.bounded(8);
        for (int i = 0; i < count; ++i) {
            if (cases.isEmpty() || random.bounded(2) == 0)
                cases.append(newUuid7());
            const QUuid caseId = cases.at(random.bounded(int(cases.size())));
            const int dice = random.bounded(40);
            if (dice < 6)
                bench.add(QUuid(), "{}", ActKind::Viewed);
            else
                bench.add(caseId, dice == 6 ? "refuse" : dice == 7 ? "conflict" : "{}");
        }
    }

    void collect(SyncBench &bench)
    {
        m_parcels += std::exchange(bench.line->sends, 0);
        m_injected += std::exchange(bench.line->injected, 0);
        if (bench.line->resentUnasked > 0)
            m_problem = u"resent without asking"_s;
        if (bench.line->twoAtOnce > 0)
            m_problem = u"two parcels at once"_s;
    }

    QString m_problem;
    long long m_tried = 0;
    long long m_parcels = 0;
    long long m_injected = 0;
    long long m_crashes = 0;
    long long m_lost = 0;
    long long m_doubled = 0;
};

YICHUANG_TEST(MoodsTest)
#include "tst_moods.moc"
