// SPDX-License-Identifier: GPL-3.0-or-later
#include "modules/human-resources/pension-enrolment/logic.h"

#include "support/testregistry.h"

#include "logicsupport.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::contextFor;
using yichuang::test::hasRule;

namespace {

const QString Item = u"human-resources/pension-enrolment"_s;
const QDate Today(2026, 11, 22);

FormData person(const QString &birth, const QString &tier)
{
    FormData form;
    form.set(u"applicant.birthDate", birth);
    form.set(u"insurance.tier", tier);
    form.set(u"insurance.specialGroup", u"0"_s);
    form.set(u"insurance.firstYear", 2026);
    return form;
}

} // namespace

/// Worked cases of the enrolment in residents' pension insurance with the tiers that are shipped.
class PensionEnrolmentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theYearsUntilPensionAgeAreCounted_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<int>("catchUp");
        QTest::addColumn<int>("years");
        QTest::addColumn<int>("missing");
        QTest::addColumn<bool>("warned");
        QTest::newRow("16 years old") << u"2010-11-22"_s << 0 << 44 << 0 << false;
        QTest::newRow("45: exactly 15 years") << u"1981-06-01"_s << 0 << 15 << 0 << false;
        QTest::newRow("46: one year short") << u"1980-06-01"_s << 0 << 14 << 1 << true;
        QTest::newRow("46 and one year caught up") << u"1980-06-01"_s << 1 << 15 << 0 << false;
        QTest::newRow("59") << u"1967-01-01"_s << 0 << 1 << 14 << true;
        QTest::newRow("60 already: the form itself warns") << u"1966-11-22"_s << 0 << 0 << 15 << false;
        QTest::newRow("75") << u"1951-01-01"_s << 0 << 0 << 15 << false;
    }
    void theYearsUntilPensionAgeAreCounted()
    {
        QFETCH(QString, birth);
        QFETCH(int, catchUp);
        QFETCH(int, years);
        QFETCH(int, missing);
        QFETCH(bool, warned);
        FormData form = person(birth, u"500"_s);
        form.set(u"insurance.catchUpYears", catchUp);
        const QString situation = catchUp > 0 ? u"catch-up"_s : u"first"_s;

        const ItemReview review
            = PensionEnrolment().review(form, contextFor(Item, u"RS01-01"_s, situation, u"329999"_s, Today));

        QCOMPARE(review.computed.value("yearsPossible"_L1).toInt(), years);
        QCOMPARE(review.computed.value("yearsMissing"_L1).toInt(), missing);
        QCOMPARE(hasRule(review, u"too-few-years"_s), warned);
    }

    void aTierCostsAndEarnsWhatTheRegionSays_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("tier");
        QTest::addColumn<QString>("group");
        QTest::addColumn<double>("own");
        QTest::addColumn<double>("subsidy");
        QTest::newRow("demo, 1000") << u"329999"_s << u"1000"_s << u"0"_s << 1000.0 << 150.0;
        QTest::newRow("Nanjing, 3000") << u"320102"_s << u"3000"_s << u"0"_s << 3000.0 << 200.0;
        QTest::newRow("Nantong, 2500") << u"320602"_s << u"2500"_s << u"0"_s << 2500.0 << 180.0;
        QTest::newRow("elsewhere, 500") << u"320981"_s << u"500"_s << u"0"_s << 500.0 << 80.0;
        QTest::newRow("the lowest tier is paid for a special group")
            << u"329999"_s << u"100"_s << u"1"_s << 0.0 << 0.0;
        QTest::newRow("a higher tier: only the rest") << u"329999"_s << u"500"_s << u"4"_s << 400.0 << 90.0;
    }
    void aTierCostsAndEarnsWhatTheRegionSays()
    {
        QFETCH(QString, region);
        QFETCH(QString, tier);
        QFETCH(QString, group);
        QFETCH(double, own);
        QFETCH(double, subsidy);
        FormData form = person(u"1990-01-01"_s, tier);
        form.set(u"insurance.specialGroup", group);
        form.set(u"insurance.governmentPays", group != "0"_L1);

        const ItemReview review
            = PensionEnrolment().review(form, contextFor(Item, u"RS01-01"_s, u"first"_s, region, Today));

        QCOMPARE(review.computed.value("ownPayment"_L1).toDouble(), own);
        QCOMPARE(review.computed.value("subsidy"_L1).toDouble(), subsidy);
    }

    void thePensionIsEstimatedFromTheAccount()
    {
        // born 1981: 15 years at 500 + 90 = 8,850 yuan; / 139 = 63.67; + 230 base
        const ItemReview review = PensionEnrolment().review(
            person(u"1981-06-01"_s, u"500"_s), contextFor(Item, u"RS01-01"_s, u"first"_s, u"329999"_s, Today));

        QCOMPARE(review.computed.value("accountAtPension"_L1).toDouble(), 8850.0);
        QCOMPARE(review.computed.value("monthlyPension"_L1).toDouble(), 293.67);
        QCOMPARE(review.computed.value("pensionOn"_L1).toString(), u"2041-06-01"_s);
    }

    void anEmptyFormOrNoParametersSayNothing()
    {
        const ItemContext known = contextFor(Item, u"RS01-01"_s, QString(), u"329999"_s, Today);
        QVERIFY(PensionEnrolment().review(FormData(), known).findings.isEmpty());
        QVERIFY(PensionEnrolment().review(person(u"1990-01-01"_s, u"500"_s), ItemContext()).findings.isEmpty());
    }
};

YICHUANG_TEST(PensionEnrolmentTest)
#include "tst_pensionenrolment.moc"
