// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/casefind.h"
#include "contract/paths.h"
#include "core/turns/closing.h"
#include "core/turns/procedure.h"
#include "core/turns/result.h"
#include "core/uuid7.h"
#include "movedclock.h"
#include "platform/acts/caselaw.h"
#include "platform/platform.h"
#include "stationclient.h"
#include "support/testregistry.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;
using platform::CaseLaw;
using platform::CheckedAct;

namespace {

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// A tolerant acceptance of today with ten days of promise.
QByteArray tolerant(int makeUpDays)
{
    QJsonObject content{{u"form"_s, QJsonObject()}, {u"promisedDays"_s, 10}};
    if (makeUpDays != 1000)
        content[u"makeUpBy"_s] = QDate::currentDate().addDays(makeUpDays).toString(Qt::ISODate);
    return json(content);
}

QByteArray accepted()
{
    return R"({"form":{"reason":"fire"},"computed":{"amount":600},"promisedDays":10,"materials":[{"name":"身份证"}]})";
}

} // namespace

/// The turns of a case that the province takes itself, or refuses.
class TurnsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        PlatformOptions options;
        options.folder = m_folder.path();
        options.scryptN = 1024;
        options.clock = &m_clock;
        for (DepartmentOptions &department : options.departments)
            department.delayMs = 3'600'000; // they wait for orders here
        QVERIFY(m_platform.start(options));
        const auto seed = m_platform.seedDemo();
        QVERIFY(seed);
        m_client = std::make_unique<StationClient>(u"127.0.0.1"_s, m_platform.port(), m_platform.enrolPort(),
                                                   m_platform.authority());
        QCOMPARE(m_client->enrol(seed->station, seed->oneTimeCode).status, 200);
    }
    void cleanup() { m_clock.days = 0; }

    void aTolerantAcceptanceEndsOnceWhenItsPapersDoNotCome()
    {
        const Act act = taken(m_client->opening(ActKind::AcceptedTolerantly, tolerant(1)));
        QCOMPARE(swept(), 0);
        m_clock.days = 3; // one day late, within the grace
        QCOMPARE(swept(), 0);
        m_clock.days = 14;
        QVERIFY(swept() <= 1); // the day's own sweep may have been first
        QCOMPARE(swept(), 0);

        const Act ended = last(act.caseId);
        QCOMPARE(m_received.values(act.caseId).size(), 1);
        QCOMPARE(ended.kind, ActKind::Terminated);
        QCOMPARE(ended.origin, ActOrigin::Province);
        const Closing closing = Closing::fromJson(payloadOf(ended));
        QCOMPARE(int(closing.ground), int(Closing::Ground::MakeUpMissed));
        QVERIFY(!closing.reason.isEmpty() && !closing.remedy.isEmpty());

        const Verdict late = m_client->settle({m_client->following(act, ActKind::MaterialAdded)}).value(0);
        QCOMPARE(late.kind, Verdict::Kind::Conflict);
        QCOMPARE(late.reason, u"makeup.swept"_s);
        QCOMPARE(late.currentParent, ended.id);
        Act tooLate = m_client->following(act, ActKind::MaterialAdded);
        m_client->rewindChain(tooLate.sequence - 1, tooLate.previousLink);
        tooLate.at = tooLate.at.addDays(5);
        QCOMPARE(m_client->settle({m_client->chained(tooLate)}).value(0).reason, u"parent.moved"_s);
    }

    void aSupplementNobodyBringsEndsTheCaseAfterSixtyWorkingDays()
    {
        const Act act = taken(m_client->opening(ActKind::SupplementAsked, accepted()));
        m_clock.days = 50;
        QCOMPARE(swept(), 0);
        m_clock.days = 110;
        QVERIFY(swept() <= 1);
        QCOMPARE(last(act.caseId).kind, ActKind::Terminated);
        QCOMPARE(int(Closing::fromJson(payloadOf(last(act.caseId))).ground), int(Closing::Ground::SupplementMissed));
    }

    void theCounterAsksForPapersOnce()
    {
        const Act asked = taken(m_client->opening(ActKind::SupplementAsked, accepted()));
        const Act given = taken(m_client->following(asked, ActKind::SupplementGiven, accepted()));
        const Act again = m_client->following(given, ActKind::SupplementAsked, accepted());
        QCOMPARE(m_client->settle({again}).value(0).reason, u"notice.second"_s);
    }

    void aMakeUpDayLiesInsideThePromise_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("none") << 1000 << false;
        QTest::newRow("yesterday") << -1 << false;
        QTest::newRow("today") << 0 << true;
        QTest::newRow("in a week") << 7 << true;
        QTest::newRow("in two months") << 60 << false;
    }
    void aMakeUpDayLiesInsideThePromise()
    {
        QFETCH(int, days);
        QFETCH(bool, isTaken);
        const Act act = m_client->opening(ActKind::AcceptedTolerantly, tolerant(days));
        const Verdict verdict = m_client->settle({act}).value(0);
        QCOMPARE(verdict.kind, isTaken ? Verdict::Kind::Receipt : Verdict::Kind::Refused);
        QCOMPARE(verdict.reason, isTaken ? QString() : u"makeup.outside"_s);
    }

    void onlyProceduresOfTheItemAreAllowedAndNoLonger_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("reason");
        QTest::newRow("listed") << u"survey"_s << 10 << QString();
        QTest::newRow("too long") << u"survey"_s << 11 << u"procedure.long"_s;
        QTest::newRow("without end") << u"survey"_s << 0 << u"procedure.long"_s;
        QTest::newRow("not listed") << u"public-notice"_s << 5 << u"procedure.unknown"_s;
        QTest::newRow("no kind") << u"picnic"_s << 5 << u"procedure.unknown"_s;
        QTest::newRow("no limit by law") << u"hearing"_s << 0 << QString();
    }
    void onlyProceduresOfTheItemAreAllowedAndNoLonger()
    {
        QFETCH(QString, kind);
        QFETCH(int, days);
        QFETCH(QString, reason);
        CheckedAct checked;
        checked.act.kind = ActKind::Suspended;
        checked.payload = {{u"kind"_s, kind}, {u"longestDays"_s, days}};
        ProcedureSpec survey;
        survey.days = 10;
        ProcedureSpec hearing;
        hearing.kind = ProcedureKind::Hearing;
        checked.facts.procedures = {survey, hearing};
        const CaseLaw law{WorkingCalendar()};
        QCOMPARE(law.objection(checked, {}, {}, CaseState::Suspended), QString()); // nobody knows the item
        checked.facts.areProceduresKnown = true;
        QCOMPARE(law.objection(checked, {}, {}, CaseState::Suspended), reason);
    }

    void afterARefusalTheClerksWordStands_data()
    {
        QTest::addColumn<ActKind>("remedy");
        QTest::addColumn<QString>("state");
        QTest::newRow("correction") << ActKind::Corrected << u"accepted-tolerantly"_s;
        QTest::newRow("withdrawal") << ActKind::Withdrawn << u"withdrawn"_s;
        QTest::newRow("termination") << ActKind::Terminated << u"terminated"_s;
    }
    void afterARefusalTheClerksWordStands()
    {
        QFETCH(ActKind, remedy);
        QFETCH(QString, state);
        const Act act = m_client->opening(ActKind::AcceptedTolerantly, tolerant(60));
        QCOMPARE(m_client->settle({act}).value(0).kind, Verdict::Kind::Refused);
        const Act wrongAgain = m_client->following(act, ActKind::Corrected, tolerant(70));
        QCOMPARE(m_client->settle({wrongAgain}).value(0).reason, u"makeup.outside"_s);
        const Act between = m_client->following(wrongAgain, ActKind::Fee);
        QCOMPARE(m_client->settle({between}).value(0).reason, u"parent.refused"_s);

        const Act word = m_client->following(between, remedy, remedy == ActKind::Corrected ? tolerant(7) : "{}");
        const Verdict verdict = m_client->settle({word}).value(0);

        QVERIFY2(verdict.kind == Verdict::Kind::Receipt, qPrintable(verdict.reason + verdict.message));
        QCOMPARE(m_client->settle({word}).value(0).receipt, verdict.receipt);
        QCOMPARE(stateOf(act), state);
    }

    void aRemedyDoesNotUndoWhatOthersDid()
    {
        const Act act = taken(m_client->opening(ActKind::Accepted, accepted()));
        const Act refused = m_client->following(act, ActKind::Delivered);
        QCOMPARE(m_client->settle({refused}).value(0).reason, u"flow.impossible"_s);
        const Act moved = taken(m_client->following(act, ActKind::Corrected, accepted()));
        const Verdict verdict = m_client->settle({m_client->following(refused, ActKind::Withdrawn)}).value(0);
        QCOMPARE(verdict.kind, Verdict::Kind::Conflict);
        QCOMPARE(verdict.currentParent, moved.id);
    }

    void aDepartmentAsksForPapersAndDecidesWhenTheyAreThere()
    {
        const Act act = taken(m_client->opening(ActKind::Accepted, accepted()));
        QVERIFY(ordered(u"case.ask"_s, act, {{u"missing"_s, QJsonArray{u"户口簿"_s}}}));
        const Act asked = last(act.caseId);
        QCOMPARE(asked.kind, ActKind::SupplementAsked);
        QCOMPARE(payloadOf(asked)[u"missing"_s].toArray().first().toString(), u"户口簿"_s);
        QCOMPARE(payloadOf(asked)[u"form"_s].toObject(), QJsonObject({{u"reason"_s, u"fire"_s}}));
        QVERIFY(!ordered(u"case.decide"_s, act));

        taken(m_client->following(asked, ActKind::MaterialAdded, accepted()));
        QVERIFY(ordered(u"case.decide"_s, act));
        const Act decided = last(act.caseId);
        QCOMPARE(payloadOf(decided)[u"outcome"_s].toString(), u"granted"_s);
        QCOMPARE(payloadOf(decided)[u"amount"_s].toInt(), 600);
    }

    void nobodyDecidesWhileASpecialProcedureRuns()
    {
        const Act act = taken(m_client->opening(ActKind::Accepted, accepted()));
        QVERIFY(!ordered(u"case.suspend"_s, act)); // the item is not known here, so it lists none
        const Suspension survey{ProcedureKind::Survey, u"入户调查"_s, u"核实"_s, 10, true};
        taken(m_client->following(act, ActKind::Suspended, json(survey.toJson())));
        QVERIFY(!ordered(u"case.decide"_s, act));
        QVERIFY(ordered(u"case.resume"_s, act, {{u"text"_s, u"属实"_s}}));
        QCOMPARE(Resumption::fromJson(payloadOf(last(act.caseId))).finding, u"属实"_s);
        QVERIFY(ordered(u"case.decide"_s, act, {{u"outcome"_s, u"denied"_s}, {u"text"_s, u"不符合条件"_s}}));
        QCOMPARE(payloadOf(last(act.caseId))[u"text"_s].toString(), u"不符合条件"_s);
    }

    void aResultPaperHasNameNumberAndDay()
    {
        const Act act = taken(m_client->opening(ActKind::Accepted, accepted()));
        QVERIFY(!ordered(u"case.result"_s, act));
        QVERIFY(ordered(u"case.decide"_s, act));
        QVERIFY(ordered(u"case.result"_s, act, {{u"name"_s, u"临时救助审批决定书"_s}, {u"number"_s, u"示民〔2026〕1号"_s}}));
        const Act arrived = last(act.caseId);
        QCOMPARE(arrived.kind, ActKind::ResultArrived);
        const ResultPaper paper = ResultPaper::fromJson(payloadOf(arrived));
        QCOMPARE(paper.name, u"临时救助审批决定书"_s);
        QCOMPARE(paper.number, u"示民〔2026〕1号"_s);
        QVERIFY(!paper.issuedBy.isEmpty());
        QCOMPARE(paper.issuedOn, QDate::currentDate());
    }

    void aDepartmentEndsACaseByItsNumberAndStrangersAreRefused()
    {
        const Act act = taken(m_client->opening(ActKind::Accepted, accepted()));
        QVERIFY(m_platform.administrate({{u"command"_s, u"case.terminate"_s}, {u"case"_s, act.caseNumber},
                                         {u"text"_s, u"申请人死亡"_s}}));
        QCOMPARE(Closing::fromJson(payloadOf(last(act.caseId))).reason, u"申请人死亡"_s);
        Act unknown = act;
        unknown.caseId = newUuid7();
        QVERIFY(!ordered(u"case.decide"_s, unknown));
    }

private:
    Act taken(const Act &act)
    {
        const Verdict verdict = m_client->settle({act}).value(0);
        if (verdict.kind != Verdict::Kind::Receipt)
            qWarning("%s %s", qPrintable(actKindName(act.kind)), qPrintable(verdict.reason));
        return act;
    }
    int swept()
    {
        const auto answer = m_platform.administrate({{u"command"_s, u"case.sweep"_s}});
        return answer ? (*answer)[u"terminated"_s].toInt() : -1;
    }
    bool ordered(const QString &command, const Act &act, QJsonObject more = {})
    {
        more[u"command"_s] = command;
        more[u"case"_s] = act.caseId.toString(QUuid::WithoutBraces);
        return bool(m_platform.administrate(more));
    }
    QString stateOf(const Act &act)
    {
        const QByteArray body = contract::encodeCaseQuestion({act.caseNumber, u"test"_s});
        const auto found = contract::decodeCasesFound(m_client->post(contract::paths::FindCases, body).body);
        return found && !found->isEmpty() ? contract::caseStateName(found->first().state) : QString();
    }
    // The newest act of the province on a case.
    Act last(const QUuid &caseId)
    {
        while (const auto page = m_client->page(m_cursor)) {
            m_cursor = page->cursor;
            for (const Act &act : page->acts) {
                m_received.insert(act.caseId, act.id);
                m_last.insert(act.caseId, act);
            }
            if (!page->more)
                break;
        }
        return m_last.value(caseId);
    }
    static QJsonObject payloadOf(const Act &act) { return QJsonDocument::fromJson(act.payload).object(); }

    QTemporaryDir m_folder;
    MovedClock m_clock;
    Platform m_platform;
    std::unique_ptr<StationClient> m_client;
    QString m_cursor;
    QHash<QUuid, Act> m_last;
    QMultiHash<QUuid, QUuid> m_received; // acts by case
};

YICHUANG_TEST(TurnsTest)

#include "tst_turns.moc"
