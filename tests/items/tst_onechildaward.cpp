// SPDX-License-Identifier: GPL-3.0-or-later
#include "modules/health/one-child-award/logic.h"

#include "support/testregistry.h"

#include "logicsupport.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::contextFor;
using yichuang::test::hasRule;

namespace {

const QString Item = u"health/one-child-award"_s;
const QDate Today(2026, 11, 22);

FormData claim(const QString &childBirth, const QString &from)
{
    FormData form;
    form.set(u"children.list", QJsonArray{QJsonObject{{u"birthDate"_s, childBirth}}});
    form.set(u"award.claimFrom", from);
    form.set(u"award.retireDate", u"2026-06-01"_s);
    return form;
}

ItemReview reviewed(const FormData &form, const QString &situation, const QString &region = u"329999"_s)
{
    return OneChildAward().review(form, contextFor(Item, u"WJ04-01"_s, situation, region, Today));
}

} // namespace

/// Worked cases of the awards for parents of one child.
class OneChildAwardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOpenMonthsAreCounted_data()
    {
        QTest::addColumn<QString>("child");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("region");
        QTest::addColumn<int>("months");
        QTest::addColumn<double>("amount");
        QTest::newRow("since January") << u"2013-09-09"_s << u"2026-01"_s << u"329999"_s << 11 << 220.0;
        QTest::newRow("this month alone") << u"2013-09-09"_s << u"2026-11"_s << u"329999"_s << 1 << 20.0;
        QTest::newRow("never before: two years back")
            << u"2013-09-09"_s << u"2013-10"_s << u"329999"_s << 25 << 500.0;
        QTest::newRow("ended at 14 in June") << u"2012-06-15"_s << u"2026-01"_s << u"329999"_s << 6 << 120.0;
        QTest::newRow("ended long ago") << u"2005-06-15"_s << u"2019-01"_s << u"329999"_s << 0 << 0.0;
        QTest::newRow("Nanjing pays until 18") << u"2009-06-15"_s << u"2026-10"_s << u"320102"_s << 2 << 40.0;
        QTest::newRow("Suzhou pays more and less far back")
            << u"2013-09-09"_s << u"2020-01"_s << u"320506"_s << 13 << 390.0;
        QTest::newRow("never before birth") << u"2015-12-31"_s << u"2015-01"_s << u"329999"_s << 25 << 500.0;
    }
    void theOpenMonthsAreCounted()
    {
        QFETCH(QString, child);
        QFETCH(QString, from);
        QFETCH(QString, region);
        QFETCH(int, months);
        QFETCH(double, amount);

        const ItemReview review = reviewed(claim(child, from), u"bonus"_s, region);

        QCOMPARE(review.computed.value("months"_L1).toInt(-1), months);
        QCOMPARE(review.computed.value("amount"_L1).toDouble(), amount);
        QCOMPARE(hasRule(review, u"amount"_s), months > 0);
        QCOMPARE(hasRule(review, u"nothing-open"_s), months == 0);
    }

    void theSituationDecidesWhatIsReckoned()
    {
        const FormData form = claim(u"2013-09-09"_s, u"2026-01"_s);
        QCOMPARE(reviewed(form, u"retirement"_s).computed.value("amount"_L1).toDouble(), 3600.0);
        QVERIFY(reviewed(form, u"reissue"_s).findings.isEmpty());
    }

    void anEmptyFormOrNoParametersSayNothing()
    {
        for (const QString &situation : {u"bonus"_s, u"retirement"_s, u"reissue"_s})
            QVERIFY(reviewed(FormData(), situation).findings.isEmpty());
        ItemContext unknown;
        unknown.situation = u"bonus"_s;
        QVERIFY(OneChildAward().review(claim(u"2013-09-09"_s, u"2026-01"_s), unknown).findings.isEmpty());
    }
};

YICHUANG_TEST(OneChildAwardTest)
#include "tst_onechildaward.moc"
