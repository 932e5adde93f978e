// SPDX-License-Identifier: GPL-3.0-or-later
#include "modules/civil-affairs/temporary-aid/logic.h"

#include "support/testregistry.h"

#include "logicsupport.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::contextFor;
using yichuang::test::hasRule;

namespace {

const QString Item = u"civil-affairs/temporary-aid"_s;
const QDate Today(2026, 11, 22);

FormData household(int persons, double income)
{
    QJsonArray members;
    for (int i = 0; i < persons; ++i)
        members.append(QJsonObject{{u"name"_s, u"成员%1"_s.arg(i + 1)}});
    FormData form;
    form.set(u"household.members", members);
    form.set(u"economy.incomeWage", income * 0.75);
    form.set(u"economy.incomeFarm", income - income * 0.75);
    return form;
}

} // namespace

/// Worked cases of temporary aid with the parameters that are shipped.
class TemporaryAidTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmergencyIsEstimatedByHeadsAndLine_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<int>("persons");
        QTest::addColumn<double>("estimate");
        QTest::addColumn<QString>("decidedBy");
        // demo 2026: line 950, 3 months; province 2026: 850; Nanjing 2026: 1080; 2024: the older line
        QTest::newRow("one person, demo") << u"329999"_s << Today << 1 << 2850.0 << u"county"_s;
        QTest::newRow("three persons, demo") << u"329999"_s << Today << 3 << 8550.0 << u"county"_s;
        QTest::newRow("two persons, elsewhere in the province")
            << u"320981"_s << Today << 2 << 5100.0 << u"county"_s;
        QTest::newRow("one person in Nanjing") << u"320102"_s << Today << 1 << 3240.0 << u"county"_s;
        QTest::newRow("one person in Nantong, 2025")
            << u"320602"_s << QDate(2025, 3, 1) << 1 << 2640.0 << u"county"_s;
        QTest::newRow("twenty persons reach the cap") << u"329999"_s << Today << 20 << 22800.0 << u"county"_s;
    }
    void anEmergencyIsEstimatedByHeadsAndLine()
    {
        QFETCH(QString, region);
        QFETCH(QDate, today);
        QFETCH(int, persons);
        QFETCH(double, estimate);
        QFETCH(QString, decidedBy);

        const ItemReview review = TemporaryAid().review(household(persons, 1000),
                                                        contextFor(Item, u"MZ03-01"_s, u"local"_s, region, today));

        QCOMPARE(review.computed.value("estimate"_L1).toDouble(), estimate);
        QCOMPARE(review.computed.value("decidedBy"_L1).toString(), decidedBy);
        QVERIFY(hasRule(review, u"estimate"_s));
    }

    void expensesAreEstimatedByTheOwnShare_data()
    {
        QTest::addColumn<double>("total");
        QTest::addColumn<double>("reimbursed");
        QTest::addColumn<double>("estimate"); // -1: none
        QTest::addColumn<QString>("decidedBy");
        QTest::newRow("small share, 30 %") << 5000.0 << 1000.0 << 1200.0 << u"town"_s;
        QTest::newRow("just below the step") << 9999.99 << 0.0 << 3000.0 << u"county"_s;
        QTest::newRow("on the step, 40 %") << 10000.0 << 0.0 << 4000.0 << u"county"_s;
        QTest::newRow("half of a large share") << 50000.0 << 10000.0 << 20000.0 << u"county"_s;
        QTest::newRow("capped at 24 months of the line") << 100000.0 << 0.0 << 22800.0 << u"county"_s;
        QTest::newRow("everything reimbursed") << 5000.0 << 5000.0 << -1.0 << QString();
        QTest::newRow("more reimbursed than spent") << 5000.0 << 6000.0 << -1.0 << QString();
    }
    void expensesAreEstimatedByTheOwnShare()
    {
        QFETCH(double, total);
        QFETCH(double, reimbursed);
        QFETCH(double, estimate);
        QFETCH(QString, decidedBy);
        FormData form = household(3, 1500);
        form.set(u"expense.total", total);
        form.set(u"expense.reimbursed", reimbursed);

        const ItemReview review
            = TemporaryAid().review(form, contextFor(Item, u"MZ03-02"_s, u"local"_s, u"329999"_s, Today));

        QCOMPARE(review.computed.value("estimate"_L1).toDouble(-1), estimate);
        QCOMPARE(review.computed.value("decidedBy"_L1).toString(), decidedBy);
    }

    void incomePerPersonIsMeasuredAgainstTheLine_data()
    {
        QTest::addColumn<int>("persons");
        QTest::addColumn<double>("income");
        QTest::addColumn<double>("perPerson");
        QTest::addColumn<double>("gap");
        QTest::newRow("thirds round to a fen") << 3 << 1000.0 << 333.33 << 616.67;
        QTest::newRow("two thirds round up") << 3 << 2000.0 << 666.67 << 283.33;
        QTest::newRow("exactly the line") << 2 << 1900.0 << 950.0 << 0.0;
        QTest::newRow("above the line") << 1 << 3000.0 << 3000.0 << 0.0;
        QTest::newRow("no income at all") << 4 << 0.0 << 0.0 << 950.0;
    }
    void incomePerPersonIsMeasuredAgainstTheLine()
    {
        QFETCH(int, persons);
        QFETCH(double, income);
        QFETCH(double, perPerson);
        QFETCH(double, gap);

        const ItemReview review = TemporaryAid().review(
            household(persons, income), contextFor(Item, u"MZ03-01"_s, u"local"_s, u"329999"_s, Today));

        QCOMPARE(review.computed.value("incomePerCapita"_L1).toDouble(), perPerson);
        QCOMPARE(review.computed.value("gapToLine"_L1).toDouble(), gap);
        QCOMPARE(hasRule(review, u"below-line"_s), gap > 0);
    }

    void aLightExpenseIsPointedOut_data()
    {
        QTest::addColumn<double>("own");
        QTest::addColumn<double>("income");
        QTest::addColumn<bool>("light");
        QTest::newRow("a tenth of the year") << 3600.0 << 3000.0 << true;
        QTest::newRow("half of the year") << 18000.0 << 3000.0 << false;
        QTest::newRow("no income: everything is heavy") << 100.0 << 0.0 << false;
    }
    void aLightExpenseIsPointedOut()
    {
        QFETCH(double, own);
        QFETCH(double, income);
        QFETCH(bool, light);
        FormData form = household(2, income);
        form.set(u"expense.total", own);

        const ItemReview review
            = TemporaryAid().review(form, contextFor(Item, u"MZ03-02"_s, u"local"_s, u"329999"_s, Today));

        QCOMPARE(hasRule(review, u"not-heavy"_s), light);
    }

    void anEmptyFormOrNoParametersSayNothing()
    {
        const ItemContext known = contextFor(Item, u"MZ03-02"_s, QString(), u"329999"_s, Today);
        QVERIFY(TemporaryAid().review(FormData(), known).findings.isEmpty());
        QVERIFY(TemporaryAid().review(FormData(), ItemContext()).computed.value("estimate"_L1).isUndefined());
        const ItemReview review = TemporaryAid().review(household(2, 100), ItemContext());
        QVERIFY(review.findings.isEmpty());
    }
};

YICHUANG_TEST(TemporaryAidTest)
#include "tst_temporaryaid.moc"
