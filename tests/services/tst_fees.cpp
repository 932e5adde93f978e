// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"
#include "support/testregistry.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

namespace {

using Kind = FeeStep::Kind;

PaymentState paid()
{
    return {PaymentState::Kind::Paid, u"ZF1"_s, u"PJ1"_s, u"扫码"_s, {}};
}

} // namespace

class FeeServiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFeeIsOrderedPaidAndPaidBack()
    {
        Counter counter;
        FeeService &fees = counter.services().fees;
        CaseView view = counter.opened(Outcome::Accept);
        QCOMPARE(fees.due(view)->amount, Money::fromYuan(20));
        QCOMPARE(fees.next(view), (QList<Kind>{Kind::Ordered, Kind::Paid, Kind::Waived}));

        counter.errands.payment = PaymentState{PaymentState::Kind::Open, u"ZF1"_s, {}, {}, u"pay://1"_s};
        QCOMPARE(counter.wait(fees.order(view))->payCode, u"pay://1"_s);
        view = counter.view(view);
        QCOMPARE(view.fees.back().order, u"ZF1"_s);
        QVERIFY(counter.wait(fees.order(view)));
        QCOMPARE(counter.view(view).fees.size(), 1);
        QCOMPARE(counter.errands.orders.front().id, counter.errands.orders.back().id);

        QCOMPARE(counter.wait(fees.check(view))->kind, PaymentState::Kind::Open);
        QCOMPARE(counter.view(view).fees.size(), 1);
        counter.errands.payment = paid();
        QVERIFY(counter.wait(fees.check(view)));
        view = counter.view(view);
        QCOMPARE(view.fees.back().kind, Kind::Paid);
        QCOMPARE(view.fees.back().receipt, u"PJ1"_s);
        QCOMPARE(fees.next(view), QList<Kind>{Kind::Refunded});

        counter.errands.payment = PaymentState{PaymentState::Kind::Refunded, u"ZF1"_s, u"TK1"_s, {}, {}};
        QVERIFY(counter.wait(fees.refund(view, u"重复缴费"_s)));
        view = counter.view(view);
        QCOMPARE(view.fees.back().kind, Kind::Refunded);
        QCOMPARE(view.fees.back().reason, u"重复缴费"_s);
        QVERIFY(fees.next(view).isEmpty());

        const auto day = counter.wait(fees.dayList(QDate(2026, 11, 2)));
        QVERIFY(day);
        QCOMPARE(day->size(), 3);
        QCOMPARE(day->front().step.kind, Kind::Ordered);
        QCOMPARE(day->back().step.kind, Kind::Refunded);
        QCOMPARE(day->back().record.id, view.history.record.id);
        QVERIFY(counter.wait(fees.dayList(QDate(2026, 11, 3)))->isEmpty());
    }

    void withoutALineTheReceiptBookCounts()
    {
        Counter counter;
        FeeService &fees = counter.services().fees;
        CaseView view = counter.opened(Outcome::Accept);
        counter.errands.payment = Error{ErrorCode::Offline, u"no line"_s, {}};
        QCOMPARE(counter.wait(fees.order(view)).error().code, ErrorCode::Offline);
        QVERIFY(counter.view(view).fees.isEmpty());

        QVERIFY(!counter.wait(fees.payByHand(view, {}, u"现金"_s)));
        QVERIFY(counter.wait(fees.payByHand(view, u"NO-0007"_s, u"现金"_s)));
        view = counter.view(view);
        QCOMPARE(view.fees.back().receipt, u"NO-0007"_s);
        QVERIFY(counter.wait(fees.refund(view, u"撤回"_s)));
        QVERIFY(counter.errands.refunds.isEmpty());
        QCOMPARE(counter.view(view).fees.back().kind, Kind::Refunded);
    }

    void whatTheFeeDoesNotAllowIsRefused_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("says");
        QTest::newRow("refund of nothing") << u"refund"_s << u"Nothing was paid yet"_s;
        QTest::newRow("look-up of nothing") << u"check"_s << u"No payment was asked for"_s;
        QTest::newRow("waiver without a rule") << u"waive"_s << u"name its rule"_s;
        QTest::newRow("payment after a waiver") << u"waived"_s << u"settled as"_s;
        QTest::newRow("after the end") << u"ended"_s << u"is not possible while"_s;
    }
    void whatTheFeeDoesNotAllowIsRefused()
    {
        QFETCH(QString, step);
        QFETCH(QString, says);
        Counter counter;
        FeeService &fees = counter.services().fees;
        CaseView view = counter.opened(Outcome::Accept);
        QString said;
        if (step == "refund"_L1)
            said = counter.wait(fees.refund(view, u"重复"_s)).error().message;
        if (step == "check"_L1)
            said = counter.wait(fees.check(view)).error().message;
        if (step == "waive"_L1)
            said = counter.wait(fees.waive(view, {})).error().message;
        if (step == "waived"_L1) {
            QVERIFY(counter.wait(fees.waive(view, u"低保对象免收"_s)));
            said = counter.wait(fees.payByHand(counter.view(view), u"1"_s, u"现金"_s)).error().message;
        }
        if (step == "ended"_L1) {
            const Closing closing{Closing::Ground::Applicant, u"不办了"_s, {}, true};
            QVERIFY(counter.wait(counter.services().turns.withdraw(view, closing)));
            said = counter.wait(fees.waive(counter.view(view), u"免收"_s)).error().message;
        }
        QVERIFY2(said.contains(says), qPrintable(said));
    }
};

YICHUANG_TEST(FeeServiceTest)

#include "tst_fees.moc"
