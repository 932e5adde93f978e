// SPDX-License-Identifier: GPL-3.0-or-later
#include "modules/civil-affairs/destitute-support/logic.h"

#include "support/testregistry.h"

#include "logicsupport.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::contextFor;
using yichuang::test::hasRule;

namespace {

const QString Item = u"civil-affairs/destitute-support"_s;
const QDate Today(2026, 11, 22);

FormData person(const QString &kind, const QString &birth)
{
    FormData form;
    form.set(u"target.kind", kind);
    form.set(u"applicant.birthDate", birth);
    form.set(u"economy.population", 1);
    form.set(u"target.hasSupporter", false);
    form.set(u"target.selfCare", u"1"_s);
    return form;
}

ItemReview reviewed(const FormData &form, const QString &region = u"329999"_s)
{
    return DestituteSupport().review(form, contextFor(Item, u"MZ02-01"_s, u"elderly"_s, region, Today));
}

} // namespace

/// Worked cases of the support of the destitute.
class DestituteSupportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ageDecidesForTheOldAndTheYoung_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("birth");
        QTest::addColumn<bool>("continuing");
        QTest::addColumn<bool>("isUnable");
        QTest::newRow("60 today") << u"1"_s << u"1966-11-22"_s << false << true;
        QTest::newRow("60 tomorrow") << u"1"_s << u"1966-11-23"_s << false << false;
        QTest::newRow("15") << u"3"_s << u"2010-11-23"_s << false << true;
        QTest::newRow("16 today") << u"3"_s << u"2010-11-22"_s << false << false;
        QTest::newRow("16, supported already") << u"3"_s << u"2010-11-22"_s << true << true;
        QTest::newRow("18 today, supported already") << u"3"_s << u"2008-11-22"_s << true << false;
        QTest::newRow("born tomorrow") << u"3"_s << u"2026-11-23"_s << false << false;
    }
    void ageDecidesForTheOldAndTheYoung()
    {
        QFETCH(QString, kind);
        QFETCH(QString, birth);
        QFETCH(bool, continuing);
        QFETCH(bool, isUnable);
        FormData form = person(kind, birth);
        form.set(u"target.continuing", continuing);

        QCOMPARE(reviewed(form).computed.value("isUnableToWork"_L1).toBool(), isUnable);
    }

    void kindAndGradeDecideForTheDisabled_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<int>("lastGrade");
        QTest::newRow("visual") << u"1"_s << 1;
        QTest::newRow("hearing") << u"2"_s << 0;
        QTest::newRow("speech") << u"3"_s << 0;
        QTest::newRow("physical") << u"4"_s << 2;
        QTest::newRow("intellectual") << u"5"_s << 3;
        QTest::newRow("mental") << u"6"_s << 3;
        QTest::newRow("multiple needs a look") << u"7"_s << 0;
    }
    void kindAndGradeDecideForTheDisabled()
    {
        QFETCH(QString, category);
        QFETCH(int, lastGrade);
        for (int grade = 1; grade <= 4; ++grade) {
            FormData form = person(u"2"_s, u"1980-01-01"_s);
            form.set(u"disability.category", category);
            form.set(u"disability.grade", QString::number(grade));
            QCOMPARE(reviewed(form).computed.value("isUnableToWork"_L1).toBool(), grade <= lastGrade);
        }
    }

    void sixQuestionsGiveTheSelfCare_data()
    {
        QTest::addColumn<int>("lost");
        QTest::addColumn<QString>("selfCare");
        for (int lost = 0; lost <= 6; ++lost) {
            const QString expected = lost == 0 ? u"1"_s : lost <= 3 ? u"2"_s : u"3"_s;
            QTest::addRow("%d of six", lost) << lost << expected;
        }
    }
    void sixQuestionsGiveTheSelfCare()
    {
        QFETCH(int, lost);
        QFETCH(QString, selfCare);
        FormData form = person(u"1"_s, u"1950-01-01"_s);
        int still = 6 - lost;
        for (const QString &question :
             {u"canEat"_s, u"canDress"_s, u"canRise"_s, u"canToilet"_s, u"canWalk"_s, u"canBathe"_s})
            form.set(u"target."_s + question, still-- > 0);

        QCOMPARE(reviewed(form).computed.value("lostAbilities"_L1).toInt(-1), lost);
        QCOMPARE(reviewed(form).computed.value("selfCare"_L1).toString(), selfCare);
        form.set(u"target.canWalk", QJsonValue(QJsonValue::Undefined));
        QVERIFY(!reviewed(form).computed.contains("selfCare"_L1));
    }

    void allThreeConditionsMustMeet_data()
    {
        QTest::addColumn<double>("income");
        QTest::addColumn<bool>("hasSupporter");
        QTest::addColumn<bool>("supporterUnable");
        QTest::addColumn<bool>("meets");
        QTest::addColumn<bool>("allowanceInstead");
        QTest::newRow("nobody bound") << 200.0 << false << false << true << false;
        QTest::newRow("bound but unable") << 200.0 << true << true << true << false;
        QTest::newRow("bound and able") << 200.0 << true << false << false << true;
        QTest::newRow("income at the line") << 950.0 << false << false << false << false;
        QTest::newRow("a fen below the line") << 949.99 << false << false << true << false;
    }
    void allThreeConditionsMustMeet()
    {
        QFETCH(double, income);
        QFETCH(bool, hasSupporter);
        QFETCH(bool, supporterUnable);
        QFETCH(bool, meets);
        QFETCH(bool, allowanceInstead);
        FormData form = person(u"1"_s, u"1950-01-01"_s);
        form.set(u"economy.incomePension", income);
        form.set(u"target.hasSupporter", hasSupporter);
        form.set(u"target.supporterUnable", supporterUnable);

        const ItemReview review = reviewed(form);

        QCOMPARE(review.computed.value("meetsAll"_L1).toBool(), meets);
        QCOMPARE(hasRule(review, u"estimate"_s), meets);
        QCOMPARE(hasRule(review, u"allowance-instead"_s), allowanceInstead);
    }

    void theSupportIsLivingAndCare_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("selfCare");
        QTest::addColumn<double>("total");
        QTest::newRow("practice, full self-care") << u"329999"_s << u"1"_s << 950 * 1.3 + 200;
        QTest::newRow("practice, half care") << u"329999"_s << u"2"_s << 950 * 1.3 + 500;
        QTest::newRow("Nanjing, full care") << u"320102"_s << u"3"_s << 1080 * 1.3 + 1500;
        QTest::newRow("elsewhere, not assessed") << u"320981"_s << QString() << 850 * 1.3;
    }
    void theSupportIsLivingAndCare()
    {
        QFETCH(QString, region);
        QFETCH(QString, selfCare);
        QFETCH(double, total);
        FormData form = person(u"1"_s, u"1950-01-01"_s);
        form.set(u"target.selfCare", selfCare);

        QCOMPARE(reviewed(form, region).computed.value("monthlySupport"_L1).toDouble(), total);
    }

    void anEmptyFormOrNoParametersSayNothing()
    {
        QVERIFY(reviewed(FormData()).computed.isEmpty());
        const ItemReview review = DestituteSupport().review(person(u"1"_s, u"1950-01-01"_s), ItemContext());
        QVERIFY(review.findings.isEmpty() && review.computed.isEmpty());
    }
};

YICHUANG_TEST(DestituteSupportTest)
#include "tst_destitutesupport.moc"
