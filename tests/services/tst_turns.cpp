// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"
#include "support/testregistry.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

namespace {

Closing closingFor(Closing::Ground ground)
{
    return {ground, u"材料未补齐"_s, u"可重新申请"_s, true};
}

Suspension suspensionAs(ProcedureKind kind, const QString &name, int days, bool stopsClock = true)
{
    return {kind, name, u"需要核查"_s, days, stopsClock};
}

Checklist allComplete(Checklist papers)
{
    for (MaterialEntry &entry : papers)
        entry.verdict = MaterialVerdict::Complete;
    return papers;
}

using Attempt = std::function<QFuture<Result<Appended>>(Services &, const CaseView &)>;

} // namespace

class TurnServiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTurnIsAnActThatFollowsTheHead_data()
    {
        QTest::addColumn<int>("opening");
        QTest::addColumn<Attempt>("attempt");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("state");
        const auto row = [](const char *name, Outcome opening, const Attempt &attempt, ActKind kind, CaseState state) {
            QTest::newRow(name) << int(opening) << attempt << int(kind) << int(state);
        };
        row("supplement given", Outcome::AskSupplement,
            [](Services &s, const CaseView &v) { return s.turns.giveMissing(v, allComplete(v.content.materials)); },
            ActKind::SupplementGiven, CaseState::Received);
        row("papers to follow came", Outcome::AcceptTolerantly,
            [](Services &s, const CaseView &v) { return s.turns.giveMissing(v, allComplete(v.content.materials)); },
            ActKind::MaterialAdded, CaseState::Accepted);
        row("corrected", Outcome::Accept,
            [](Services &s, const CaseView &v) {
                CaseContent changed = v.content;
                changed.form.set(u"applicant.phone", u"13900002222"_s);
                return s.turns.correct(v, changed, u"电话写错"_s);
            },
            ActKind::Corrected, CaseState::Accepted);
        row("withdrawn", Outcome::Accept,
            [](Services &s, const CaseView &v) { return s.turns.withdraw(v, closingFor(Closing::Ground::Applicant)); },
            ActKind::Withdrawn, CaseState::Withdrawn);
        row("terminated", Outcome::Accept,
            [](Services &s, const CaseView &v) { return s.turns.terminate(v, closingFor(Closing::Ground::Died)); },
            ActKind::Terminated, CaseState::Terminated);
        row("suspended", Outcome::Accept,
            [](Services &s, const CaseView &v) {
                return s.turns.suspend(v, suspensionAs(ProcedureKind::Hearing, u"听证"_s, 20));
            },
            ActKind::Suspended, CaseState::Suspended);
        row("handed to the department", Outcome::Accept,
            [](Services &s, const CaseView &v) { return s.turns.forward(v, s.turns.forwardDraft(v, true)); },
            ActKind::Forwarded, CaseState::Accepted);
    }
    void everyTurnIsAnActThatFollowsTheHead()
    {
        QFETCH(int, opening);
        QFETCH(Attempt, attempt);
        QFETCH(int, kind);
        QFETCH(int, state);
        Counter counter;
        const CaseView before = counter.opened(Outcome(opening));
        QVERIFY2(counter.problem.isEmpty(), qPrintable(counter.problem));

        const auto done = counter.wait(attempt(counter.services(), before));

        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(int(done->act.kind), kind);
        QCOMPARE(done->act.parent, before.history.record.headAct);
        QCOMPARE(done->act.caseNumber, before.history.record.number);
        QCOMPARE(int(done->record.state), state);
        QCOMPARE(counter.view(before).history.record.version, 2);
    }

    void whatIsNotAllowedIsRefusedWithItsReason_data()
    {
        QTest::addColumn<int>("opening");
        QTest::addColumn<Attempt>("attempt");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, Outcome opening, const QString &says, const Attempt &attempt) {
            QTest::newRow(name) << int(opening) << attempt << says;
        };
        row("nothing ticked", Outcome::AskSupplement, u"No paper is ticked"_s,
            [](Services &s, const CaseView &v) { return s.turns.giveMissing(v, v.content.materials); });
        row("not all that was to follow", Outcome::AcceptTolerantly, u"Still to come"_s,
            [](Services &s, const CaseView &v) {
                Checklist papers = v.content.materials;
                papers.front().remark = u"看过"_s;
                return s.turns.giveMissing(v, papers);
            });
        row("correction without a reason", Outcome::Accept, u"has to say why"_s,
            [](Services &s, const CaseView &v) { return s.turns.correct(v, v.content, u" "_s); });
        row("correction of nothing", Outcome::Accept, u"Nothing differs"_s,
            [](Services &s, const CaseView &v) { return s.turns.correct(v, v.content, u"核对"_s); });
        row("withdrawal without a reason", Outcome::Accept, u"why the applicant wishes"_s,
            [](Services &s, const CaseView &v) { return s.turns.withdraw(v, {}); });
        row("termination by wish", Outcome::Accept, u"is a withdrawal"_s,
            [](Services &s, const CaseView &v) { return s.turns.terminate(v, closingFor(Closing::Ground::Applicant)); });
        row("termination before the day", Outcome::AcceptTolerantly, u"to bring the papers"_s,
            [](Services &s, const CaseView &v) {
                return s.turns.terminate(v, closingFor(Closing::Ground::MakeUpMissed));
            });
        row("supplement still awaited", Outcome::AskSupplement, u"to bring the papers"_s,
            [](Services &s, const CaseView &v) {
                return s.turns.terminate(v, closingFor(Closing::Ground::SupplementMissed));
            });
        row("nobody waits for papers", Outcome::Accept, u"Nobody waits for papers"_s,
            [](Services &s, const CaseView &v) {
                return s.turns.terminate(v, closingFor(Closing::Ground::MakeUpMissed));
            });
        row("termination without remedy", Outcome::Accept, u"where the citizen can turn"_s,
            [](Services &s, const CaseView &v) {
                return s.turns.terminate(v, {Closing::Ground::Died, u"死亡"_s, {}, true});
            });
        row("procedure the item has not", Outcome::Accept, u"does not allow"_s,
            [](Services &s, const CaseView &v) {
                return s.turns.suspend(v, suspensionAs(ProcedureKind::Survey, u"入户调查"_s, 5));
            });
        row("procedure too long", Outcome::Accept, u"20 working days at most"_s,
            [](Services &s, const CaseView &v) {
                return s.turns.suspend(v, suspensionAs(ProcedureKind::Hearing, u"听证"_s, 21));
            });
        row("clock stopped against the item", Outcome::Accept, u"item's to say"_s,
            [](Services &s, const CaseView &v) {
                return s.turns.suspend(v, suspensionAs(ProcedureKind::PublicNotice, u"公示"_s, 3));
            });
        row("resumed though it runs", Outcome::Accept, u"is not possible while"_s,
            [](Services &s, const CaseView &v) { return s.turns.resume(v, {u"属实"_s}); });
        row("handed over to nobody", Outcome::Accept, u"to whom"_s,
            [](Services &s, const CaseView &v) {
                HandOver handOver = s.turns.forwardDraft(v, true);
                handOver.toName.clear();
                return s.turns.forward(v, handOver);
            });
        row("handed over without papers", Outcome::Accept, u"no paper to hand over"_s,
            [](Services &s, const CaseView &v) {
                HandOver handOver = s.turns.forwardDraft(v, true);
                handOver.papers.clear();
                return s.turns.forward(v, handOver);
            });
        row("township forwards to itself", Outcome::Receive, u"at the township already"_s,
            [](Services &s, const CaseView &v) {
                HandOver handOver = s.turns.forwardDraft(v, false);
                handOver.toPoint = handOver.toName = u"329999001000"_s;
                return s.turns.forward(v, handOver);
            });
        row("taken over from oneself", Outcome::Accept, u"at this window already"_s,
            [](Services &s, const CaseView &v) { return s.turns.takeOver(v); });
    }
    void whatIsNotAllowedIsRefusedWithItsReason()
    {
        QFETCH(int, opening);
        QFETCH(Attempt, attempt);
        QFETCH(QString, says);
        Counter counter;
        const CaseView before = counter.opened(Outcome(opening));
        QVERIFY2(counter.problem.isEmpty(), qPrintable(counter.problem));

        const auto done = counter.wait(attempt(counter.services(), before));

        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(says), qPrintable(done.error().message));
        QCOMPARE(counter.view(before).history.record.version, 1);
    }

    void anAuditorChangesNothing()
    {
        Counter counter;
        const CaseView before = counter.opened(Outcome::Accept);
        counter.province.role = Role::Auditor;
        Services &auditor = counter.nextWindow();

        const QList<Turn> turns = auditor.turns.turns(before);

        QVERIFY(!turns.isEmpty());
        for (const Turn &turn : turns)
            QVERIFY(!turn.isPossible && turn.whyNot.contains(u"auditor"_s));
        QVERIFY(!counter.wait(auditor.turns.withdraw(before, closingFor(Closing::Ground::Applicant))));
    }

    void aTerminationForMissingPapersWaitsForTheDayAfter_data()
    {
        QTest::addColumn<int>("opening");
        QTest::addColumn<int>("ground");
        QTest::newRow("papers to follow") << int(Outcome::AcceptTolerantly) << int(Closing::Ground::MakeUpMissed);
        QTest::newRow("supplement") << int(Outcome::AskSupplement) << int(Closing::Ground::SupplementMissed);
    }
    void aTerminationForMissingPapersWaitsForTheDayAfter()
    {
        QFETCH(int, opening);
        QFETCH(int, ground);
        Counter counter;
        const CaseView before = counter.opened(Outcome(opening));
        const QDate last = before.history.record.clock.makeUpBy.isValid() ? before.history.record.clock.makeUpBy
                                                                          : QDate(2026, 11, 2).addDays(30);
        const Closing closing = closingFor(Closing::Ground(ground));

        counter.clock.setDay(last);
        QVERIFY(!counter.wait(counter.services().turns.terminate(before, closing)));
        counter.clock.setDay(last.addDays(1));
        const auto done = counter.wait(counter.services().turns.terminate(before, closing));

        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(counter.view(before).closing, closing);
    }

    void aSpecialProcedureMovesThePromiseAndAnExtensionComesOnce()
    {
        Counter counter;
        CaseView view = counter.opened(Outcome::Accept);
        const QDate promised = view.clock.promisedOn;
        TurnService &turns = counter.services().turns;
        const Suspension extension = suspensionAs(ProcedureKind::Extension, u"延长审批"_s, 5);

        QVERIFY(counter.wait(turns.suspend(view, extension)));
        view = counter.view(view);
        QCOMPARE(view.clock.run, CaseClock::Run::Paused);
        QCOMPARE(view.suspension, extension);
        counter.clock.setDay(QDate(2026, 11, 5));
        QVERIFY(!counter.wait(turns.resume(view, {})));
        QVERIFY(counter.wait(turns.resume(view, {u"已核实"_s})));
        view = counter.view(view);

        QCOMPARE(view.clock.promisedOn, counter.services().ports.calendar.add(promised, 3));
        QCOMPARE(view.clock.shifts.front().name, u"延长审批"_s);
        for (const ProcedureSpec &procedure : turns.procedures(view))
            QVERIFY(procedure.kind != ProcedureKind::Extension);
        QVERIFY(!counter.wait(turns.suspend(view, extension)));
    }

    void aCorrectionShowsInTheListsAndIsSeenAgainstTheReceipt()
    {
        Counter counter;
        const CaseView before = counter.opened(Outcome::Accept);
        CaseContent changed = before.content;
        changed.form.set(u"applicant.name", u"林一和"_s);

        QVERIFY(counter.wait(counter.services().turns.correct(before, changed, u"姓名写错"_s)));
        const CaseView after = counter.view(before);

        QCOMPARE(after.history.record.applicantName, u"林一和"_s);
        QCOMPARE(after.asReceived.applicantName, before.content.applicantName);
        QCOMPARE(after.formVersion, 2);
        QCOMPARE(after.history.record.number, before.history.record.number);
        QCOMPARE(after.clock.promisedOn, before.clock.promisedOn);
    }

    void aVillageReceivesAndForwardsAndTheTownshipAccepts()
    {
        Counter counter(Role::Clerk, u"329999001001"_s);
        const CaseView received = counter.opened(Outcome::Receive);
        QVERIFY2(counter.problem.isEmpty(), qPrintable(counter.problem));
        TurnService &turns = counter.services().turns;
        const HandOver handOver = turns.forwardDraft(received, false);
        QCOMPARE(handOver.toPoint, u"329999001000"_s);
        QVERIFY(!turns.turns(received).front().isPossible);
        QVERIFY(counter.wait(turns.forward(received, handOver)));

        Services &township = counter.nextWindow();
        auto found = counter.wait(township.cases.view(received.history.record.id));
        QVERIFY(found);
        QCOMPARE(found->handOvers.front(), handOver);
        QCOMPARE(found->otherDesks, QStringList{u"window 3"_s});
        auto intake = township.intake.continueCase(*found);
        QVERIFY2(intake, intake ? "" : qPrintable(intake.error().message));
        const auto accepted = counter.wait((*intake)->conclude(Outcome::Accept));
        QVERIFY2(accepted, accepted ? "" : qPrintable(accepted.error().message));
        QCOMPARE(accepted->appended.record.number, received.history.record.number);
    }

    void papersTheDepartmentAskedForGoOnWithTheFormOfTheCounter()
    {
        Counter counter;
        const CaseView accepted = counter.opened(Outcome::Accept);
        CaseContent question;
        question.missing = {u"收入证明"_s};
        const CaseView asked = counter.afterProvince(accepted, ActKind::SupplementAsked,
                                                     QJsonDocument::fromJson(question.toJson()).object());
        QCOMPARE(asked.history.record.state, CaseState::SupplementAsked);
        QCOMPARE(asked.content.missing, QStringList{u"收入证明"_s});
        QCOMPARE(asked.content.form, accepted.content.form);
        QVERIFY(!counter.services().intake.continueCase(asked));

        Checklist papers = asked.content.materials;
        papers.front().remark = u"补交收入证明"_s;
        const auto given = counter.wait(counter.services().turns.giveMissing(asked, papers));

        QVERIFY2(given, given ? "" : qPrintable(given.error().message));
        QCOMPARE(given->act.kind, ActKind::MaterialAdded);
        QCOMPARE(given->record.state, CaseState::Accepted);
    }
};

YICHUANG_TEST(TurnServiceTest)

#include "tst_turns.moc"
