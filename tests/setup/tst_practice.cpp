// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "core/idnumber.h"
#include "services/services.h"
#include "setup/demoresidents.h"
#include "setup/practicerun.h"
#include "store/asyncledger.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace yichuang;

namespace {

QList<IdCard> cards()
{
    QFile file(u":/yichuang/data/practice-registers.json"_s);
    return demoResidents(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

} // namespace

/// What a trainer can rely on: a reset leaves nothing of the round before, and the date is one for all.
class PracticeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyResidentsCardIsSoundAndInvented()
    {
        const QDate today(2026, 11, 23);
        QVERIFY(cards().size() >= 20);
        int expired = 0;
        for (const IdCard &card : cards()) {
            const auto number = IdNumber::parse(card.idNumber, today);
            QVERIFY2(number, qPrintable(card.idNumber));
            QVERIFY(card.idNumber.startsWith("329999"_L1));
            QCOMPARE(number->birthDate(), card.birthDate);
            QVERIFY(card.validFrom >= card.birthDate && card.validFrom < today);
            QVERIFY(!card.name.isEmpty() && !card.address.isEmpty() && !card.sex.isEmpty() && !card.ethnicity.isEmpty());
            expired += card.isExpired(today) ? 1 : 0;
        }
        QVERIFY(expired >= 1); // a counter meets those too
    }

    void aCardIsGoodAsLongAsTheLawSays_data()
    {
        QTest::addColumn<int>("age");
        QTest::addColumn<int>("years");
        QTest::newRow("child") << 15 << 5;
        QTest::newRow("from 16") << 16 << 10;
        QTest::newRow("to 25") << 25 << 10;
        QTest::newRow("from 26") << 26 << 20;
        QTest::newRow("to 45") << 45 << 20;
        QTest::newRow("from 46 for good") << 46 << 0;
    }
    void aCardIsGoodAsLongAsTheLawSays()
    {
        QFETCH(int, age);
        QFETCH(int, years);
        const QDate issued(2016, 6, 1);
        const QDate ends = cardEnds(issued.addYears(-age), issued);
        QCOMPARE(ends, years > 0 ? issued.addYears(years) : QDate());
    }

    void aResetThrowsTheRoundAwayAndBeginsAnewInTheSamePlace()
    {
        PracticeRun run(application(), {}, DemoStation::Pace::tour());
        QVERIFY(begun(run, {}));
        logIn(run);
        Draft draft;
        draft.id = QUuid::createUuid();
        draft.itemCode = u"MZ03"_s;
        draft.businessCode = u"MZ03-02"_s;
        QVERIFY(ledger(run).saveDraft(draft).result());
        run.window().setGeometry(40, 30, 1280, 720);
        run.preferences().setLanguage(u"en"_s);
        const QString station = run.demo().folder().root;

        QSignalSpy begins(&run, &PracticeRun::begun);
        run.practice().reset();
        QVERIFY(begins.wait(30'000));

        QVERIFY(run.window().isVisible());
        QCOMPARE(run.window().geometry(), QRect(40, 30, 1280, 720));
        QVERIFY(!run.services().session.isLoggedIn());
        QCOMPARE(run.preferences().language(), u"en"_s);
        QVERIFY(!QFile::exists(station));
        logIn(run);
        QVERIFY(ledger(run).drafts().result()->isEmpty());
    }

    void theDateIsTheSameAtTheCounterAndAtTheProvince()
    {
        PracticeRun run(application(), {}, DemoStation::Pace::tour());
        QVERIFY(begun(run, {}));
        logIn(run);
        const QDate later = QDate::currentDate().addDays(45);
        QSignalSpy changes(&run.practice(), &Practice::todayChanged);
        QVERIFY(run.practice().setToday(later));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(run.services().ports.clock.today(), later);
        // A clock that differs from the province's would be put on record as a warning.
        run.services().outbox.sendNow();
        QTRY_COMPARE_WITH_TIMEOUT(run.services().light.light().ledger.unsentWitness, 0, 15'000);
        QCOMPARE(run.services().ports.province.line().kind, LineState::Kind::Online);
    }

    void goingBackBeforeTheNewestActIsRefusedWithASentence()
    {
        PracticeRun run(application(), {}, DemoStation::Pace::tour());
        const QDate first(2026, 3, 2);
        QVERIFY(begun(run, first));
        QCOMPARE(run.practice().today(), first);
        QVERIFY(run.practice().setToday(first.addDays(3)));
        QVERIFY(run.practice().setToday(first)); // nothing was written down yet
        QVERIFY(run.practice().setToday(first.addDays(3)));
        logIn(run); // the first act
        const auto back = run.practice().setToday(first);
        QVERIFY(!back);
        QVERIFY(back.error().message.contains(u"2026-03-05"_s));
        QCOMPARE(run.practice().today(), first.addDays(3));
    }

private:
    static QApplication &application() { return *static_cast<QApplication *>(QCoreApplication::instance()); }

    static AsyncLedger &ledger(PracticeRun &run) { return static_cast<AsyncLedger &>(run.services().ports.ledger); }

    static bool begun(PracticeRun &run, const QDate &day)
    {
        const auto done = run.begin(day);
        if (!done)
            qWarning("%s", qPrintable(done.error().detail));
        return bool(done);
    }

    static void logIn(PracticeRun &run)
    {
        QSignalSpy in(&run.services().session, &SessionService::loggedIn);
        const auto answer = run.services().session.logIn(run.demo().seed().clerk, run.demo().seed().password);
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), 20'000);
        QVERIFY2(answer.result(), answer.result() ? "" : qPrintable(answer.result().error().message));
    }
};

YICHUANG_TEST(PracticeTest)

#include "tst_practice.moc"
