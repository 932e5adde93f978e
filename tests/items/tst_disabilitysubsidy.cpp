// SPDX-License-Identifier: GPL-3.0-or-later
#include "modules/civil-affairs/disability-subsidies/logic.h"

#include "support/testregistry.h"

#include "logicsupport.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::contextFor;
using yichuang::test::hasRule;

namespace {

const QString Item = u"civil-affairs/disability-subsidies"_s;
const QDate Today(2026, 11, 22);

FormData person(const QString &category, const QString &grade)
{
    FormData form;
    form.set(u"disability.category", category);
    form.set(u"disability.grade", grade);
    return form;
}

ItemReview reviewed(const FormData &form, const QString &business, const QString &region = u"329999"_s,
                    const QDate &today = Today)
{
    return DisabilitySubsidy().review(form, contextFor(Item, business, u"self"_s, region, today));
}

} // namespace

/// Worked cases of the two subsidies for the disabled with the standards that are shipped.
class DisabilitySubsidyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNursingSubsidyGoesByGradeAndInPlacesByKind_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("grade");
        QTest::addColumn<double>("amount"); // -1: not included
        QTest::newRow("practice, grade 1") << u"329999"_s << Today << u"4"_s << u"1"_s << 150.0;
        QTest::newRow("practice, grade 2") << u"329999"_s << Today << u"2"_s << u"2"_s << 100.0;
        QTest::newRow("practice, physical of grade 3") << u"329999"_s << Today << u"4"_s << u"3"_s << -1.0;
        QTest::newRow("practice, intellectual of grade 3") << u"329999"_s << Today << u"5"_s << u"3"_s << 60.0;
        QTest::newRow("practice, mental of grade 4") << u"329999"_s << Today << u"6"_s << u"4"_s << -1.0;
        QTest::newRow("Nanjing, mental of grade 4") << u"320102"_s << Today << u"6"_s << u"4"_s << 60.0;
        QTest::newRow("elsewhere, intellectual of grade 3") << u"320981"_s << Today << u"5"_s << u"3"_s << -1.0;
        QTest::newRow("elsewhere, grade 1") << u"320981"_s << Today << u"1"_s << u"1"_s << 130.0;
        QTest::newRow("elsewhere, grade 1, 2025")
            << u"320981"_s << QDate(2025, 12, 31) << u"1"_s << u"1"_s << 120.0;
    }
    void theNursingSubsidyGoesByGradeAndInPlacesByKind()
    {
        QFETCH(QString, region);
        QFETCH(QDate, today);
        QFETCH(QString, category);
        QFETCH(QString, grade);
        QFETCH(double, amount);

        const ItemReview review = reviewed(person(category, grade), u"MZ05-02"_s, region, today);

        QCOMPARE(review.computed.value("monthlyAmount"_L1).toDouble(-1), amount);
        QCOMPARE(review.computed.value("isGradeIncluded"_L1).toBool(), amount > 0);
        QCOMPARE(review.computed.value("startMonth"_L1).toString(), today.toString(u"yyyy-MM"_s));
    }

    void theLivingSubsidyIsAShareOfTheLine_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("grade");
        QTest::addColumn<double>("amount");
        // line of the practice region: 950
        QTest::newRow("allowance, severe") << u"1"_s << u"4"_s << u"2"_s << 285.0;
        QTest::newRow("allowance, grade 3") << u"1"_s << u"4"_s << u"3"_s << 237.5;
        QTest::newRow("severe without income") << u"2"_s << u"1"_s << u"1"_s << 950.0;
        QTest::newRow("several disabled") << u"3"_s << u"2"_s << u"4"_s << 570.0;
        QTest::newRow("kept by old parents") << u"4"_s << u"3"_s << u"2"_s << 570.0;
        QTest::newRow("mental, grade 4") << u"5"_s << u"6"_s << u"4"_s << 570.0;
    }
    void theLivingSubsidyIsAShareOfTheLine()
    {
        QFETCH(QString, reason);
        QFETCH(QString, category);
        QFETCH(QString, grade);
        QFETCH(double, amount);
        FormData form = person(category, grade);
        form.set(u"subsidy.reason", reason);
        form.set(u"subsidy.isLowIncome", reason == "1"_L1);
        form.set(u"subsidy.incomePerCapita", 1900);

        QCOMPARE(reviewed(form, u"MZ05-01"_s).computed.value("monthlyAmount"_L1).toDouble(-1), amount);
    }

    void eachGroundHasItsOwnPeople_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("grade");
        QTest::addColumn<bool>("allowance");
        QTest::addColumn<bool>("income");
        QTest::addColumn<double>("perCapita"); // -1: not stated
        QTest::addColumn<QStringList>("grounds");
        QTest::newRow("physical of grade 1") << u"4"_s << u"1"_s << false << false << -1.0 << QStringList{u"2"_s};
        QTest::newRow("the same with income") << u"4"_s << u"1"_s << false << true << -1.0 << QStringList();
        QTest::newRow("hearing of grade 1") << u"2"_s << u"1"_s << false << false << -1.0 << QStringList();
        QTest::newRow("speech of grade 2, allowance")
            << u"3"_s << u"2"_s << true << false << -1.0 << QStringList{u"1"_s};
        QTest::newRow("intellectual of grade 3")
            << u"5"_s << u"3"_s << false << false << -1.0 << QStringList{u"5"_s};
        QTest::newRow("physical of grade 3") << u"4"_s << u"3"_s << false << false << -1.0 << QStringList();
        QTest::newRow("twice the line")
            << u"4"_s << u"3"_s << false << true << 1900.0 << QStringList{u"3"_s, u"4"_s};
        QTest::newRow("a fen above twice the line")
            << u"4"_s << u"3"_s << false << true << 1900.01 << QStringList();
    }
    void eachGroundHasItsOwnPeople()
    {
        QFETCH(QString, category);
        QFETCH(QString, grade);
        QFETCH(bool, allowance);
        QFETCH(bool, income);
        QFETCH(double, perCapita);
        QFETCH(QStringList, grounds);
        FormData form = person(category, grade);
        form.set(u"subsidy.isLowIncome", allowance);
        form.set(u"subsidy.hasFixedIncome", income);
        if (perCapita >= 0)
            form.set(u"subsidy.incomePerCapita", perCapita);

        const ItemReview review = reviewed(form, u"MZ05-01"_s);

        QCOMPARE(review.computed.value("fittingGrounds"_L1).toArray(), QJsonArray::fromStringList(grounds));
    }

    void aGroundThatDoesNotFitHasNoAmount()
    {
        FormData form = person(u"2"_s, u"1"_s);
        form.set(u"subsidy.reason", u"2"_s);

        const ItemReview review = reviewed(form, u"MZ05-01"_s);

        QVERIFY(!review.computed.contains("monthlyAmount"_L1));
        QVERIFY(!hasRule(review, u"estimate"_s));
        QVERIFY(hasRule(review, u"nursing-too"_s)); // that one asks for the grade alone
    }

    void anEmptyFormOrNoParametersSayNothing()
    {
        for (const QString &business : {u"MZ05-01"_s, u"MZ05-02"_s}) {
            QVERIFY(reviewed(FormData(), business).computed.isEmpty());
            const ItemContext nothing{business, {}, Today, {}, {}};
            QVERIFY(DisabilitySubsidy().review(person(u"4"_s, u"1"_s), nothing).findings.isEmpty());
        }
    }
};

YICHUANG_TEST(DisabilitySubsidyTest)
#include "tst_disabilitysubsidy.moc"
