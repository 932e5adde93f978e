// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "ui/parts/linelight.h"
#include "ui/parts/maskedlabel.h"
#include "ui/parts/noticeline.h"
#include "ui/parts/clockwords.h"
#include "ui/parts/pill.h"
#include "ui/parts/promiseclock.h"
#include "ui/parts/searchbox.h"
#include "ui/parts/stepbar.h"
#include "ui/parts/timeline.h"

#include "core/result.h"

#include "forms/widgets/segmented.h"
#include "forms/widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace yichuang;

/// The small widgets the pages are made of.
class PartsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Work); }

    void anIdNumberIsMaskedUntilAPersonAsks()
    {
        MaskedLabel label;
        label.setNumber(u"329999199001011234"_s);
        QSignalSpy revealed(&label, &MaskedLabel::revealed);
        label.show();
        const auto *text = label.findChild<QLabel *>();
        QCOMPARE(text->text(), u"329999********1234"_s);

        QTest::mouseClick(label.findChild<QToolButton *>(), Qt::LeftButton);
        QCOMPARE(text->text(), u"329999199001011234"_s);
        QCOMPARE(revealed.count(), 1);

        label.hide();
        QCOMPARE(text->text(), u"329999********1234"_s);
        QCOMPARE(revealed.count(), 1);
    }

    void aNoticeSaysTheClerksSentenceAndNeverTheDetail()
    {
        NoticeLine notice;
        notice.say(Error{ErrorCode::Offline, u"No line to the province."_s, u"ECONNREFUSED"_s}, u"Try again"_s);
        QSignalSpy action(&notice, &NoticeLine::actionChosen);

        QCOMPARE(notice.sentence(), u"No line to the province."_s);
        QVERIFY(notice.isVisible());
        QTest::keyClick(notice.findChild<QPushButton *>(u"noticeAction"_s), Qt::Key_Return);
        QCOMPARE(action.count(), 1);

        QTest::mouseClick(notice.findChild<QToolButton *>(u"noticeClose"_s), Qt::LeftButton);
        QVERIFY(!notice.isVisible());
    }

    void everyStateOfACaseHasAPill()
    {
        for (int state = 0; state <= int(CaseState::Delivered); ++state) {
            Pill pill;
            pill.setState(CaseState(state));
            QCOMPARE(pill.text(), caseStateLabel(CaseState(state)));
        }
        QCOMPARE(Pill::toneOf(CaseState::SupplementAsked), Pill::Tone::Warn);
    }

    void aPromiseTurnsAmberAndRedByWorkingDays_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<bool>("paused");
        QTest::addColumn<QString>("look");
        QTest::addColumn<QString>("brief");
        // Accepted on Friday 2026-11-13 with ten working days: promised on Friday 2026-11-27.
        QTest::newRow("a week before") << QDate(2026, 11, 20) << false << u"soft"_s << u"5 working days left"_s;
        QTest::newRow("three working days") << QDate(2026, 11, 24) << false << u"warning"_s << u"3 working days left"_s;
        QTest::newRow("the day") << QDate(2026, 11, 27) << false << u"warning"_s << u"due today"_s;
        QTest::newRow("the day after") << QDate(2026, 11, 30) << false << u"error"_s << u"1 working days late"_s;
        QTest::newRow("paused since a week") << QDate(2026, 11, 27) << true << u"soft"_s << u"paused, 5 left"_s;
    }
    void aPromiseTurnsAmberAndRedByWorkingDays()
    {
        QFETCH(QDate, today);
        QFETCH(bool, paused);
        QFETCH(QString, look);
        QFETCH(QString, brief);
        ClockFacts facts;
        facts.receivedOn = facts.startsOn = QDate(2026, 11, 13);
        facts.promisedDays = 10;
        if (paused)
            facts.pauses = {{QDate(2026, 11, 20), {}, u"Public notice"_s, 7, true}};
        const CaseClock clock = CaseClock::at(today, facts, paused ? CaseState::Suspended : CaseState::Accepted, {});
        PromiseClock shown;
        shown.set(clock);

        QCOMPARE(clockwords::brief(clock), brief);
        QCOMPARE(shown.text(), clockwords::sentence(clock));
        QCOMPARE(shown.findChildren<QLabel *>().last()->property("look").toString(), look);
        QCOMPARE(shown.toolTip().contains(u"Public notice"_s), paused); // why the day moved
    }

    void theLightSaysInWordsHowMuchIsUnsentAndSinceWhen()
    {
        const QDateTime now(QDate(2026, 11, 22), QTime(10, 0));
        LineLight light;
        light.set({LineState::Kind::Offline, {}, {}, {}, 0, false}, 5, 0, now.addSecs(-600), now);
        QVERIFY(light.text().contains(u'5'));
        QVERIFY(light.text().contains(u"10"_s));
        QCOMPARE(light.accessibleName(), light.text());
        QCOMPARE(LineLight::age(now.addDays(-3), now), LineLight::tr("%1 d").arg(3));
        QCOMPARE(LineLight::age(now.addSecs(60), now), LineLight::tr("%1 min").arg(0));
    }

    void aSearchIsDoneWithoutTheMouse()
    {
        QWidget window;
        window.resize(600, 500);
        auto *box = new SearchBox(u"Find an item"_s, &window);
        (new QVBoxLayout(&window))->addWidget(box, 0, Qt::AlignTop);
        QSignalSpy chosen(box, &SearchBox::chosen);
        connect(box, &SearchBox::queryChanged, box, [box](const QString &text) {
            box->setHits(text.isEmpty() ? QList<SearchBox::Hit>()
                                        : QList<SearchBox::Hit>{{u"broken"_s, u"Broken"_s, {}, {}, false},
                                                                {u"a"_s, u"First"_s, u"detail"_s, u"badge"_s, true},
                                                                {u"b"_s, u"Second"_s, {}, {}, true}});
        });
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));

        QTest::keyClicks(box->edit(), u"lsjz"_s);
        QVERIFY(box->isListOpen());
        QTest::keyClick(box->edit(), Qt::Key_Down);
        QTest::keyClick(box->edit(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(), u"b"_s);
        QVERIFY(!box->isListOpen());

        QTest::keyClick(box->edit(), Qt::Key_Down); // opens again
        QVERIFY(box->isListOpen());
        QTest::keyClick(box->edit(), Qt::Key_Escape);
        QVERIFY(!box->isListOpen());
        QCOMPARE(chosen.count(), 1);
    }

    void onlyOpenStepsCanBeGoneTo()
    {
        StepBar bar({{u"guide"_s, u"Guide"_s}, {u"form"_s, u"Form"_s}, {u"review"_s, u"Review"_s}});
        bar.show();
        bar.setState(u"guide"_s, StepBar::State::Done);
        bar.setCurrent(u"form"_s);
        QSignalSpy chosen(&bar, &StepBar::stepChosen);

        QTest::mouseClick(bar.findChild<QPushButton *>(u"step.review"_s), Qt::LeftButton);
        QCOMPARE(chosen.count(), 0);
        QTest::mouseClick(bar.findChild<QPushButton *>(u"step.guide"_s), Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
        QVERIFY(bar.findChild<QPushButton *>(u"step.form"_s)->accessibleName().contains(u"2"_s));
    }

    void aSegmentedChoiceMovesWithArrowsAndNumbers()
    {
        Segmented choice({{u"a"_s, u"A"_s, {}}, {u"b"_s, u"B"_s, {}}, {u"c"_s, u"C"_s, {}}});
        choice.show();
        choice.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&choice));
        QSignalSpy changed(&choice, &Segmented::valueChanged);
        choice.setFocus();

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(choice.value(), u"b"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
        QCOMPARE(choice.value(), u"c"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
        QCOMPARE(choice.value(), u"c"_s);
        QCOMPARE(changed.count(), 2);

        choice.setAllowNone(true);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
        QVERIFY(choice.value().isEmpty());
    }

    void aTimelineCanBeFilledAgain()
    {
        Timeline line;
        line.setEntries({{Icon::Check, Pill::Tone::Good, u"Accepted"_s, u"09:00"_s, u"desk 3"_s, {}, {}, {}}});
        line.setEntries({{Icon::Check, Pill::Tone::Good, u"Accepted"_s, u"09:00"_s, u"desk 3"_s, {}, u"sent"_s, Pill::Tone::Good},
                         {Icon::Send, Pill::Tone::Info, u"Decided"_s, u"10:00"_s, u"province"_s, u"note"_s, {}, {}}});
        QCOMPARE(line.count(), 2);
    }
};

YICHUANG_TEST(PartsTest)
#include "tst_parts.moc"
