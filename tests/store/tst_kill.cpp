// SPDX-License-Identifier: GPL-3.0-or-later
#include "storehouse.h"
#include "support/testregistry.h"

#include <QElapsedTimer>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

/// Killed at any moment, the store opens again with everything that was reported as done.
class KillTest final : public QObject
{
    Q_OBJECT

private:
    struct Outcome
    {
        QStringList committed;
        int steps = 0;
        bool wasKilled = false;
    };

    static Outcome run(const QString &folder, int acts, int step, const QString &when)
    {
        QProcess child;
        child.start(QStringLiteral(STORE_VICTIM), {folder, QString::number(acts), QString::number(step), when});
        if (!child.waitForFinished(60000))
            qFatal("the child does not end");
        Outcome outcome;
        outcome.wasKilled = child.exitStatus() == QProcess::CrashExit;
        for (const QByteArray &line : child.readAllStandardOutput().split('\n')) {
            if (line.startsWith("steps "))
                outcome.steps = line.mid(6).toInt();
            else if (!line.isEmpty())
                outcome.committed.append(QString::fromLatin1(line));
        }
        return outcome;
    }

    // Lost and doubled acts; also what the store says of itself.
    static void judge(const QString &folder, const Outcome &outcome, int *lost, int *doubled)
    {
        StoreHouse house;
        house.useFolder(folder);
        auto opened = house.tryOpen();
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        LedgerStore &store = **opened;
        QVERIFY(!store.opening().wasDamaged);
        const auto chain = store.verifyChain(ChainVerifier::Depth::Payloads);
        QVERIFY(chain);
        QVERIFY(chain->isWhole());

        const auto rows = store.reader().chain(0, 100000);
        QVERIFY(rows);
        QHash<QUuid, int> seen;
        for (const ChainRow &row : *rows)
            ++seen[row.actId];
        for (const QString &id : outcome.committed) {
            const int times = seen.value(QUuid::fromString(id));
            *lost += times == 0;
            *doubled += times > 1;
        }
        // One act may have been committed and not yet reported, never more.
        QVERIFY(rows->size() - outcome.committed.size() <= 1);

        const QStringList live = projectionOf(store);
        QVERIFY(store.rebuildProjection());
        QCOMPARE(projectionOf(store), live);
    }

private Q_SLOTS:
    void nothingCommittedIsLostWhereverTheProcessIsKilled()
    {
        const bool isFull = qEnvironmentVariableIntValue("YICHUANG_FULL") > 0;
        const int acts = isFull ? 200 : 25;
        QTemporaryDir whole(temporaryPlace());
        const int steps = run(whole.path(), acts, -1, u"before"_s).steps;
        QVERIFY2(steps > 2 * acts, "the kills would never be reached");

        QElapsedTimer clock;
        clock.start();
        int tried = 0;
        int killed = 0;
        int lost = 0;
        int doubled = 0;
        const int stride = isFull ? 1 : std::max(1, steps / 40);
        for (int step = 0; step < steps; step += stride) {
            for (const QString &when : {u"before"_s, u"after"_s}) {
                QTemporaryDir folder(temporaryPlace());
                const Outcome outcome = run(folder.path(), acts, step, when);
                ++tried;
                killed += outcome.wasKilled;
                judge(folder.path(), outcome, &lost, &doubled);
                if (QTest::currentTestFailed())
                    return;
            }
        }
        qInfo("kill: tried %d, killed %d, lost %d, doubled %d, %.1f s", tried, killed, lost, doubled,
              double(clock.elapsed()) / 1000);
        QVERIFY(killed > tried / 2);
        QCOMPARE(lost, 0);
        QCOMPARE(doubled, 0);
    }
};

YICHUANG_TEST(KillTest)
#include "tst_kill.moc"
