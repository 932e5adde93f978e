// SPDX-License-Identifier: GPL-3.0-or-later
#include "modules/human-resources/benefit-certification/logic.h"

#include "support/testregistry.h"

#include "logicsupport.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::contextFor;
using yichuang::test::hasRule;

namespace {

const QString Item = u"human-resources/benefit-certification"_s;
const QDate Today(2026, 11, 22);

ItemReview reviewed(const FormData &form, const QString &situation = u"counter"_s,
                    const QString &region = u"329999"_s)
{
    return BenefitCertification().review(form, contextFor(Item, u"RS06-01"_s, situation, region, Today));
}

FormData certified(const QString &last)
{
    FormData form;
    form.set(u"certification.date", u"2026-11-22"_s);
    if (!last.isEmpty())
        form.set(u"certification.lastDate", last);
    return form;
}

} // namespace

/// Worked cases of the window in which a benefit has to be certified again.
class BenefitCertificationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowRollsByTwelveMonths_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("due");
        QTest::addColumn<int>("daysLate");
        QTest::addColumn<QString>("maySuspend");
        QTest::newRow("the last day") << u"329999"_s << u"2025-11-22"_s << u"2026-11-22"_s << 0 << u"2027-01"_s;
        QTest::newRow("a day late") << u"329999"_s << u"2025-11-21"_s << u"2026-11-21"_s << 1 << u"2027-01"_s;
        QTest::newRow("long ago") << u"329999"_s << u"2024-11-22"_s << u"2025-11-22"_s << 365 << u"2026-01"_s;
        QTest::newRow("leap day") << u"329999"_s << u"2024-02-29"_s << u"2025-02-28"_s << 632 << u"2025-04"_s;
        QTest::newRow("without grace") << u"320981"_s << u"2025-10-05"_s << u"2026-10-05"_s << 48 << u"2026-11"_s;
        QTest::newRow("Nantong: two months")
            << u"320602"_s << u"2025-10-05"_s << u"2026-10-05"_s << 48 << u"2027-01"_s;
    }
    void theWindowRollsByTwelveMonths()
    {
        QFETCH(QString, region);
        QFETCH(QString, last);
        QFETCH(QString, due);
        QFETCH(int, daysLate);
        QFETCH(QString, maySuspend);

        const QJsonObject computed = reviewed(certified(last), u"counter"_s, region).computed;

        QCOMPARE(computed.value("dueOn"_L1).toString(), due);
        QCOMPARE(computed.value("daysLate"_L1).toInt(), daysLate);
        QCOMPARE(computed.value("maySuspendFrom"_L1).toString(), maySuspend);
        QCOMPARE(computed.value("validTo"_L1).toString(), u"2027-11-22"_s);
    }

    void aSilentCertificationCountsFromTheTrace()
    {
        FormData form = certified(QString());
        form.set(u"certification.traceDate", u"2026-10-01"_s);

        QCOMPARE(reviewed(form, u"records"_s).computed.value("validTo"_L1).toString(), u"2027-10-01"_s);
        QCOMPARE(reviewed(form, u"counter"_s).computed.value("validTo"_L1).toString(), u"2027-11-22"_s);
    }

    void whatWasSuspendedIsPaidBack_data()
    {
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("suspendedFrom");
        QTest::addColumn<int>("months");
        QTest::addColumn<double>("arrears");
        QTest::addColumn<bool>("tooEarly");
        QTest::newRow("this month only") << u"2025-09-10"_s << u"2026-11"_s << 0 << 0.0 << false;
        QTest::newRow("three months") << u"2025-06-10"_s << u"2026-08"_s << 3 << 930.0 << false;
        QTest::newRow("before the grace was over") << u"2025-09-10"_s << u"2026-10"_s << 1 << 310.0 << true;
        QTest::newRow("over a new year") << u"2024-10-10"_s << u"2025-12"_s << 11 << 3410.0 << false;
    }
    void whatWasSuspendedIsPaidBack()
    {
        QFETCH(QString, last);
        QFETCH(QString, suspendedFrom);
        QFETCH(int, months);
        QFETCH(double, arrears);
        QFETCH(bool, tooEarly);
        FormData form = certified(last);
        form.set(u"certification.isSuspended", true);
        form.set(u"certification.suspendedFrom", suspendedFrom);
        form.set(u"certification.monthlyPension", 310);

        const ItemReview review = reviewed(form);

        QCOMPARE(review.computed.value("suspendedMonths"_L1).toInt(), months);
        QCOMPARE(review.computed.value("arrears"_L1).toDouble(), arrears);
        QCOMPARE(hasRule(review, u"suspended-too-early"_s), tooEarly);
    }

    void anEmptyFormOrNoParametersSayNothing()
    {
        QVERIFY(reviewed(FormData()).findings.isEmpty());
        QVERIFY(BenefitCertification().review(certified(u"2025-01-01"_s), ItemContext()).findings.isEmpty());
    }
};

YICHUANG_TEST(BenefitCertificationTest)
#include "tst_benefitcertification.moc"
