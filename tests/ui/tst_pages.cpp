// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "desk.h"
#include "forms/widgets/theme.h"
#include "verifydone.h"
#include "walker.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::Desk;
using yichuang::test::Walker;

/// Every page, used without a mouse and without eyes, at 100 % and at 200 %, in both languages.
class PagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Theme::apply(*qApp, Theme::Mode::Practice); }

    void everyPageCanBeUsedWithoutAMouse_data() { pages(); }
    void everyPageCanBeUsedWithoutAMouse()
    {
        QFETCH(QString, page);
        Desk desk(Desk::Words::Chinese);
        VERIFY_DONE(goTo(desk, page));
        const Walker walker(desk.window());

        QVERIFY2(walker.controls() >= 3, "no controls were seen");
        QVERIFY2(walker.nameless().isEmpty(), qPrintable(walker.nameless().join(u'\n')));
        QVERIFY2(walker.clashingMnemonics().isEmpty(), qPrintable(walker.clashingMnemonics().join(u'\n')));
        const QStringList unreachable = walker.unreachable();
        QVERIFY2(unreachable.isEmpty(), qPrintable(unreachable.join(u'\n')));
        qInfo("%s: %d controls, 0 nameless, 0 unreachable", qPrintable(page), walker.controls());
    }

    void noTextIsCutOff_data() { pagesAndSizes(); }
    void noTextIsCutOff()
    {
        QFETCH(QString, page);
        QFETCH(int, percent);
        QFETCH(bool, english);
        Theme::apply(*qApp, Theme::Mode::Practice, percent);
        Desk desk(english ? Desk::Words::English : Desk::Words::Chinese);
        VERIFY_DONE(goTo(desk, page));
        desk.shot(u"%1-%2-%3"_s.arg(page).arg(percent).arg(english ? u"en"_s : u"zh"_s));

        QVERIFY2(desk.window().width() <= 1366 && desk.window().height() <= 768,
                 qPrintable(u"the window grew to %1 x %2"_s.arg(desk.window().width()).arg(desk.window().height())));
        // A layout may still be about to follow what was just said.
        QTRY_VERIFY2_WITH_TIMEOUT(Walker(desk.window()).clipped().isEmpty(),
                                  qPrintable(Walker(desk.window()).clipped().join(u'\n')), 2000);
    }

private:
    static void pages()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"login", "home", "guide", "applicant", "form", "materials", "review", "outcome", "cases",
                                 "case", "work", "outbox", "settings", "lock"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }

    static void pagesAndSizes()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("english");
        for (const char *page : {"login", "home", "guide", "applicant", "materials", "review", "outcome", "cases", "case",
                                 "work", "outbox", "settings", "lock"}) {
            QTest::addRow("%s 100 Chinese", page) << QString::fromLatin1(page) << 100 << false;
            QTest::addRow("%s 100 English", page) << QString::fromLatin1(page) << 100 << true;
            QTest::addRow("%s 200 Chinese", page) << QString::fromLatin1(page) << 200 << false;
        }
    }

    static Result<Done> goTo(Desk &desk, const QString &page)
    {
        if (!desk.problem.isEmpty())
            return Error{ErrorCode::Internal, {}, desk.problem};
        if (page == "login"_L1)
            return Done{};
        if (const auto in = desk.logIn(); !in)
            return in.error();
        if (page == "home"_L1)
            return visible(desk, u"homeSearch"_s);
        if (page == "lock"_L1) {
            desk.services().session.lock();
            return visible(desk, u"lockPassword"_s);
        }
        if (page == "settings"_L1)
            return click(desk, u"navSettings"_s, u"settingsLanguage"_s);
        if (const auto open = desk.openItem(u"lsjz"_s, u"MZ03-02"_s); !open)
            return open.error();
        static const QStringList steps{u"guide"_s, u"applicant"_s, u"form"_s, u"materials"_s, u"review"_s};
        if (steps.contains(page)) {
            const Result<Done> filled = page == "review"_L1 ? desk.fillForm() : Result<Done>();
            desk.hand->press(Qt::Key(Qt::Key_1 + int(steps.indexOf(page))), Qt::ControlModifier);
            return filled;
        }
        return afterOutcome(desk, page);
    }

    static Result<Done> afterOutcome(Desk &desk, const QString &page)
    {
        if (const auto done = desk.acceptOpenCase(); !done || page == "outcome"_L1)
            return done;
        if (page == "case"_L1)
            return click(desk, u"outcomeOpenCase"_s, u"caseTimeline"_s);
        if (page == "work"_L1)
            return click(desk, u"navWork"_s, u"workTabs"_s);
        if (page == "cases"_L1)
            return click(desk, u"navCases"_s, u"casesTable"_s);
        return click(desk, u"navOutbox"_s, u"outboxTable"_s);
    }

    static Result<Done> visible(Desk &desk, const QString &name)
    {
        const auto found = desk.hand->find(name);
        return found ? Result<Done>() : Result<Done>(found.error());
    }

    static Result<Done> click(Desk &desk, const QString &button, const QString &then)
    {
        if (const auto clicked = desk.hand->click(button); !clicked)
            return clicked.error();
        return visible(desk, then);
    }
};

YICHUANG_TEST(PagesTest)

#include "tst_pages.moc"
