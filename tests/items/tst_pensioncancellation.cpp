// SPDX-License-Identifier: GPL-3.0-or-later
#include "modules/human-resources/pension-cancellation/logic.h"

#include "support/testregistry.h"

#include "logicsupport.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::contextFor;
using yichuang::test::hasRule;

namespace {

const QString Item = u"human-resources/pension-cancellation"_s;
const QDate Today(2026, 11, 22);

FormData ended(double balance, const QString &lastPaid = QString())
{
    FormData form;
    form.set(u"settlement.accountBalance", balance);
    form.set(u"settlement.wasReceiving", !lastPaid.isEmpty());
    form.set(u"settlement.lastPaidMonth", lastPaid);
    form.set(u"settlement.monthlyPension", 300);
    form.set(u"settlement.otherPensionFrom", u"2026-09"_s);
    form.set(u"deceased.deathDate", u"2026-08-20"_s);
    form.set(u"deceased.cremated", true);
    return form;
}

ItemReview reviewed(const FormData &form, const QString &situation = u"death"_s,
                    const QString &region = u"329999"_s)
{
    return PensionCancellation().review(form, contextFor(Item, u"RS04-01"_s, situation, region, Today));
}

QJsonArray heirs(std::initializer_list<double> shares)
{
    QJsonArray people;
    for (const double share : shares)
        people.append(share > 0 ? QJsonObject{{u"share"_s, share}} : QJsonObject());
    return people;
}

} // namespace

/// Worked cases of the end of the residents' pension insurance with the amounts that are shipped.
class PensionCancellationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsLeftIsPaidOut_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("situation");
        QTest::addColumn<double>("balance");
        QTest::addColumn<QString>("lastPaid");
        QTest::addColumn<int>("months");
        QTest::addColumn<double>("grant");
        QTest::addColumn<double>("toPay");
        const auto row = [](const char *name, const char *region, const char *situation, double balance,
                            const char *lastPaid, int months, double grant, double toPay) {
            QTest::newRow(name) << QString::fromLatin1(region) << QString::fromLatin1(situation) << balance
                                << QString::fromLatin1(lastPaid) << months << grant << toPay;
        };
        row("died while paying in", "329999", "death", 5000, "", 0, 2940, 7940);
        row("the month of death is paid", "329999", "death", 5000, "2026-08", 0, 2940, 7940);
        row("two months too many", "329999", "death", 5000, "2026-10", 2, 2940, 7340);
        row("the last month lies before", "329999", "death", 5000, "2026-06", 0, 2940, 7940);
        row("Nanjing", "320104", "death", 5000, "2026-09", 1, 11000, 15700);
        row("Nantong", "320602", "death", 0, "", 0, 2600, 2600);
        row("elsewhere", "320981", "death", 100.5, "", 0, 2880, 2980.5);
        row("another pension from September", "329999", "other-pension", 5000, "2026-10", 2, 0, 4400);
        row("stopped in time", "329999", "other-pension", 5000, "2026-08", 0, 0, 5000);
        row("loss of nationality", "329999", "nationality", 8888.88, "", 0, 0, 8888.88);
        row("too few years", "329999", "too-few-years", 3000, "", 0, 0, 3000);
    }
    void whatIsLeftIsPaidOut()
    {
        QFETCH(QString, region);
        QFETCH(QString, situation);
        QFETCH(double, balance);
        QFETCH(QString, lastPaid);
        QFETCH(int, months);
        QFETCH(double, grant);
        QFETCH(double, toPay);

        const QJsonObject computed = reviewed(ended(balance, lastPaid), situation, region).computed;

        QCOMPARE(computed.value("overpaidMonths"_L1).toInt(), months);
        QCOMPARE(computed.value("funeralGrant"_L1).toDouble(), grant);
        QCOMPARE(computed.value("toPay"_L1).toDouble(), toPay);
    }

    void withoutCremationNoGrantWhereItIsDemanded_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<double>("grant");
        QTest::newRow("demanded") << u"329999"_s << 0.0;
        QTest::newRow("not demanded") << u"320602"_s << 2600.0;
    }
    void withoutCremationNoGrantWhereItIsDemanded()
    {
        QFETCH(QString, region);
        QFETCH(double, grant);
        FormData form = ended(5000);
        form.set(u"deceased.cremated", false);

        QCOMPARE(reviewed(form, u"death"_s, region).computed.value("funeralGrant"_L1).toDouble(), grant);
    }

    void everyHeirGetsHisPart_data()
    {
        QTest::addColumn<QJsonArray>("people");
        QTest::addColumn<QJsonArray>("parts");
        QTest::newRow("one") << heirs({0}) << QJsonArray{7940.0};
        QTest::newRow("three alike, the rest to the last")
            << heirs({0, 0, 0}) << QJsonArray{2646.66, 2646.66, 2646.68};
        QTest::newRow("by shares") << heirs({60, 40}) << QJsonArray{4764.0, 3176.0};
        QTest::newRow("shares that are not the whole") << heirs({60, 30}) << QJsonArray();
        QTest::newRow("nobody yet") << QJsonArray() << QJsonArray();
    }
    void everyHeirGetsHisPart()
    {
        QFETCH(QJsonArray, people);
        QFETCH(QJsonArray, parts);
        FormData form = ended(5000);
        form.set(u"heirs.people", people);

        QCOMPARE(reviewed(form).computed.value("shares"_L1).toArray(), parts);
    }

    void whatWasPaidTooMuchIsAskedBack()
    {
        // four months of 300 yuan, nothing left in the account, no grant
        FormData form = ended(0, u"2026-11"_s);
        form.set(u"deceased.deathDate", u"2026-07-01"_s);
        form.set(u"deceased.cremated", false);

        const ItemReview review = reviewed(form);

        QCOMPARE(review.computed.value("toPay"_L1).toDouble(), 0.0);
        QCOMPARE(review.computed.value("owed"_L1).toDouble(), 1200.0);
        QVERIFY(hasRule(review, u"paid-too-much"_s));
    }

    void aTransferredAccountIsNotPaidOut()
    {
        QVERIFY(!reviewed(ended(5000), u"transferred"_s).computed.contains("toPay"_L1));
    }

    void anEmptyFormSaysNothing() { QVERIFY(reviewed(FormData()).findings.isEmpty()); }
};

YICHUANG_TEST(PensionCancellationTest)
#include "tst_pensioncancellation.moc"
