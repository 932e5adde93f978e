// SPDX-License-Identifier: GPL-3.0-or-later
#include "modules/medical-insurance/flexible-enrolment/logic.h"

#include "support/testregistry.h"

#include "logicsupport.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::contextFor;
using yichuang::test::hasRule;

namespace {

const QString Item = u"medical-insurance/flexible-enrolment"_s;
const QDate Today(2026, 11, 22);

ItemContext at(const QString &situation, const QString &region = u"329999"_s)
{
    return contextFor(Item, u"YB05-01"_s, situation, region, Today);
}

FormData person(const QString &birth, const QString &sex)
{
    FormData form;
    form.set(u"applicant.birthDate", birth);
    form.set(u"applicant.sex", sex);
    form.set(u"medical.payMode", u"1"_s);
    return form;
}

} // namespace

/// Worked cases of the flexibly employed in employee medical insurance.
class FlexibleMedicalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoHasReachedRetirementCannotEnter_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("sex");
        QTest::addColumn<bool>("blocked");
        QTest::newRow("man of 38") << u"1988-05-15"_s << u"1"_s << false;
        // born August 1966: 60 years and 5 months
        QTest::newRow("man, delayed beyond today") << u"1966-08-01"_s << u"1"_s << false;
        QTest::newRow("man, reached in May 2026") << u"1966-01-22"_s << u"1"_s << true;
        QTest::newRow("man, never delayed") << u"1964-12-31"_s << u"1"_s << true;
        QTest::newRow("woman of 54") << u"1972-01-01"_s << u"2"_s << false;
        QTest::newRow("woman of 56") << u"1970-10-01"_s << u"2"_s << true;
    }
    void whoHasReachedRetirementCannotEnter()
    {
        QFETCH(QString, birth);
        QFETCH(QString, sex);
        QFETCH(bool, blocked);
        for (const QString &situation : {u"join"_s, u"resume"_s}) {
            const ItemReview review = FlexibleMedical().review(person(birth, sex), at(situation));
            QCOMPARE(hasRule(review, u"past-retirement"_s), blocked);
            QCOMPARE(hasBlock(review.findings), blocked);
        }
        QVERIFY(!hasBlock(FlexibleMedical().review(person(birth, sex), at(u"end"_s)).findings));
    }

    void aLongGapBringsAWaitingTime_data()
    {
        QTest::addColumn<QString>("previous");
        QTest::addColumn<QString>("last");
        QTest::addColumn<int>("gap");
        QTest::addColumn<QString>("from");
        QTest::newRow("without a gap") << u"1"_s << u"2026-10"_s << 0 << u"2026-11"_s;
        QTest::newRow("three months") << u"3"_s << u"2026-07"_s << 3 << u"2026-11"_s;
        QTest::newRow("four months") << u"1"_s << u"2026-06"_s << 4 << u"2027-05"_s;
        QTest::newRow("years") << u"2"_s << u"2023-12"_s << 34 << u"2027-05"_s;
        QTest::newRow("never insured") << u"9"_s << QString() << 0 << u"2027-05"_s;
    }
    void aLongGapBringsAWaitingTime()
    {
        QFETCH(QString, previous);
        QFETCH(QString, last);
        QFETCH(int, gap);
        QFETCH(QString, from);
        FormData form = person(u"1988-05-15"_s, u"1"_s);
        form.set(u"medical.beginMonth", u"2026-11"_s);
        form.set(u"medical.previous", previous);
        if (!last.isEmpty())
            form.set(u"medical.lastPaidMonth", last);

        const ItemReview review = FlexibleMedical().review(form, at(u"join"_s));

        QCOMPARE(review.computed.value("gapMonths"_L1).toInt(), gap);
        QCOMPARE(review.computed.value("benefitMonth"_L1).toString(), from);
        QVERIFY(hasRule(review, u"benefits-from"_s));
    }

    void theMissingYearsAndTheirPrice_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("sex");
        QTest::addColumn<int>("paid");
        QTest::addColumn<int>("here");
        QTest::addColumn<int>("missing");
        QTest::addColumn<double>("price");
        QTest::newRow("man, 25 years") << u"329999"_s << u"1"_s << 300 << 120 << 0 << 0.0;
        QTest::newRow("man, a year short") << u"329999"_s << u"1"_s << 288 << 288 << 12 << 12 * 450.0;
        QTest::newRow("woman, 20 years") << u"329999"_s << u"2"_s << 240 << 240 << 0 << 0.0;
        QTest::newRow("enough in all, too few here") << u"329999"_s << u"1"_s << 320 << 100 << 20 << 20 * 450.0;
        QTest::newRow("Nantong asks for 15 years here") << u"320602"_s << u"2"_s << 240 << 150 << 30 << 30 * 460.0;
        QTest::newRow("Nanjing's rate") << u"320102"_s << u"1"_s << 299 << 299 << 1 << 468.0;
    }
    void theMissingYearsAndTheirPrice()
    {
        QFETCH(QString, region);
        QFETCH(QString, sex);
        QFETCH(int, paid);
        QFETCH(int, here);
        QFETCH(int, missing);
        QFETCH(double, price);
        FormData form = person(u"1964-12-01"_s, sex);
        form.set(u"medical.paidMonths", paid);
        form.set(u"medical.localMonths", here);

        const ItemReview review = FlexibleMedical().review(form, at(u"retire"_s, region));

        QCOMPARE(review.computed.value("missingMonths"_L1).toInt(-1), missing);
        QCOMPARE(review.computed.value("catchUp"_L1).toDouble(), price);
        QVERIFY(!hasRule(review, u"before-retirement"_s));
    }

    void anEarlyRetirementIsWarnedOf()
    {
        QVERIFY(hasRule(FlexibleMedical().review(person(u"1988-05-15"_s, u"1"_s), at(u"retire"_s)),
                        u"before-retirement"_s));
    }

    void anEmptyFormOrNoParametersSayNothing()
    {
        QVERIFY(FlexibleMedical().review(FormData(), at(u"join"_s)).findings.isEmpty());
        ItemContext unknown = at(u"join"_s);
        unknown.params = {};
        QVERIFY(FlexibleMedical().review(person(u"1950-01-01"_s, u"1"_s), unknown).findings.isEmpty());
    }
};

YICHUANG_TEST(FlexibleMedicalTest)
#include "tst_flexiblemedical.moc"
