// SPDX-License-Identifier: GPL-3.0-or-later
#include "storehouse.h"
#include "support/testregistry.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

/// What the province says, and what follows from it for what is sent next.
class VerdictTest final : public QObject
{
    Q_OBJECT

private:
    static QList<QUuid> unsentIds(StoreHouse &house)
    {
        QList<QUuid> ids;
        const auto acts = house.store->reader().unsent(1000, false, 0);
        for (const Act &act : acts.valueOr({}))
            ids.append(act.id);
        return ids;
    }

    static Act provinceAct(const StoreHouse &house, ActKind kind, const QUuid &caseId, const QUuid &parent, int version)
    {
        Act act = house.act(kind, caseId, parent);
        act.origin = ActOrigin::Province;
        act.station.clear();
        act.caseVersion = version;
        act.payload = "{}";
        return act;
    }

private Q_SLOTS:
    void aReceiptSettlesAnAct()
    {
        StoreHouse house;
        house.open();
        const Appended one = house.accept(u"一"_s);
        const Appended two = house.accept(u"二"_s);
        QCOMPARE(unsentIds(house), QList<QUuid>({one.act.id, two.act.id}));

        Verdict receipt = house.verdict(one.act, Verdict::Kind::Receipt);
        receipt.receipt = u"R-1"_s;
        receipt.proof = "signed answer";
        QVERIFY(house.store->record({receipt}));
        QVERIFY(house.store->record({receipt})); // the answer to a repeat

        QCOMPARE(unsentIds(house), QList<QUuid>({two.act.id}));
        const auto history = house.store->reader().history(one.act.caseId);
        QCOMPARE(history->entries.first().verdict->receipt, u"R-1"_s);
        QCOMPARE(history->record.unsent, 0);
        QCOMPARE(house.store->reader().status()->unsent, 1);
        QVERIFY(house.store->reader().chain(0, 10)->first().hasReceipt);
    }

    void aNoteAboutSendingNeverUndoesAFinalWord()
    {
        StoreHouse house;
        house.open();
        const Appended one = house.accept();
        QVERIFY(house.store->record({house.verdict(one.act, Verdict::Kind::Receipt)}));
        QVERIFY(house.store->record({house.verdict(one.act, Verdict::Kind::Doubtful)}));

        QCOMPARE(house.store->reader().history(one.act.caseId)->entries.first().verdict->kind, Verdict::Kind::Receipt);
        QVERIFY(house.store->reader().doubtful(10)->isEmpty());
    }

    void doubtfulActsAreAskedForAndCounted()
    {
        StoreHouse house;
        house.open();
        const Appended one = house.accept();
        for (int i = 0; i < 3; ++i)
            QVERIFY(house.store->record({house.verdict(one.act, Verdict::Kind::Failed)}));
        QVERIFY(house.store->record({house.verdict(one.act, Verdict::Kind::Doubtful)}));

        QCOMPARE(*house.store->reader().doubtful(10), QList<QUuid>({one.act.id}));
        const auto outbox = house.store->reader().outbox();
        QCOMPARE(outbox->size(), 1);
        QCOMPARE(outbox->first().tries, 4);
        QCOMPARE(outbox->first().verdict->kind, Verdict::Kind::Doubtful);
        QCOMPARE(outbox->first().record.applicantName, u"李小明"_s);

        QVERIFY(house.store->record({house.verdict(one.act, Verdict::Kind::Failed)}));
        QVERIFY(house.store->reader().doubtful(10)->isEmpty());
    }

    void aRefusedActHoldsBackItsOwnCaseOnly()
    {
        StoreHouse house;
        house.open();
        const Appended bad = house.accept(u"坏"_s);
        const Act follower = house.act(ActKind::Fee, bad.act.caseId, bad.act.id, u"坏"_s);
        QVERIFY(house.store->append(follower, {}));
        const Appended good = house.accept(u"好"_s);

        QVERIFY(house.store->record({house.verdict(bad.act, Verdict::Kind::Refused)}));

        QCOMPARE(unsentIds(house), QList<QUuid>({good.act.id}));
        QCOMPARE(house.store->reader().status()->needsClerk, 1);
        const auto outbox = house.store->reader().outbox();
        QCOMPARE(outbox->size(), 3); // the refused one, the one it holds back, and the good one
        QCOMPARE(outbox->at(0).verdict->kind, Verdict::Kind::Refused);
        QVERIFY(outbox->at(1).heldByEarlier);
        QVERIFY(!outbox->at(2).heldByEarlier);
        CaseQuery tasks;
        tasks.needsCorrection = true;
        QVERIFY(house.store->reader().cases(tasks)->records.first().needsCorrection);
    }

    void aCorrectionGoesOutBehindARefusal()
    {
        StoreHouse house;
        house.open();
        const Appended bad = house.accept();
        QVERIFY(house.store->record({house.verdict(bad.act, Verdict::Kind::Refused)}));

        const auto corrected = house.store->append(house.act(ActKind::Corrected, bad.act.caseId, bad.act.id), {});

        QVERIFY(corrected);
        QVERIFY(!corrected->record.needsCorrection);
        QCOMPARE(unsentIds(house), QList<QUuid>({corrected->act.id}));
        QCOMPARE(house.store->reader().status()->needsClerk, 0);
    }

    void provinceActsArriveOnceAndMoveTheCase()
    {
        StoreHouse house;
        house.open();
        const Appended one = house.accept();
        QVERIFY(house.store->record({house.verdict(one.act, Verdict::Kind::Receipt)}));
        const Act decided = provinceAct(house, ActKind::Decided, one.act.caseId, one.act.id, 2);

        QCOMPARE(*house.store->appendFromProvince({decided}, u"c-7"_s), 1);
        QCOMPARE(*house.store->appendFromProvince({decided}, u"c-8"_s), 0);

        const auto history = house.store->reader().history(one.act.caseId);
        QCOMPARE(history->record.state, CaseState::Decided);
        QCOMPARE(history->record.version, 2);
        QCOMPARE(history->record.headAct, decided.id);
        QCOMPARE(history->entries.last().act.origin, ActOrigin::Province);
        QCOMPARE(*house.store->reader().setting(LedgerStore::CursorKey), u"c-8"_s);
        QVERIFY(unsentIds(house).isEmpty());
        QVERIFY(house.store->verifyChain(ChainVerifier::Depth::Payloads)->isWhole());
    }

    void whenBothMovedTheCaseTheProvincesLineGoesOnAndTheClerkIsTold()
    {
        StoreHouse house;
        house.open();
        const Appended one = house.accept();
        QVERIFY(house.store->record({house.verdict(one.act, Verdict::Kind::Receipt)}));
        const Act mine = house.act(ActKind::Corrected, one.act.caseId, one.act.id);
        QVERIFY(house.store->append(mine, {}));
        const Act theirs = provinceAct(house, ActKind::Suspended, one.act.caseId, one.act.id, 2);

        QVERIFY(house.store->appendFromProvince({theirs}, u"c"_s));
        Verdict conflict = house.verdict(mine, Verdict::Kind::Conflict);
        conflict.currentParent = theirs.id;
        QVERIFY(house.store->record({conflict}));

        const auto history = house.store->reader().history(one.act.caseId);
        QCOMPARE(history->entries.size(), 3); // the losing side is kept
        QCOMPARE(history->record.headAct, theirs.id);
        QCOMPARE(history->record.state, CaseState::Suspended);
        QVERIFY(history->record.needsCorrection);
        QCOMPARE(house.store->reader().outbox()->size(), 1);

        const auto decision = house.store->append(house.act(ActKind::Withdrawn, one.act.caseId, theirs.id), {});
        QVERIFY(decision);
        QVERIFY(!decision->record.needsCorrection);
        QCOMPARE(unsentIds(house), QList<QUuid>({decision->act.id}));
    }

    void theNextBatchBeginsBehindTheLast()
    {
        StoreHouse house;
        house.open();
        for (int i = 0; i < 7; ++i)
            house.accept(u"批%1"_s.arg(i));

        const auto first = house.store->reader().unsent(3, false, 0);
        const auto second = house.store->reader().unsent(10, false, first->last().sequence);

        QCOMPARE(first->size(), 3);
        QCOMPARE(second->size(), 4);
        QCOMPARE(second->first().sequence, 4u);
        QCOMPARE(first->first().payload, StoreHouse::payload(u"批0"_s));
    }

    void theProjectionRebuiltFromActsEqualsTheLiveOne()
    {
        StoreHouse house;
        house.open();
        QRandomGenerator random(20261122);
        QList<QUuid> cases;
        QList<Act> own;
        int appended = 0;
        for (int i = 0; i < 600; ++i) {
            const int dice = random.bounded(10);
            if (dice < 3 || cases.isEmpty()) {
                const Appended one = house.accept(u"人%1"_s.arg(i));
                cases.append(one.act.caseId);
                own.append(one.act);
                continue;
            }
            const QUuid caseId = cases.at(random.bounded(int(cases.size())));
            const QUuid head = house.store->reader().history(caseId)->record.headAct;
            const auto kinds = {ActKind::Corrected, ActKind::Fee, ActKind::Suspended, ActKind::Resumed,
                                ActKind::Decided, ActKind::Delivered, ActKind::Printed, ActKind::Reassigned};
            const ActKind kind = *(kinds.begin() + random.bounded(int(kinds.size())));
            if (dice < 6) {
                const Act act = house.act(kind, caseId, isWitness(kind) ? QUuid() : head, u"改%1"_s.arg(i));
                if (house.store->append(act, {})) {
                    own.append(act);
                    ++appended;
                }
            } else if (dice < 7) {
                const QUuid parent = random.bounded(3) == 0 ? own.at(random.bounded(int(own.size()))).id : head;
                QVERIFY(house.store->appendFromProvince({provinceAct(house, kind, caseId, parent, 0)}, u"c"_s));
            } else {
                const Act act = own.at(random.bounded(int(own.size())));
                QVERIFY(house.store->record({house.verdict(act, Verdict::Kind(1 + random.bounded(6)))}));
            }
        }
        QVERIFY(appended > 30);
        const QStringList live = projectionOf(*house.store);

        QVERIFY(house.store->rebuildProjection());

        QCOMPARE(projectionOf(*house.store), live);
    }

    void oneRecordThatDoesNotOpenHoldsNothingBack()
    {
        StoreHouse house;
        house.open();
        house.accept(u"甲"_s);
        const Appended good = house.accept(u"乙"_s);
        QVERIFY(house.store->connection().execute(
            "drop trigger act_is_never_changed; update act set payload = zeroblob(200) where sequence = 1"));

        QCOMPARE(unsentIds(house), QList<QUuid>({good.act.id}));
        QCOMPARE(house.store->reader().outbox()->size(), 2);
    }
};

YICHUANG_TEST(VerdictTest)
#include "tst_verdicts.moc"
