// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "counter.h"
#include "ui/casedetailpage.h"
#include "ui/turns/feepanel.h"
#include "verifydone.h"
#include "walker.h"

#include <QApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::Counter;
using yichuang::test::Desk;
using yichuang::test::Walker;

namespace {

constexpr auto Decided = R"({"outcome": "granted", "text": "准予临时救助2000元。"})";
constexpr auto Aid = "MZ03-02"_L1;
// An invented resident who is nobody in the worked cases.
constexpr auto AgentNumber = "329999198503070019"_L1;

QString validNumber(const QString &first17)
{
    static constexpr std::array Weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < Weights.size(); ++i)
        sum += Weights[i] * first17.at(qsizetype(i)).digitValue();
    return first17 + u"10X98765432"_s.at(sum % 11);
}

} // namespace

/// Every turn a case can take at the counter, by keys alone, on the real services and the real ledger.
class TurnsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theButtonsOfACaseWaitUntilItIsRead()
    {
        Counter counter;
        const auto first = counter.take(Aid, Outcome::Accept);
        VERIFY_DONE(first);
        const auto second = counter.accepted();
        VERIFY_DONE(second);
        auto *button = counter.desk.find<QPushButton>(u"caseWithdraw"_s);
        QVERIFY(button && button->isEnabled());
        auto *page = counter.desk.window().findChild<CaseDetailPage *>();
        QVERIFY(page);

        page->open(*first);

        const auto before = counter.desk.window().findChildren<QPushButton *>(u"caseWithdraw"_s);
        QVERIFY(std::none_of(before.begin(), before.end(), [](const QPushButton *old) { return old->isEnabled(); }));
        QTRY_VERIFY(counter.desk.find<QPushButton>(u"caseWithdraw"_s)->isEnabled());
    }

    void missingPapersEndATolerantAcceptance()
    {
        Counter counter;
        QVERIFY2(counter.problem.isEmpty(), qPrintable(counter.problem));
        const QStringList out = counter.tolerable(Aid, 1);
        QCOMPARE(out.size(), 1);
        const auto id = counter.take(Aid, Outcome::AcceptTolerantly, out);
        VERIFY_DONE(id);
        VERIFY_DONE(counter.open(*id));
        VERIFY_DONE(counter.key(u"caseGiveMissing"_s));
        VERIFY_DONE(counter.key(u"caseGiven."_s + out.first()));
        VERIFY_DONE(counter.key(u"caseGiveMissingNow"_s));
        VERIFY_DONE(counter.untilAct(*id, ActKind::MaterialAdded));
        QCOMPARE(counter.view(*id).history.record.state, CaseState::Accepted);
        QVERIFY(QApplication::focusWidget()); // the focus is somewhere to go on from
    }

    void aSupplementComesBackAndTheIntakeMayGoOn()
    {
        Counter counter;
        const QStringList out = counter.tolerable(Aid, 1);
        const auto id = counter.take(Aid, Outcome::AskSupplement, out);
        VERIFY_DONE(id);
        VERIFY_DONE(counter.open(*id));
        VERIFY_DONE(counter.key(u"caseGiveMissing"_s));
        VERIFY_DONE(counter.key(u"caseGiven."_s + out.first()));
        VERIFY_DONE(counter.key(u"caseGiveMissingNow"_s));
        VERIFY_DONE(counter.untilAct(*id, ActKind::SupplementGiven));
        QCOMPARE(counter.view(*id).history.record.state, CaseState::Received);
        VERIFY_DONE(offered(counter, u"receipt"_s));

        VERIFY_DONE(counter.key(u"caseContinue"_s));
        QVERIFY(counter.desk.hand->until(u"the intake is open"_s, [&] { return counter.desk.intake() != nullptr; }));
        QVERIFY(counter.desk.intake()->isContinued());
        VERIFY_DONE(conclude(counter, Outcome::Accept));
        QCOMPARE(counter.view(*id).history.record.state, CaseState::Accepted);
    }

    void aWithdrawalNeedsItsReasonAndGivesItsPaper()
    {
        Counter counter;
        const auto id = counter.accepted();
        VERIFY_DONE(id);
        VERIFY_DONE(counter.key(u"caseWithdraw"_s));
        QVERIFY(!counter.desk.find<QPushButton>(u"caseWithdrawNow"_s)->isEnabled());
        VERIFY_DONE(counter.type(u"caseWithdrawReason"_s, u"家庭情况已经好转。"_s));
        VERIFY_DONE(counter.key(u"caseWithdrawNow"_s));
        VERIFY_DONE(counter.untilAct(*id, ActKind::Withdrawn));
        QCOMPARE(counter.view(*id).closing.reason, u"家庭情况已经好转。"_s);
        VERIFY_DONE(offered(counter, u"withdrawal"_s));
        counter.desk.hand->press(Qt::Key_Space); // one key prints it
        QTRY_COMPARE(counter.desk.papers.orders.last().kind, PaperKind::Withdrawal);
        QTRY_COMPARE(counter.desk.papers.printed.size(), 1);
    }

    void aTerminationSuggestsItsReason()
    {
        Counter counter;
        const auto id = counter.accepted();
        VERIFY_DONE(id);
        VERIFY_DONE(counter.key(u"caseTerminate"_s));
        VERIFY_DONE(counter.choose(u"caseTerminateGround"_s, 1));
        VERIFY_DONE(counter.key(u"caseTerminateNow"_s));
        VERIFY_DONE(counter.untilAct(*id, ActKind::Terminated));
        const CaseView view = counter.view(*id);
        QCOMPARE(view.closing.ground, Closing::Ground::NoLongerDue);
        QVERIFY(!view.closing.reason.isEmpty());
        QVERIFY(view.closing.remedy.contains(u"行政复议"_s));
        VERIFY_DONE(offered(counter, u"termination"_s));
    }

    void aSpecialProcedureShowsWhereThePromiseGoesAndRestsUntilItEnds()
    {
        Counter counter;
        const auto id = counter.take(u"MZ05-01"_s, Outcome::Accept); // a public notice stops its clock
        VERIFY_DONE(id);
        VERIFY_DONE(counter.open(*id));
        const QDate before = counter.view(*id).clock.promisedOn;
        VERIFY_DONE(counter.key(u"caseSuspend"_s));
        const QString effect = counter.desk.find<QLabel>(u"caseSuspendEffect"_s)->text();
        QVERIFY2(effect.contains(before.toString(Qt::ISODate)), qPrintable(effect));
        VERIFY_DONE(counter.type(u"caseSuspendReason"_s, u"在村务公开栏公示。"_s));
        VERIFY_DONE(counter.key(u"caseSuspendNow"_s));
        VERIFY_DONE(counter.untilAct(*id, ActKind::Suspended));
        QCOMPARE(counter.view(*id).clock.run, CaseClock::Run::Paused);
        VERIFY_DONE(offered(counter, u"suspension"_s));
        counter.desk.clock.moment = counter.desk.clock.moment.addDays(2);

        VERIFY_DONE(counter.open(*id));
        VERIFY_DONE(counter.key(u"caseResume"_s));
        VERIFY_DONE(counter.type(u"caseResumeFinding"_s, u"公示期内无异议。"_s));
        VERIFY_DONE(counter.key(u"caseResumeNow"_s));
        VERIFY_DONE(counter.untilAct(*id, ActKind::Resumed));
        const CaseView after = counter.view(*id);
        QVERIFY(after.clock.promisedOn > before);
        QTRY_VERIFY(counter.desk.find<QLabel>(u"caseClockReasons"_s)->text().contains(after.suspension.name));
    }

    void aCorrectionSaysWhyAndTheHeadSaysWhichVersion()
    {
        Counter counter;
        const auto id = counter.accepted();
        VERIFY_DONE(id);
        VERIFY_DONE(counter.key(u"caseCorrect"_s));
        VERIFY_DONE(counter.type(u"applicant.phone"_s, u"13900000002"_s));
        counter.desk.hand->press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"correctionReason"_s); // without a reason nothing is written
        VERIFY_DONE(counter.reach(u"applicant.phone"_s));
        VERIFY_DONE(counter.type(u"correctionReason"_s, u"姓名录入有误。"_s)); // Tab leaves a long form as well
        counter.desk.hand->press(Qt::Key_Return, Qt::ControlModifier);
        VERIFY_DONE(counter.untilAct(*id, ActKind::Corrected));
        QCOMPARE(counter.view(*id).history.record.applicantPhone, u"13900000002"_s);
        VERIFY_DONE(offered(counter, u"acceptance"_s));
        QTRY_VERIFY(counter.desk.find<QLabel>(u"caseVersion"_s)->text().contains(u'2'));
    }

    void anAgentCollectsWithAuthorityOnly()
    {
        Counter counter;
        const auto id = counter.accepted();
        VERIFY_DONE(id);
        VERIFY_DONE(counter.fromProvince(*id, ActKind::Decided, Decided));
        VERIFY_DONE(counter.key(u"caseArrive"_s));
        VERIFY_DONE(counter.type(u"caseArriveNumber"_s, u"临救〔2026〕7号"_s));
        VERIFY_DONE(counter.key(u"caseArriveNow"_s));
        VERIFY_DONE(counter.untilAct(*id, ActKind::ResultArrived));

        VERIFY_DONE(counter.key(u"caseTell"_s));
        QVERIFY(counter.desk.find(u"caseTellText"_s));
        VERIFY_DONE(counter.type(u"caseTellTo"_s, u"13800000001"_s));
        VERIFY_DONE(counter.key(u"caseTellNow"_s));
        VERIFY_DONE(counter.untilAct(*id, ActKind::CitizenTold));
        QVERIFY(counter.view(*id).tellings.last().reached);

        VERIFY_DONE(counter.key(u"caseDeliver"_s));
        VERIFY_DONE(counter.choose(u"caseDeliverRelation"_s, 1));
        VERIFY_DONE(counter.type(u"caseDeliverName"_s, u"李秀英"_s));
        VERIFY_DONE(counter.type(u"caseDeliverIdNumber"_s, validNumber(QString(AgentNumber).left(17))));
        VERIFY_DONE(counter.key(u"caseDeliverSigned"_s));
        QVERIFY(!counter.desk.find<QPushButton>(u"caseDeliverNow"_s)->isEnabled()); // no authority yet
        QVERIFY(!counter.desk.find<QLabel>(u"turnWhyNot"_s)->text().isEmpty());
        VERIFY_DONE(counter.type(u"caseDeliverAuthority"_s, u"授权委托书 2026-11-20"_s));
        VERIFY_DONE(counter.key(u"caseDeliverNow"_s));
        VERIFY_DONE(counter.untilAct(*id, ActKind::Delivered));
        const CaseView view = counter.view(*id);
        QCOMPARE(view.delivery->bearer.relation, Bearer::Relation::Agent);
        QCOMPARE(view.delivery->bearer.name, u"李秀英"_s);
        VERIFY_DONE(offered(counter, u"delivery-receipt"_s));
    }

    void aChannelWithoutALineIsWrittenDownAsNotReached()
    {
        Counter counter;
        const auto id = counter.accepted();
        VERIFY_DONE(id);
        VERIFY_DONE(counter.key(u"caseTell"_s));
        VERIFY_DONE(counter.choose(u"caseTellChannel"_s, 1)); // a text message; the desk has no line for it
        VERIFY_DONE(counter.type(u"caseTellTo"_s, u"13800000001"_s));
        VERIFY_DONE(counter.key(u"caseTellNow"_s));
        VERIFY_DONE(counter.untilAct(*id, ActKind::CitizenTold));
        const Telling told = counter.view(*id).tellings.last();
        QCOMPARE(told.channel, Telling::Channel::Sms);
        QVERIFY(!told.reached && !told.answer.isEmpty());
    }

    void papersGoToTheDepartmentWithTheirSheet()
    {
        Counter counter;
        const auto id = counter.accepted();
        VERIFY_DONE(id);
        VERIFY_DONE(counter.key(u"caseHandToDepartment"_s));
        QVERIFY(!counter.desk.find(u"caseHandToDepartmentTo"_s)->property("text").toString().isEmpty());
        VERIFY_DONE(counter.key(u"handOverGoes.0"_s)); // the first paper stays
        VERIFY_DONE(counter.key(u"caseHandToDepartmentNow"_s));
        VERIFY_DONE(counter.untilAct(*id, ActKind::Forwarded));
        const CaseView view = counter.view(*id);
        QCOMPARE(view.handOvers.size(), 1);
        QVERIFY(view.handOvers.first().toDepartment);
        QCOMPARE(view.handOvers.first().papers.size(), qsizetype(completed(view) - 1));
        VERIFY_DONE(offered(counter, u"hand-over-sheet"_s));
    }

    void aFeeIsPaidByHandWithItsReceipt()
    {
        Counter counter;
        const auto id = counter.accepted();
        VERIFY_DONE(id);
        // The same case of an item that costs something at the counter.
        ItemSpec item = *counter.view(*id).item;
        BusinessSpec &business = *std::find_if(item.businesses.begin(), item.businesses.end(),
                                               [](const BusinessSpec &each) { return each.code == Aid; });
        business.fee.isCharged = true;
        business.fee.name = u"工本费"_s;
        business.fee.amountParam = u"cardFee"_s;
        item.params = QJsonDocument::fromJson(R"({"regions": {"32": {"2023": {"cardFee": {"value": 20}}}}})").object();
        CaseView view = counter.view(*id);
        view.item = &item;
        view.business = &business;
        FeePanel panel(counter.desk.services(), view, nullptr);
        QSignalSpy done(&panel, &TurnPanel::done);
        QSignalSpy failed(&panel, &TurnPanel::failed);
        panel.show();

        QVERIFY(panel.findChild<QLabel *>(u"caseFeeState"_s)->text().contains(u"20.00"_s));
        QTest::keyClick(panel.findChild<QPushButton *>(u"caseFeePayByHand"_s), Qt::Key_Space);
        QTRY_COMPARE(failed.count(), 1); // no number of a receipt
        QTest::keyClicks(panel.findChild<QLineEdit *>(u"caseFeeReceipt"_s), u"32010001"_s);
        QTest::keyClick(panel.findChild<QPushButton *>(u"caseFeePayByHand"_s), Qt::Key_Space);
        QTRY_COMPARE(done.count(), 1);
        VERIFY_DONE(counter.untilAct(*id, ActKind::Fee));
        QCOMPARE(counter.view(*id).fees.last().receipt, u"32010001"_s);
    }

    void anotherClerkTakesTheCaseOver()
    {
        Counter counter;
        const auto id = counter.accepted();
        VERIFY_DONE(id);
        QVERIFY(!counter.desk.window().findChild<QPushButton *>(u"caseTakeOver"_s)); // it is here already
        VERIFY_DONE(counter.desk.hand->click(u"headerLogOut"_s));
        VERIFY_DONE(counter.desk.logIn(u"wangfang"_s));
        VERIFY_DONE(counter.open(*id));
        VERIFY_DONE(counter.key(u"caseTakeOver"_s));
        VERIFY_DONE(counter.key(u"caseTakeOverNow"_s));
        VERIFY_DONE(counter.untilAct(*id, ActKind::Reassigned));
        QCOMPARE(counter.view(*id).history.record.clerk, u"wangfang"_s);
    }

    void escapeClosesAPanelAndWritesNothing()
    {
        Counter counter;
        const auto id = counter.accepted();
        VERIFY_DONE(id);
        VERIFY_DONE(counter.key(u"caseWithdraw"_s));
        VERIFY_DONE(counter.type(u"caseWithdrawReason"_s, u"x"_s));
        counter.desk.hand->press(Qt::Key_Escape);
        QTRY_VERIFY(!counter.desk.window().findChild<QWidget *>(u"caseWithdrawNow"_s));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"caseWithdraw"_s);
        QCOMPARE(counter.view(*id).history.record.state, CaseState::Accepted);
    }

    void everyPanelHasNamesAndIsReachedByTab_data()
    {
        QTest::addColumn<QString>("opener");
        for (const char *opener : {"caseTell", "caseSuspend", "caseHandToDepartment", "caseWithdraw", "caseTerminate"})
            QTest::newRow(opener) << QString::fromLatin1(opener);
    }
    void everyPanelHasNamesAndIsReachedByTab()
    {
        QFETCH(QString, opener);
        Counter counter(Desk::Words::Chinese);
        VERIFY_DONE(counter.accepted());
        VERIFY_DONE(counter.key(opener));
        QVERIFY(counter.desk.find(opener + u"Panel"_s));
        counter.desk.shot(u"turn-"_s + opener);
        const Walker walker(counter.desk.window());
        QVERIFY2(walker.nameless().isEmpty(), qPrintable(walker.nameless().join(u'\n')));
        QVERIFY2(walker.unreachable().isEmpty(), qPrintable(walker.unreachable().join(u'\n')));
        QTRY_VERIFY2_WITH_TIMEOUT(walker.clipped().isEmpty(), qPrintable(walker.clipped().join(u'\n')), 2000);
    }

private:
    static Result<Done> conclude(Counter &counter, Outcome outcome)
    {
        Desk::sign(*counter.desk.intake());
        const auto step = counter.desk.intake()->conclude(outcome);
        if (const auto done = counter.desk.hand->until(u"the intake ends"_s, [&] { return step.isFinished(); }); !done)
            return done;
        return step.result() ? Result<Done>() : Result<Done>(Error{ErrorCode::Internal, {}, step.result().error().message});
    }

    /// The paper of the turn is first, and its print button has the focus.
    static Result<Done> offered(Counter &counter, const QString &paper)
    {
        return counter.desk.hand->until(u"%1 is offered"_s.arg(paper), [&] {
            const QWidget *focus = QApplication::focusWidget();
            return focus && focus->objectName() == u"paperPrint."_s + paper;
        });
    }

    static int completed(const CaseView &view)
    {
        return int(std::count_if(view.content.materials.begin(), view.content.materials.end(),
                                 [](const MaterialEntry &each) { return each.verdict == MaterialVerdict::Complete; }));
    }
};

YICHUANG_TEST(TurnsTest)

#include "tst_turns.moc"
