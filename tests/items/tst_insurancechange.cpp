// SPDX-License-Identifier: GPL-3.0-or-later
#include "modules/human-resources/insurance-change/logic.h"

#include "support/testregistry.h"

#include "logicsupport.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::contextFor;
using yichuang::test::hasRule;

namespace {

const QString Item = u"human-resources/insurance-change"_s;
const QDate Today(2026, 11, 22);

ItemReview reviewed(const FormData &form, const QString &situation, const QString &region = u"329999"_s)
{
    return InsuranceChange().review(form, contextFor(Item, u"RS02-01"_s, situation, region, Today));
}

} // namespace

/// Worked cases of changed data in the residents' pension insurance.
class InsuranceChangeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherBirthdayMovesThePension_data()
    {
        QTest::addColumn<QString>("former");
        QTest::addColumn<QString>("birth");
        QTest::addColumn<bool>("isReceiving");
        QTest::addColumn<int>("shift");
        QTest::addColumn<int>("tooEarly");
        QTest::newRow("a day in the same month") << u"1964-05-01"_s << u"1964-05-31"_s << true << 0 << 0;
        QTest::newRow("younger by half a year, paid") << u"1964-05-01"_s << u"1964-11-01"_s << true << 6 << 6;
        QTest::newRow("younger, not yet paid") << u"1980-05-01"_s << u"1980-11-01"_s << false << 6 << 0;
        QTest::newRow("younger than 60 now: all that was paid")
            << u"1966-08-10"_s << u"1968-08-10"_s << true << 24 << 3; // September to November
        QTest::newRow("older") << u"1965-05-01"_s << u"1964-05-01"_s << true << -12 << 0;
    }
    void anotherBirthdayMovesThePension()
    {
        QFETCH(QString, former);
        QFETCH(QString, birth);
        QFETCH(bool, isReceiving);
        QFETCH(int, shift);
        QFETCH(int, tooEarly);
        FormData form;
        form.set(u"change.formerBirthDate", former);
        form.set(u"applicant.birthDate", birth);
        form.set(u"change.isReceiving", isReceiving);
        form.set(u"change.monthlyPension", 250.5);

        const ItemReview review = reviewed(form, u"key"_s);

        QCOMPARE(review.computed.value("monthsShifted"_L1).toInt(), shift);
        QCOMPARE(review.computed.value("monthsTooEarly"_L1).toInt(), tooEarly);
        QCOMPARE(review.computed.value("overpaid"_L1).toDouble(), 250.5 * tooEarly);
        QCOMPARE(hasRule(review, u"paid-too-early"_s), tooEarly > 0);
    }

    void aTierCountsWhenItIsNotYetPaid_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("tier");
        QTest::addColumn<bool>("isPaid");
        QTest::addColumn<int>("year");
        QTest::addColumn<double>("more");
        QTest::addColumn<double>("subsidy");
        QTest::newRow("this year") << u"329999"_s << u"1000"_s << false << 2026 << 500.0 << 150.0;
        QTest::newRow("paid: next year") << u"329999"_s << u"1000"_s << true << 2027 << 500.0 << 150.0;
        QTest::newRow("a lower one") << u"329999"_s << u"300"_s << true << 2027 << -200.0 << 60.0;
        QTest::newRow("Nanjing") << u"320104"_s << u"3000"_s << false << 2026 << 2500.0 << 200.0;
        QTest::newRow("Nantong") << u"320602"_s << u"2500"_s << false << 2026 << 2000.0 << 180.0;
    }
    void aTierCountsWhenItIsNotYetPaid()
    {
        QFETCH(QString, region);
        QFETCH(QString, tier);
        QFETCH(bool, isPaid);
        QFETCH(int, year);
        QFETCH(double, more);
        QFETCH(double, subsidy);
        FormData form;
        form.set(u"change.oldTier", u"500"_s);
        form.set(u"change.newTier", tier);
        form.set(u"change.paidThisYear", isPaid);

        const QJsonObject computed = reviewed(form, u"tier"_s, region).computed;

        QCOMPARE(computed.value("validFromYear"_L1).toInt(), year);
        QCOMPARE(computed.value("moreToPay"_L1).toDouble(), more);
        QCOMPARE(computed.value("subsidy"_L1).toDouble(), subsidy);
    }

    void anEmptyFormSaysNothing()
    {
        for (const QString &situation : {u"minor"_s, u"key"_s, u"tier"_s, u"account"_s, QString()})
            QVERIFY(reviewed(FormData(), situation).findings.isEmpty());
    }
};

YICHUANG_TEST(InsuranceChangeTest)
#include "tst_insurancechange.moc"
