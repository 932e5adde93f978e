// SPDX-License-Identifier: GPL-3.0-or-later
#include "modules/medical-insurance/reimbursement/logic.h"

#include "support/testregistry.h"

#include "itemset.h"
#include "logicsupport.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::contextFor;
using yichuang::test::hasRule;

namespace {

const QString Item = u"medical-insurance/reimbursement"_s;
const QString Out = u"YB04-01"_s;
const QString In = u"YB04-02"_s;
const QDate Today(2026, 11, 22);

struct Bill
{
    double amount = 0;
    double outside = 0;
    double firstPaid = 0;
};

FormData claim(const QString &insurance, const QString &hospital, const QList<Bill> &bills)
{
    FormData form;
    form.set(u"claim.insKind", insurance);
    form.set(u"claim.hospitalLevel", hospital);
    QJsonArray rows;
    for (const Bill &bill : bills)
        rows.append(QJsonObject{
            {u"amount"_s, bill.amount}, {u"outside"_s, bill.outside}, {u"firstPaid"_s, bill.firstPaid}});
    form.set(u"claim.items", rows);
    return form;
}

FormData with(FormData form, const QJsonObject &values)
{
    for (auto it = values.begin(); it != values.end(); ++it)
        form.set(QString(u"claim."_s + it.key()), it.value());
    return form;
}

ItemReview reviewed(const FormData &form, const QString &business, const QString &situation,
                    const QString &region = u"320981"_s)
{
    return Reimbursement().review(form, contextFor(Item, business, situation, region, Today));
}

} // namespace

/// Worked cases of reimbursement with the numbers that are shipped.
class ReimbursementTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHospitalStayIsReckoned_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<FormData>("form");
        QTest::addColumn<double>("deductible");
        QTest::addColumn<double>("fund");
        QTest::addColumn<double>("illness");
        QTest::addColumn<double>("own");
        const QString any = u"320981"_s;
        const QString residents = u"2"_s;
        const QString employees = u"1"_s;
        const QList<Bill> ten{{10000, 0, 0}};
        QTest::newRow("resident, second level") // (10000 - 500) x 0.75
            << any << claim(residents, u"2"_s, ten) << 500.0 << 7125.0 << 0.0 << 2875.0;
        QTest::newRow("resident, third level") // (10000 - 800) x 0.6
            << any << claim(residents, u"3"_s, ten) << 800.0 << 5520.0 << 0.0 << 4480.0;
        QTest::newRow("employee, third level") // (10000 - 900) x 0.9
            << any << claim(employees, u"3"_s, ten) << 900.0 << 8190.0 << 0.0 << 1810.0;
        QTest::newRow("Suzhou pays residents more") // (10000 - 500) x 0.8
            << u"320506"_s << claim(residents, u"2"_s, ten) << 500.0 << 7600.0 << 0.0 << 2400.0;
        QTest::newRow("second stay: half the deductible") // (10000 - 250) x 0.75
            << any << with(claim(residents, u"2"_s, ten), {{u"stayNo"_s, 2}}) << 250.0 << 7312.5 << 0.0 << 2687.5;
        QTest::newRow("outside the list and first paid are taken off") // (12000 - 1500 - 500 - 500) x 0.75
            << any << claim(residents, u"2"_s, {{8000, 1000, 300}, {4000, 500, 200}}) << 500.0 << 7125.0 << 0.0
            << 4875.0;
        QTest::newRow("a third party bears its part") // (10000 - 4000 - 500) x 0.75
            << any << with(claim(residents, u"2"_s, ten), {{u"thirdParty"_s, true}, {u"thirdPartyAmount"_s, 4000}})
            << 500.0 << 4125.0 << 0.0 << 1875.0;
        QTest::newRow("a third party named but not liable")
            << any
            << with(claim(residents, u"2"_s, ten), {{u"thirdParty"_s, false}, {u"thirdPartyAmount"_s, 4000}})
            << 500.0 << 7125.0 << 0.0 << 2875.0;
        QTest::newRow("elsewhere, filed")
            << any << with(claim(residents, u"2"_s, ten), {{u"isRemote"_s, true}, {u"remoteFiled"_s, true}})
            << 500.0 << 7125.0 << 0.0 << 2875.0;
        QTest::newRow("elsewhere, not filed: 20 points less") // 9500 x 0.55
            << any << with(claim(residents, u"2"_s, ten), {{u"isRemote"_s, true}, {u"remoteFiled"_s, false}})
            << 500.0 << 5225.0 << 0.0 << 4775.0;
        QTest::newRow("commercial insurance: never more than was borne")
            << any << with(claim(employees, u"1"_s, ten), {{u"commercial"_s, true}, {u"commercialAmount"_s, 4000}})
            << 300.0 << 6000.0 << 0.0 << 0.0;
        QTest::newRow("below the deductible")
            << any << claim(residents, u"2"_s, {{400, 0, 0}}) << 400.0 << 0.0 << 0.0 << 400.0;
        QTest::newRow("rounded to a fen") // 9499.99 x 0.75 = 7124.9925
            << any << claim(residents, u"2"_s, {{9999.99, 0, 0}}) << 500.0 << 7124.99 << 0.0 << 2875.0;
        // (100000 - 800) x 0.6 = 59520; 40480 are left: 25480 above 15000 at 60 %
        QTest::newRow("serious illness")
            << any << claim(residents, u"3"_s, {{100000, 0, 0}}) << 800.0 << 59520.0 << 15288.0 << 25192.0;
        // cap 200000; 300000 left: 35000 x 0.6 + 50000 x 0.65 + 200000 x 0.7
        QTest::newRow("beyond the cap, all steps")
            << any << claim(residents, u"1"_s, {{500000, 0, 0}}) << 200.0 << 200000.0 << 193500.0 << 106500.0;
        QTest::newRow("the cap nearly used up")
            << any << with(claim(residents, u"2"_s, ten), {{u"fundUsed"_s, 199000}}) << 500.0 << 1000.0 << 0.0
            << 9000.0;
    }
    void aHospitalStayIsReckoned()
    {
        QFETCH(QString, region);
        QFETCH(FormData, form);
        QFETCH(double, deductible);
        QFETCH(double, fund);
        QFETCH(double, illness);
        QFETCH(double, own);

        const ItemReview review = reviewed(form, In, u"stay"_s, region);

        QCOMPARE(review.computed.value("deductible"_L1).toDouble(), deductible);
        QCOMPARE(review.computed.value("fundPays"_L1).toDouble(), fund);
        QCOMPARE(review.computed.value("illnessPays"_L1).toDouble(), illness);
        QCOMPARE(review.computed.value("ownShare"_L1).toDouble(), own);
        QVERIFY(hasRule(review, u"estimate"_s));
    }

    void anOutpatientBillIsReckoned_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("situation");
        QTest::addColumn<FormData>("form");
        QTest::addColumn<double>("fund");
        QTest::addColumn<bool>("capped");
        const QString any = u"320981"_s;
        const QList<Bill> one{{1000, 0, 0}};
        QTest::newRow("resident") << any << u"ordinary"_s << claim(u"2"_s, u"2"_s, one) << 320.0 << false;
        QTest::newRow("resident, deductible used")
            << any << u"ordinary"_s << with(claim(u"2"_s, u"2"_s, one), {{u"deductibleUsed"_s, 200}}) << 400.0
            << false;
        QTest::newRow("resident, part of it used")
            << any << u"ordinary"_s << with(claim(u"2"_s, u"2"_s, one), {{u"deductibleUsed"_s, 150}}) << 380.0
            << false;
        QTest::newRow("employee below the deductible")
            << any << u"emergency"_s << claim(u"1"_s, u"1"_s, {{700, 0, 0}}) << 0.0 << false;
        QTest::newRow("employee") << any << u"prescription"_s << claim(u"1"_s, u"1"_s, {{1800, 0, 0}}) << 750.0
                                  << false;
        QTest::newRow("chronic disease, resident")
            << any << u"chronic"_s << claim(u"2"_s, u"1"_s, {{10200, 0, 0}}) << 7000.0 << false;
        QTest::newRow("ordinary: the cap comes first")
            << any << u"ordinary"_s << claim(u"2"_s, u"1"_s, {{10200, 0, 0}}) << 1200.0 << true;
        QTest::newRow("Nanjing's cap is higher")
            << u"320102"_s << u"ordinary"_s << claim(u"2"_s, u"1"_s, {{10200, 0, 0}}) << 1500.0 << true;
        QTest::newRow("the cap is used up")
            << any << u"ordinary"_s << with(claim(u"2"_s, u"1"_s, one), {{u"fundUsed"_s, 1200}}) << 0.0 << true;
    }
    void anOutpatientBillIsReckoned()
    {
        QFETCH(QString, region);
        QFETCH(QString, situation);
        QFETCH(FormData, form);
        QFETCH(double, fund);
        QFETCH(bool, capped);

        const ItemReview review = reviewed(form, Out, situation, region);

        QCOMPARE(review.computed.value("fundPays"_L1).toDouble(), fund);
        QCOMPARE(review.computed.value("illnessPays"_L1).toDouble(), 0.0);
        QCOMPARE(hasRule(review, u"capped"_s), capped);
    }

    void nothingIsLostBetweenThePayers()
    {
        for (int fen = 1; fen < 3'000'000; fen += 7'919) {
            const double yuan = fen / 100.0;
            const ItemReview review = reviewed(claim(u"2"_s, u"3"_s, {{yuan, 0, 0}}), In, u"stay"_s);
            const auto part = [&](QLatin1StringView name) {
                return Money::fromYuan(review.computed.value(name).toDouble()).fen();
            };
            QCOMPARE(part("fundPays"_L1) + part("illnessPays"_L1) + part("ownShare"_L1), qint64(fen));
            QVERIFY(part("ownShare"_L1) >= 0);
        }
    }

    void whoeverGetsNothingIsTold()
    {
        QVERIFY(
            hasRule(reviewed(claim(u"1"_s, u"3"_s, {{100, 0, 0}}), Out, u"ordinary"_s), u"below-deductible"_s));
        QVERIFY(
            !hasRule(reviewed(claim(u"1"_s, u"3"_s, {{1000, 0, 0}}), Out, u"ordinary"_s), u"below-deductible"_s));
    }

    void formAndLogicSayTheSame_data()
    {
        QTest::addColumn<QString>("business");
        QTest::addColumn<QString>("situation");
        QTest::newRow("outpatient") << Out << u"ordinary"_s;
        QTest::newRow("inpatient") << In << u"remote"_s;
    }
    void formAndLogicSayTheSame()
    {
        QFETCH(QString, business);
        QFETCH(QString, situation);
        const test::ItemSet items;
        const test::BusinessUnderTest &found = items.businesses.at(business);
        FormState state(*found.form, found.context(situation));
        state.load(FormData(
            test::jsonIn(u"/tests/items/seeds/%1.json"_s.arg(business)).object()["complete"_L1].toObject()));

        const ItemReview review = found.item->logic->review(state.data(), found.itemContext(situation));

        QCOMPARE(state.value(u"claim.total"), review.computed.value("total"_L1));
        QCOMPARE(state.value(u"claim.eligible"), review.computed.value("eligible"_L1));
        QCOMPARE(review.computed.value("eligible"_L1).toDouble(), 1550.5);
    }

    void anEmptyFormOrNoParametersSayNothing()
    {
        QVERIFY(reviewed(FormData(), In, u"stay"_s).findings.isEmpty());
        QVERIFY(Reimbursement().review(claim(u"2"_s, u"2"_s, {{100, 0, 0}}), ItemContext()).findings.isEmpty());
    }
};

YICHUANG_TEST(ReimbursementTest)
#include "tst_reimbursement.moc"
