// SPDX-License-Identifier: GPL-3.0-or-later
#include "modules/human-resources/flexible-pension/logic.h"

#include "support/testregistry.h"

#include "logicsupport.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::contextFor;
using yichuang::test::hasRule;

namespace {

const QString Item = u"human-resources/flexible-pension"_s;
const QDate Today(2026, 11, 22);

FormData insured(const QString &birth, const QString &sex, const QString &percent, int paid)
{
    FormData form;
    form.set(u"applicant.birthDate", birth);
    form.set(u"applicant.sex", sex);
    form.set(u"pension.percent", percent);
    form.set(u"pension.monthsPaid", paid);
    form.set(u"pension.beginMonth", u"2026-11"_s);
    return form;
}

ItemReview reviewed(const FormData &form, const QString &region = u"329999"_s,
                    const QString &situation = u"first"_s)
{
    return FlexiblePension().review(form, contextFor(Item, u"RS07-01"_s, situation, region, Today));
}

} // namespace

/// Worked cases of the pension insurance of the flexibly employed with the wages that are shipped.
class FlexiblePensionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTierCostsItsShareOfTheBase_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("percent");
        QTest::addColumn<double>("base");
        QTest::addColumn<double>("monthly");
        QTest::addColumn<double>("toAccount");
        QTest::newRow("demo, 60 %: the lower limit") << u"329999"_s << u"60"_s << 5000.0 << 1000.0 << 400.0;
        QTest::newRow("demo, 100 %") << u"329999"_s << u"100"_s << 8000.0 << 1600.0 << 640.0;
        QTest::newRow("demo, 300 %") << u"329999"_s << u"300"_s << 24000.0 << 4800.0 << 1920.0;
        QTest::newRow("Nanjing, 80 %") << u"320104"_s << u"80"_s << 6680.0 << 1336.0 << 534.4;
        QTest::newRow("elsewhere, 60 %") << u"320981"_s << u"60"_s << 5010.0 << 1002.0 << 400.8;
        QTest::newRow("no tier yet") << u"329999"_s << QString() << 0.0 << 0.0 << 0.0;
    }
    void aTierCostsItsShareOfTheBase()
    {
        QFETCH(QString, region);
        QFETCH(QString, percent);
        QFETCH(double, base);
        QFETCH(double, monthly);
        QFETCH(double, toAccount);

        const QJsonObject computed = reviewed(insured(u"1990-01-01"_s, u"1"_s, percent, 0), region).computed;

        QCOMPARE(computed.value("base"_L1).toDouble(), base);
        QCOMPARE(computed.value("monthly"_L1).toDouble(), monthly);
        QCOMPARE(computed.value("toAccount"_L1).toDouble(), toAccount);
        QCOMPARE(computed.value("yearly"_L1).toDouble(), monthly * 12);
    }

    void theMonthsUntilRetirementAreCounted_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("sex");
        QTest::addColumn<int>("paid");
        QTest::addColumn<QString>("retires");
        QTest::addColumn<int>("needed");
        QTest::addColumn<int>("missing");
        QTest::newRow("young") << u"2005-05-05"_s << u"1"_s << 0 << u"2068-05-05"_s << 240 << 0;
        QTest::newRow("man of 50: 151 months, 20 years needed")
            << u"1976-06-10"_s << u"1"_s << 0 << u"2039-05-10"_s << 240 << 90; // 62 years 11 months
        QTest::newRow("the same with 90 months paid")
            << u"1976-06-10"_s << u"1"_s << 90 << u"2039-05-10"_s << 240 << 0;
        QTest::newRow("woman of 50: until 2033, 17 years")
            << u"1976-06-10"_s << u"2"_s << 60 << u"2033-02-10"_s << 204 << 69;
        QTest::newRow("woman, nearly there") << u"1972-01-10"_s << u"2"_s << 170 << u"2027-08-10"_s << 180 << 1;
    }
    void theMonthsUntilRetirementAreCounted()
    {
        QFETCH(QString, birth);
        QFETCH(QString, sex);
        QFETCH(int, paid);
        QFETCH(QString, retires);
        QFETCH(int, needed);
        QFETCH(int, missing);

        const ItemReview review = reviewed(insured(birth, sex, u"60"_s, paid));

        QCOMPARE(review.computed.value("retiresOn"_L1).toString(), retires);
        QCOMPARE(review.computed.value("neededMonths"_L1).toInt(), needed);
        QCOMPARE(review.computed.value("missingMonths"_L1).toInt(), missing);
        QCOMPARE(hasRule(review, u"too-few-months"_s), missing > 0);
    }

    void whoStopsIsToldNoPrice()
    {
        const ItemReview review = reviewed(insured(u"1990-01-01"_s, u"1"_s, u"60"_s, 0), u"329999"_s, u"stop"_s);

        QVERIFY(review.findings.isEmpty());
        QVERIFY(!review.computed.contains("monthly"_L1));
    }

    void anEmptyFormOrNoParametersSayNothing()
    {
        QVERIFY(reviewed(FormData()).findings.isEmpty());
        const FormData form = insured(u"1990-01-01"_s, u"1"_s, u"60"_s, 0);
        QVERIFY(FlexiblePension().review(form, ItemContext()).findings.isEmpty());
    }
};

YICHUANG_TEST(FlexiblePensionTest)
#include "tst_flexiblepension.moc"
