// SPDX-License-Identifier: GPL-3.0-or-later
#include "modules/civil-affairs/subsistence-allowance/logic.h"

#include "support/testregistry.h"

#include "logicsupport.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::contextFor;
using yichuang::test::hasRule;

namespace {

const QString Item = u"civil-affairs/subsistence-allowance"_s;
const QDate Today(2026, 11, 22);

// The applicant earns ownIncome, the others the rest.
FormData household(int persons, double income, double ownIncome, int insured)
{
    QJsonArray members{QJsonObject{{u"relation"_s, u"01"_s}, {u"income"_s, ownIncome}}};
    for (int i = 1; i < persons; ++i)
        members.append(QJsonObject{{u"relation"_s, u"20"_s}, {u"income"_s, 0}});
    FormData form;
    form.set(u"household.members", members);
    form.set(u"economy.incomeWage", income);
    form.set(u"aid.kind", u"3"_s);
    form.set(u"aid.mode", u"1"_s);
    form.set(u"aid.insuredCount", insured);
    return form;
}

ItemReview reviewed(const FormData &form, const QString &region = u"329999"_s, const QDate &today = Today)
{
    return SubsistenceAllowance().review(form, contextFor(Item, u"MZ01-01"_s, u"whole"_s, region, today));
}

} // namespace

/// Worked cases of the minimum living allowance with the lines that are shipped.
class SubsistenceAllowanceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGapToTheLineIsFilled_data()
    {
        QTest::addColumn<int>("persons");
        QTest::addColumn<double>("income");
        QTest::addColumn<int>("insured");
        QTest::addColumn<double>("perPerson");
        QTest::addColumn<double>("gap");
        QTest::addColumn<double>("estimate"); // -1: none
        // the practice region's line of 2026 is 950
        QTest::newRow("no income at all") << 2 << 0.0 << 2 << 0.0 << 950.0 << 1900.0;
        QTest::newRow("thirds round to a fen") << 3 << 1000.0 << 3 << 333.33 << 616.67 << 1850.01;
        QTest::newRow("one member not insured") << 3 << 1500.0 << 2 << 500.0 << 450.0 << 900.0;
        QTest::newRow("a fen below the line") << 1 << 949.99 << 1 << 949.99 << 0.01 << 0.01;
        QTest::newRow("exactly the line: nothing to fill") << 2 << 1900.0 << 2 << 950.0 << 0.0 << -1.0;
        QTest::newRow("more insured than there are counts the household")
            << 2 << 900.0 << 5 << 450.0 << 500.0 << 1000.0;
    }
    void theGapToTheLineIsFilled()
    {
        QFETCH(int, persons);
        QFETCH(double, income);
        QFETCH(int, insured);
        QFETCH(double, perPerson);
        QFETCH(double, gap);
        QFETCH(double, estimate);

        const ItemReview review = reviewed(household(persons, income, 0, insured));

        QCOMPARE(review.computed.value("incomePerCapita"_L1).toDouble(), perPerson);
        QCOMPARE(review.computed.value("gapToLine"_L1).toDouble(), gap);
        QCOMPARE(review.computed.value("estimate"_L1).toDouble(-1), estimate);
        QCOMPARE(hasRule(review, u"estimate"_s), estimate > 0);
    }

    void theLineDependsOnPlaceYearAndKind_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<double>("line");
        const QDate before(2025, 6, 1);
        QTest::newRow("practice, urban and rural alike") << u"329999"_s << Today << u"3"_s << 950.0;
        QTest::newRow("practice, rural") << u"329999"_s << Today << u"2"_s << 900.0;
        QTest::newRow("province, urban, before 2026") << u"320981"_s << before << u"1"_s << 800.0;
        QTest::newRow("province, rural, before 2026") << u"320981"_s << before << u"2"_s << 780.0;
        QTest::newRow("province, rural, 2026: the same") << u"320981"_s << Today << u"2"_s << 850.0;
        QTest::newRow("Nanjing") << u"320102"_s << Today << u"1"_s << 1080.0;
        QTest::newRow("Nantong, rural") << u"320602"_s << Today << u"2"_s << 880.0;
    }
    void theLineDependsOnPlaceYearAndKind()
    {
        QFETCH(QString, region);
        QFETCH(QDate, today);
        QFETCH(QString, kind);
        QFETCH(double, line);
        FormData form = household(1, 100, 100, 1);
        form.set(u"aid.kind", kind);

        const ItemReview review = reviewed(form, region, today);

        QCOMPARE(review.computed.value("line"_L1).toDouble(), line);
        QCOMPARE(review.computed.value("estimate"_L1).toDouble(), line - 100);
    }

    void whoAppliesAloneIsPaidByTheOwnIncome_data()
    {
        QTest::addColumn<double>("income");
        QTest::addColumn<double>("own");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("isWithin");
        QTest::addColumn<double>("estimate"); // -1: none
        QTest::newRow("below the edge, no own income") << 3000.0 << 0.0 << u"1"_s << true << 950.0;
        QTest::newRow("below the edge, some own income") << 3000.0 << 300.0 << u"3"_s << true << 650.0;
        QTest::newRow("at the edge of 1.5 lines") << 4275.0 << 0.0 << u"1"_s << false << -1.0;
        QTest::newRow("clergy are not measured by a household") << 9000.0 << 200.0 << u"4"_s << true << 750.0;
    }
    void whoAppliesAloneIsPaidByTheOwnIncome()
    {
        QFETCH(double, income);
        QFETCH(double, own);
        QFETCH(QString, reason);
        QFETCH(bool, isWithin);
        QFETCH(double, estimate);
        FormData form = household(3, income, own, 1);
        form.set(u"aid.mode", u"2"_s);
        form.set(u"aid.singleReason", reason);

        const ItemReview review = reviewed(form);

        QCOMPARE(review.computed.value("isWithinIncome"_L1).toBool(), isWithin);
        QCOMPARE(review.computed.value("estimate"_L1).toDouble(-1), estimate);
    }

    void aboveTheLineTheOtherDoorIsNamed_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<double>("income");
        QTest::addColumn<bool>("named");
        QTest::newRow("below the line") << u"329999"_s << 949.0 << false;
        QTest::newRow("between 1 and 1.5 lines") << u"329999"_s << 1200.0 << true;
        QTest::newRow("1.5 lines") << u"329999"_s << 1425.0 << false;
        QTest::newRow("Nanjing goes up to 2 lines") << u"320102"_s << 2100.0 << true;
    }
    void aboveTheLineTheOtherDoorIsNamed()
    {
        QFETCH(QString, region);
        QFETCH(double, income);
        QFETCH(bool, named);

        const ItemReview review = reviewed(household(1, income, income, 1), region);

        QCOMPARE(hasRule(review, u"low-income-household"_s), named);
    }

    void anEmptyFormOrNoParametersSayNothing()
    {
        QVERIFY(reviewed(FormData()).findings.isEmpty());
        QVERIFY(reviewed(FormData()).computed.isEmpty());
        QVERIFY(SubsistenceAllowance().review(household(2, 100, 0, 2), ItemContext()).findings.isEmpty());
    }
};

YICHUANG_TEST(SubsistenceAllowanceTest)
#include "tst_subsistenceallowance.moc"
