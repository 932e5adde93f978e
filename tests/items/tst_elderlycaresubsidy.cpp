// SPDX-License-Identifier: GPL-3.0-or-later
#include "modules/civil-affairs/elderly-care-subsidy/logic.h"

#include "support/testregistry.h"

#include "logicsupport.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::contextFor;
using yichuang::test::hasRule;

namespace {

const QString Item = u"civil-affairs/elderly-care-subsidy"_s;
const QDate Today(2026, 11, 22);

FormData old(const QString &birth, const QString &kind, const QString &ability = {})
{
    FormData form;
    form.set(u"applicant.birthDate", birth);
    form.set(u"allowance.kind", kind);
    if (!ability.isEmpty())
        form.set(u"allowance.ability", ability);
    return form;
}

ItemReview reviewed(const FormData &form, const QString &region = u"329999"_s, const QDate &today = Today)
{
    return ElderlyCareSubsidy().review(form, contextFor(Item, u"MZ08-01"_s, u"service"_s, region, today));
}

} // namespace

/// Worked cases of the subsidies for old people in hardship with the standards that are shipped.
class ElderlyCareSubsidyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theServiceSubsidyClimbsWithAge_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("birth");
        QTest::addColumn<double>("amount"); // -1: not entitled
        QTest::newRow("79") << u"329999"_s << Today << u"1946-11-23"_s << -1.0;
        QTest::newRow("80 today") << u"329999"_s << Today << u"1946-11-22"_s << 100.0;
        QTest::newRow("90 today") << u"329999"_s << Today << u"1936-11-22"_s << 150.0;
        QTest::newRow("practice before 2026") << u"329999"_s << QDate(2025, 6, 1) << u"1940-01-01"_s << 80.0;
        QTest::newRow("Nanjing begins at 60") << u"320102"_s << Today << u"1966-11-22"_s << 100.0;
        QTest::newRow("Nanjing, 59") << u"320102"_s << Today << u"1966-11-23"_s << -1.0;
        QTest::newRow("Nantong") << u"320602"_s << Today << u"1940-01-01"_s << 80.0;
        QTest::newRow("elsewhere, 95") << u"320981"_s << Today << u"1931-01-01"_s << 100.0;
    }
    void theServiceSubsidyClimbsWithAge()
    {
        QFETCH(QString, region);
        QFETCH(QDate, today);
        QFETCH(QString, birth);
        QFETCH(double, amount);

        const ItemReview review = reviewed(old(birth, u"1"_s), region, today);

        QCOMPARE(review.computed.value("monthlyAmount"_L1).toDouble(-1), amount);
        QCOMPARE(review.computed.value("isEntitled"_L1).toBool(), amount > 0);
    }

    void theNursingSubsidyGoesByTheAssessedLevel_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("level");
        QTest::addColumn<double>("amount"); // -1: not entitled
        QTest::newRow("able") << u"329999"_s << u"0"_s << -1.0;
        QTest::newRow("slight") << u"329999"_s << u"1"_s << -1.0;
        QTest::newRow("moderate") << u"329999"_s << u"2"_s << 150.0;
        QTest::newRow("severe") << u"329999"_s << u"3"_s << 250.0;
        QTest::newRow("complete") << u"329999"_s << u"4"_s << 400.0;
        QTest::newRow("Nanjing includes the slight loss") << u"320102"_s << u"1"_s << 100.0;
        QTest::newRow("elsewhere, 2026") << u"320981"_s << u"4"_s << 330.0;
    }
    void theNursingSubsidyGoesByTheAssessedLevel()
    {
        QFETCH(QString, region);
        QFETCH(QString, level);
        QFETCH(double, amount);

        const ItemReview review = reviewed(old(u"1960-01-01"_s, u"2"_s, level), region);

        QCOMPARE(review.computed.value("monthlyAmount"_L1).toDouble(-1), amount);
        QCOMPARE(hasRule(review, u"estimate"_s), amount > 0);
    }

    void theHigherOfTwoIsNamed_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<double>("received");
        QTest::addColumn<QString>("higher");
        QTest::addColumn<double>("difference");
        QTest::newRow("nothing else") << u"1"_s << 0.0 << QString() << 0.0;
        QTest::newRow("this is higher") << u"2"_s << 150.0 << u"this"_s << 100.0;
        QTest::newRow("the other is higher") << u"2"_s << 250.01 << u"other"_s << -0.01;
        QTest::newRow("the same stays as it is") << u"3"_s << 250.0 << u"other"_s << 0.0;
    }
    void theHigherOfTwoIsNamed()
    {
        QFETCH(QString, other);
        QFETCH(double, received);
        QFETCH(QString, higher);
        QFETCH(double, difference);
        FormData form = old(u"1942-07-18"_s, u"2"_s, u"3"_s);
        form.set(u"allowance.other", other);
        form.set(u"allowance.otherAmount", received);

        const ItemReview review = reviewed(form);

        QCOMPARE(review.computed.value("higher"_L1).toString(), higher);
        QCOMPARE(review.computed.value("difference"_L1).toDouble(), difference);
        QCOMPARE(hasRule(review, u"higher"_s), !higher.isEmpty());
    }

    void whoIsAbleMayHaveTheServiceSubsidy_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<bool>("named");
        QTest::newRow("85") << u"1941-01-01"_s << true;
        QTest::newRow("70") << u"1956-01-01"_s << false;
    }
    void whoIsAbleMayHaveTheServiceSubsidy()
    {
        QFETCH(QString, birth);
        QFETCH(bool, named);

        QCOMPARE(hasRule(reviewed(old(birth, u"2"_s, u"0"_s)), u"service-instead"_s), named);
    }

    void anEmptyFormOrNoParametersSayNothing()
    {
        QVERIFY(reviewed(FormData()).computed.isEmpty());
        QVERIFY(reviewed(old(u"2030-01-01"_s, u"1"_s)).computed.isEmpty());
        QVERIFY(ElderlyCareSubsidy().review(old(u"1940-01-01"_s, u"1"_s), ItemContext()).findings.isEmpty());
    }
};

YICHUANG_TEST(ElderlyCareSubsidyTest)
#include "tst_elderlycaresubsidy.moc"
