// SPDX-License-Identifier: GPL-3.0-or-later
#include "modules/civil-affairs/elderly-allowance/logic.h"

#include "support/testregistry.h"

#include "logicsupport.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::contextFor;

namespace {

const QString Item = u"civil-affairs/elderly-allowance"_s;

FormData born(const QString &day)
{
    FormData form;
    form.set(u"applicant.birthDate", day);
    return form;
}

} // namespace

/// Worked cases of the allowance for the very old with the ladders that are shipped (S21).
class ElderlyAllowanceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLadderGivesTheMonthlyAmount_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<double>("amount");
        QTest::addColumn<QString>("start");
        const QDate today(2026, 11, 22);
        QTest::newRow("80 in Nanjing") << u"1946-03-01"_s << u"320102"_s << today << 50.0 << u"2026-11"_s;
        QTest::newRow("80 in Nantong") << u"1946-03-01"_s << u"320602"_s << today << 60.0 << u"2026-11"_s;
        QTest::newRow("89 the day before 90") << u"1936-12-01"_s << u"320102"_s << today << 50.0 << u"2026-11"_s;
        QTest::newRow("90 within this month counts from it")
            << u"1936-11-30"_s << u"320102"_s << today << 100.0 << u"2026-11"_s;
        QTest::newRow("100") << u"1926-01-01"_s << u"320602"_s << today << 300.0 << u"2026-11"_s;
        QTest::newRow("registered a month early")
            << u"1946-12-10"_s << u"320102"_s << today << 50.0 << u"2026-12"_s;
        QTest::newRow("born on 29 February")
            << u"1944-02-29"_s << u"320102"_s << QDate(2024, 2, 1) << 50.0 << u"2024-02"_s;
        QTest::newRow("demo ladder of 2026") << u"1940-05-05"_s << u"329999"_s << today << 80.0 << u"2026-11"_s;
        QTest::newRow("demo ladder before 2026")
            << u"1940-05-05"_s << u"329999"_s << QDate(2025, 12, 31) << 60.0 << u"2025-12"_s;
        QTest::newRow("a city without its own ladder")
            << u"1930-05-05"_s << u"320981"_s << today << 100.0 << u"2026-11"_s;
    }
    void theLadderGivesTheMonthlyAmount()
    {
        QFETCH(QString, birth);
        QFETCH(QString, region);
        QFETCH(QDate, today);
        QFETCH(double, amount);
        QFETCH(QString, start);

        const ItemReview review
            = ElderlyAllowance().review(born(birth), contextFor(Item, u"MZ07-01"_s, u"first"_s, region, today));

        QCOMPARE(review.computed.value("monthlyAmount"_L1).toDouble(), amount);
        QCOMPARE(review.computed.value("startMonth"_L1).toString(), start);
        QVERIFY(!review.computed.contains("arrearsAmount"_L1));
    }

    void arrearsClimbTheLadderMonthByMonth_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("months");
        QTest::addColumn<double>("amount");
        QTest::newRow("ten months at one amount") << u"1946-01-15"_s << u"2026-01"_s << 10 << 500.0;
        QTest::newRow("never before the 80th birthday") << u"1946-05-15"_s << u"2026-01"_s << 6 << 300.0;
        QTest::newRow("across the 90th birthday") << u"1936-06-15"_s << u"2026-01"_s << 10 << 5 * 50.0 + 5 * 100.0;
        QTest::newRow("from this month: none") << u"1940-01-01"_s << u"2026-11"_s << 0 << 0.0;
    }
    void arrearsClimbTheLadderMonthByMonth()
    {
        QFETCH(QString, birth);
        QFETCH(QString, from);
        QFETCH(int, months);
        QFETCH(double, amount);
        FormData form = born(birth);
        form.set(u"allowance.arrearsFrom", from);

        const ItemReview review = ElderlyAllowance().review(
            form, contextFor(Item, u"MZ07-01"_s, u"arrears"_s, u"320102"_s, QDate(2026, 11, 22)));

        QCOMPARE(review.computed.value("arrearsMonths"_L1).toInt(), months);
        QCOMPARE(review.computed.value("arrearsAmount"_L1).toDouble(), amount);
    }

    void theNextStepIsNamed()
    {
        const ItemReview review = ElderlyAllowance().review(
            born(u"1946-03-01"_s), contextFor(Item, u"MZ07-01"_s, u"first"_s, u"320102"_s, QDate(2026, 11, 22)));

        QCOMPARE(review.computed.value("nextStepMonth"_L1).toString(), u"2036-03"_s);
        QCOMPARE(review.computed.value("nextStepAmount"_L1).toDouble(), 100.0);
    }

    void anEmptyFormOrNoParametersSayNothing()
    {
        const ItemContext known = contextFor(Item, u"MZ07-01"_s, QString(), u"329999"_s, QDate(2026, 11, 22));
        QVERIFY(ElderlyAllowance().review(FormData(), known).findings.isEmpty());
        QVERIFY(ElderlyAllowance().review(born(u"1946-01-01"_s), ItemContext()).findings.isEmpty());
        QVERIFY(ElderlyAllowance().review(born(u"2030-01-01"_s), known).computed.isEmpty());
    }
};

YICHUANG_TEST(ElderlyAllowanceTest)
#include "tst_elderlyallowance.moc"
