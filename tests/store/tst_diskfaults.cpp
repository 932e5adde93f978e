// SPDX-License-Identifier: GPL-3.0-or-later
#include "storehouse.h"
#include "support/faultvfs.h"
#include "support/testregistry.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

Q_DECLARE_METATYPE(yichuang::test::FaultVfs::Fault)
Q_DECLARE_METATYPE(yichuang::test::FaultVfs::Lasting)

namespace {

struct Script
{
    QList<Act> acts;
    QList<AppendOptions> options;
};

Script makeScript(const StoreHouse &house)
{
    Script script;
    for (int i = 0; i < 4; ++i) {
        const QUuid caseId = newUuid7();
        const Act first = house.act(ActKind::Accepted, caseId, {}, u"王五%1"_s.arg(i));
        script.acts.append(first);
        script.options.append(AppendOptions{{}, ImplementingCode});
        script.acts.append(house.act(ActKind::Corrected, caseId, first.id, u"王小五%1"_s.arg(i)));
        script.options.append(AppendOptions());
        script.acts.append(house.act(ActKind::Printed, caseId, {}));
        script.options.append(AppendOptions());
    }
    return script;
}

} // namespace

/// Whatever access to the disk fails, once or for good: what was reported as done is there, what was not can be
/// done again, and the end is the same as without the fault.
class DiskFaultTest final : public QObject
{
    Q_OBJECT

private:
    // Plays the script; an act that fails is tried again after the disk was healed, under the same id.
    static int play(StoreHouse &house, const Script &script, int healAfter)
    {
        int failures = 0;
        for (qsizetype i = 0; i < script.acts.size(); ++i) {
            bool isDone = false;
            for (int attempt = 0; attempt < 20 && !isDone; ++attempt) {
                if (!house.store) {
                    auto opened = house.tryOpen();
                    if (opened) {
                        house.store = opened.take();
                        isDone = house.store->setNumberRanges({{ImplementingCode, 1, 9999}})
                            && house.store->append(script.acts.at(i), script.options.at(i));
                    }
                } else {
                    isDone = house.store->append(script.acts.at(i), script.options.at(i)).hasValue();
                }
                if (!isDone && ++failures >= healAfter)
                    FaultVfs::heal();
                if (!isDone && failures % 2 == 0)
                    house.close(); // the clerk starts the program again
            }
            if (!isDone)
                qFatal("act %d could not be done after all", int(i));
        }
        return failures;
    }

private Q_SLOTS:
    void cleanup() { FaultVfs::heal(); }

    void aFailingDiskLosesNothing_data()
    {
        using F = FaultVfs::Fault;
        using L = FaultVfs::Lasting;
        QTest::addColumn<F>("fault");
        QTest::addColumn<L>("lasting");
        QTest::newRow("input/output, once") << F::Io << L::Once;
        QTest::newRow("input/output, from then on") << F::Io << L::FromThenOn;
        QTest::newRow("full, once") << F::Full << L::Once;
        QTest::newRow("full, from then on") << F::Full << L::FromThenOn;
        QTest::newRow("no memory, once") << F::NoMemory << L::Once;
        QTest::newRow("no memory, from then on") << F::NoMemory << L::FromThenOn;
        QTest::newRow("busy, once") << F::Busy << L::Once;
        QTest::newRow("corrupt, once") << F::Corrupt << L::Once;
    }
    void aFailingDiskLosesNothing()
    {
        QFETCH(FaultVfs::Fault, fault);
        QFETCH(FaultVfs::Lasting, lasting);
        QElapsedTimer clock;
        clock.start();
        int tried = 0;
        int injected = 0;
        const bool isFull = qEnvironmentVariableIntValue("YICHUANG_FULL") > 0;
        const int stride = isFull || (fault == FaultVfs::Fault::Io && lasting == FaultVfs::Lasting::Once) ? 1 : 3;
        for (int step = 0;; step += stride) {
            StoreHouse house;
            house.vfs = FaultVfs::name();
            const Script script = makeScript(house);
            FaultVfs::failAt(step, fault, lasting);

            play(house, script, 3);

            const int faults = FaultVfs::faultsInjected();
            FaultVfs::heal();
            house.close();
            ++tried;
            injected += faults;
            check(house, script);
            if (QTest::currentTestFailed()) {
                qWarning("at step %d", step);
                return;
            }
            if (faults == 0) {
                QVERIFY2(step > 40, "the faults were never reached");
                break;
            }
        }
        qInfo("faults: tried %d, injected %d, lost 0, doubled 0, %.1f s", tried, injected,
              double(clock.elapsed()) / 1000);
    }

    void aFullDiskStopsIntakeAndGoesOnOnceFreed()
    {
        StoreHouse house;
        house.vfs = FaultVfs::name();
        house.open();
        const Appended before = house.accept(u"赵一"_s);
        const Act next = house.act(ActKind::Accepted, newUuid7(), {}, u"赵二"_s);

        FaultVfs::setFull(true);
        const auto refused = house.store->append(next, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DiskFull);
        QVERIFY(!refused.error().message.isEmpty());
        QVERIFY(house.store->reader().history(before.act.caseId)); // reading goes on

        FaultVfs::setFull(false);
        QVERIFY(house.store->append(next, {}));
        QCOMPARE(house.store->reader().status()->headSequence, 2u);
    }

private:
    static void check(StoreHouse &house, const Script &script)
    {
        house.vfs.clear();
        auto opened = house.tryOpen();
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        LedgerStore &store = **opened;
        const auto chain = store.verifyChain(ChainVerifier::Depth::Payloads);
        QVERIFY(chain);
        QVERIFY(chain->isWhole());
        const auto rows = store.reader().chain(0, 1000);
        QCOMPARE(rows->size(), script.acts.size());
        for (qsizetype i = 0; i < rows->size(); ++i)
            QCOMPARE(rows->at(i).actId, script.acts.at(i).id);
        QSet<QString> numbers;
        const auto page = store.reader().cases({});
        QVERIFY(page);
        for (const CaseRecord &record : page->records) {
            QCOMPARE(record.version, 2);
            QCOMPARE(record.number.size(), 43);
            numbers.insert(record.number);
        }
        QCOMPARE(numbers.size(), 4);
        const QStringList live = projectionOf(store);
        QVERIFY(store.rebuildProjection());
        QCOMPARE(projectionOf(store), live);
    }
};

YICHUANG_TEST(DiskFaultTest)
#include "tst_diskfaults.moc"
