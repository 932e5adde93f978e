// SPDX-License-Identifier: GPL-3.0-or-later
#include "modules/tax/residents-contribution/logic.h"

#include "support/testregistry.h"

#include "itemset.h"
#include "logicsupport.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::contextFor;
using yichuang::test::hasRule;
using yichuang::test::shippedParams;

namespace {

const QString Item = u"tax/residents-contribution"_s;
const QDate Today(2026, 11, 22);

FormData declared(const QStringList &items, const QString &tier, const QString &kind, const QString &group)
{
    FormData form;
    form.set(u"contribution.items", QJsonArray::fromStringList(items));
    form.set(u"contribution.year", 2026);
    form.set(u"contribution.pensionTier", tier);
    form.set(u"contribution.medicalKind", kind);
    form.set(u"contribution.group", group);
    return form;
}

ItemContext at(const QString &situation, const QDate &today = Today, const QString &region = u"329999"_s)
{
    return contextFor(Item, u"SW01-01"_s, situation, region, today);
}

} // namespace

/// Worked cases of what residents pay.
class ResidentContributionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBillAddsUp_data()
    {
        QTest::addColumn<FormData>("form");
        QTest::addColumn<double>("subsidy");
        QTest::addColumn<double>("payable");
        QTest::addColumn<double>("adds");
        const QStringList both{u"1"_s, u"2"_s};
        const QStringList pension{u"1"_s};
        const QStringList medical{u"2"_s};
        QTest::newRow("both") << declared(both, u"500"_s, u"4"_s, u"0"_s) << 0.0 << 920.0 << 810.0;
        QTest::newRow("pension alone") << declared(pension, u"3000"_s, u"4"_s, u"0"_s) << 0.0 << 3000.0 << 240.0;
        QTest::newRow("a child's medical insurance")
            << declared(medical, QString(), u"1"_s, u"0"_s) << 0.0 << 300.0 << 720.0;
        QTest::newRow("extreme hardship, lowest tier")
            << declared(both, u"100"_s, u"4"_s, u"1"_s) << 520.0 << 0.0 << 720.0;
        QTest::newRow("allowance, chooses a higher tier")
            << declared(both, u"500"_s, u"4"_s, u"2"_s) << 520.0 << 400.0 << 810.0;
        QTest::newRow("just above the allowance: medical only in part")
            << declared(both, u"300"_s, u"5"_s, u"3"_s) << 216.0 << 444.0 << 780.0;
        QTest::newRow("orphan: no pension aid")
            << declared(both, u"300"_s, u"1"_s, u"6"_s) << 300.0 << 300.0 << 780.0;
    }
    void theBillAddsUp()
    {
        QFETCH(FormData, form);
        QFETCH(double, subsidy);
        QFETCH(double, payable);
        QFETCH(double, adds);

        const ItemReview review = ResidentContribution().review(form, at(u"self"_s));

        QCOMPARE(review.computed.value("subsidy"_L1).toDouble(), subsidy);
        QCOMPARE(review.computed.value("payable"_L1).toDouble(), payable);
        QCOMPARE(review.computed.value("governmentAdds"_L1).toDouble(), adds);
        QVERIFY(hasRule(review, u"payable"_s));
    }

    void aSchoolPaysForAll()
    {
        FormData form = declared({u"2"_s}, QString(), u"1"_s, u"0"_s);
        form.set(u"contribution.persons", 45);
        QCOMPARE(ResidentContribution().review(form, at(u"collective"_s)).computed.value("payable"_L1).toDouble(),
                 45 * 300.0);
        QCOMPARE(ResidentContribution().review(form, at(u"self"_s)).computed.value("payable"_L1).toDouble(),
                 300.0);
    }

    void nextYearIsPaidInTheSeason_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QStringList>("items");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<bool>("blocked");
        const QStringList medical{u"2"_s};
        QTest::newRow("in the season") << 2027 << medical << Today << false;
        QTest::newRow("the first day") << 2027 << medical << QDate(2026, 9, 1) << false;
        QTest::newRow("the day before") << 2027 << medical << QDate(2026, 8, 31) << true;
        QTest::newRow("the last day") << 2027 << medical << QDate(2026, 12, 20) << false;
        QTest::newRow("the day after") << 2027 << medical << QDate(2026, 12, 21) << true;
        QTest::newRow("this year's at any time") << 2026 << medical << QDate(2026, 5, 5) << false;
        QTest::newRow("pension alone") << 2027 << QStringList{u"1"_s} << QDate(2026, 5, 5) << false;
    }
    void nextYearIsPaidInTheSeason()
    {
        QFETCH(int, year);
        QFETCH(QStringList, items);
        QFETCH(QDate, today);
        QFETCH(bool, blocked);
        FormData form = declared(items, u"300"_s, u"4"_s, u"0"_s);
        form.set(u"contribution.year", year);

        const ItemReview review = ResidentContribution().review(form, at(u"self"_s, today));

        QCOMPARE(hasRule(review, u"not-in-season"_s), blocked);
        QCOMPARE(hasBlock(review.findings), blocked);
    }

    void aWrongCreditCodeIsSeen_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("blocked");
        QTest::newRow("right") << u"1132090201436063XK"_s << false;
        QTest::newRow("last character wrong") << u"1132090201436063XL"_s << true;
        QTest::newRow("half typed") << u"11320902"_s << false; // the field's own pattern speaks
        QTest::newRow("none") << QString() << false;
    }
    void aWrongCreditCodeIsSeen()
    {
        QFETCH(QString, code);
        QFETCH(bool, blocked);
        FormData form = declared({u"2"_s}, QString(), u"1"_s, u"0"_s);
        form.set(u"contribution.proxyCode", code);
        QCOMPARE(hasRule(ResidentContribution().review(form, at(u"collective"_s)), u"credit-code"_s), blocked);
    }

    void theAmountsAreThoseOfTheRegistrations_data()
    {
        QTest::addColumn<QString>("region");
        for (const char *region : {"320102", "320602", "320981", "320506", "329999"})
            QTest::newRow(region) << QString::fromLatin1(region);
    }
    void theAmountsAreThoseOfTheRegistrations()
    {
        QFETCH(QString, region);
        for (const QDate &today : {QDate(2025, 11, 1), Today}) {
            const QJsonObject here = shippedParams(Item, region, today);
            const QJsonObject pension = shippedParams(u"human-resources/pension-enrolment"_s, region, today);
            const QJsonObject medical = shippedParams(u"medical-insurance/residents-enrolment"_s, region, today);
            for (const auto key : {"tierList"_L1, "subsidies"_L1, "governmentTier"_L1})
                QCOMPARE(here.value(key), pension.value(key));
            for (const auto key :
                 {"personal"_L1, "aidShares"_L1, "governmentShare"_L1, "windowFrom"_L1, "windowTo"_L1})
                QCOMPARE(here.value(key), medical.value(key));
        }
    }

    void formAndLogicSayTheSame()
    {
        const test::ItemSet items;
        const test::BusinessUnderTest &business = items.businesses.at(u"SW01-01"_s);
        for (const QString &situation : {u"self"_s, u"collective"_s}) {
            FormState state(*business.form, business.context(situation));
            state.load(
                FormData(test::jsonIn(u"/tests/items/seeds/SW01-01.json"_s).object()["complete"_L1].toObject()));
            state.set(u"contribution.group", u"2"_s);

            const ItemReview review = business.item->logic->review(state.data(), business.itemContext(situation));

            QCOMPARE(state.value(u"contribution.payable"), review.computed.value("payable"_L1));
            QCOMPARE(state.value(u"contribution.subsidy"), review.computed.value("subsidy"_L1));
            QVERIFY(review.computed.value("payable"_L1).toDouble() > 0);
        }
    }

    void anEmptyFormOrNoParametersSayNothing()
    {
        QVERIFY(ResidentContribution().review(FormData(), at(u"self"_s)).findings.isEmpty());
        QVERIFY(ResidentContribution()
                    .review(declared({u"2"_s}, QString(), u"1"_s, u"0"_s), ItemContext())
                    .findings.isEmpty());
    }
};

YICHUANG_TEST(ResidentContributionTest)
#include "tst_residentcontribution.moc"
