// SPDX-License-Identifier: GPL-3.0-or-later
#include "modules/tax/flexible-contribution/logic.h"

#include "support/testregistry.h"

#include "itemset.h"
#include "logicsupport.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::contextFor;
using yichuang::test::hasRule;

namespace {

const QString Item = u"tax/flexible-contribution"_s;
const QDate Today(2026, 11, 22);

FormData declared(const QStringList &items, double base, const QString &from, const QString &to)
{
    FormData form;
    form.set(u"contribution.items", QJsonArray::fromStringList(items));
    form.set(u"contribution.base", base);
    form.set(u"contribution.from", from);
    form.set(u"contribution.to", to);
    return form;
}

} // namespace

/// Worked cases of the contributions of the flexibly employed.
class FlexibleContributionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePeriodCostsBaseTimesRateTimesMonths_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QStringList>("items");
        QTest::addColumn<double>("base");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("months");
        QTest::addColumn<double>("payable");
        QTest::addColumn<double>("account");
        const QStringList pension{u"1"_s};
        const QStringList medical{u"2"_s};
        const QStringList both{u"1"_s, u"2"_s};
        const auto row = [](const char *name, const char *region, const QStringList &items, double base,
                            const char *from, const char *to, int months, double payable, double account) {
            QTest::newRow(name) << QString::fromLatin1(region) << items << base << QString::fromLatin1(from)
                                << QString::fromLatin1(to) << months << payable << account;
        };
        row("pension, one month", "329999", pension, 5000, "2026-11", "2026-11", 1, 1000, 400);
        row("pension, two months", "329999", pension, 5000, "2026-11", "2026-12", 2, 2000, 800);
        row("both, a whole year", "329999", both, 6000, "2026-01", "2026-12", 12, 21600, 5760);
        row("medical alone has no account", "329999", medical, 5000, "2026-11", "2026-11", 1, 500, 0);
        row("each month is rounded by itself", "329999", pension, 5000.33, "2026-01", "2026-03", 3, 3000.21,
            1200.09);
        row("Nanjing: fixed medical base", "320102", both, 6000, "2026-11", "2026-11", 1, 1668, 480);
        row("Suzhou: lower medical rate", "320506", both, 6000, "2026-11", "2026-11", 1, 1680, 480);
        row("across the year", "329999", pension, 5000, "2025-12", "2026-01", 2, 2000, 800);
    }
    void thePeriodCostsBaseTimesRateTimesMonths()
    {
        QFETCH(QString, region);
        QFETCH(QStringList, items);
        QFETCH(double, base);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, months);
        QFETCH(double, payable);
        QFETCH(double, account);

        const ItemReview review = FlexibleContribution().review(
            declared(items, base, from, to), contextFor(Item, u"SW02-01"_s, u"declare"_s, region, Today));

        QCOMPARE(review.computed.value("months"_L1).toInt(), months);
        QCOMPARE(review.computed.value("payable"_L1).toDouble(), payable);
        QCOMPARE(review.computed.value("intoAccount"_L1).toDouble(), account);
        QVERIFY(hasRule(review, u"payable"_s));
    }

    void theChoiceIsNamedByRegionAndYear_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<double>("lowest");
        QTest::addColumn<double>("highest");
        QTest::newRow("province 2026") << u"320981"_s << Today << 1002.0 << 5010.0;
        QTest::newRow("province 2025") << u"320981"_s << QDate(2025, 5, 5) << 975.8 << 4878.6;
        QTest::newRow("practice region") << u"329999"_s << Today << 1000.0 << 5000.0;
    }
    void theChoiceIsNamedByRegionAndYear()
    {
        QFETCH(QString, region);
        QFETCH(QDate, today);
        QFETCH(double, lowest);
        QFETCH(double, highest);

        const ItemReview review
            = FlexibleContribution().review(declared({u"1"_s}, 0, QString(), QString()),
                                            contextFor(Item, u"SW02-01"_s, u"declare"_s, region, today));

        QCOMPARE(review.computed.value("lowestMonth"_L1).toDouble(), lowest);
        QCOMPARE(review.computed.value("highestMonth"_L1).toDouble(), highest);
        QVERIFY(!review.computed.contains("payable"_L1));
    }

    void formAndLogicSayTheSame()
    {
        const test::ItemSet items;
        const test::BusinessUnderTest &business = items.businesses.at(u"SW02-01"_s);
        FormState state(*business.form, business.context(u"declare"_s));
        state.load(
            FormData(test::jsonIn(u"/tests/items/seeds/SW02-01.json"_s).object()["complete"_L1].toObject()));
        state.set(u"contribution.base", 5123.45);

        const ItemReview review = business.item->logic->review(state.data(), business.itemContext(u"declare"_s));

        for (const char *key : {"months", "pensionMonthly", "medicalMonthly", "payable"}) {
            const QString name = QString::fromLatin1(key);
            QCOMPARE(state.value(QString(u"contribution."_s + name)), review.computed.value(name));
            QVERIFY(review.computed.value(name).toDouble() > 0);
        }
    }

    void aCertificateCostsNothing()
    {
        const ItemReview review
            = FlexibleContribution().review(declared({u"1"_s}, 5000, u"2024-01"_s, u"2024-12"_s),
                                            contextFor(Item, u"SW02-01"_s, u"certificate"_s, u"329999"_s, Today));
        QCOMPARE(review.computed.value("months"_L1).toInt(), 12);
        QVERIFY(review.findings.isEmpty());
    }

    void anEmptyFormOrNoParametersSayNothing()
    {
        QVERIFY(FlexibleContribution()
                    .review(FormData(), contextFor(Item, u"SW02-01"_s, u"declare"_s, u"329999"_s, Today))
                    .findings.isEmpty());
        QVERIFY(FlexibleContribution()
                    .review(declared({u"1"_s}, 5000, u"2026-11"_s, u"2026-11"_s), ItemContext())
                    .findings.isEmpty());
    }
};

YICHUANG_TEST(FlexibleContributionTest)
#include "tst_flexiblecontribution.moc"
