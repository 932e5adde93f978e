// SPDX-License-Identifier: GPL-3.0-or-later
#include "modules/medical-insurance/treatment-elsewhere/logic.h"

#include "support/testregistry.h"

#include "itemset.h"
#include "logicsupport.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::contextFor;
using yichuang::test::hasRule;

namespace {

const QString Item = u"medical-insurance/treatment-elsewhere"_s;
const QString Long = u"YB03-01"_s;
const QString Temporary = u"YB03-02"_s;
const QDate Today(2026, 11, 22);

FormData filing(const QString &begin, const QString &end, bool byPromise)
{
    FormData form;
    form.set(u"filing.beginDate", begin);
    if (!end.isEmpty())
        form.set(u"filing.endDate", end);
    form.set(u"filing.usePromise", byPromise);
    form.set(u"filing.insRegion", u"329999"_s);
    form.set(u"filing.destRegion", u"310115"_s);
    return form;
}

} // namespace

/// Worked cases of filings for treatment elsewhere.
class RemoteFilingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongFilingHoldsAsLongAsItShould_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<FormData>("form");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("papers");
        QTest::addColumn<QString>("changeable");
        QTest::newRow("open-ended") << u"329999"_s << filing(u"2026-11-22"_s, QString(), false) << QString()
                                    << QString() << u"2027-05-22"_s;
        QTest::newRow("with an end") << u"329999"_s << filing(u"2026-11-22"_s, u"2028-01-01"_s, false)
                                     << u"2028-01-01"_s << QString() << u"2027-05-22"_s;
        QTest::newRow("on one's word: a year") << u"329999"_s << filing(u"2026-11-22"_s, QString(), true)
                                               << u"2027-11-21"_s << u"2027-02-22"_s << u"2027-05-22"_s;
        QTest::newRow("on one's word with an end") << u"329999"_s << filing(u"2026-12-01"_s, u"2027-03-01"_s, true)
                                                   << u"2027-03-01"_s << u"2027-03-01"_s << u"2027-06-01"_s;
        QTest::newRow("the end of a short month") << u"329999"_s << filing(u"2026-11-30"_s, QString(), true)
                                                  << u"2027-11-29"_s << u"2027-02-28"_s << u"2027-05-30"_s;
        QTest::newRow("Nantong lets it be changed sooner")
            << u"320602"_s << filing(u"2026-11-22"_s, QString(), false) << QString() << QString()
            << u"2027-02-22"_s;
    }
    void aLongFilingHoldsAsLongAsItShould()
    {
        QFETCH(QString, region);
        QFETCH(FormData, form);
        QFETCH(QString, until);
        QFETCH(QString, papers);
        QFETCH(QString, changeable);

        const ItemReview review
            = RemoteFiling().review(form, contextFor(Item, Long, u"resident"_s, region, Today));

        QCOMPARE(review.computed.value("validUntil"_L1).toString(), until);
        QCOMPARE(review.computed.value("supplementBy"_L1).toString(), papers);
        QCOMPARE(review.computed.value("changeableFrom"_L1).toString(), changeable);
        QCOMPARE(review.computed.value("crossProvince"_L1).toBool(), true);
        QVERIFY(hasRule(review, u"validity"_s));
    }

    void theRatioFollowsTheKind_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("situation");
        QTest::addColumn<double>("cut");
        QTest::newRow("referred") << u"329999"_s << u"transfer"_s << 0.05;
        QTest::newRow("emergency") << u"329999"_s << u"emergency"_s << 0.0;
        QTest::newRow("on one's own") << u"329999"_s << u"other"_s << 0.15;
        QTest::newRow("on one's own, Nanjing") << u"320102"_s << u"other"_s << 0.2;
    }
    void theRatioFollowsTheKind()
    {
        QFETCH(QString, region);
        QFETCH(QString, situation);
        QFETCH(double, cut);

        const ItemReview review = RemoteFiling().review(filing(u"2026-11-22"_s, u"2027-01-01"_s, false),
                                                        contextFor(Item, Temporary, situation, region, Today));

        QCOMPARE(review.computed.value("cut"_L1).toDouble(-1), cut);
        QVERIFY(hasRule(review, u"ratio"_s));
    }

    void formAndLogicSayTheSame()
    {
        const test::ItemSet items;
        for (const QString &code : {Long, Temporary}) {
            const test::BusinessUnderTest &business = items.businesses.at(code);
            const QString situation = business.spec->situations.constFirst().code;
            FormState state(*business.form, business.context(situation));
            state.load(FormData(
                test::jsonIn(u"/tests/items/seeds/%1.json"_s.arg(code)).object()["complete"_L1].toObject()));

            const ItemReview review = business.item->logic->review(state.data(), business.itemContext(situation));

            QCOMPARE(state.value(u"filing.supplementBy"), review.computed.value("supplementBy"_L1));
            QCOMPARE(state.value(u"filing.isCrossProvince"), review.computed.value("crossProvince"_L1));
            QVERIFY(!review.computed.value("supplementBy"_L1).toString().isEmpty());
        }
    }

    void anEmptyFormOrNoParametersSayNothing()
    {
        QVERIFY(RemoteFiling()
                    .review(FormData(), contextFor(Item, Long, u"retired"_s, u"329999"_s, Today))
                    .computed.isEmpty());
        QVERIFY(RemoteFiling().review(filing(u"2026-11-22"_s, QString(), true), ItemContext()).findings.isEmpty());
    }
};

YICHUANG_TEST(RemoteFilingTest)
#include "tst_remotefiling.moc"
