// SPDX-License-Identifier: GPL-3.0-or-later
#include "modules/civil-affairs/low-income-household/logic.h"

#include "support/testregistry.h"

#include "logicsupport.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::contextFor;
using yichuang::test::hasRule;

namespace {

const QString Item = u"civil-affairs/low-income-household"_s;
const QDate Today(2026, 11, 22);

FormData household(int persons, double income, const QString &kind = u"1"_s, double expense = 0)
{
    QJsonArray members;
    for (int i = 0; i < persons; ++i)
        members.append(QJsonObject{{u"income"_s, 0}});
    FormData form;
    form.set(u"household.members", members);
    form.set(u"economy.incomeWage", income);
    form.set(u"edge.kind", kind);
    if (expense > 0)
        form.set(u"edge.rigidExpense", expense);
    return form;
}

ItemReview reviewed(const FormData &form, const QString &region = u"329999"_s, const QDate &today = Today)
{
    return LowIncomeHousehold().review(form, contextFor(Item, u"MZ04-01"_s, u"income"_s, region, today));
}

} // namespace

/// Worked cases of the low-income household with the lines that are shipped.
class LowIncomeHouseholdTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void incomeIsMeasuredAgainstTheEdge_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<int>("persons");
        QTest::addColumn<double>("income");
        QTest::addColumn<double>("edge");
        QTest::addColumn<bool>("qualifies");
        QTest::newRow("practice, below 1.5 lines") << u"329999"_s << Today << 2 << 2849.98 << 1425.0 << true;
        QTest::newRow("practice, at 1.5 lines") << u"329999"_s << Today << 2 << 2850.0 << 1425.0 << false;
        QTest::newRow("thirds round up to the edge") << u"329999"_s << Today << 3 << 4274.99 << 1425.0 << false;
        QTest::newRow("Nanjing goes up to 2 lines") << u"320102"_s << Today << 1 << 2159.0 << 2160.0 << true;
        QTest::newRow("elsewhere, 2024") << u"320981"_s << QDate(2024, 5, 1) << 1 << 1199.0 << 1200.0 << true;
        QTest::newRow("elsewhere, 2026") << u"320981"_s << Today << 1 << 1275.0 << 1275.0 << false;
    }
    void incomeIsMeasuredAgainstTheEdge()
    {
        QFETCH(QString, region);
        QFETCH(QDate, today);
        QFETCH(int, persons);
        QFETCH(double, income);
        QFETCH(double, edge);
        QFETCH(bool, qualifies);

        const ItemReview review = reviewed(household(persons, income), region, today);

        QCOMPARE(review.computed.value("edgeLine"_L1).toDouble(), edge);
        QCOMPARE(review.computed.value("qualifies"_L1).toBool(), qualifies);
        QCOMPARE(hasRule(review, u"within-edge"_s), qualifies);
    }

    void expensesAreTakenOffBeforehand_data()
    {
        QTest::addColumn<int>("persons");
        QTest::addColumn<double>("income");
        QTest::addColumn<double>("expense");
        QTest::addColumn<double>("measured");
        QTest::addColumn<bool>("qualifies");
        // average of the practice region: 54,000 a year, 4,500 a month; edge 1,425
        QTest::newRow("a year's expenses by heads and months") << 3 << 9000.0 << 72000.0 << 1000.0 << true;
        QTest::newRow("not enough") << 3 << 9000.0 << 36000.0 << 2000.0 << false;
        QTest::newRow("down to the edge is not below it") << 1 << 3000.0 << 18900.0 << 1425.0 << false;
        QTest::newRow("never below nothing") << 1 << 3000.0 << 90000.0 << 0.0 << true;
        QTest::newRow("a thirty-sixth rounds to a fen") << 3 << 6000.0 << 40000.0 << 888.89 << true;
        QTest::newRow("the local average is too much") << 1 << 4500.0 << 90000.0 << 0.0 << false;
        QTest::newRow("a fen below the average") << 1 << 4499.99 << 90000.0 << 0.0 << true;
    }
    void expensesAreTakenOffBeforehand()
    {
        QFETCH(int, persons);
        QFETCH(double, income);
        QFETCH(double, expense);
        QFETCH(double, measured);
        QFETCH(bool, qualifies);

        const ItemReview review = reviewed(household(persons, income, u"2"_s, expense));

        QCOMPARE(review.computed.value("measured"_L1).toDouble(), measured);
        QCOMPARE(review.computed.value("qualifies"_L1).toBool(), qualifies);
    }

    void expensesCountOnlyOnTheirGround()
    {
        const ItemReview review = reviewed(household(1, 3000, u"1"_s, 90000));

        QCOMPARE(review.computed.value("measured"_L1).toDouble(), 3000.0);
        QVERIFY(hasRule(review, u"try-expenses"_s));
    }

    void whatElseIsOpenIsNamed_data()
    {
        QTest::addColumn<double>("income");
        QTest::addColumn<bool>("isBelowLine");
        QTest::addColumn<bool>("tryExpenses");
        QTest::newRow("below the line: the allowance first") << 949.99 << true << false;
        QTest::newRow("at the line") << 950.0 << false << false;
        QTest::newRow("above the edge, below the average") << 2000.0 << false << true;
        QTest::newRow("at the average: nothing") << 4500.0 << false << false;
    }
    void whatElseIsOpenIsNamed()
    {
        QFETCH(double, income);
        QFETCH(bool, isBelowLine);
        QFETCH(bool, tryExpenses);

        const ItemReview review = reviewed(household(1, income));

        QCOMPARE(review.computed.value("isBelowLine"_L1).toBool(), isBelowLine);
        QCOMPARE(hasRule(review, u"try-expenses"_s), tryExpenses);
    }

    void anEmptyFormOrNoParametersSayNothing()
    {
        QVERIFY(reviewed(FormData()).computed.isEmpty());
        QVERIFY(LowIncomeHousehold().review(household(2, 100), ItemContext()).findings.isEmpty());
    }
};

YICHUANG_TEST(LowIncomeHouseholdTest)
#include "tst_lowincomehousehold.moc"
