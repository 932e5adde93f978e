// SPDX-License-Identifier: GPL-3.0-or-later
#include "storehouse.h"
#include "support/testregistry.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

/// Acts, cases, drafts and numbers: what is written is there, once, and also after the program was closed.
class LedgerStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAppendedActSurvivesReopening_data()
    {
        QTest::addColumn<Suite>("suite");
        QTest::newRow("national") << Suite::National;
        QTest::newRow("second") << Suite::Second;
    }
    void anAppendedActSurvivesReopening()
    {
        QFETCH(Suite, suite);
        StoreHouse house(suite);
        house.open();
        const Appended accepted = house.accept(u"欧阳娜娜"_s);
        house.close();

        house.open();
        const auto history = house.store->reader().history(accepted.act.caseId);

        QVERIFY(history);
        QCOMPARE(history->entries.size(), 1);
        QCOMPARE(history->entries.first().act, accepted.act);
        QCOMPARE(history->record.applicantName, u"欧阳娜娜"_s);
        QCOMPARE(history->record.state, CaseState::Accepted);
        QCOMPARE(history->record.version, 1);
        QCOMPARE(history->record.promisedOn, QDate(2026, 12, 1));
        QCOMPARE(history->record.unsent, 1);
    }

    void theSameActAgainReturnsWhatIsStored()
    {
        StoreHouse house;
        house.open();
        const Act act = house.act(ActKind::Accepted, newUuid7(), {});
        const auto first = house.store->append(act, {{}, ImplementingCode});
        const auto second = house.store->append(act, {{}, ImplementingCode});

        QVERIFY(first && second);
        QCOMPARE(second->act, first->act);
        QCOMPARE(second->record.number, first->record.number);
        QCOMPARE(house.store->reader().status()->headSequence, 1u);
    }

    void theSameIdWithAnotherContentIsAConflict()
    {
        StoreHouse house;
        house.open();
        Act act = house.act(ActKind::Accepted, newUuid7(), {});
        QVERIFY(house.store->append(act, {}));
        act.payload = StoreHouse::payload(u"别人"_s);

        const auto again = house.store->append(act, {});

        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
    }

    void aStepThatTheFlowDoesNotKnowIsRefused()
    {
        StoreHouse house;
        house.open();
        const Appended accepted = house.accept();

        const auto wrong = house.store->append(house.act(ActKind::SupplementGiven, accepted.act.caseId, accepted.act.id), {});

        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::NotAllowed);
        QCOMPARE(house.store->reader().status()->headSequence, 1u);
    }

    void anActThatDoesNotFollowTheHeadIsAConflict()
    {
        StoreHouse house;
        house.open();
        const Appended accepted = house.accept();
        QVERIFY(house.store->append(house.act(ActKind::Corrected, accepted.act.caseId, accepted.act.id), {}));

        const auto late = house.store->append(house.act(ActKind::Withdrawn, accepted.act.caseId, accepted.act.id), {});

        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::Conflict);
        QVERIFY(!late.error().message.isEmpty());
    }

    void witnessActsMoveNothing()
    {
        StoreHouse house;
        house.open();
        const Appended accepted = house.accept();

        const auto printed = house.store->append(house.act(ActKind::Printed, accepted.act.caseId, {}), {});
        const auto login = house.store->append(house.act(ActKind::LoggedIn, {}, {}), {});

        QVERIFY(printed && login);
        QCOMPARE(printed->act.caseVersion, 0);
        QCOMPARE(printed->record.version, 1);
        QVERIFY(login->record.id.isNull());
        const auto status = house.store->reader().status();
        QCOMPARE(status->unsent, 1);
        QCOMPARE(status->unsentWitness, 2);
        QCOMPARE(house.store->reader().unsent(10, false, 0)->size(), 1);
        QCOMPARE(house.store->reader().unsent(10, true, 0)->size(), 2);
    }

    void nothingPersonalLiesOpenOnTheDisk()
    {
        StoreHouse house;
        house.open();
        const QString name = u"独孤求败"_s;
        house.accept(name);
        Draft draft;
        draft.id = newUuid7();
        draft.owner = u"zhangsan"_s;
        draft.savedAt = house.clock.moment;
        draft.content.applicantName = name;
        QVERIFY(house.store->saveDraft(draft));
        const QString idNumber = house.store->reader().cases({})->records.first().applicantIdNumber;
        QCOMPARE(idNumber.size(), 18);
        const QString folder = house.folder();

        const auto search = [&] {
            QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray bytes = file.readAll();
                QVERIFY2(!bytes.contains(name.toUtf8()), qPrintable(file.fileName()));
                QVERIFY2(!bytes.contains(idNumber.toUtf8()), qPrintable(file.fileName()));
            }
        };
        search();
        house.close();
        search();
    }

    void caseNumbersRunOnFromTheRangeAndEndWithASentence()
    {
        StoreHouse house;
        house.open();
        QVERIFY(house.store->setNumberRanges({{ImplementingCode, 101, 103}}));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(house.accept(u"周%1"_s.arg(i)).act.caseNumber, ImplementingCode + u"20261122010%1"_s.arg(i + 1));
        QCOMPARE(house.store->reader().status()->numbersLeftToday, 0);

        const auto none = house.store->append(house.act(ActKind::Accepted, newUuid7(), {}), {{}, ImplementingCode});
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::NotAllowed);
        QVERIFY(!none.error().message.isEmpty());

        house.clock.moment = house.clock.moment.addDays(1);
        QCOMPARE(house.accept(u"周四"_s).act.caseNumber, ImplementingCode + u"202611230101"_s);
    }

    void anItemWithoutRangeIsRefusedAndTheDraftStays()
    {
        StoreHouse house;
        house.open();
        Draft draft;
        draft.id = newUuid7();
        draft.savedAt = house.clock.moment;
        QVERIFY(house.store->saveDraft(draft));

        const auto refused = house.store->append(house.act(ActKind::Accepted, draft.id, {}),
                                                 {draft.id, QString(31, u'9')});

        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
        QCOMPARE(house.store->reader().drafts()->size(), 1);
    }

    void draftsSurviveAndGoWithTheAcceptance()
    {
        StoreHouse house;
        house.open();
        Draft draft;
        draft.id = newUuid7();
        draft.itemCode = u"MZ03"_s;
        draft.owner = u"zhangsan"_s;
        draft.step = u"form"_s;
        draft.savedAt = house.clock.moment;
        draft.content.applicantName = u"半途"_s;
        QVERIFY(house.store->saveDraft(draft));
        draft.step = u"materials"_s;
        QVERIFY(house.store->saveDraft(draft));
        house.close();

        house.open();
        const auto drafts = house.store->reader().drafts();
        QVERIFY(drafts);
        QCOMPARE(drafts->size(), 1);
        QCOMPARE(drafts->first().step, u"materials"_s);
        QCOMPARE(drafts->first().owner, u"zhangsan"_s);
        QCOMPARE(drafts->first().content, draft.content);
        QCOMPARE(drafts->first().savedAt, draft.savedAt);

        QVERIFY(house.store->append(house.act(ActKind::Accepted, draft.id, {}), {draft.id, {}}));
        QVERIFY(house.store->reader().drafts()->isEmpty());
    }

    void aSecondInstanceIsRefused()
    {
        StoreHouse house;
        house.open();

        const auto second = house.tryOpen();

        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::StoreBusy);
        QVERIFY(!second.error().message.isEmpty());
        house.close();
        QVERIFY(house.tryOpen());
    }

    void aStoreOfANewerProgramIsRefusedUntouched()
    {
        StoreHouse house;
        house.open();
        house.accept();
        QVERIFY(house.store->connection().setPragma("user_version", 9999));
        house.close();

        const auto newer = house.tryOpen();

        QVERIFY(!newer);
        QCOMPARE(newer.error().code, ErrorCode::StoreNewer);
        QVERIFY(!QFileInfo::exists(StoreFolder{house.folder()}.damaged()));
    }

    void theStoreIsDurable()
    {
        StoreHouse house;
        house.open();
        QCOMPARE(*house.store->connection().pragma("synchronous"), 2);
        QCOMPARE(*house.store->connection().pragma("foreign_keys"), 1);
        sqlite::Statement mode = house.store->connection().prepare("pragma journal_mode");
        QVERIFY(*mode.next());
        QCOMPARE(mode.text(0), u"wal"_s);
    }

    void aBackupIsAWholeStore()
    {
        StoreHouse house;
        house.open();
        const Appended accepted = house.accept();
        QTemporaryDir place;
        QVERIFY(house.store->reader().backUp(place.filePath(u"ledger.db"_s)));
        house.close();

        house.useFolder(place.path());
        house.open();

        QVERIFY(house.store->verifyChain(ChainVerifier::Depth::Payloads)->isWhole());
        QVERIFY(house.store->reader().history(accepted.act.caseId));
    }

    void settingsAreKept()
    {
        StoreHouse house;
        house.open();
        QCOMPARE(*house.store->reader().setting(u"printer"_s), QString());
        QVERIFY(house.store->setSetting(u"printer"_s, u"HP"_s));
        house.close();
        house.open();
        QCOMPARE(*house.store->reader().setting(u"printer"_s), u"HP"_s);
    }

    void aLockedVaultRefusesAndLosesNothing()
    {
        StoreHouse house;
        house.open();
        const Appended accepted = house.accept();
        house.vault.lock();

        const auto refused = house.store->append(house.act(ActKind::Accepted, newUuid7(), {}), {});

        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Locked);
        const auto page = house.store->reader().cases({});
        QVERIFY(page);
        QCOMPARE(page->total, 1);
        QCOMPARE(page->records.first().number, accepted.act.caseNumber);
        QVERIFY(page->records.first().applicantName.isEmpty());
    }
};

YICHUANG_TEST(LedgerStoreTest)
#include "tst_ledger.moc"
