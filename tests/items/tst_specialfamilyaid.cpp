// SPDX-License-Identifier: GPL-3.0-or-later
#include "modules/health/special-family-aid/logic.h"

#include "support/testregistry.h"

#include "itemset.h"
#include "logicsupport.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::contextFor;
using yichuang::test::hasRule;

namespace {

const QString Item = u"health/special-family-aid"_s;
const QDate Today(2026, 11, 22);
const QString WifeOf1988 = u"329999198808080040"_s;

FormData applicant(const QString &sex, const QString &birth, const QString &marital, const QString &spouse = {})
{
    FormData form;
    form.set(u"applicant.sex", sex);
    form.set(u"applicant.birthDate", birth);
    form.set(u"applicant.marital", marital);
    if (!spouse.isEmpty())
        form.set(u"spouse.idNumber", spouse);
    return form;
}

ItemReview reviewed(const FormData &form, const QString &situation = u"death"_s,
                    const QString &region = u"329999"_s)
{
    return SpecialFamilyAid().review(form, contextFor(Item, u"WJ03-01"_s, situation, region, Today));
}

} // namespace

/// Worked cases of the special aid for family-planning families.
class SpecialFamilyAidTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMothersAgeDecides_data()
    {
        QTest::addColumn<FormData>("form");
        QTest::addColumn<int>("age");
        QTest::addColumn<bool>("reached");
        QTest::newRow("mother of 49 today") << applicant(u"2"_s, u"1977-11-22"_s, u"20"_s) << 49 << true;
        QTest::newRow("mother, a day short") << applicant(u"2"_s, u"1977-11-23"_s, u"20"_s) << 48 << false;
        QTest::newRow("father of 60, mother of 38")
            << applicant(u"1"_s, u"1966-01-01"_s, u"20"_s, WifeOf1988) << 38 << false;
        QTest::newRow("widowed father of 49") << applicant(u"1"_s, u"1977-01-01"_s, u"30"_s) << 49 << true;
        QTest::newRow("divorced father, the old number still there")
            << applicant(u"1"_s, u"1977-01-01"_s, u"40"_s, WifeOf1988) << 49 << true;
        QTest::newRow("single father of 40") << applicant(u"1"_s, u"1986-01-01"_s, u"40"_s) << 40 << false;
    }
    void theMothersAgeDecides()
    {
        QFETCH(FormData, form);
        QFETCH(int, age);
        QFETCH(bool, reached);

        const ItemReview review = reviewed(form);

        QCOMPARE(review.computed.value("motherAge"_L1).toInt(), age);
        QCOMPARE(hasRule(review, u"amount"_s), reached);
        QCOMPARE(hasRule(review, u"reached-on"_s), !reached);
    }

    void theAmountFollowsKindAgeAndRegion_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("situation");
        QTest::addColumn<QString>("region");
        QTest::addColumn<double>("amount");
        QTest::newRow("death, 50, province") << u"1976-01-01"_s << u"death"_s << u"320981"_s << 800.0;
        QTest::newRow("death, 60, province") << u"1966-11-22"_s << u"death"_s << u"320981"_s << 1000.0;
        QTest::newRow("death, 75, province") << u"1951-01-01"_s << u"death"_s << u"320981"_s << 1200.0;
        QTest::newRow("disabled, 50, province") << u"1976-01-01"_s << u"disabled"_s << u"320981"_s << 620.0;
        QTest::newRow("death, 60, Nanjing") << u"1966-11-22"_s << u"death"_s << u"320102"_s << 1200.0;
        QTest::newRow("disabled, 60, Suzhou") << u"1966-11-22"_s << u"disabled"_s << u"320506"_s << 1000.0;
    }
    void theAmountFollowsKindAgeAndRegion()
    {
        QFETCH(QString, birth);
        QFETCH(QString, situation);
        QFETCH(QString, region);
        QFETCH(double, amount);
        const ItemReview review = reviewed(applicant(u"2"_s, birth, u"30"_s), situation, region);
        QCOMPARE(review.computed.value("monthlyAmount"_L1).toDouble(), amount);
        QCOMPARE(review.computed.value("coupleAmount"_L1).toDouble(), amount);
    }

    void aCoupleIsReckonedTogether()
    {
        // she is 62, he 38 by his number: 1000 + 800 in the practice region
        const ItemReview review = reviewed(applicant(u"2"_s, u"1964-05-10"_s, u"20"_s, WifeOf1988));
        QCOMPARE(review.computed.value("monthlyAmount"_L1).toDouble(), 1000.0);
        QCOMPARE(review.computed.value("coupleAmount"_L1).toDouble(), 1800.0);
    }

    void formAndLogicSayTheSame()
    {
        const test::ItemSet items;
        const test::BusinessUnderTest &business = items.businesses.at(u"WJ03-01"_s);
        FormState state(*business.form, business.context(u"death"_s));
        for (const FormData &form :
             {applicant(u"2"_s, u"1970-01-01"_s, u"20"_s), applicant(u"1"_s, u"1966-01-01"_s, u"20"_s, WifeOf1988),
              applicant(u"1"_s, u"1966-01-01"_s, u"40"_s)}) {
            state.load(form);
            QCOMPARE(state.value(u"familyAid.motherAge"), reviewed(form).computed.value("motherAge"_L1));
        }
    }

    void anEmptyFormOrNoParametersSayNothing()
    {
        QVERIFY(reviewed(FormData()).findings.isEmpty());
        QVERIFY(SpecialFamilyAid()
                    .review(applicant(u"2"_s, u"1960-01-01"_s, u"30"_s), ItemContext())
                    .findings.isEmpty());
    }
};

YICHUANG_TEST(SpecialFamilyAidTest)
#include "tst_specialfamilyaid.moc"
