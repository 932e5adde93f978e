// SPDX-License-Identifier: GPL-3.0-or-later
#include "modules/human-resources/employment-registration/logic.h"

#include "support/testregistry.h"

#include "logicsupport.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::contextFor;
using yichuang::test::hasRule;

namespace {

const QString Item = u"human-resources/employment-registration"_s;
const QDate Today(2026, 11, 22);

ItemReview reviewed(const QString &business, const FormData &form, const QString &region = u"329999"_s)
{
    return EmploymentRegistration().review(form, contextFor(Item, business, QString(), region, Today));
}

FormData jobless(int insured, int drawn, bool involuntary)
{
    FormData form;
    form.set(u"unemployment.date", u"2026-10-31"_s);
    form.set(u"unemployment.wantsInsurance", true);
    form.set(u"unemployment.involuntary", involuntary);
    form.set(u"unemployment.insuredMonths", insured);
    form.set(u"unemployment.drawnMonths", drawn);
    return form;
}

} // namespace

/// Worked cases of unemployment benefit and of work that is reported.
class EmploymentRegistrationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBenefitFollowsTheMonthsInsured_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<int>("insured");
        QTest::addColumn<int>("drawn");
        QTest::addColumn<bool>("involuntary");
        QTest::addColumn<int>("months");
        QTest::addColumn<double>("total");
        QTest::newRow("eleven months: none") << u"329999"_s << 11 << 0 << true << 0 << 0.0;
        QTest::newRow("one year") << u"329999"_s << 12 << 0 << true << 12 << 20400.0;
        QTest::newRow("nearly five years") << u"329999"_s << 59 << 0 << true << 12 << 20400.0;
        QTest::newRow("five years") << u"329999"_s << 60 << 0 << true << 18 << 30600.0;
        QTest::newRow("ten years") << u"329999"_s << 120 << 0 << true << 24 << 40800.0;
        QTest::newRow("ten years, half used up") << u"329999"_s << 120 << 61 << true << 12 << 20400.0;
        QTest::newRow("left by own will") << u"329999"_s << 120 << 0 << false << 0 << 0.0;
        QTest::newRow("Nanjing") << u"320104"_s << 60 << 0 << true << 18 << 38880.0;
        QTest::newRow("Nantong") << u"320602"_s << 60 << 0 << true << 18 << 34200.0;
    }
    void theBenefitFollowsTheMonthsInsured()
    {
        QFETCH(QString, region);
        QFETCH(int, insured);
        QFETCH(int, drawn);
        QFETCH(bool, involuntary);
        QFETCH(int, months);
        QFETCH(double, total);

        const QJsonObject computed = reviewed(u"RS09-01"_s, jobless(insured, drawn, involuntary), region).computed;

        QCOMPARE(computed.value("benefitMonths"_L1).toInt(), months);
        QCOMPARE(computed.value("benefitTotal"_L1).toDouble(), total);
        QCOMPARE(computed.value("daysUnemployed"_L1).toInt(), 22);
    }

    void aLateClaimIsPointedOut_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<bool>("late");
        QTest::newRow("60 days") << u"2026-09-23"_s << false;
        QTest::newRow("61 days") << u"2026-09-22"_s << true;
    }
    void aLateClaimIsPointedOut()
    {
        QFETCH(QString, date);
        QFETCH(bool, late);
        FormData form = jobless(60, 0, true);
        form.set(u"unemployment.date", date);

        QCOMPARE(hasRule(reviewed(u"RS09-01"_s, form), u"claimed-late"_s), late);
    }

    void workIsReportedWithinThirtyDays_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("reportBy");
        QTest::addColumn<int>("daysLate");
        QTest::newRow("today") << u"2026-11-22"_s << u"2026-12-22"_s << 0;
        QTest::newRow("the last day") << u"2026-10-23"_s << u"2026-11-22"_s << 0;
        QTest::newRow("a day late") << u"2026-10-22"_s << u"2026-11-21"_s << 1;
    }
    void workIsReportedWithinThirtyDays()
    {
        QFETCH(QString, date);
        QFETCH(QString, reportBy);
        QFETCH(int, daysLate);
        FormData form;
        form.set(u"employment.date", date);

        const QJsonObject computed = reviewed(u"RS09-02"_s, form).computed;

        QCOMPARE(computed.value("reportBy"_L1).toString(), reportBy);
        QCOMPARE(computed.value("daysLate"_L1).toInt(), daysLate);
    }

    void theCreditCodeIsChecked_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("blocked");
        QTest::newRow("right") << u"92329999MA0000001E"_s << false;
        QTest::newRow("wrong check character") << u"92329999MA0000001F"_s << true;
        QTest::newRow("two digits turned") << u"92329999MA0000010E"_s << true;
        QTest::newRow("none given") << QString() << false;
    }
    void theCreditCodeIsChecked()
    {
        QFETCH(QString, code);
        QFETCH(bool, blocked);
        FormData form;
        form.set(u"employment.employerCode", code);

        QCOMPARE(hasRule(reviewed(u"RS09-02"_s, form), u"credit-code"_s), blocked);
    }

    void workEndsTheBenefit()
    {
        FormData form;
        form.set(u"employment.date", u"2026-10-15"_s);
        form.set(u"employment.wasUnemployed", true);

        QCOMPARE(reviewed(u"RS09-02"_s, form).computed.value("benefitEnds"_L1).toString(), u"2026-11"_s);
    }

    void anEmptyFormSaysNothing()
    {
        QVERIFY(reviewed(u"RS09-01"_s, FormData()).findings.isEmpty());
        QVERIFY(reviewed(u"RS09-02"_s, FormData()).findings.isEmpty());
    }
};

YICHUANG_TEST(EmploymentRegistrationTest)
#include "tst_employmentregistration.moc"
