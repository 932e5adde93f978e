// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"
#include "support/testregistry.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

namespace {

const OutcomeChoice &choiceOf(const QList<OutcomeChoice> &choices, Outcome outcome)
{
    return *std::find_if(choices.begin(), choices.end(),
                         [&](const OutcomeChoice &choice) { return choice.outcome == outcome; });
}

void completeAll(Intake &intake)
{
    for (const MaterialEntry &entry : Checklist(intake.checklist()))
        intake.setVerdict(entry.code, MaterialVerdict::Complete);
}

} // namespace

class ContinuedIntakeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseGoesOnAtAnotherWindow_data()
    {
        QTest::addColumn<int>("opening");
        QTest::addColumn<int>("ending");
        QTest::addColumn<int>("state");
        QTest::newRow("received, accepted") << int(Outcome::Receive) << int(Outcome::Accept) << int(CaseState::Accepted);
        QTest::newRow("received, tolerantly") << int(Outcome::Receive) << int(Outcome::AcceptTolerantly)
                                              << int(CaseState::AcceptedTolerantly);
        QTest::newRow("received, asked for more") << int(Outcome::Receive) << int(Outcome::AskSupplement)
                                                  << int(CaseState::SupplementAsked);
        QTest::newRow("received, refused") << int(Outcome::Receive) << int(Outcome::Refuse) << int(CaseState::Refused);
        QTest::newRow("supplemented, accepted") << int(Outcome::AskSupplement) << int(Outcome::Accept)
                                                << int(CaseState::Accepted);
        QTest::newRow("supplemented, refused") << int(Outcome::AskSupplement) << int(Outcome::Refuse)
                                               << int(CaseState::Refused);
    }
    void aCaseGoesOnAtAnotherWindow()
    {
        QFETCH(int, opening);
        QFETCH(int, ending);
        QFETCH(int, state);
        Counter counter;
        const CaseView before = counter.opened(Outcome(opening));
        QVERIFY2(counter.problem.isEmpty(), qPrintable(counter.problem));
        auto intake = counter.nextWindow().intake.continueCase(before);
        QVERIFY2(intake, intake ? "" : qPrintable(intake.error().message));
        Intake &open = **intake;
        QCOMPARE(open.form().data(), before.content.form);
        completeAll(open);
        if (Outcome(ending) == Outcome::AskSupplement)
            open.setVerdict(Counter::tolerablePaper(open), MaterialVerdict::Missing);
        if (Outcome(ending) == Outcome::AcceptTolerantly) {
            const QString code = Counter::tolerablePaper(open);
            open.setVerdict(code, MaterialVerdict::Tolerated);
            open.setCommitmentSigned(code, true);
            open.setCreditChecked(false, u"信用中国"_s);
        }

        const auto done = counter.wait(open.conclude(Outcome(ending), u"理由"_s));

        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(int(done->appended.record.state), state);
        QCOMPARE(done->appended.record.number, before.history.record.number);
        QCOMPARE(done->appended.act.parent, before.history.record.headAct);
        QCOMPARE(done->appended.act.desk, u"5"_s);
        QCOMPARE(counter.view(before).otherDesks, QStringList{u"window 5"_s});
        QVERIFY(counter.wait(counter.ledger().drafts())->isEmpty());
    }

    void theCounterAsksOnce()
    {
        Counter counter;
        const CaseView asked = counter.opened(Outcome::AskSupplement);
        Checklist papers = asked.content.materials;
        papers.front().remark = u"看过"_s;
        QVERIFY(counter.wait(counter.services().turns.giveMissing(asked, papers)));
        auto intake = counter.services().intake.continueCase(counter.view(asked));
        QVERIFY(intake);

        const OutcomeChoice again = choiceOf((*intake)->choices(), Outcome::AskSupplement);

        QVERIFY(!again.isPossible);
        QVERIFY2(again.whyNot.contains(u"once only"_s), qPrintable(again.whyNot));
        QVERIFY(!choiceOf((*intake)->choices(), Outcome::Receive).isPossible);
    }

    void whoeverComesSecondFindsTheCaseMovedAndKeepsTheDraft()
    {
        Counter counter;
        const CaseView received = counter.opened(Outcome::Receive);
        auto slow = counter.services().intake.continueCase(received);
        auto quick = counter.nextWindow().intake.continueCase(received);
        QVERIFY(slow && quick);
        (*slow)->fill(u"applicant.phone"_s, u"13900002222"_s, u"hand"_s);
        Counter::sign(**slow);
        QVERIFY(counter.wait((*quick)->conclude(Outcome::Accept)));
        QVERIFY(counter.wait((*slow)->saveNow()));

        const auto late = counter.wait((*slow)->conclude(Outcome::Accept));

        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::Conflict);
        const auto drafts = counter.wait(counter.ledger().drafts());
        QCOMPARE(drafts->size(), 1);
        QCOMPARE(drafts->front().base.headAct, received.history.record.headAct);
        QCOMPARE(drafts->front().content.form.text(u"applicant.phone"), u"13900002222"_s);
        auto resumed = counter.services().intake.resume(drafts->front());
        QVERIFY(resumed && (*resumed)->isContinued());
        QCOMPARE((*resumed)->base(), (*slow)->base());
    }

    void whatWasTypedGoesOntoTheNewerStateOfTheCase()
    {
        Counter counter;
        const CaseView received = counter.opened(Outcome::Receive);
        auto intake = counter.services().intake.continueCase(received);
        QVERIFY(intake);
        (*intake)->fill(u"applicant.phone"_s, u"13900002222"_s, u"hand"_s);
        QVERIFY(counter.wait((*intake)->saveNow()));
        QVERIFY(counter.wait(counter.nextWindow().turns.takeOver(received)));
        const Draft draft = counter.wait(counter.ledger().drafts())->front();

        auto again = counter.services().intake.continueCase(counter.view(received), draft);

        QVERIFY(again);
        QCOMPARE((*again)->form().data().text(u"applicant.phone"), u"13900002222"_s);
        Counter::sign(**again);
        const auto done = counter.wait((*again)->conclude(Outcome::Accept));
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(done->appended.record.version, 3);
    }

    void anAcceptedCaseHasNoIntakeAnyMore()
    {
        Counter counter;
        const auto intake = counter.services().intake.continueCase(counter.opened(Outcome::Accept));
        QVERIFY(!intake);
        QCOMPARE(intake.error().code, ErrorCode::NotAllowed);
    }

    void thePromiseCountsFromTheDayThatTheLawSays_data()
    {
        QTest::addColumn<int>("opening");
        QTest::addColumn<QDate>("givenOn");
        QTest::addColumn<QDate>("acceptedOn");
        QTest::addColumn<QDate>("from");
        QTest::newRow("accepted within five working days")
            << int(Outcome::Receive) << QDate() << QDate(2026, 11, 9) << QDate(2026, 11, 9);
        QTest::newRow("forgotten: accepted from receipt")
            << int(Outcome::Receive) << QDate() << QDate(2026, 11, 10) << QDate(2026, 11, 2);
        QTest::newRow("complete at the window the day it is accepted")
            << int(Outcome::AskSupplement) << QDate() << QDate(2026, 11, 20) << QDate(2026, 11, 20);
        QTest::newRow("complete before it is accepted")
            << int(Outcome::AskSupplement) << QDate(2026, 11, 12) << QDate(2026, 11, 16) << QDate(2026, 11, 12);
    }
    void thePromiseCountsFromTheDayThatTheLawSays()
    {
        QFETCH(int, opening);
        QFETCH(QDate, givenOn);
        QFETCH(QDate, acceptedOn);
        QFETCH(QDate, from);
        Counter counter;
        CaseView view = counter.opened(Outcome(opening));
        QVERIFY(view.history.record.clock.promisedDays > 0);
        if (givenOn.isValid()) {
            counter.clock.setDay(givenOn);
            Checklist papers = view.content.materials;
            for (MaterialEntry &entry : papers)
                entry.verdict = MaterialVerdict::Complete;
            QVERIFY(counter.wait(counter.services().turns.giveMissing(view, papers)));
            view = counter.view(view);
        }
        counter.clock.setDay(acceptedOn);
        auto intake = counter.services().intake.continueCase(view);
        QVERIFY(intake);
        completeAll(**intake);
        const Promise promise = (*intake)->promise();

        const auto done = counter.wait((*intake)->conclude(Outcome::Accept));

        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(promise.from, from);
        QCOMPARE(promise.on, counter.services().ports.calendar.add(from, promise.days));
        const CaseView accepted = counter.view(view);
        QCOMPARE(accepted.clock.countsFrom, from);
        QCOMPARE(accepted.clock.promisedOn, promise.on);
        QCOMPARE(accepted.history.record.promisedOn, promise.on);
    }

    void aForgottenCaseCanOnlyBeAccepted()
    {
        Counter counter;
        const CaseView received = counter.opened(Outcome::Receive);
        counter.clock.setDay(QDate(2026, 11, 10));
        auto intake = counter.services().intake.continueCase(received);
        QVERIFY(intake);
        (*intake)->setVerdict(Counter::tolerablePaper(**intake), MaterialVerdict::Missing);
        for (const Outcome outcome : {Outcome::AskSupplement, Outcome::Refuse}) {
            const OutcomeChoice choice = choiceOf((*intake)->choices(), outcome);
            QVERIFY(!choice.isPossible);
            QVERIFY2(choice.whyNot.contains(u"2026-11-02"_s), qPrintable(choice.whyNot));
        }
    }

    void aTolerantAcceptanceNeedsEveryCondition_data()
    {
        QTest::addColumn<QString>("spoiled");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing to follow") << u"none"_s << u"marked as"_s;
        QTest::newRow("a main paper") << u"main"_s << u"main paper"_s;
        QTest::newRow("no commitment") << u"commitment"_s << u"not signed"_s;
        QTest::newRow("too late a day") << u"day"_s << u"within the promise"_s;
        QTest::newRow("credit not looked at") << u"credit"_s << u"list of broken promises"_s;
        QTest::newRow("on the list") << u"listed"_s << u"stands on the list"_s;
    }
    void aTolerantAcceptanceNeedsEveryCondition()
    {
        QFETCH(QString, spoiled);
        QFETCH(QString, says);
        Counter counter;
        const auto intake = counter.filledIntake();
        Counter::sign(*intake);
        const QString code = spoiled == "main"_L1 ? intake->checklist().front().code : Counter::tolerablePaper(*intake);
        if (spoiled != "none"_L1)
            intake->setVerdict(code, MaterialVerdict::Tolerated);
        intake->setCommitmentSigned(code, spoiled != "commitment"_L1);
        if (spoiled == "day"_L1)
            intake->setMakeUpBy(code, intake->promise().on.addDays(1));
        if (spoiled != "credit"_L1)
            intake->setCreditChecked(spoiled == "listed"_L1, u"信用中国"_s);

        const OutcomeChoice choice = choiceOf(intake->choices(), Outcome::AcceptTolerantly);

        QVERIFY(!choice.isPossible);
        QVERIFY2(choice.whyNot.contains(says), qPrintable(choice.whyNot));
    }

    void onlyTheSignedFormOpensTheAcceptance()
    {
        Counter counter;
        const auto intake = counter.filledIntake();
        const auto whyNot = [&] { return choiceOf(intake->choices(), Outcome::Accept).whyNot; };
        QVERIFY2(whyNot().contains(u"print it and let it be signed"_s), qPrintable(whyNot()));
        QVERIFY(!counter.wait(intake->conclude(Outcome::Accept)));
        intake->setSignedOnPaper(true);
        QVERIFY(!intake->signedForm().keptOnPaper);

        QVERIFY(counter.wait(counter.services().papers.issueBefore(*intake, PaperKind::ApplicationForm, {})));
        QVERIFY2(whyNot().contains(u"attach the signed sheet"_s), qPrintable(whyNot()));
        const auto photo = counter.wait(intake->attachSignedForm("%PDF-1.4 signed", u"form.pdf"_s, u"application/pdf"_s));
        QVERIFY2(photo, photo ? "" : qPrintable(photo.error().message));
        QVERIFY(whyNot().isEmpty());

        intake->form().set(u"applicant.phone"_s, u"13900002222"_s);
        intake->formEdited();
        QVERIFY2(whyNot().contains(u"changed after it was printed"_s), qPrintable(whyNot()));
        QVERIFY(intake->signedForm().attachments.isEmpty());

        Counter::sign(*intake);
        const auto done = counter.wait(intake->conclude(Outcome::Accept));
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        const CaseView view = counter.view(done->appended.record.id);
        QVERIFY(view.content.signedForm.isConfirmed());
        QVERIFY(view.content.signedForm.keptOnPaper);
    }

    void theSignatureIsInTheDraft()
    {
        Counter counter;
        const auto intake = counter.filledIntake();
        Counter::sign(*intake);
        intake->setOriginalKept(intake->checklist().front().code, true);
        QVERIFY(counter.wait(intake->saveNow()));

        auto resumed = counter.services().intake.resume(counter.wait(counter.ledger().drafts())->front());

        QVERIFY(resumed);
        QVERIFY((*resumed)->signedForm().isConfirmed());
        (*resumed)->formEdited();
        QVERIFY((*resumed)->whyNotSigned().isEmpty());
        QVERIFY((*resumed)->checklist().front().originalKept);
    }
};

YICHUANG_TEST(ContinuedIntakeTest)

#include "tst_continued.moc"
