// SPDX-License-Identifier: GPL-3.0-or-later
#include "modules/human-resources/hard-to-employ/logic.h"

#include "support/testregistry.h"

#include "logicsupport.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::contextFor;

namespace {

const QString Item = u"human-resources/hard-to-employ"_s;
const QDate Today(2026, 11, 22);

FormData jobless(const QString &birth, const QString &sex, const QString &registered)
{
    FormData form;
    form.set(u"applicant.birthDate", birth);
    form.set(u"applicant.sex", sex);
    form.set(u"difficulty.registrationDate", registered);
    form.set(u"difficulty.retirementGroup", sex == "2"_L1 ? u"workers"_s : u"men"_s);
    return form;
}

QJsonObject member(const QString &relation, const QString &labour, const QString &employment,
                   const QString &disability = QString())
{
    return {{u"relation"_s, relation},
            {u"labour"_s, labour},
            {u"employment"_s, employment},
            {u"disability"_s, disability}};
}

ItemReview reviewed(const FormData &form, const QString &region = u"329999"_s)
{
    return HardToEmploy().review(form, contextFor(Item, u"RS10-01"_s, u"low-income"_s, region, Today));
}

QStringList groundsOf(const FormData &form)
{
    QStringList list;
    for (const QJsonValue &ground : reviewed(form).computed.value("grounds"_L1).toArray())
        list.append(ground.toString());
    return list;
}

} // namespace

/// Worked cases of the grounds that the form itself shows, and of the subsidy that follows.
class HardToEmployTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ageAndMonthsAreGrounds_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("sex");
        QTest::addColumn<QString>("registered");
        QTest::addColumn<QStringList>("grounds");
        QTest::newRow("woman of 40") << u"1986-11-22"_s << u"2"_s << u"2026-05-01"_s << QStringList{u"older"_s};
        QTest::newRow("a day too young") << u"1986-11-23"_s << u"2"_s << u"2026-05-01"_s << QStringList();
        QTest::newRow("man of 40") << u"1986-11-22"_s << u"1"_s << u"2026-05-01"_s << QStringList();
        QTest::newRow("man of 50") << u"1976-11-22"_s << u"1"_s << u"2026-05-01"_s << QStringList{u"older"_s};
        QTest::newRow("a year to the day")
            << u"1990-01-01"_s << u"1"_s << u"2025-11-22"_s << QStringList{u"long-term"_s};
        QTest::newRow("a day short of a year") << u"1990-01-01"_s << u"1"_s << u"2025-11-23"_s << QStringList();
        QTest::newRow("both") << u"1970-01-01"_s << u"1"_s << u"2024-01-01"_s
                              << QStringList{u"older"_s, u"long-term"_s};
    }
    void ageAndMonthsAreGrounds()
    {
        QFETCH(QString, birth);
        QFETCH(QString, sex);
        QFETCH(QString, registered);
        QFETCH(QStringList, grounds);

        QCOMPARE(groundsOf(jobless(birth, sex, registered)), grounds);
    }

    void theHouseholdShowsGrounds_data()
    {
        QTest::addColumn<QJsonArray>("members");
        QTest::addColumn<QStringList>("grounds");
        const QJsonObject self = member(u"01"_s, u"1"_s, u"5"_s);
        QTest::newRow("nobody works") << QJsonArray{self, member(u"10"_s, u"1"_s, u"9"_s)}
                                      << QStringList{u"zero"_s};
        QTest::newRow("the wife works") << QJsonArray{self, member(u"10"_s, u"1"_s, u"3"_s)} << QStringList();
        QTest::newRow("the wife works flexibly")
            << QJsonArray{self, member(u"10"_s, u"1"_s, u"4"_s)} << QStringList();
        QTest::newRow("nobody is able to") << QJsonArray{member(u"01"_s, u"3"_s, u"9"_s)} << QStringList();
        QTest::newRow("disabled by the household")
            << QJsonArray{member(u"01"_s, u"2"_s, u"5"_s, u"3"_s), member(u"10"_s, u"1"_s, u"3"_s)}
            << QStringList{u"disabled"_s};
        QTest::newRow("somebody else is disabled")
            << QJsonArray{self, member(u"10"_s, u"1"_s, u"3"_s, u"2"_s)} << QStringList();
    }
    void theHouseholdShowsGrounds()
    {
        QFETCH(QJsonArray, members);
        QFETCH(QStringList, grounds);
        FormData form = jobless(u"1990-01-01"_s, u"1"_s, u"2026-05-01"_s);
        form.set(u"household.members", members);

        QCOMPARE(groundsOf(form), grounds);
    }

    void theSubsidyLastsThreeYearsOrUntilRetirement_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("sex");
        QTest::addColumn<int>("soFar");
        QTest::addColumn<int>("months");
        QTest::addColumn<double>("total");
        QTest::newRow("young") << u"329999"_s << u"1990-01-01"_s << u"1"_s << 0 << 36 << 21600.0;
        QTest::newRow("young, a year had") << u"329999"_s << u"1990-01-01"_s << u"1"_s << 12 << 24 << 14400.0;
        QTest::newRow("young, used up") << u"329999"_s << u"1990-01-01"_s << u"1"_s << 36 << 0 << 0.0;
        // born May 1969: 60 years and 14 months, in July 2030, 44 full months from now
        QTest::newRow("near retirement") << u"329999"_s << u"1969-05-22"_s << u"1"_s << 0 << 44 << 26400.0;
        QTest::newRow("near retirement, used up before")
            << u"329999"_s << u"1969-05-22"_s << u"1"_s << 36 << 44 << 26400.0;
        QTest::newRow("Nanjing") << u"320104"_s << u"1990-01-01"_s << u"1"_s << 0 << 36 << 28800.0;
        QTest::newRow("retired") << u"329999"_s << u"1960-01-01"_s << u"1"_s << 0 << 0 << 0.0;
    }
    void theSubsidyLastsThreeYearsOrUntilRetirement()
    {
        QFETCH(QString, region);
        QFETCH(QString, birth);
        QFETCH(QString, sex);
        QFETCH(int, soFar);
        QFETCH(int, months);
        QFETCH(double, total);
        FormData form = jobless(birth, sex, u"2026-05-01"_s);
        form.set(u"difficulty.subsidyMonthsSoFar", soFar);

        const QJsonObject computed = reviewed(form, region).computed;

        QCOMPARE(computed.value("subsidyMonths"_L1).toInt(), months);
        QCOMPARE(computed.value("subsidyTotal"_L1).toDouble(), total);
    }

    void anEmptyFormSaysNothing()
    {
        QVERIFY(reviewed(FormData()).findings.isEmpty());
        QVERIFY(HardToEmploy().review(FormData(), ItemContext()).findings.isEmpty());
    }
};

YICHUANG_TEST(HardToEmployTest)
#include "tst_hardtoemploy.moc"
