// SPDX-License-Identifier: GPL-3.0-or-later
#include "storehouse.h"
#include "support/testregistry.h"

#include "core/turns/handover.h"
#include "core/turns/telling.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

namespace {

QByteArray bytes(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// What a turn writes, by kind: content for the kinds that carry one.
QByteArray payloadFor(ActKind kind)
{
    if (carriesContent(kind)) {
        CaseContent content = *CaseContent::fromJson(StoreHouse::payload(u"李小明"_s));
        content.promisedDays = 10;
        return content.toJson();
    }
    if (kind == ActKind::Suspended)
        return bytes({{u"name"_s, u"公示"_s}, {u"longestDays"_s, 7}, {u"stopsClock"_s, true}});
    if (kind == ActKind::Forwarded) {
        HandOver handOver;
        handOver.toPoint = u"329999100000"_s;
        return bytes(handOver.toJson());
    }
    return "{}";
}

} // namespace

/// What the lists show of a case follows every act, and again from the acts alone.
class CaseFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClockOfTheListFollowsEveryAct()
    {
        StoreHouse house;
        house.open();
        QUuid id = newUuid7();
        ClockFacts wanted;
        CaseState state = CaseState::None;
        QUuid parent;
        const QList<ActKind> life{ActKind::Received,        ActKind::Forwarded,    ActKind::SupplementAsked,
                                  ActKind::SupplementGiven, ActKind::Accepted,     ActKind::Suspended,
                                  ActKind::Resumed,         ActKind::Decided,      ActKind::ResultArrived,
                                  ActKind::Delivered};
        for (const ActKind kind : life) {
            house.clock.moment = house.clock.moment.addDays(1);
            Act act = house.act(kind, id, parent);
            act.payload = payloadFor(kind);
            const auto appended = house.store->append(act, {});
            QVERIFY2(appended, appended ? "" : qPrintable(appended.error().detail));
            state = *nextState(state, kind);
            wanted = wanted.after(appended->act, state);
            QCOMPARE(appended->record.clock, wanted);
            QCOMPARE(house.store->reader().cases({})->records.first().clock, wanted);
            parent = act.id;
        }
        QCOMPARE(wanted.pauses.size(), 1);
        QVERIFY(wanted.endedOn.isValid());
    }

    void aForwardedCaseLiesAtItsNewPoint()
    {
        StoreHouse house;
        house.open();
        Act received = house.act(ActKind::Received, newUuid7(), {});
        QVERIFY(house.store->append(received, {}));
        Act forwarded = house.act(ActKind::Forwarded, received.caseId, received.id);
        forwarded.payload = payloadFor(ActKind::Forwarded);

        const auto appended = house.store->append(forwarded, {});

        QVERIFY(appended);
        QCOMPARE(appended->record.receivingPoint, u"329999100000"_s);
        QCOMPARE(house.store->reader().cases({})->records.first().receivingPoint, u"329999100000"_s);
    }

    void aTellingSetsTheClockAndMovesNothing()
    {
        StoreHouse house;
        house.open();
        const Appended accepted = house.accept();
        Act decided = house.act(ActKind::Decided, accepted.act.caseId, accepted.act.id);
        decided.payload = R"({"outcome":"granted"})";
        QCOMPARE(house.store->appendFromProvince(QList<Act>{decided}, u"1"_s).take(), 1);
        Telling telling;
        telling.reached = true;
        Act told = house.act(ActKind::CitizenTold, accepted.act.caseId, {});
        told.payload = bytes(telling.toJson());

        const auto appended = house.store->append(told, {});

        QVERIFY(appended);
        const CaseRecord record = house.store->reader().cases({})->records.first();
        QCOMPARE(record.clock.toldOn, house.clock.moment.date());
        QCOMPARE(record.state, CaseState::Decided);
        QCOMPARE(record.headAct, decided.id);
        QVERIFY(house.store->takeChangedCases().contains(accepted.act.caseId));
        const QStringList before = projectionOf(*house.store);
        QVERIFY(house.store->rebuildProjection());
        QCOMPARE(projectionOf(*house.store), before);
    }

    void filesAreFoundWhereverAPayloadListsThem_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("checklist of an acceptance") << int(ActKind::Accepted) << StoreHouse::payload(u"李"_s, {u"d1"_s});
        QTest::newRow("signed paper of a consent")
            << int(ActKind::ConsentRecorded) << QByteArray(R"({"purpose":"x","attachments":[{"digest":"d1"}]})");
        QTest::newRow("deep inside")
            << int(ActKind::Accepted)
            << QByteArray(R"({"signedForm":{"pages":[{"attachments":[{"digest":"d1"}]}]},"materials":[]})");
    }
    void filesAreFoundWhereverAPayloadListsThem()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, payload);
        StoreHouse house;
        house.open();
        Attachment file;
        file.digest = u"d1"_s;
        file.mediaType = u"image/png"_s;
        QVERIFY(house.store->noteAttachment(file));
        QCOMPARE(house.store->reader().unsentAttachments(10).take(), QStringList());
        Act act = house.act(ActKind(kind), newUuid7(), {});
        act.payload = payload;

        QVERIFY(house.store->append(act, {}));

        QCOMPARE(house.store->reader().unsentAttachments(10).take(), QStringList{u"d1"_s});
    }

    void theActsOfADayAreFound()
    {
        StoreHouse house;
        house.open();
        const Appended accepted = house.accept();
        QUuid parent = accepted.act.id;
        QList<QUuid> today;
        for (int day = 0; day < 3; ++day) {
            Act fee = house.act(ActKind::Fee, accepted.act.caseId, parent);
            fee.payload = R"({"kind":"ordered","fen":2500})";
            QVERIFY(house.store->append(fee, {}));
            parent = fee.id;
            if (day == 1)
                today.append(fee.id);
            house.clock.moment = house.clock.moment.addDays(1);
        }
        const QDate asked = house.clock.moment.date().addDays(-2);

        const auto found = house.store->reader().actsOf({ActKind::Fee}, asked, asked);

        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().id, today.first());
        QCOMPARE(found->first().payload, QByteArray(R"({"kind":"ordered","fen":2500})"));
    }

    // R13: a store as the first release wrote it, with a draft and unsent acts.
    void aStoreOfTheFirstReleaseIsBroughtUp()
    {
        StoreHouse house;
        house.open();
        const Appended accepted = house.accept();
        Act suspended = house.act(ActKind::Suspended, accepted.act.caseId, accepted.act.id);
        suspended.payload = payloadFor(ActKind::Suspended);
        QVERIFY(house.store->append(suspended, {}));
        Draft draft;
        draft.id = newUuid7();
        draft.content.applicantName = u"半途"_s;
        QVERIFY(house.store->saveDraft(draft));
        const QStringList before = projectionOf(*house.store);
        QVERIFY(house.store->connection().execute("drop index act_of_kind; alter table case_file drop column clock; "
                                                  "delete from setting where key = 'projection.stale'; "
                                                  "pragma user_version = 1;"));
        house.close();

        house.open();
        QVERIFY(house.store->renewIfStale());

        QCOMPARE(projectionOf(*house.store), before);
        QCOMPARE(house.store->reader().drafts()->first().content.applicantName, u"半途"_s);
        QCOMPARE(house.store->reader().status()->unsent, 2);
        QCOMPARE(house.store->verifyChain(ChainVerifier::Depth::Payloads)->fault, ChainReport::Fault::None);
    }
};

YICHUANG_TEST(CaseFileTest)

#include "tst_casefile.moc"
