// SPDX-License-Identifier: GPL-3.0-or-later
#include "modules/human-resources/pension-transfer/logic.h"

#include "support/testregistry.h"

#include "logicsupport.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::contextFor;

namespace {

const QString Item = u"human-resources/pension-transfer"_s;
const QDate Today(2026, 11, 22);

FormData both(const QString &direction, int employeeMonths, int overlap)
{
    FormData form;
    form.set(u"applicant.birthDate", u"1966-05-01"_s);
    form.set(u"applicant.sex", u"1"_s);
    form.set(u"transfer.direction", direction);
    form.set(u"transfer.retirementGroup", u"men"_s);
    form.set(u"transfer.residentYears", 6.5);
    form.set(u"transfer.residentBalance", 5000);
    form.set(u"transfer.employeeMonths", employeeMonths);
    form.set(u"transfer.employeeBalance", 30000);
    form.set(u"transfer.overlapMonths", overlap);
    form.set(u"transfer.overlapPayments", 800);
    return form;
}

ItemReview reviewed(const FormData &form, const QString &situation, const QString &region = u"329999"_s)
{
    return PensionTransfer().review(form, contextFor(Item, u"RS05-01"_s, situation, region, Today));
}

} // namespace

/// Worked cases of years and money that move between places and schemes.
class PensionTransferTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMonthsNeededFollowTheYearOfRetirement_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("retires");
        QTest::addColumn<int>("needed");
        QTest::newRow("man, 60 and 5 months") << u"1966-05-01"_s << u"men"_s << u"2026-10-01"_s << 180;
        QTest::newRow("man, before the new rule") << u"1964-12-01"_s << u"men"_s << u"2024-12-01"_s << 180;
        QTest::newRow("woman of 55") << u"1971-02-10"_s << u"women"_s << u"2026-06-10"_s << 180;
        QTest::newRow("worker of 50") << u"1976-02-10"_s << u"workers"_s << u"2026-09-10"_s << 180;
        QTest::newRow("in 2030 six months more") << u"1969-01-01"_s << u"men"_s << u"2030-02-01"_s << 186;
        QTest::newRow("in 2039 twenty years") << u"1976-09-01"_s << u"men"_s << u"2039-09-01"_s << 240;
        QTest::newRow("later no more") << u"1990-01-01"_s << u"men"_s << u"2053-01-01"_s << 240;
    }
    void theMonthsNeededFollowTheYearOfRetirement()
    {
        QFETCH(QString, birth);
        QFETCH(QString, group);
        QFETCH(QString, retires);
        QFETCH(int, needed);
        FormData form = both(u"to-employee"_s, 200, 0);
        form.set(u"applicant.birthDate", birth);
        form.set(u"transfer.retirementGroup", group);

        const QJsonObject computed = reviewed(form, u"bridging"_s).computed;

        QCOMPARE(computed.value("retiresOn"_L1).toString(), retires);
        QCOMPARE(computed.value("neededMonths"_L1).toInt(), needed);
    }

    void yearsAndMoneyComeAlongAsTheRuleSays_data()
    {
        QTest::addColumn<QString>("situation");
        QTest::addColumn<QString>("direction");
        QTest::addColumn<int>("months");
        QTest::addColumn<int>("overlap");
        QTest::addColumn<double>("years");
        QTest::addColumn<double>("balance");
        QTest::addColumn<double>("refund");
        QTest::newRow("within the province: whole")
            << u"in-province"_s << QString() << 0 << 0 << 6.5 << 5000.0 << 0.0;
        QTest::newRow("across provinces: whole")
            << u"cross-province"_s << QString() << 0 << 0 << 6.5 << 5000.0 << 0.0;
        QTest::newRow("to employee: the years do not come along")
            << u"bridging"_s << u"to-employee"_s << 200 << 0 << 16.67 << 35000.0 << 0.0;
        QTest::newRow("to employee, paid in both")
            << u"bridging"_s << u"to-employee"_s << 200 << 12 << 16.67 << 34200.0 << 800.0;
        QTest::newRow("to residents': years add up")
            << u"bridging"_s << u"to-resident"_s << 120 << 0 << 16.5 << 35000.0 << 0.0;
        QTest::newRow("to residents', paid in both: once")
            << u"bridging"_s << u"to-resident"_s << 120 << 12 << 15.5 << 34200.0 << 800.0;
    }
    void yearsAndMoneyComeAlongAsTheRuleSays()
    {
        QFETCH(QString, situation);
        QFETCH(QString, direction);
        QFETCH(int, months);
        QFETCH(int, overlap);
        QFETCH(double, years);
        QFETCH(double, balance);
        QFETCH(double, refund);

        const QJsonObject computed = reviewed(both(direction, months, overlap), situation).computed;

        QCOMPARE(computed.value("yearsAfter"_L1).toDouble(), years);
        QCOMPARE(computed.value("balanceAfter"_L1).toDouble(), balance);
        QCOMPARE(computed.value("refund"_L1).toDouble(), refund);
    }

    void whoHasEnoughMayClaimAtOnce_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<int>("months");
        QTest::addColumn<double>("monthly");
        QTest::newRow("15 years and 35,000 yuan") << u"329999"_s << 120 << 496.8; // 245 + 35,000 / 139
        QTest::newRow("Nanjing") << u"320104"_s << 120 << 801.8;
        QTest::newRow("14.5 years: not yet") << u"329999"_s << 96 << 0.0;
    }
    void whoHasEnoughMayClaimAtOnce()
    {
        QFETCH(QString, region);
        QFETCH(int, months);
        QFETCH(double, monthly);

        const QJsonObject computed = reviewed(both(u"to-resident"_s, months, 0), u"bridging"_s, region).computed;

        QCOMPARE(computed.value("monthlyPension"_L1).toDouble(), monthly);
    }

    void anEmptyFormSaysNothing()
    {
        QVERIFY(reviewed(FormData(), u"bridging"_s).findings.isEmpty());
        QVERIFY(reviewed(FormData(), u"in-province"_s).findings.isEmpty());
    }
};

YICHUANG_TEST(PensionTransferTest)
#include "tst_pensiontransfer.moc"
