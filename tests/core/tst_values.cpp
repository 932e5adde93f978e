// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "core/act.h"
#include "core/casefile.h"
#include "core/casenumber.h"
#include "core/creditcode.h"
#include "core/idnumber.h"
#include "core/money.h"
#include "core/retirementage.h"
#include "core/stamp.h"
#include "core/uuid7.h"
#include "core/workingcalendar.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace yichuang;

/// The small words of the trade: numbers, dates, amounts, the case flow.
class ValuesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIdNumberIsCheckedAsTheStandardSays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("standard's own example") << u"11010519491231002X"_s << true;
        QTest::newRow("lower case x") << u"11010519491231002x"_s << true;
        QTest::newRow("spaces around") << u" 440524188001010014 "_s << true;
        QTest::newRow("wrong check digit") << u"110105194912310021"_s << false;
        QTest::newRow("born in the future") << u"329999203001010017"_s << false;
        QTest::newRow("31 February") << u"110105194902310025"_s << false;
        QTest::newRow("17 characters") << u"11010519491231002"_s << false;
        QTest::newRow("full-width digits") << u"１１010519491231002X"_s << false;
        QTest::newRow("letters inside") << u"1101051949123100AX"_s << false;
    }
    void anIdNumberIsCheckedAsTheStandardSays()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);

        const Result<IdNumber> id = IdNumber::parse(text, QDate(2026, 11, 22));

        QCOMPARE(bool(id), good);
        if (!good)
            QVERIFY(!id.error().message.isEmpty());
    }

    void retirementComesLaterByTheMonthOfBirth_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<QDate>("reached");
        QTest::newRow("man, the last of the old rule") << u"Men"_s << QDate(1964, 12, 31) << QDate(2024, 12, 31);
        QTest::newRow("man, first step") << u"Men"_s << QDate(1965, 1, 1) << QDate(2025, 2, 1);
        QTest::newRow("man, fourth month of the step") << u"Men"_s << QDate(1965, 4, 30) << QDate(2025, 5, 30);
        QTest::newRow("man, second step") << u"Men"_s << QDate(1965, 5, 1) << QDate(2025, 7, 1);
        QTest::newRow("man, one before the last step") << u"Men"_s << QDate(1976, 8, 15) << QDate(2039, 7, 15);
        QTest::newRow("man, 63 from here on") << u"Men"_s << QDate(1976, 9, 1) << QDate(2039, 9, 1);
        QTest::newRow("woman of 55") << u"Women"_s << QDate(1970, 1, 1) << QDate(2025, 2, 1);
        QTest::newRow("woman, 58 from here on") << u"Women"_s << QDate(1981, 9, 1) << QDate(2039, 9, 1);
        QTest::newRow("worker of 50") << u"Workers"_s << QDate(1975, 3, 10) << QDate(2025, 5, 10);
        QTest::newRow("worker, 55 from here on") << u"Workers"_s << QDate(1984, 11, 1) << QDate(2039, 11, 1);
        QTest::newRow("worker, much younger") << u"Workers"_s << QDate(2000, 2, 29) << QDate(2055, 2, 28);
        QTest::newRow("no such kind") << u"Nobody"_s << QDate(1970, 1, 1) << QDate(1970, 1, 1);
    }
    void retirementComesLaterByTheMonthOfBirth()
    {
        QFETCH(QString, kind);
        QFETCH(QDate, birth);
        QFETCH(QDate, reached);
        const QJsonObject params{
            {u"retireAgeMen"_s, 60},     {u"delayedFromMen"_s, u"1965-01-01"_s},
            {u"delayStepMen"_s, 4},      {u"delayMostMen"_s, 36},
            {u"retireAgeWomen"_s, 55},   {u"delayedFromWomen"_s, u"1970-01-01"_s},
            {u"delayStepWomen"_s, 4},    {u"delayMostWomen"_s, 36},
            {u"retireAgeWorkers"_s, 50}, {u"delayedFromWorkers"_s, u"1975-01-01"_s},
            {u"delayStepWorkers"_s, 2},  {u"delayMostWorkers"_s, 60},
        };

        const RetirementRule rule = RetirementRule::fromParams(params, kind);

        QCOMPARE(rule.reachedOn(birth), reached);
        QCOMPARE(rule.isKnown(), kind != "Nobody"_L1);
    }

    void aMaskHidesTheMiddle()
    {
        QCOMPARE(maskedIdNumber(u"32010519491231123X"_s), u"320105********123X"_s);
        QCOMPARE(maskedIdNumber(u"E12345678"_s), u"E1*****78"_s);
        QCOMPARE(maskedIdNumber(u"AB"_s), u"AB"_s);
        QCOMPARE(maskedIdNumber(QString()), QString());
    }

    void aCreditCodeChecks_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("good");
        for (const auto &code : {u"1132090201436063XK"_s, u"11320829014341463H"_s, u"12441500196720244T"_s,
                                 u"113416020031661969"_s, u"11329999MB0000001U"_s})
            QTest::newRow(qPrintable(code)) << code << true;
        QTest::newRow("one digit off") << u"1132090201436064XK"_s << false;
        QTest::newRow("letter I") << u"I132090201436063XK"_s << false;
    }
    void aCreditCodeChecks()
    {
        QFETCH(QString, code);
        QFETCH(bool, good);
        QCOMPARE(isCreditCode(code), good);
    }

    void aCaseNumberHas43Characters()
    {
        const QString number = caseNumber(u"11329999MB0000001U5320511903002"_s, QDate(2026, 11, 22), 7);
        QCOMPARE(number, u"11329999MB0000001U5320511903002202611220007"_s);
        QVERIFY(isCaseNumber(number));
        QVERIFY(caseNumber(u"short"_s, QDate(2026, 11, 22), 7).isEmpty());
        QVERIFY(caseNumber(u"11329999MB0000001U5320511903002"_s, QDate(2026, 11, 22), 10000).isEmpty());
    }

    void moneyIsExact_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<QString>("capitals");
        QTest::newRow("plain") << u"1234.5"_s << qint64(123450) << u"壹仟贰佰叁拾肆元伍角整"_s;
        QTest::newRow("grouped") << u"1,000,001.00"_s << qint64(100000100) << u"壹佰万零壹元整"_s;
        QTest::newRow("fen only") << u"0.05"_s << qint64(5) << u"伍分"_s;
        QTest::newRow("zero jiao") << u"10.05"_s << qint64(1005) << u"壹拾元零伍分"_s;
        QTest::newRow("zero") << u"0"_s << qint64(0) << u"零元整"_s;
        QTest::newRow("gap of a group") << u"100000000"_s << qint64(10000000000) << u"壹亿元整"_s;
    }
    void moneyIsExact()
    {
        QFETCH(QString, text);
        QFETCH(qint64, fen);
        QFETCH(QString, capitals);

        const auto money = Money::parse(text);

        QVERIFY(money);
        QCOMPARE(money->fen(), fen);
        QCOMPARE(money->capitals(), capitals);
        QCOMPARE(Money::parse(money->text())->fen(), fen);
    }

    void moneyRefusesWhatIsNoAmount()
    {
        for (const auto &text : {u"1.234"_s, u"1,23"_s, u"abc"_s, u""_s, u"1e5"_s, u"99999999999999"_s})
            QVERIFY2(!Money::parse(text), qPrintable(text));
        QCOMPARE(Money::fromYuan(1.005).fen(), 101);
    }

    void uuidsGrowEvenWithinOneMillisecond()
    {
        QByteArray last;
        for (int i = 0; i < 20000; ++i) {
            const QUuid id = newUuid7();
            QCOMPARE(id.toString(QUuid::WithoutBraces).at(14), u'7');
            const QByteArray bytes = id.toRfc4122();
            QVERIFY(bytes > last);
            last = bytes;
        }
    }

    void aStampKeepsItsOffset()
    {
        const QDateTime moment(QDate(2026, 11, 22), QTime(9, 15, 0, 123), Qt::OffsetFromUTC, 8 * 3600);
        QCOMPARE(toStamp(moment), u"2026-11-22T09:15:00.123+08:00"_s);
        QCOMPARE(fromStamp(toStamp(moment)), moment);
        QCOMPARE(fromStamp(toStamp(moment)).offsetFromUtc(), 8 * 3600);
    }

    void noEdgeOfTheCaseFlowStandsTwice()
    {
        QSet<std::pair<int, int>> seen;
        for (const CaseStep &step : caseSteps()) {
            const std::pair key(int(step.from), int(step.act));
            QVERIFY2(!seen.contains(key), qPrintable(actKindName(step.act)));
            QVERIFY(!isWitness(step.act));
            seen.insert(key);
        }
        const auto refused = nextState(CaseState::Delivered, ActKind::Accepted);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotAllowed);
    }

    void theContentOfACaseSurvivesTheJourney()
    {
        CaseContent content;
        content.situation = u"local"_s;
        content.form.set(u"applicant.name", u"𠮷野家"_s);
        content.form.set(u"household.members.1.income", 12.5);
        content.promisedOn = QDate(2026, 12, 7);
        content.missing = {u"收入证明"_s};
        content.materials.append({u"M01"_s, u"申请书"_s, 1, 0, MaterialVerdict::Tolerated, true, true,
                                  QDate(2026, 12, 1), u"备注"_s,
                                  {{u"ab"_s, u"scan.jpg"_s, u"image/jpeg"_s, 12, 90, 2}}});

        content.bundle = {QUuid::createUuid(), u"newborn"_s, u"新生儿"_s, {{u"WJ01-01"_s, QUuid::createUuid()}}};

        const auto back = CaseContent::fromJson(content.toJson());

        QVERIFY(back);
        QCOMPARE(*back, content);
    }
};

YICHUANG_TEST(ValuesTest)

/// Working days against the published calendar.
class WorkingCalendarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(YICHUANG_SOURCE_DIR "/resources/data/cn-workdays.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto calendar = WorkingCalendar::parse(file.readAll());
        QVERIFY(calendar);
        m_calendar = *calendar;
    }

    void theNthWorkingDay_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<int>("days");
        QTest::addColumn<QDate>("end");
        QTest::newRow("over a weekend") << QDate(2026, 11, 20) << 1 << QDate(2026, 11, 23);
        QTest::newRow("none") << QDate(2026, 11, 20) << 0 << QDate(2026, 11, 20);
        QTest::newRow("make-up Sunday counts") << QDate(2026, 1, 3) << 1 << QDate(2026, 1, 4);
        QTest::newRow("over the spring festival") << QDate(2026, 2, 14) << 1 << QDate(2026, 2, 24);
        QTest::newRow("unpublished year keeps 1 January free") << QDate(2026, 12, 31) << 1 << QDate(2027, 1, 4);
    }
    void theNthWorkingDay()
    {
        QFETCH(QDate, start);
        QFETCH(int, days);
        QFETCH(QDate, end);
        QCOMPARE(m_calendar.add(start, days), end);
        QCOMPARE(m_calendar.between(start, end), days);
    }

    void anUnpublishedYearIsProvisional()
    {
        QVERIFY(!m_calendar.isProvisional(2026));
        QVERIFY(m_calendar.isProvisional(2027));
        QVERIFY(m_calendar.isProvisional(QDate(2026, 12, 30), QDate(2027, 1, 4)));
    }

    void rubbishIsRefused()
    {
        QVERIFY(!WorkingCalendar::parse("{}"));
        QVERIFY(!WorkingCalendar::parse("<html>"));
    }

private:
    WorkingCalendar m_calendar;
};

YICHUANG_TEST(WorkingCalendarTest)

#include "tst_values.moc"
