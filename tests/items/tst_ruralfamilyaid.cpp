// SPDX-License-Identifier: GPL-3.0-or-later
#include "modules/health/rural-family-aid/logic.h"

#include "support/testregistry.h"

#include "itemset.h"
#include "logicsupport.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::contextFor;
using yichuang::test::hasRule;

namespace {

const QString Item = u"health/rural-family-aid"_s;
const QDate Today(2026, 11, 22);

// "1f" is a living daughter, "2m" a deceased son.
QJsonArray childrenOf(const QStringList &list)
{
    QJsonArray rows;
    for (const QString &child : list)
        rows.append(QJsonObject{{u"status"_s, child.left(1)}, {u"sex"_s, child.endsWith(u'f') ? u"2"_s : u"1"_s}});
    return rows;
}

FormData applicant(const QString &birth, int year)
{
    FormData form;
    form.set(u"applicant.birthDate", birth);
    form.set(u"familyAid.targetYear", year);
    form.set(u"children.list", childrenOf({u"1m"_s}));
    return form;
}

ItemReview reviewed(const FormData &form, const QString &region = u"329999"_s,
                    const QString &situation = u"first"_s)
{
    return RuralFamilyAid().review(form, contextFor(Item, u"WJ02-01"_s, situation, region, Today));
}

} // namespace

/// Worked cases of the aid for rural family-planning families.
class RuralFamilyAidTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChildrenSayWhichFamilyItIs_data()
    {
        QTest::addColumn<QStringList>("list");
        QTest::addColumn<QString>("kind");
        QTest::newRow("one son") << QStringList{u"1m"_s} << u"1"_s;
        QTest::newRow("one disabled daughter") << QStringList{u"3f"_s} << u"1"_s;
        QTest::newRow("two daughters") << QStringList{u"1f"_s, u"1f"_s} << u"2"_s;
        QTest::newRow("daughter and son") << QStringList{u"1f"_s, u"1m"_s} << u"9"_s;
        QTest::newRow("two sons, one died") << QStringList{u"1m"_s, u"2m"_s} << u"1"_s;
        QTest::newRow("three daughters, one died") << QStringList{u"1f"_s, u"2f"_s, u"1f"_s} << u"2"_s;
        QTest::newRow("the only child died") << QStringList{u"2m"_s} << u"3"_s;
        QTest::newRow("three daughters") << QStringList{u"1f"_s, u"1f"_s, u"1f"_s} << u"9"_s;
        QTest::newRow("nobody entered yet") << QStringList() << QString();
    }
    void theChildrenSayWhichFamilyItIs()
    {
        QFETCH(QStringList, list);
        QFETCH(QString, kind);
        FormData form = applicant(u"1960-05-10"_s, 2026);
        form.set(u"children.list", childrenOf(list));

        QCOMPARE(reviewed(form).computed.value("familyKind"_L1).toString(), kind);

        // the form computes the same
        const test::BusinessUnderTest &business = m_items.businesses.at(u"WJ02-01"_s);
        FormState state(*business.form, business.context(u"first"_s));
        state.load(form);
        QCOMPARE(state.value(u"familyAid.familyKind").toString(), kind);
    }

    void theMonthsOfTheYearAreCounted_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("region");
        QTest::addColumn<int>("months");
        QTest::addColumn<double>("amount");
        QTest::newRow("62 years old") << u"1964-05-10"_s << 2026 << u"329999"_s << 12 << 1440.0;
        QTest::newRow("60 in May") << u"1966-05-10"_s << 2026 << u"329999"_s << 8 << 960.0;
        QTest::newRow("60 in December") << u"1966-12-31"_s << 2026 << u"329999"_s << 1 << 120.0;
        QTest::newRow("60 in January") << u"1966-01-01"_s << 2026 << u"329999"_s << 12 << 1440.0;
        QTest::newRow("60 only next year") << u"1967-01-01"_s << 2026 << u"329999"_s << 0 << 0.0;
        QTest::newRow("province 2026") << u"1964-05-10"_s << 2026 << u"320981"_s << 12 << 1200.0;
        QTest::newRow("Nanjing") << u"1964-05-10"_s << 2026 << u"320102"_s << 12 << 1800.0;
    }
    void theMonthsOfTheYearAreCounted()
    {
        QFETCH(QString, birth);
        QFETCH(int, year);
        QFETCH(QString, region);
        QFETCH(int, months);
        QFETCH(double, amount);

        const ItemReview review = reviewed(applicant(birth, year), region);

        QCOMPARE(review.computed.value("months"_L1).toInt(-1), months);
        QCOMPARE(review.computed.value("yearAmount"_L1).toDouble(), amount);
        QCOMPARE(hasRule(review, u"amount"_s), months > 0);
    }

    void kunshanAsksForMore_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<bool>("blocked");
        QTest::newRow("Kunshan") << u"320583"_s << true;
        QTest::newRow("elsewhere") << u"329999"_s << false;
    }
    void kunshanAsksForMore()
    {
        QFETCH(QString, region);
        QFETCH(bool, blocked);
        FormData form = applicant(u"1960-05-10"_s, 2026);
        form.set(u"familyAid.inTownPension", true);
        form.set(u"familyAid.certNo", u"12"_s);
        QVERIFY(hasRule(reviewed(form, region), u"town-pension"_s));
        QCOMPARE(hasBlock(reviewed(form, region).findings), blocked);

        form.set(u"familyAid.inTownPension", false);
        form.set(u"familyAid.certNo", QString());
        QCOMPARE(hasRule(reviewed(form, region), u"certificate"_s), blocked);
    }

    void whoLeavesOrIsNotCoveredIsPromisedNothing()
    {
        FormData form = applicant(u"1960-05-10"_s, 2026);
        QVERIFY(reviewed(form, u"320583"_s, u"exit"_s).findings.isEmpty());
        form.set(u"children.list", childrenOf({u"1m"_s, u"1m"_s}));
        QVERIFY(!hasRule(reviewed(form), u"amount"_s));
    }

    void anEmptyFormOrNoParametersSayNothing()
    {
        QVERIFY(reviewed(FormData(), u"320583"_s).findings.isEmpty());
        QVERIFY(RuralFamilyAid().review(applicant(u"1960-05-10"_s, 2026), ItemContext()).findings.isEmpty());
    }

private:
    const test::ItemSet m_items;
};

YICHUANG_TEST(RuralFamilyAidTest)
#include "tst_ruralfamilyaid.moc"
