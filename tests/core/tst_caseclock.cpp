// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "clockreference.h"
#include "core/caseclock.h"
#include "core/stamp.h"

#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::ClockReference;

namespace {

using Event = ClockReference::Event;

QByteArray calendarJson()
{
    QFile file(QStringLiteral(YICHUANG_SOURCE_DIR "/resources/data/cn-workdays.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// An act as a counter writes it, at a given moment of the event's day.
Act actOf(const Event &event, const QTime &time)
{
    Act act;
    act.kind = event.kind;
    act.at = QDateTime(event.on, time, Qt::OffsetFromUTC, 8 * 3600);
    QJsonObject payload;
    if (carriesContent(event.kind)) {
        payload.insert(u"promisedDays"_s, event.promisedDays);
        payload.insert(u"makeUpBy"_s, event.makeUpBy.toString(Qt::ISODate));
    }
    if (event.kind == ActKind::Suspended) {
        payload = {{u"name"_s, u"公示"_s}, {u"longestDays"_s, 15}, {u"stopsClock"_s, event.stopsClock}};
    }
    act.payload = QJsonDocument(payload).toJson(QJsonDocument::Compact);
    return act;
}

/// A random life of a case along the edges of the flow.
QList<Event> randomLife(QRandomGenerator &random)
{
    QList<Event> events;
    CaseState state = CaseState::None;
    QDate day = QDate(2024, 1, 1).addDays(random.bounded(365 * 4));
    const int days = random.bounded(4) == 0 ? random.bounded(3) : random.bounded(61);
    const int steps = 1 + random.bounded(9);
    for (int i = 0; i < steps; ++i) {
        QList<CaseStep> possible;
        for (const CaseStep &step : caseSteps()) {
            if (step.from == state)
                possible.append(step);
        }
        if (possible.isEmpty())
            break;
        const CaseStep step = possible.at(random.bounded(int(possible.size())));
        Event event{day, step.act, step.to, days, random.bounded(5) != 0, {}};
        if (step.act == ActKind::AcceptedTolerantly)
            event.makeUpBy = day.addDays(random.bounded(30));
        events.append(event);
        state = step.to;
        day = day.addDays(random.bounded(3) == 0 ? 0 : random.bounded(25));
        if (random.bounded(60) == 0)
            day = day.addDays(-2); // a counter whose clock was put back
    }
    return events;
}

QByteArray dated(const QDate &day)
{
    return day.toString(Qt::ISODate).toLatin1();
}

QString described(const QList<Event> &events, const QDate &today)
{
    QStringList lines;
    for (const Event &event : events)
        lines.append(event.on.toString(Qt::ISODate) + u' ' + actKindName(event.kind) + u' '
                     + QString::number(event.promisedDays) + (event.stopsClock ? QString() : u" runs on"_s));
    return lines.join(u", "_s) + u", today "_s + today.toString(Qt::ISODate);
}

} // namespace

/// The promise clock: what the law lets a clerk and a citizen count on.
class CaseClockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto calendar = WorkingCalendar::parse(calendarJson());
        QVERIFY(calendar);
        m_calendar = *calendar;
    }

    void theClockSays_data()
    {
        using K = ActKind;
        using S = CaseState;
        QTest::addColumn<QList<Event>>("events");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("promised");
        QTest::addColumn<int>("left");
        QTest::addColumn<int>("mood");
        QTest::addColumn<QDate>("due");
        const auto row = [](const char *name, const QList<Event> &events, const QDate &today, const QDate &promised,
                            int left, CaseClock::Mood mood, const QDate &due) {
            QTest::newRow(name) << events << today << promised << left << int(mood) << due;
        };
        const QDate friday(2026, 11, 20);
        const QDate monday(2026, 11, 23);
        const Event accepted{friday, K::Accepted, S::Accepted, 10, true, {}};
        row("accepted on a Friday, seen the same day", {accepted}, friday, QDate(2026, 12, 4), 10,
            CaseClock::Mood::Calm, QDate(2026, 12, 4));
        row("three days left turn amber", {accepted}, QDate(2026, 12, 1), QDate(2026, 12, 4), 3, CaseClock::Mood::Soon,
            QDate(2026, 12, 4));
        row("a day late turns red", {accepted}, QDate(2026, 12, 7), QDate(2026, 12, 4), -1, CaseClock::Mood::Late,
            QDate(2026, 12, 4));
        row("received only: five working days to answer", {{friday, K::Received, S::Received, 10, true, {}}}, monday,
            {}, 0, CaseClock::Mood::Calm, QDate(2026, 11, 27));
        row("received, nothing said for six working days: accepted from receipt",
            {{friday, K::Received, S::Received, 10, true, {}}}, QDate(2026, 11, 30), QDate(2026, 12, 4), 4,
            CaseClock::Mood::Calm, QDate(2026, 12, 4));
        row("asked at 23:59 of the last day: in time, the citizen's turn",
            {{friday, K::Received, S::Received, 10, true, {}},
             {QDate(2026, 11, 27), K::SupplementAsked, S::SupplementAsked, 10, true, {}}},
            QDate(2026, 12, 31), {}, 0, CaseClock::Mood::Calm, {});
        row("papers complete: accepted from that day",
            {{friday, K::SupplementAsked, S::SupplementAsked, 10, true, {}},
             {QDate(2026, 12, 1), K::SupplementGiven, S::Received, 10, true, {}},
             {QDate(2026, 12, 1), K::Accepted, S::Accepted, 10, true, {}}},
            QDate(2026, 12, 1), QDate(2026, 12, 15), 10, CaseClock::Mood::Calm, QDate(2026, 12, 15));
        row("a public notice of five days moves the promise by five",
            {accepted,
             {QDate(2026, 11, 24), K::Suspended, S::Suspended, 0, true, {}},
             {QDate(2026, 12, 1), K::Resumed, S::Accepted, 0, true, {}}},
            QDate(2026, 12, 1), QDate(2026, 12, 11), 8, CaseClock::Mood::Calm, QDate(2026, 12, 11));
        row("while the notice hangs nothing is lost",
            {accepted, {QDate(2026, 11, 24), K::Suspended, S::Suspended, 0, true, {}}}, QDate(2026, 11, 27),
            QDate(2026, 12, 9), 8, CaseClock::Mood::Resting, QDate(2026, 12, 15));
        row("a procedure that does not stop the clock",
            {accepted, {QDate(2026, 11, 24), K::Suspended, S::Suspended, 0, false, {}}}, QDate(2026, 11, 27),
            QDate(2026, 12, 4), 5, CaseClock::Mood::Calm, QDate(2026, 12, 15));
        row("papers to follow by Monday", {{friday, K::AcceptedTolerantly, S::AcceptedTolerantly, 10, true, monday}},
            friday, QDate(2026, 12, 4), 10, CaseClock::Mood::Soon, monday);
        row("papers to follow did not come", {{friday, K::AcceptedTolerantly, S::AcceptedTolerantly, 10, true, monday}},
            QDate(2026, 11, 24), QDate(2026, 12, 4), 8, CaseClock::Mood::Late, monday);
        row("decided: ten working days to hand over",
            {accepted, {monday, K::Decided, S::Decided, 0, true, {}}, {monday, K::ResultArrived, S::ResultReady, 0, true, {}}},
            monday, QDate(2026, 12, 4), 9, CaseClock::Mood::Resting, QDate(2026, 12, 7));
        row("instant: due the same day", {{friday, K::Accepted, S::Accepted, 0, true, {}}}, friday, friday, 0,
            CaseClock::Mood::Soon, friday);
        row("over the spring festival and its make-up days",
            {{QDate(2026, 2, 13), K::Accepted, S::Accepted, 3, true, {}}}, QDate(2026, 2, 13), QDate(2026, 2, 25), 3,
            CaseClock::Mood::Soon, QDate(2026, 2, 25));
    }
    void theClockSays()
    {
        QFETCH(QList<Event>, events);
        QFETCH(QDate, today);
        QFETCH(QDate, promised);
        QFETCH(int, left);
        QFETCH(int, mood);
        QFETCH(QDate, due);

        const CaseClock clock = clockOf(events, today, QTime(23, 59, 59));

        QCOMPARE(clock.promisedOn, promised);
        QCOMPARE(clock.daysLeft, left);
        QCOMPARE(int(clock.mood), mood);
        QCOMPARE(clock.due.on, due);
    }

    void aMovedPromiseSaysWhy()
    {
        const QDate friday(2026, 11, 20);
        const CaseClock clock
            = clockOf({{friday, ActKind::Accepted, CaseState::Accepted, 10, true, {}},
                       {QDate(2026, 11, 24), ActKind::Suspended, CaseState::Suspended, 0, true, {}},
                       {QDate(2026, 12, 1), ActKind::Resumed, CaseState::Accepted, 0, true, {}}},
                      QDate(2026, 12, 1), QTime(9, 0));

        QCOMPARE(clock.firstPromised, QDate(2026, 12, 4));
        QCOMPARE(clock.shifts.size(), 1);
        QCOMPARE(clock.shifts.first(), (CaseClock::Shift{u"公示"_s, QDate(2026, 11, 24), QDate(2026, 12, 1), 5}));
    }

    void theFactsSurviveBeingStored()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 500; ++i) {
            ClockFacts facts;
            for (const Event &event : randomLife(random))
                facts = facts.after(actOf(event, QTime(12, 0)), event.after);
            QCOMPARE(ClockFacts::fromJson(facts.toJson()), facts);
        }
    }

    // R16: equal to a reference that walks every day.
    void aRandomLifeIsCountedLikeDayByDay()
    {
        constexpr int timelines = 100'000;
        const ClockReference reference(calendarJson());
        QRandomGenerator random(20261122);
        int questions = 0;
        int paused = 0;
        int deemed = 0;
        int provisional = 0;
        for (int i = 0; i < timelines; ++i) {
            const QList<Event> events = randomLife(random);
            const QTime time = i % 3 == 0 ? QTime(23, 59, 59, 999) : i % 3 == 1 ? QTime(0, 0) : QTime(11, 7);
            for (const int later : {0, random.bounded(10), random.bounded(90)}) {
                const QDate today = events.last().on.addDays(later);
                const CaseClock clock = clockOf(events, today, time);
                const ClockReference::Answer wanted = reference.at(today, events);
                const QByteArray where = described(events, today).toUtf8();
                ++questions;
                QVERIFY2(clock.isDeemedAccepted == wanted.isDeemed, where.constData());
                QVERIFY2((clock.run == CaseClock::Run::Ended) == wanted.isEnded, where.constData());
                if (!wanted.isEnded)
                    QVERIFY2((clock.run == CaseClock::Run::Paused) == (wanted.isPaused && wanted.hasPromise), where.constData());
                QVERIFY2(clock.due.on == wanted.dueOn,
                         (where + " due " + dated(clock.due.on) + " wanted " + dated(wanted.dueOn)).constData());
                if (!wanted.hasPromise)
                    continue;
                QVERIFY2(clock.promisedOn == wanted.promisedOn,
                         (where + " promised " + dated(clock.promisedOn) + " wanted " + dated(wanted.promisedOn))
                             .constData());
                QVERIFY2(clock.daysLeft == wanted.daysLeft, where.constData());
                QVERIFY2(clock.isProvisional == wanted.isProvisional, where.constData());
                paused += wanted.isPaused;
                deemed += wanted.isDeemed;
                provisional += wanted.isProvisional;
            }
        }
        qInfo("R16: %d timelines, %d questions (%d paused, %d deemed accepted, %d in unpublished years), 0 different",
              timelines, questions, paused, deemed, provisional);
        QVERIFY(paused > 500 && deemed > 500 && provisional > 500);
    }

private:
    CaseClock clockOf(const QList<Event> &events, const QDate &today, const QTime &time) const
    {
        ClockFacts facts;
        CaseState state = CaseState::None;
        for (const Event &event : events) {
            facts = facts.after(actOf(event, time), event.after);
            state = event.after;
        }
        return CaseClock::at(today, facts, state, m_calendar);
    }

    WorkingCalendar m_calendar;
};

YICHUANG_TEST(CaseClockTest)

#include "tst_caseclock.moc"
