// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"
#include "support/testregistry.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

namespace {

const QString AgentNumber = u"329999199001010038"_s;

CaseView decided(Counter &counter)
{
    return counter.afterProvince(counter.opened(Outcome::Accept), ActKind::Decided,
                                 {{u"outcome"_s, u"granted"_s}, {u"text"_s, u"准予救助"_s}});
}

ResultPaper result()
{
    ResultPaper paper;
    paper.name = u"临时救助审批决定书"_s;
    paper.number = u"示民救〔2026〕1号"_s;
    return paper;
}

Delivery byAgent(const CaseView &)
{
    Delivery delivery;
    delivery.bearer = {Bearer::Relation::Agent, u"许代"_s, AgentNumber, {}, u"2026年11月1日授权委托书"_s};
    delivery.signedFor = true;
    return delivery;
}

} // namespace

class ResultServiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aResultArrivesIsToldAndHandedToAnAgent()
    {
        Counter counter;
        ResultService &results = counter.services().results;
        CaseView view = decided(counter);
        QVERIFY2(counter.problem.isEmpty(), qPrintable(counter.problem));
        QVERIFY(view.isGranted);
        QVERIFY(counter.wait(results.arrive(view, result())));
        view = counter.view(view);
        QCOMPARE(view.results, QList<ResultPaper>{result()});

        Telling telling;
        telling.channel = Telling::Channel::Sms;
        telling.to = u"13800001111"_s;
        telling.text = results.wordsFor(view, Telling::About::Result, telling.channel);
        QVERIFY(telling.text.contains(view.history.record.number));
        QVERIFY(!telling.text.contains(view.history.record.applicantIdNumber));
        const auto told = counter.wait(results.tell(view, telling));
        QVERIFY(told && told->reached);
        QCOMPARE(told->reference, u"SMS-1"_s);
        view = counter.view(view);
        QCOMPARE(view.clock.due.act, ActKind::Delivered);

        QVERIFY(counter.wait(results.deliver(view, byAgent(view))));
        view = counter.view(view);
        QCOMPARE(view.history.record.state, CaseState::Delivered);
        QCOMPARE(view.delivery->bearer, byAgent(view).bearer);
        QCOMPARE(view.delivery->papers, QStringList{result().name});
    }

    void aChannelThatFailsIsWrittenDownAsNotReached()
    {
        Counter counter;
        const CaseView view = decided(counter);
        counter.errands.reference = Error{ErrorCode::Offline, u"There is no line."_s, {}};
        Telling telling;
        telling.channel = Telling::Channel::WeChat;
        telling.to = u"13800001111"_s;
        telling.text = u"请来领取"_s;

        const auto told = counter.wait(counter.services().results.tell(view, telling));

        QVERIFY(told && !told->reached);
        const CaseView after = counter.view(view);
        QCOMPARE(after.tellings.size(), 1);
        QCOMPARE(after.tellings.front().answer, u"There is no line."_s);
        QVERIFY(!after.history.record.clock.toldOn.isValid());
        telling.channel = Telling::Channel::Phone;
        telling.reached = true;
        QVERIFY(counter.wait(counter.services().results.tell(view, telling)));
        QCOMPARE(counter.view(view).history.record.clock.toldOn, QDate(2026, 11, 2));
    }

    void aCourierIsOrderedOnceAndWrittenDownWithItsWaybill()
    {
        Counter counter;
        ResultService &results = counter.services().results;
        const CaseView view = decided(counter);
        QVERIFY(!counter.wait(results.orderCourier(view, u"林一禾"_s, {}, u"东风村"_s)));
        QVERIFY(counter.wait(results.orderCourier(view, u"林一禾"_s, u"13800001111"_s, u"东风村"_s)));
        QVERIFY(counter.wait(results.orderCourier(view, u"林一禾"_s, u"13800001111"_s, u"东风村"_s)));
        QCOMPARE(counter.errands.parcels.front().id, counter.errands.parcels.back().id);
        QCOMPARE(counter.view(view).tellings.front().reference, u"EA1"_s);
    }

    void nobodyTakesAResultWithoutTheRight_data()
    {
        QTest::addColumn<Delivery>("delivery");
        QTest::addColumn<QString>("says");
        const CaseView none;
        Delivery delivery = byAgent(none);
        const auto row = [](const char *name, const Delivery &attempt, const QString &says) {
            QTest::newRow(name) << attempt << says;
        };
        delivery.bearer.name.clear();
        row("no name", delivery, u"Who takes the result"_s);
        delivery = byAgent(none);
        delivery.bearer.relation = Bearer::Relation::Self;
        row("somebody else as the applicant", delivery, u"not the applicant"_s);
        delivery = byAgent(none);
        delivery.bearer.idNumber = u"329999199001010039"_s;
        row("wrong number", delivery, u"missing or wrong"_s);
        delivery.bearer.idNumber = u"329999198805150015"_s;
        row("the applicant's number", delivery, u"applicant's own"_s);
        delivery = byAgent(none);
        delivery.bearer.authority.clear();
        row("no power of attorney", delivery, u"the right to take it"_s);
        delivery = byAgent(none);
        delivery.signedFor = false;
        row("not signed", delivery, u"not signed yet"_s);
        delivery.way = Delivery::Way::Courier;
        row("courier without a waybill", delivery, u"waybill"_s);
        delivery.way = Delivery::Way::LeftBehind;
        row("left behind without a witness", delivery, u"witness"_s);
        delivery.way = Delivery::Way::Electronic;
        row("sent to nowhere", delivery, u"where the citizen received it"_s);
    }
    void nobodyTakesAResultWithoutTheRight()
    {
        QFETCH(Delivery, delivery);
        QFETCH(QString, says);
        Counter counter;
        const CaseView view = decided(counter);

        const auto done = counter.wait(counter.services().results.deliver(view, delivery));

        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(says), qPrintable(done.error().message));
        QCOMPARE(counter.view(view).history.record.state, CaseState::Decided);
    }

    void aResultThatIsNotOneDoesNotArrive()
    {
        Counter counter;
        ResultPaper paper = result();
        paper.issuedOn = QDate(2026, 11, 3);
        const CaseView view = decided(counter);
        QVERIFY(!counter.wait(counter.services().results.arrive(view, paper)));
        QVERIFY(!counter.wait(counter.services().results.arrive(view, {})));
        QVERIFY(!counter.wait(counter.services().results.arrive(counter.opened(Outcome::Refuse), result())));
    }
};

YICHUANG_TEST(ResultServiceTest)

#include "tst_results.moc"
