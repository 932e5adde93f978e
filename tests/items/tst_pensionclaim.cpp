// SPDX-License-Identifier: GPL-3.0-or-later
#include "modules/human-resources/pension-claim/logic.h"

#include "support/testregistry.h"

#include "logicsupport.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::contextFor;

namespace {

const QString Item = u"human-resources/pension-claim"_s;
const QDate Today(2026, 11, 22);

FormData claim(const QString &birth, const QString &sex, double years, double balance)
{
    FormData form;
    form.set(u"applicant.birthDate", birth);
    form.set(u"applicant.sex", sex);
    form.set(u"pension.payYears", years);
    form.set(u"pension.accountBalance", balance);
    form.set(u"pension.makeUp", false);
    return form;
}

ItemReview reviewed(const FormData &form, const QString &region = u"329999"_s)
{
    return PensionClaim().review(form, contextFor(Item, u"RS03-01"_s, u"of-age"_s, region, Today));
}

} // namespace

/// Worked cases of the claim of the residents' pension with the amounts that are shipped.
class PensionClaimTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePensionBeginsInTheMonthAfter_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("sex");
        QTest::addColumn<QString>("reached");
        QTest::addColumn<QString>("start");
        QTest::addColumn<bool>("exempt");
        const auto row = [](const char *name, const char *region, const char *birth, const char *sex,
                            const char *reached, const char *start, bool exempt) {
            QTest::newRow(name) << QString::fromLatin1(region) << QString::fromLatin1(birth)
                                << QString::fromLatin1(sex) << QString::fromLatin1(reached)
                                << QString::fromLatin1(start) << exempt;
        };
        row("60 this month", "329999", "1966-11-20", "1", "2026-11-20", "2026-12", false);
        row("60 on the last of December", "329999", "1966-12-31", "1", "2026-12-31", "2027-01", false);
        row("leap day", "329999", "1964-02-29", "2", "2024-02-29", "2024-03", false);
        row("a woman of 55 where that is the age", "320402", "1971-06-01", "2", "2026-06-01", "2026-07", false);
        row("a man of the same place", "320402", "1971-06-01", "1", "2031-06-01", "2031-07", false);
        row("60 on the day the scheme began", "329999", "1950-07-01", "2", "2010-07-01", "2010-08", true);
        row("60 a day later", "329999", "1950-07-02", "2", "2010-07-02", "2010-08", false);
        row("90: from the begin of the scheme", "329999", "1936-01-01", "1", "1996-01-01", "2010-08", true);
    }
    void thePensionBeginsInTheMonthAfter()
    {
        QFETCH(QString, region);
        QFETCH(QString, birth);
        QFETCH(QString, sex);
        QFETCH(QString, reached);
        QFETCH(QString, start);
        QFETCH(bool, exempt);

        const QJsonObject computed = reviewed(claim(birth, sex, 15, 10000), region).computed;

        QCOMPARE(computed.value("reachesOn"_L1).toString(), reached);
        QCOMPARE(computed.value("startMonth"_L1).toString(), start);
        QCOMPARE(computed.value("exempt"_L1).toBool(), exempt);
    }

    void theFirstPensionIsBaseAndAccountAndLongYears_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<double>("years");
        QTest::addColumn<double>("balance");
        QTest::addColumn<double>("longService");
        QTest::addColumn<double>("fromAccount");
        QTest::addColumn<double>("monthly");
        QTest::newRow("exactly 15 years") << u"329999"_s << 15.0 << 13900.0 << 0.0 << 100.0 << 345.0;
        QTest::newRow("a part of a year adds nothing") << u"329999"_s << 15.9 << 13900.0 << 0.0 << 100.0 << 345.0;
        QTest::newRow("20 years") << u"329999"_s << 20.0 << 27800.0 << 20.0 << 200.0 << 465.0;
        QTest::newRow("to the fen") << u"329999"_s << 16.0 << 12345.67 << 4.0 << 88.82 << 337.82;
        QTest::newRow("an empty account") << u"329999"_s << 0.0 << 0.0 << 0.0 << 0.0 << 245.0;
        QTest::newRow("Nanjing") << u"320104"_s << 18.0 << 13900.0 << 30.0 << 100.0 << 680.0;
        QTest::newRow("elsewhere") << u"320981"_s << 17.0 << 13900.0 << 10.0 << 100.0 << 350.0;
    }
    void theFirstPensionIsBaseAndAccountAndLongYears()
    {
        QFETCH(QString, region);
        QFETCH(double, years);
        QFETCH(double, balance);
        QFETCH(double, longService);
        QFETCH(double, fromAccount);
        QFETCH(double, monthly);

        const QJsonObject computed = reviewed(claim(u"1966-11-20"_s, u"1"_s, years, balance), region).computed;

        QCOMPARE(computed.value("longService"_L1).toDouble(), longService);
        QCOMPARE(computed.value("fromAccount"_L1).toDouble(), fromAccount);
        QCOMPARE(computed.value("monthly"_L1).toDouble(), monthly);
    }

    void aLateClaimIsPaidBack()
    {
        // 60 in March, begins in April: April to October, 7 months of 345 yuan
        const QJsonObject computed = reviewed(claim(u"1966-03-03"_s, u"1"_s, 15, 13900)).computed;

        QCOMPARE(computed.value("arrearsMonths"_L1).toInt(), 7);
        QCOMPARE(computed.value("arrears"_L1).toDouble(), 2415.0);
    }

    void whatIsMissingCanBeMadeUp()
    {
        FormData form = claim(u"1966-03-03"_s, u"1"_s, 11.5, 5000);
        QCOMPARE(reviewed(form).computed.value("yearsMissing"_L1).toInt(), 4);
        QCOMPARE(reviewed(form).computed.value("makeUpCost"_L1).toDouble(), 1200.0);

        form.set(u"pension.makeUp", true);
        form.set(u"pension.makeUpYears", 3.5);
        const QJsonObject computed = reviewed(form).computed;

        QVERIFY(!computed.contains("yearsMissing"_L1));
        QCOMPARE(computed.value("startMonth"_L1).toString(), u"2026-12"_s); // the month after the payment
        QVERIFY(!computed.contains("arrears"_L1));
    }

    void anEmptyFormOrNoParametersSayNothing()
    {
        QVERIFY(reviewed(FormData()).findings.isEmpty());
        QVERIFY(PensionClaim().review(claim(u"1966-03-03"_s, u"1"_s, 15, 1), ItemContext()).findings.isEmpty());
    }
};

YICHUANG_TEST(PensionClaimTest)
#include "tst_pensionclaim.moc"
