// SPDX-License-Identifier: GPL-3.0-or-later
#include "modules/medical-insurance/residents-enrolment/logic.h"

#include "support/testregistry.h"

#include "itemset.h"
#include "logicsupport.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::contextFor;
using yichuang::test::hasRule;

namespace {

const QString Item = u"medical-insurance/residents-enrolment"_s;
const QDate Autumn(2026, 11, 22); // inside the season
const QDate Spring(2026, 3, 10);

FormData adult(int year, int lastYear = 0, const QString &aid = u"0"_s)
{
    FormData form;
    form.set(u"medical.action", u"1"_s);
    form.set(u"medical.kind", u"4"_s);
    form.set(u"medical.subsidyKind", aid);
    form.set(u"medical.year", year);
    if (lastYear > 0)
        form.set(u"medical.lastYear", lastYear);
    return form;
}

} // namespace

/// Worked cases of the enrolment in residents' medical insurance.
class MedicalEnrolmentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void benefitsBeginWhenTheRulesSay_data()
    {
        QTest::addColumn<FormData>("form");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("gap");
        QTest::newRow("in the season, for the first time") << adult(2027) << Autumn << u"2027-01-01"_s << 0;
        QTest::newRow("in the season, insured this year") << adult(2027, 2026) << Autumn << u"2027-01-01"_s << 0;
        QTest::newRow("in the season after a year without") << adult(2027, 2025) << Autumn << u"2027-05-01"_s << 1;
        QTest::newRow("for this year: three months") << adult(2026) << Spring << u"2026-06-10"_s << 0;
        QTest::newRow("for this year after two years without")
            << adult(2026, 2023) << Spring << u"2026-08-10"_s << 2;
        QTest::newRow("four years without: not under six months")
            << adult(2026, 2021) << Spring << u"2026-10-10"_s << 4;
        QTest::newRow("aided: at once") << adult(2026, 2020, u"2"_s) << Spring << u"2026-03-10"_s << 5;
        QTest::newRow("aided in the season") << adult(2027, 2020, u"1"_s) << Autumn << u"2027-01-01"_s << 6;
        QTest::newRow("no year yet") << adult(0) << Autumn << QString() << 0;
    }
    void benefitsBeginWhenTheRulesSay()
    {
        QFETCH(FormData, form);
        QFETCH(QDate, today);
        QFETCH(QString, from);
        QFETCH(int, gap);

        const ItemReview review
            = MedicalEnrolment().review(form, contextFor(Item, u"YB01-01"_s, u"new"_s, u"329999"_s, today));

        QCOMPARE(review.computed.value("effectDate"_L1).toString(), from);
        QCOMPARE(review.computed.value("gapYears"_L1).toInt(), gap);
        QCOMPARE(hasRule(review, u"gap"_s), gap > 0);
    }

    void aNewbornCountsFromBirthInsideTheWindow_data()
    {
        QTest::addColumn<QString>("born");
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("left");
        QTest::newRow("today") << u"2026-11-22"_s << u"2026-11-22"_s << 90;
        QTest::newRow("the 90th day") << u"2026-08-24"_s << u"2026-08-24"_s << 0;
        QTest::newRow("the 91st day") << u"2026-08-23"_s << u"2026-11-22"_s << -1;
        QTest::newRow("last year, still in time") << u"2026-10-01"_s << u"2026-10-01"_s << 38;
    }
    void aNewbornCountsFromBirthInsideTheWindow()
    {
        QFETCH(QString, born);
        QFETCH(QString, from);
        QFETCH(int, left);
        FormData form = adult(2026);
        form.set(u"medical.kind", u"2"_s);
        form.set(u"newborn.birthDate", born);

        const ItemReview review
            = MedicalEnrolment().review(form, contextFor(Item, u"YB01-01"_s, u"newborn"_s, u"320981"_s, Autumn));

        QCOMPARE(review.computed.value("effectDate"_L1).toString(), from);
        QCOMPARE(review.computed.value("newbornDaysLeft"_L1).toInt(), left);
    }

    void parentsAreToldOfTheNextYear_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("situation");
        QTest::addColumn<bool>("told");
        QTest::newRow("newborn in the season") << Autumn << u"newborn"_s << true;
        QTest::newRow("newborn in spring") << Spring << u"newborn"_s << false;
        QTest::newRow("an adult in the season") << Autumn << u"new"_s << false;
    }
    void parentsAreToldOfTheNextYear()
    {
        QFETCH(QDate, today);
        QFETCH(QString, situation);
        QFETCH(bool, told);
        FormData form = adult(2026);
        form.set(u"newborn.birthDate", u"2026-03-01"_s);
        const ItemReview review
            = MedicalEnrolment().review(form, contextFor(Item, u"YB01-01"_s, situation, u"329999"_s, today));
        QCOMPARE(hasRule(review, u"next-year-too"_s), told);
    }

    void whatIsPaidFollowsKindAndAid_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("aid");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<double>("payable");
        QTest::newRow("adult, province") << u"320506"_s << u"4"_s << u"0"_s << Autumn << 500.0;
        QTest::newRow("adult, the year before") << u"320506"_s << u"4"_s << u"0"_s << QDate(2025, 11, 22) << 450.0;
        QTest::newRow("student, province") << u"320506"_s << u"1"_s << u"0"_s << Autumn << 380.0;
        QTest::newRow("adult, Nanjing") << u"320102"_s << u"4"_s << u"0"_s << QDate(2025, 11, 22) << 660.0;
        QTest::newRow("adult, Yancheng") << u"320981"_s << u"4"_s << u"0"_s << QDate(2025, 11, 22) << 440.0;
        QTest::newRow("newborn") << u"329999"_s << u"2"_s << u"0"_s << Autumn << 300.0;
        QTest::newRow("extreme hardship: all") << u"329999"_s << u"4"_s << u"1"_s << Autumn << 0.0;
        QTest::newRow("just above the line: part") << u"329999"_s << u"4"_s << u"3"_s << Autumn << 168.0;
        QTest::newRow("elderly and severely disabled") << u"329999"_s << u"5"_s << u"5"_s << Autumn << 0.0;
    }
    void whatIsPaidFollowsKindAndAid()
    {
        QFETCH(QString, region);
        QFETCH(QString, kind);
        QFETCH(QString, aid);
        QFETCH(QDate, today);
        QFETCH(double, payable);
        FormData form = adult(2027, 0, aid);
        form.set(u"medical.kind", kind);

        const ItemReview review
            = MedicalEnrolment().review(form, contextFor(Item, u"YB01-01"_s, u"new"_s, region, today));

        QCOMPARE(review.computed.value("payable"_L1).toDouble(), payable);
        QVERIFY(hasRule(review, u"payable"_s));
    }

    void formAndLogicSayTheSame_data()
    {
        QTest::addColumn<QString>("situation");
        QTest::addColumn<int>("year");
        QTest::newRow("next year") << u"new"_s << 2027;
        QTest::newRow("this year") << u"new"_s << 2026;
        QTest::newRow("newborn") << u"newborn"_s << 2026;
    }
    void formAndLogicSayTheSame()
    {
        QFETCH(QString, situation);
        QFETCH(int, year);
        const test::BusinessUnderTest &business = m_items.businesses.at(u"YB01-01"_s);
        FormState state(*business.form, business.context(situation));
        state.load(
            FormData(test::jsonIn(u"/tests/items/seeds/YB01-01.json"_s).object()["complete"_L1].toObject()));
        state.set(u"medical.year", year);

        const ItemReview review = business.item->logic->review(state.data(), business.itemContext(situation));

        for (const char *key : {"effectDate", "personal", "aid", "payable"}) {
            const QString name = QString::fromLatin1(key);
            QCOMPARE(state.value(QString(u"medical."_s + name)), review.computed.value(name));
            QVERIFY(!review.computed.value(name).isUndefined());
        }
    }

    void whoLeavesIsToldNothingOfMoney()
    {
        FormData form = adult(2027);
        form.set(u"medical.action", u"3"_s);
        QVERIFY(MedicalEnrolment()
                    .review(form, contextFor(Item, u"YB01-01"_s, u"change"_s, u"329999"_s, Autumn))
                    .findings.isEmpty());
    }

    void anEmptyFormOrNoParametersSayNothing()
    {
        QVERIFY(MedicalEnrolment()
                    .review(FormData(), contextFor(Item, u"YB01-01"_s, u"newborn"_s, u"329999"_s, Autumn))
                    .computed.isEmpty());
        QVERIFY(!MedicalEnrolment().review(adult(2027), ItemContext()).computed.contains("payable"_L1));
    }

private:
    const test::ItemSet m_items;
};

YICHUANG_TEST(MedicalEnrolmentTest)
#include "tst_medicalenrolment.moc"
