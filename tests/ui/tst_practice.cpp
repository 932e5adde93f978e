// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "desk.h"
#include "ui/parts/noticeline.h"
#include "ui/practicecard.h"
#include "verifydone.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::Desk;

/// The trainer's card in the settings: there for those who learn and teach, nowhere else.
class PracticeCardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyPracticeHasIt()
    {
        Desk desk(Desk::Words::English, Desk::Kit::Bare);
        VERIFY_DONE(openSettings(desk));
        QVERIFY(!desk.window().findChild<QPushButton *>(u"practiceReset"_s));
    }

    void itIsForThoseWhoLearnAndTeach_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("isFor");
        QTest::newRow("clerk") << Role::Clerk << true;
        QTest::newRow("trainer") << Role::Trainer << true;
        QTest::newRow("supervisor") << Role::Supervisor << false;
        QTest::newRow("administrator") << Role::Administrator << false;
        QTest::newRow("auditor") << Role::Auditor << false;
    }
    void itIsForThoseWhoLearnAndTeach()
    {
        QFETCH(Role, role);
        QFETCH(bool, isFor);
        QCOMPARE(PracticeCard::isFor(role), isFor);
    }

    void oneClickBeginsAnew()
    {
        Desk desk(Desk::Words::Chinese);
        VERIFY_DONE(openSettings(desk));
        desk.shot(u"settings-practice"_s);
        VERIFY_DONE(desk.hand->click(u"practiceReset"_s));
        QCOMPARE(desk.practice.resets, 1);
        QVERIFY(!desk.practice.firstDay.isValid());
    }

    void theDateIsSetByTyping()
    {
        Desk desk;
        VERIFY_DONE(openSettings(desk));
        VERIFY_DONE(desk.hand->fill(u"practiceDate"_s, u"20261201"_s));
        desk.hand->press(Qt::Key_Return);
        QCOMPARE(desk.clock.today(), QDate(2026, 12, 1));
        QCOMPARE(desk.find<QLineEdit>(u"practiceDate"_s)->text(), u"2026-12-01"_s);
        VERIFY_DONE(desk.hand->fill(u"practiceDate"_s, u"someday"_s));
        desk.hand->press(Qt::Key_Return);
        QCOMPARE(desk.clock.today(), QDate(2026, 12, 1));
    }

    void aDayThatIsRefusedCanBeTheFirstOfANewRound()
    {
        Desk desk(Desk::Words::Chinese);
        VERIFY_DONE(openSettings(desk));
        VERIFY_DONE(desk.hand->fill(u"practiceDate"_s, u"20260901"_s));
        desk.hand->press(Qt::Key_Return);
        auto *notice = desk.find<NoticeLine>(u"practiceNotice"_s);
        QVERIFY(notice);
        QCOMPARE(desk.clock.today(), QDate(2026, 11, 23));
        desk.shot(u"settings-practice-refused"_s);
        QPushButton *action = nullptr;
        for (QPushButton *button : notice->findChildren<QPushButton *>())
            action = button->isVisible() ? button : action;
        QVERIFY(action);
        QTest::mouseClick(action, Qt::LeftButton);
        QCOMPARE(desk.practice.resets, 1);
        QCOMPARE(desk.practice.firstDay, QDate(2026, 9, 1));
    }

    void theCardsOfAllResidentsArePrinted()
    {
        Desk desk;
        VERIFY_DONE(openSettings(desk));
        VERIFY_DONE(desk.hand->click(u"practiceCards"_s));
        QTRY_COMPARE(desk.papers.printed.size(), 1);
        QCOMPARE(desk.papers.orders.last().kind, PaperKind::ResidentCard);
        QCOMPARE(desk.papers.orders.last().turn.cards, desk.practice.residents());
    }

    void aCardLaidInTheSettingsIsReadInTheIntake()
    {
        Desk desk;
        VERIFY_DONE(openSettings(desk));
        VERIFY_DONE(desk.hand->click(u"practiceLay"_s));
        QVERIFY(desk.reader.hasCard());
        VERIFY_DONE(desk.hand->click(u"navHome"_s));
        VERIFY_DONE(desk.openItem(u"lsjz"_s, u"MZ03-02"_s));
        desk.hand->press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(desk.find(u"applicant.name"_s));
        desk.hand->press(Qt::Key_F9);
        QTRY_COMPARE(desk.intake()->form().value(u"applicant.name").toString(), u"周桂兰"_s);
    }

private:
    static Result<Done> openSettings(Desk &desk)
    {
        if (!desk.problem.isEmpty())
            return Error{ErrorCode::Internal, {}, desk.problem};
        if (const auto in = desk.logIn(); !in)
            return in.error();
        if (const auto there = desk.hand->click(u"navSettings"_s); !there)
            return there.error();
        const auto found = desk.hand->find(u"settingsLanguage"_s);
        return found ? Result<Done>() : Result<Done>(found.error());
    }
};

YICHUANG_TEST(PracticeCardTest)

#include "tst_practice.moc"
