// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/asyncledger.h"
#include "storehouse.h"
#include "support/testregistry.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

/// The same ledger behind futures and signals.
class AsyncLedgerTest final : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<AsyncLedger> openLedger(StoreHouse &house)
    {
        auto opened = AsyncLedger::open(house.setup());
        if (!opened)
            qFatal("ledger does not open: %s", qPrintable(opened.error().detail));
        auto ledger = opened.take();
        ledger->setNumberRanges({{ImplementingCode, 1, 9999}}).waitForFinished();
        return ledger;
    }

private Q_SLOTS:
    void actsOfOneCaseKeepTheirOrderWithoutWaiting()
    {
        StoreHouse house;
        auto ledger = openLedger(house);
        QList<QFuture<Result<Appended>>> futures;
        for (int i = 0; i < 50; ++i) {
            const Act first = house.act(ActKind::Accepted, newUuid7(), {}, u"序%1"_s.arg(i));
            futures.append(ledger->append(first, {{}, ImplementingCode}));
            futures.append(ledger->append(house.act(ActKind::Corrected, first.caseId, first.id, u"序%1"_s.arg(i)), {}));
        }
        for (auto &future : futures) {
            const auto appended = future.result();
            QVERIFY2(appended, appended ? "" : qPrintable(appended.error().detail));
        }
        QCOMPARE(ledger->status().result()->headSequence, 100u);
        QVERIFY(ledger->verifyChain(ChainVerifier::Depth::Payloads).result()->isWhole());
    }

    void closingWaitsForWhatWasAskedFor()
    {
        StoreHouse house;
        auto ledger = openLedger(house);
        for (int i = 0; i < 200; ++i)
            ledger->append(house.act(ActKind::Accepted, newUuid7(), {}, u"末%1"_s.arg(i)), {{}, ImplementingCode});
        ledger.reset();

        house.open();
        QCOMPARE(house.store->reader().status()->headSequence, 200u);
    }

    void signalsTellWhatChanged()
    {
        StoreHouse house;
        auto ledger = openLedger(house);
        QSignalSpy cases(ledger.get(), &Ledger::caseChanged);
        QSignalSpy acts(ledger.get(), &Ledger::appended);
        QSignalSpy drafts(ledger.get(), &Ledger::draftsChanged);
        const Act act = house.act(ActKind::Accepted, newUuid7(), {});

        QVERIFY(ledger->append(act, {}).result());
        QTRY_COMPARE(acts.size(), 1);
        QCOMPARE(acts.first().first().toUuid(), act.id);
        QCOMPARE(cases.first().first().toUuid(), act.caseId);
        QCOMPARE(drafts.size(), 0);

        QVERIFY(ledger->record({house.verdict(act, Verdict::Kind::Receipt)}).result());
        QTRY_COMPARE(cases.size(), 2);

        Draft draft;
        draft.id = newUuid7();
        draft.savedAt = house.clock.moment;
        QVERIFY(ledger->saveDraft(draft).result());
        QTRY_COMPARE(drafts.size(), 1);
        QCOMPARE(ledger->drafts().result()->size(), 1);
    }

    void readingSeesWhatWasCommitted()
    {
        StoreHouse house;
        auto ledger = openLedger(house);
        const Act act = house.act(ActKind::Accepted, newUuid7(), {}, u"可见"_s);
        QVERIFY(ledger->append(act, {{}, ImplementingCode}).result());

        QCOMPARE(ledger->history(act.caseId).result()->record.applicantName, u"可见"_s);
        QCOMPARE(ledger->unsent(10, false, 0).result()->size(), 1);
        QCOMPARE(ledger->outbox().result()->size(), 1);
        QCOMPARE(*ledger->loadSummaries().result(), 1);
        QCOMPARE(ledger->cases(queryFor(u"可见"_s)).result()->total, 1);
        ledger->forgetSummaries();
        QCOMPARE(ledger->find(act.caseNumber).result()->size(), 0); // the act had none before it was appended
        QCOMPARE(*ledger->cursor().result(), QString());
        QVERIFY(ledger->setSetting(u"a"_s, u"b"_s).result());
        QCOMPARE(*ledger->setting(u"a"_s).result(), u"b"_s);
    }

    void attachmentsAreSealedInThePool()
    {
        StoreHouse house;
        auto ledger = openLedger(house);
        const QByteArray scan = QByteArray("\xff\xd8\xff\xe0") + QByteArray(300000, 's');
        auto one = ledger->attach(scan, u"a.jpg"_s, u"image/jpeg"_s);
        auto two = ledger->attach(scan, u"b.jpg"_s, u"image/jpeg"_s);
        auto bad = ledger->attach("MZ program", u"c.jpg"_s, u"image/jpeg"_s);

        QVERIFY(one.result());
        QVERIFY(two.result());
        QCOMPARE(bad.result().error().code, ErrorCode::InvalidInput);
        QCOMPARE(*ledger->attachment(one.result()->digest).result(), scan);
        Act act = house.act(ActKind::Accepted, newUuid7(), {});
        act.payload = StoreHouse::payload(u"附件"_s, {one.result()->digest});
        QVERIFY(ledger->append(act, {}).result());
        QCOMPARE(ledger->unsentAttachments(5).result()->size(), 1);
        QVERIFY(ledger->attachmentSent(one.result()->digest).result());
        QVERIFY(ledger->unsentAttachments(5).result()->isEmpty());
    }

    void aSecondLedgerOnTheSameFolderIsRefused()
    {
        StoreHouse house;
        auto ledger = openLedger(house);
        const auto second = AsyncLedger::open(house.setup());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::StoreBusy);
    }

    void backupsAreMadeWhileTheDeskGoesOn()
    {
        StoreHouse house;
        auto ledger = openLedger(house);
        QTemporaryDir place;
        QList<QFuture<Result<Appended>>> futures;
        for (int i = 0; i < 100; ++i)
            futures.append(ledger->append(house.act(ActKind::Accepted, newUuid7(), {}), {{}, ImplementingCode}));
        auto backup = ledger->backUp(place.filePath(u"ledger.db"_s));
        for (int i = 0; i < 100; ++i)
            futures.append(ledger->append(house.act(ActKind::Accepted, newUuid7(), {}), {{}, ImplementingCode}));
        for (auto &future : futures)
            QVERIFY(future.result());
        QVERIFY(backup.result());

        StoreHouse copy;
        copy.useFolder(place.path());
        copy.open();
        QVERIFY(copy.store->verifyChain(ChainVerifier::Depth::Payloads)->isWhole());
    }
};

YICHUANG_TEST(AsyncLedgerTest)
#include "tst_async.moc"
