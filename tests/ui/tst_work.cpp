// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "counter.h"
#include "ui/searchtext.h"
#include "verifydone.h"
#include "walker.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::Counter;
using yichuang::test::Desk;
using yichuang::test::Walker;

namespace {

constexpr auto Aid = "MZ03-02"_L1;

} // namespace

/// The lists a counter works from, and the ways a case is found again.
class WorkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListShowsItsCasesAndEnterOpensOne()
    {
        Counter counter;
        QVERIFY2(counter.problem.isEmpty(), qPrintable(counter.problem));
        const auto waiting = counter.take(Aid, Outcome::AskSupplement, counter.tolerable(Aid, 1));
        VERIFY_DONE(waiting);
        counter.desk.hand->press(Qt::Key_2, Qt::AltModifier);
        auto *tabs = counter.desk.find<QTabWidget>(u"workTabs"_s);
        QVERIFY(tabs);
        QTRY_VERIFY(tabs->tabText(1).contains(u"(1)"_s));
        counter.desk.hand->press(Qt::Key_Right); // the tabs have the focus
        VERIFY_DONE(counter.reach(u"workTable.waiting"_s));
        counter.desk.hand->press(Qt::Key_Return);
        QVERIFY(counter.desk.find(u"caseGiveMissing"_s));
    }

    void theFiguresOfTheHomePageOpenTheirLists()
    {
        Counter counter;
        VERIFY_DONE(counter.take(Aid, Outcome::AskSupplement, counter.tolerable(Aid, 1)));
        VERIFY_DONE(counter.desk.hand->click(u"navHome"_s));
        auto *figure = counter.desk.find(u"figureWork.waiting"_s);
        QVERIFY(figure);
        QTRY_VERIFY(figure->accessibleName().endsWith(u": 1"_s));
        VERIFY_DONE(counter.key(u"figureWork.waiting"_s));
        QVERIFY(counter.desk.find(u"workTable.waiting"_s));
    }

    void aListIsPutInOrderByKeyboard()
    {
        Counter counter;
        VERIFY_DONE(counter.take(Aid, Outcome::Accept));
        counter.desk.clock.moment = counter.desk.clock.moment.addDays(1);
        VERIFY_DONE(counter.take(u"MZ07-01"_s, Outcome::Accept));
        counter.desk.hand->press(Qt::Key_2, Qt::AltModifier);
        for (int i = 0; i < 3; ++i)
            counter.desk.hand->press(Qt::Key_Right);
        auto *table = counter.desk.find<QTableView>(u"workTable.forward"_s);
        QVERIFY(table);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        VERIFY_DONE(counter.choose(u"workSort.forward"_s, 3)); // by item
        const auto item = [table](int row) { return table->model()->index(row, 1).data().toString(); };
        QVERIFY(QString::localeAwareCompare(item(0), item(1)) <= 0);
    }

    void severalCasesGoOnOneSheet()
    {
        Counter counter;
        const auto first = counter.take(Aid, Outcome::Accept);
        VERIFY_DONE(first);
        const auto second = counter.take(Aid, Outcome::Accept);
        VERIFY_DONE(second);
        counter.desk.window().go(Destination::toDo(WorkList::Kind::ToForward));
        auto *table = counter.desk.find<QTableView>(u"workTable.forward"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        VERIFY_DONE(counter.reach(u"workTable.forward"_s));
        counter.desk.hand->press(Qt::Key_A, Qt::ControlModifier);
        VERIFY_DONE(counter.key(u"workHandOverSheet"_s));
        VERIFY_DONE(counter.untilAct(*second, ActKind::Forwarded));
        QTRY_COMPARE(counter.desk.papers.printed.size(), 1);
        QCOMPARE(counter.desk.papers.orders.last().sections.first().cells.size(), 2);
        QCOMPARE(counter.view(*first).handOvers.last().sheet, counter.view(*second).handOvers.last().sheet);
        QTRY_COMPARE(table->model()->rowCount(), 0); // nothing is left to hand on
    }

    void aCaseIsFoundByWhatIsAtHand_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"number", "last twelve", "slip", "id", "name"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void aCaseIsFoundByWhatIsAtHand()
    {
        QFETCH(QString, how);
        Counter counter;
        const auto id = counter.take(Aid, Outcome::Accept);
        VERIFY_DONE(id);
        // Serials count per item, the person is the same in the worked cases of one item.
        const bool isByPerson = how == "id"_L1 || how == "name"_L1;
        VERIFY_DONE(counter.take(isByPerson ? u"MZ07-01"_s : QString(Aid), Outcome::Accept));
        const CaseRecord record = counter.view(*id).history.record;
        const QHash<QString, QString> typed{{u"number"_s, record.number},
                                            {u"last twelve"_s, record.number.right(12).insert(8, u'-')},
                                            {u"slip"_s, u"YC1:%1:0123456789ABCDEF:7"_s.arg(record.number)},
                                            {u"id"_s, record.applicantIdNumber},
                                            {u"name"_s, record.applicantName}};
        VERIFY_DONE(counter.desk.hand->click(u"navCases"_s));
        QVERIFY(counter.desk.find(u"casesSearch"_s)->hasFocus());
        counter.desk.hand->type(typed.value(how));
        counter.desk.hand->press(Qt::Key_Return);
        auto *number = counter.desk.find<QLabel>(u"caseNumber"_s);
        QVERIFY(number);
        QTRY_COMPARE(QString(number->text()).remove(u' '), record.number);
    }

    void aFilterShowsOnlyItsCases()
    {
        Counter counter;
        VERIFY_DONE(counter.take(Aid, Outcome::AskSupplement, counter.tolerable(Aid, 1)));
        VERIFY_DONE(counter.take(u"MZ07-01"_s, Outcome::Accept));
        VERIFY_DONE(counter.desk.hand->click(u"navCases"_s));
        auto *table = counter.desk.find<QTableView>(u"casesTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        VERIFY_DONE(counter.reach(u"casesFilter.all"_s));
        for (int i = 0; i < 3; ++i)
            counter.desk.hand->press(Qt::Key_Right); // mine, due, waiting
        QCOMPARE(QApplication::focusWidget()->objectName(), u"casesFilter.waiting"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        counter.desk.shot(u"cases-filter"_s);
    }

    void whatIsReadAloudIsFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("searched");
        QTest::newRow("slip") << u"YC1:11320000MB000000001000999000001202611230001:ABCD:3"_s
                              << u"11320000MB000000001000999000001202611230001"_s;
        QTest::newRow("serial with dash") << u" 20261123-0007 "_s << u"202611230007"_s;
        QTest::newRow("identity number, small x") << u"32999919850307001x"_s << u"32999919850307001X"_s;
        QTest::newRow("name") << u"张 晓梅"_s << u"张 晓梅"_s;
        QTest::newRow("short") << u"A-1"_s << u"A-1"_s;
    }
    void whatIsReadAloudIsFound()
    {
        QFETCH(QString, typed);
        QFETCH(QString, searched);
        QCOMPARE(searchText(typed), searched);
    }

    void theWorkPageIsUsedWithoutAMouse()
    {
        Counter counter(Desk::Words::Chinese);
        VERIFY_DONE(counter.take(Aid, Outcome::Accept));
        counter.desk.hand->press(Qt::Key_2, Qt::AltModifier);
        auto *tabs = counter.desk.find<QTabWidget>(u"workTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            counter.desk.hand->settle();
            counter.desk.shot(u"work-%1"_s.arg(tab));
            const Walker walker(counter.desk.window());
            QVERIFY2(walker.nameless().isEmpty(), qPrintable(walker.nameless().join(u'\n')));
            QVERIFY2(walker.unreachable().isEmpty(), qPrintable(walker.unreachable().join(u'\n')));
            QTRY_VERIFY2_WITH_TIMEOUT(walker.clipped().isEmpty(), qPrintable(walker.clipped().join(u'\n')), 2000);
        }
    }
};

YICHUANG_TEST(WorkTest)

#include "tst_work.moc"
