// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/departments/department.h"
#include "platform/store/books.h"
#include "platformprocess.h"
#include "stationclient.h"
#include "support/testregistry.h"

#include "core/uuid7.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;
using yichuang::platform::Department;

namespace {

DepartmentOptions officeHours()
{
    DepartmentOptions options = DepartmentOptions::standard().first();
    options.delayMs = 60000;
    options.opens = QTime(8, 30);
    options.closes = QTime(17, 30);
    options.closedOnWeekends = true;
    return options;
}

} // namespace

/// The five back ends decide in their own time, and their decisions come back.
class DepartmentsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allFiveDecideAndAFailingOneTriesAgain()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"departments.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"civil-affairs\":{\"delayMs\":0},\"human-resources\":{\"delayMs\":100},"
                   "\"medical-insurance\":{\"delayMs\":200},\"health\":{\"delayMs\":0,\"failureRate\":0.5},"
                   "\"tax\":{\"delayMs\":0,\"denialRate\":1}}");
        file.close();
        PlatformProcess process({u"--departments"_s, file.fileName()});
        QVERIFY(process.start());
        StationClient client(u"127.0.0.1"_s, process.port(), process.enrolPort(), process.authority());
        QCOMPARE(client.enrol(u"ST0001"_s, process.demoCode()).status, 200);

        QHash<QUuid, QString> waiting;
        QList<Act> acts;
        for (const QString &item : {u"MZ03"_s, u"RS01"_s, u"YB01"_s, u"WJ01"_s, u"SW01"_s}) {
            for (int i = 0; i < 4; ++i) {
                Act act = client.accepted();
                client.rewindChain(act.sequence - 1, act.previousLink);
                act.itemCode = item;
                act.businessCode = item + u"-01"_s;
                acts.append(client.chained(act));
                waiting.insert(act.caseId, item);
            }
        }
        for (const Verdict &verdict : client.settle(acts))
            QCOMPARE(verdict.kind, Verdict::Kind::Receipt);

        QString cursor;
        QElapsedTimer timer;
        timer.start();
        while (!waiting.isEmpty() && timer.elapsed() < 60000) {
            const auto page = client.page(cursor, 5);
            QVERIFY(page);
            cursor = page->cursor;
            for (const Act &act : page->acts) {
                QCOMPARE(act.kind, ActKind::Decided);
                const QJsonObject payload = QJsonDocument::fromJson(act.payload).object();
                const bool isTax = act.itemCode == u"SW01"_s;
                QCOMPARE(payload[u"outcome"_s].toString(), isTax ? u"denied"_s : u"granted"_s);
                QVERIFY(!payload[u"text"_s].toString().isEmpty());
                QCOMPARE(payload[u"amount"_s].toInt(), isTax ? 0 : 600);
                waiting.remove(act.caseId);
            }
        }
        QVERIFY2(waiting.isEmpty(), qPrintable(waiting.values().join(u' ')));
    }

    void aDepartmentThatLooksTwiceAsksOnceSuspendsOnceAndThenDecides()
    {
        QTemporaryDir folder;
        PlatformOptions options;
        options.folder = folder.path();
        DepartmentOptions &department = options.departments.first();
        department.delayMs = 0;
        department.supplementRate = 1;
        department.procedureRate = 1;
        department.procedureDelayMs = 1000;
        department.resultDelayMs = 0;
        const auto books = platform::Books::open(options);
        QVERIFY(books);
        platform::CaseRow row;
        row.id = newUuid7();
        row.head = newUuid7();
        row.version = 1;
        row.state = CaseState::Accepted;
        row.item = u"MZ03"_s;
        row.business = u"MZ03-02"_s;
        const QDateTime start = QDateTime::currentDateTime();
        const qint64 ms = start.toMSecsSinceEpoch();
        QVERIFY((*books)->cases.save(row, true, ms));
        platform::CheckedAct accepted;
        ProcedureSpec survey;
        survey.name = u"入户调查"_s;
        survey.days = 10;
        accepted.facts = {department.key, false, u"决定书"_s, {survey}, true};
        QVERIFY((*books)->departments.passOn(row, accepted, ms));

        const auto stateAfter = [&](int seconds) {
            const bool worked = bool((*books)->departments.work(start.addSecs(seconds)));
            const auto found = (*books)->cases.find(row.id);
            return worked && found && *found ? (*found)->state : CaseState::None;
        };
        QCOMPARE(stateAfter(0), CaseState::SupplementAsked);
        QCOMPARE(stateAfter(0), CaseState::SupplementAsked);
        row = **(*books)->cases.find(row.id);
        row.state = CaseState::Accepted; // the papers came
        QVERIFY((*books)->cases.save(row, false, ms));
        QVERIFY((*books)->departments.passOn(row, accepted, ms));
        QCOMPARE(stateAfter(0), CaseState::Suspended);
        QCOMPARE((*(*books)->cases.find(row.id))->clock.pauses.last().name, u"入户调查"_s);
        QCOMPARE(stateAfter(1), CaseState::Accepted);
        QCOMPARE(stateAfter(2), CaseState::Decided);
        QCOMPARE(stateAfter(3), CaseState::ResultReady);
    }

    void aDecisionWaitsForOpeningHours_data()
    {
        QTest::addColumn<QDateTime>("arrives");
        QTest::addColumn<QDateTime>("decided");
        const auto at = [](int day, int hour, int minute) {
            return QDateTime(QDate(2026, 11, day), QTime(hour, minute));
        };
        QTest::newRow("open") << at(23, 10, 0) << at(23, 10, 1);
        QTest::newRow("before opening") << at(23, 6, 0) << at(23, 8, 30);
        QTest::newRow("just before closing") << at(23, 17, 29) << at(24, 8, 30);
        QTest::newRow("Friday evening") << at(27, 18, 0) << at(30, 8, 30);
        QTest::newRow("Sunday") << at(22, 12, 0) << at(23, 8, 30);
    }
    void aDecisionWaitsForOpeningHours()
    {
        QFETCH(QDateTime, arrives);
        QFETCH(QDateTime, decided);
        const Department department(officeHours());
        QCOMPARE(department.decisionDue(arrives, false), decided);
        QCOMPARE(department.decisionDue(arrives, true), arrives);
    }

    void theSameCaseHasTheSameLuck()
    {
        DepartmentOptions options = DepartmentOptions::standard().first();
        options.failureRate = 0.3;
        options.denialRate = 0.2;
        const Department department(options);
        int failed = 0;
        int denied = 0;
        for (int i = 0; i < 2000; ++i) {
            platform::Task task;
            task.caseId = newUuid7();
            const auto decision = department.decide(task);
            QCOMPARE(department.decide(task).has_value(), decision.has_value());
            failed += int(!decision);
            denied += int(decision && !decision->isGranted);
        }
        QVERIFY2(failed > 480 && failed < 720, qPrintable(QString::number(failed)));
        QVERIFY2(denied > 200 && denied < 360, qPrintable(QString::number(denied)));
    }

    void aWrongDepartmentsFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("unknown department") << QByteArray("{\"police\":{}}");
        QTest::newRow("negative delay") << QByteArray("{\"tax\":{\"delayMs\":-1}}");
        QTest::newRow("no time") << QByteArray("{\"tax\":{\"opens\":\"half past eight\"}}");
        QTest::newRow("never closes") << QByteArray("{\"tax\":{\"opens\":\"08:30\"}}");
        QTest::newRow("rate") << QByteArray("{\"tax\":{\"failureRate\":2}}");
        QTest::newRow("rate of supplements") << QByteArray("{\"tax\":{\"supplementRate\":-1}}");
        QTest::newRow("negative procedure") << QByteArray("{\"tax\":{\"procedureDelayMs\":-1}}");
    }
    void aWrongDepartmentsFileIsRefused()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!DepartmentOptions::parse(json));
        QVERIFY(DepartmentOptions::parse("{\"tax\":{\"delayMs\":7}}"));
    }
};

YICHUANG_TEST(DepartmentsTest)

#include "tst_departments.moc"
