// SPDX-License-Identifier: GPL-3.0-or-later
#include "modules/health/birth-registration/logic.h"

#include "support/testregistry.h"

#include "logicsupport.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::contextFor;
using yichuang::test::hasRule;

namespace {

const QString Item = u"health/birth-registration"_s;
const QDate Today(2026, 11, 22);

ItemContext at(const QString &situation, const QString &region = u"329999"_s)
{
    return contextFor(Item, u"WJ01-01"_s, situation, region, Today);
}

QJsonObject child(const QString &birth, const QString &status, const QString &blood = u"1"_s)
{
    return {{u"birthDate"_s, birth}, {u"status"_s, status}, {u"blood"_s, blood}};
}

} // namespace

/// Worked cases of the registration of births.
class BirthRegistrationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewbornsDaysAreCounted_data()
    {
        QTest::addColumn<QString>("born");
        QTest::addColumn<QString>("by");
        QTest::addColumn<int>("left");
        QTest::newRow("born today") << u"2026-11-22"_s << u"2027-02-20"_s << 90;
        QTest::newRow("three weeks old") << u"2026-11-01"_s << u"2027-01-30"_s << 69;
        QTest::newRow("the last day") << u"2026-08-24"_s << u"2026-11-22"_s << 0;
        QTest::newRow("a day late") << u"2026-08-23"_s << u"2026-11-21"_s << -1;
        QTest::newRow("across a leap day") << u"2024-02-01"_s << u"2024-05-01"_s << -935;
    }
    void theNewbornsDaysAreCounted()
    {
        QFETCH(QString, born);
        QFETCH(QString, by);
        QFETCH(int, left);
        FormData form;
        form.set(u"newborn.birthDate", born);

        const ItemReview review = BirthRegistration().review(form, at(u"after-birth"_s));

        QCOMPARE(review.computed.value("insureBy"_L1).toString(), by);
        QCOMPARE(review.computed.value("insureDaysLeft"_L1).toInt(), left);
        QVERIFY(hasRule(review, u"insure-newborn"_s));
        QVERIFY(!hasBlock(review.findings));
    }

    void theWeeksFollowTheDueDate_data()
    {
        QTest::addColumn<QString>("due");
        QTest::addColumn<int>("weeks");
        QTest::newRow("due today") << u"2026-11-22"_s << 40;
        QTest::newRow("a week to go") << u"2026-11-29"_s << 39;
        QTest::newRow("halfway") << u"2027-04-11"_s << 20;
        QTest::newRow("just begun") << u"2027-08-29"_s << 0;
        QTest::newRow("too far away to be known") << u"2027-08-30"_s << -1;
        QTest::newRow("in the past") << u"2026-11-21"_s << -1;
    }
    void theWeeksFollowTheDueDate()
    {
        QFETCH(QString, due);
        QFETCH(int, weeks);
        FormData form;
        form.set(u"birth.dueDate", due);

        const ItemReview review = BirthRegistration().review(form, at(u"first"_s));

        QCOMPARE(review.computed.value("pregnancyWeeks"_L1).toInt(-1), weeks);
        QCOMPARE(hasRule(review, u"pregnancy"_s), weeks >= 0);
    }

    void theMothersAgeIsFoundWhoeverApplies_data()
    {
        QTest::addColumn<QString>("sex");
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("spouse");
        QTest::addColumn<int>("age");
        QTest::newRow("she applies") << u"2"_s << u"1996-03-12"_s << QString() << 30;
        QTest::newRow("he applies") << u"1"_s << u"1990-01-01"_s << u"329999198808080040"_s << 38;
        QTest::newRow("he applies, her number is missing") << u"1"_s << u"1990-01-01"_s << QString() << -1;
    }
    void theMothersAgeIsFoundWhoeverApplies()
    {
        QFETCH(QString, sex);
        QFETCH(QString, birth);
        QFETCH(QString, spouse);
        QFETCH(int, age);
        FormData form;
        form.set(u"applicant.sex", sex);
        form.set(u"applicant.birthDate", birth);
        form.set(u"spouse.idNumber", spouse);

        QCOMPARE(BirthRegistration().review(form, at(u"first"_s)).computed.value("motherAge"_L1).toInt(-1), age);
    }

    void onlyAnUnlikelySpacingIsWarnedOf_data()
    {
        QTest::addColumn<QJsonObject>("other");
        QTest::addColumn<bool>("warned");
        QTest::newRow("years apart") << child(u"2021-05-20"_s, u"1"_s) << false;
        QTest::newRow("three months apart") << child(u"2026-08-01"_s, u"1"_s) << true;
        QTest::newRow("twins") << child(u"2026-11-01"_s, u"1"_s) << false;
        QTest::newRow("twins across midnight") << child(u"2026-10-31"_s, u"1"_s) << false;
        QTest::newRow("an adopted child") << child(u"2026-08-01"_s, u"1"_s, u"2"_s) << false;
        QTest::newRow("no date") << child(QString(), u"1"_s) << false;
    }
    void onlyAnUnlikelySpacingIsWarnedOf()
    {
        QFETCH(QJsonObject, other);
        QFETCH(bool, warned);
        FormData form;
        form.set(u"newborn.birthDate", u"2026-11-01"_s);
        form.set(u"children.list", QJsonArray{other});

        QCOMPARE(hasRule(BirthRegistration().review(form, at(u"after-birth"_s)), u"spacing"_s), warned);
    }

    void theDeceasedAreNotCounted()
    {
        FormData form;
        form.set(u"children.list",
                 QJsonArray{child(u"2015-01-01"_s, u"1"_s), child(u"2017-01-01"_s, u"2"_s),
                            child(u"2019-01-01"_s, u"3"_s)});
        QCOMPARE(BirthRegistration().review(form, at(u"third"_s)).computed.value("livingChildren"_L1).toInt(), 2);
    }

    void anEmptyFormOrNoParametersSayNothing()
    {
        QVERIFY(BirthRegistration().review(FormData(), at(u"first"_s)).computed.isEmpty());
        FormData form;
        form.set(u"newborn.birthDate", u"2026-11-01"_s);
        QVERIFY(BirthRegistration().review(form, ItemContext()).findings.isEmpty());
    }
};

YICHUANG_TEST(BirthRegistrationTest)
#include "tst_birthregistration.moc"
