// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"
#include "walker.h"

#include "ui/parts/emptystate.h"
#include "ui/parts/linelight.h"
#include "ui/parts/maskedlabel.h"
#include "ui/parts/noticeline.h"
#include "ui/parts/pill.h"
#include "ui/parts/progressline.h"
#include "ui/parts/promiseclock.h"
#include "ui/parts/searchbox.h"
#include "ui/parts/stepbar.h"
#include "ui/parts/timeline.h"

#include "forms/widgets/card.h"
#include "forms/widgets/controls.h"
#include "forms/widgets/segmented.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace yichuang;

/// All parts on one page in Chinese: nothing is clipped, everything is reached by Tab and has a name.
/// With YICHUANG_SHOTS set the page is kept as a picture.
class GalleryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartIsUsable_data()
    {
        QTest::addColumn<bool>("practice");
        QTest::newRow("work") << false;
        QTest::newRow("practice") << true;
    }
    void everyPartIsUsable()
    {
        QFETCH(bool, practice);
        Theme::apply(*qApp, practice ? Theme::Mode::Practice : Theme::Mode::Work);
        QWidget page;
        page.resize(1366, 768);
        setLook(&page, "page");
        page.setAttribute(Qt::WA_StyledBackground);
        auto *column = new QVBoxLayout(&page);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(frame(&page, practice));
        column->addWidget(steps(&page));
        auto *body = new QHBoxLayout;
        body->setContentsMargins(20, 16, 20, 16);
        body->setSpacing(16);
        body->addLayout(left(&page), 1);
        body->addLayout(right(&page), 1);
        column->addLayout(body, 1);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));

        if (auto *badge = page.findChild<QLabel *>(u"practiceBadge"_s)) {
            QVERIFY2(hasInk(badge->grab().toImage()), "nobody can read the practice badge");
        }
        const QStringList faults = test::keyboardFaults(&page) + test::clippedTexts(&page)
                                   + test::sameLetterMnemonics(&page);
        test::keepPicture(&page, practice ? u"gallery-practice"_s : u"gallery"_s);

        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void everyIconOnOnePage()
    {
        QWidget page;
        setLook(&page, "card");
        auto *grid = new QGridLayout(&page);
        int at = 0;
        for (const Icon symbol : allIcons()) {
            auto *cell = new QVBoxLayout;
            auto *button = makeIconButton(iconName(symbol), symbol, iconName(symbol), &page, Theme::Colour::Accent);
            button->setIconSize(QSize(28, 28));
            auto *off = makeIconButton(iconName(symbol), symbol, iconName(symbol), &page);
            off->setEnabled(false);
            cell->addWidget(button, 0, Qt::AlignHCenter);
            cell->addWidget(off, 0, Qt::AlignHCenter);
            cell->addWidget(makeLabel("small", iconName(symbol), &page), 0, Qt::AlignHCenter);
            grid->addLayout(cell, at / 12, at % 12);
            ++at;
        }
        page.show();
        test::keepPicture(&page, u"icons"_s);
        QVERIFY(at > 50);
    }

private:
    static void badgeOf(QHBoxLayout *row, QWidget *frame)
    {
        QLabel *badge = makeLabel("badge", u"培训/演示"_s, frame);
        badge->setObjectName(u"practiceBadge"_s);
        row->addWidget(badge);
    }

    /// Pixels in the middle that differ from the ground.
    static bool hasInk(const QImage &image)
    {
        const QColor ground = image.pixelColor(image.width() / 2, 3);
        int ink = 0;
        for (int x = 0; x < image.width(); ++x)
            ink += Theme::contrast(image.pixelColor(x, image.height() / 2), ground) >= 3.0 ? 1 : 0;
        return ink > 5;
    }

    static QWidget *frame(QWidget *page, bool practice)
    {
        auto *frame = new QWidget(page);
        setLook(frame, "frame");
        frame->setAttribute(Qt::WA_StyledBackground);
        auto *row = new QHBoxLayout(frame);
        row->setContentsMargins(16, 8, 16, 8);
        row->addWidget(makeLabel("title", u"一窗通办"_s, frame));
        if (practice)
            badgeOf(row, frame);
        row->addWidget(makeButton(ButtonKind::Quiet, u"navHome"_s, u"首页"_s, frame));
        row->addStretch();
        auto *light = new LineLight(frame);
        const QDateTime now(QDate(2026, 11, 22), QTime(9, 30));
        light->set({LineState::Kind::Offline, u"与省平台的线路中断"_s, now, now, 0, false}, 3, 0, now.addSecs(-1500), now);
        row->addWidget(light);
        return frame;
    }

    static QWidget *steps(QWidget *page)
    {
        auto *bar = new StepBar({{u"guide"_s, u"办事指南"_s}, {u"applicant"_s, u"申请人"_s}, {u"form"_s, u"表单"_s},
                                 {u"materials"_s, u"材料"_s}, {u"review"_s, u"复核"_s}, {u"outcome"_s, u"结果"_s}}, page);
        bar->setState(u"guide"_s, StepBar::State::Done);
        bar->setState(u"applicant"_s, StepBar::State::Trouble);
        bar->setState(u"form"_s, StepBar::State::Open);
        bar->setCurrent(u"form"_s);
        return bar;
    }

    static QLayout *left(QWidget *page)
    {
        auto *column = new QVBoxLayout;
        column->setSpacing(12);
        auto *search = new SearchBox(u"按名称、拼音或首字母查找事项，例如 lsjz"_s, page);
        column->addWidget(search);
        for (const auto &[level, text] : {std::pair(NoticeLine::Level::Info, u"草稿已保存于 09:30。"_s),
                                          std::pair(NoticeLine::Level::Good, u"已受理，办件编号已写入收件凭证。"_s),
                                          std::pair(NoticeLine::Level::Warn, u"与省平台的线路中断，受理不受影响，线路恢复后自动上报。"_s),
                                          std::pair(NoticeLine::Level::Error, u"公民身份号码的校验码不符，请对照证件核对；这份申请还不能受理，其他内容都已保存，不会丢失。"_s)}) {
            auto *notice = new NoticeLine(page);
            notice->say(level, text, level == NoticeLine::Level::Error ? u"去修改"_s : QString());
            column->addWidget(notice);
        }
        auto *card = new Card(u"按钮与字段"_s, page);
        auto *pill = new Pill(u"示例"_s, Pill::Tone::Info, card);
        card->addHeaderWidget(pill);
        auto *buttons = new QHBoxLayout;
        buttons->addWidget(makeButton(ButtonKind::Primary, u"b1"_s, u"受理"_s, card, Icon::Check));
        buttons->addWidget(makeButton(ButtonKind::Plain, u"b2"_s, u"打印"_s, card, Icon::Print));
        buttons->addWidget(makeButton(ButtonKind::Quiet, u"b3"_s, u"取消"_s, card));
        buttons->addWidget(makeButton(ButtonKind::Danger, u"b4"_s, u"删除草稿"_s, card, Icon::Trash));
        auto *off = makeButton(ButtonKind::Primary, u"b5"_s, u"不可用"_s, card, Icon::Send);
        off->setEnabled(false);
        buttons->addWidget(off);
        buttons->addWidget(makeIconButton(u"b6"_s, Icon::Settings, u"设置"_s, card));
        buttons->addStretch();
        card->body()->addLayout(buttons);
        auto *fields = new QHBoxLayout;
        auto *edit = new QLineEdit(u"张三"_s, card);
        edit->setAccessibleName(u"姓名"_s);
        auto *wrong = new QLineEdit(u"32999919900101123"_s, card);
        wrong->setAccessibleName(u"号码"_s);
        setStyleProperty(wrong, "fault", u"bad"_s);
        auto *combo = new QComboBox(card);
        combo->addItems({u"居民身份证"_s, u"户口簿"_s});
        combo->setAccessibleName(u"证件"_s);
        fields->addWidget(edit);
        fields->addWidget(wrong);
        fields->addWidget(combo);
        card->body()->addLayout(fields);
        auto *choices = new QHBoxLayout;
        auto *segment = new Segmented({{u"c"_s, u"齐全"_s, u"good"_s}, {u"t"_s, u"容缺"_s, u"warn"_s},
                                       {u"e"_s, u"免提交"_s, {}}, {u"m"_s, u"缺"_s, u"bad"_s}}, card);
        segment->setValue(u"c"_s);
        segment->setAccessibleGroupName(u"材料"_s);
        choices->addWidget(segment);
        auto *check = new QCheckBox(u"已核原件"_s, card);
        check->setChecked(true);
        choices->addWidget(check);
        auto *radio = new QRadioButton(u"男"_s, card);
        radio->setChecked(true);
        choices->addWidget(radio);
        choices->addStretch();
        card->body()->addLayout(choices);
        column->addWidget(card);
        column->addStretch();
        return column;
    }

    static QLayout *right(QWidget *page)
    {
        auto *column = new QVBoxLayout;
        column->setSpacing(12);
        auto *card = new Card(u"办件"_s, page);
        auto *number = new MaskedLabel(card);
        number->setNumber(u"329999199001011234"_s);
        card->body()->addWidget(number);
        auto *pills = new QHBoxLayout;
        for (int state = 1; state <= int(CaseState::Delivered); state += 2) {
            auto *pill = new Pill(card);
            pill->setState(CaseState(state));
            pills->addWidget(pill);
        }
        pills->addStretch();
        card->body()->addLayout(pills);
        for (const QDate &day : {QDate(2026, 11, 22), QDate(2026, 11, 12), QDate(2026, 11, 2)}) {
            ClockFacts facts;
            facts.receivedOn = facts.startsOn = day;
            facts.promisedDays = 10;
            auto *clock = new PromiseClock(card);
            clock->set(CaseClock::at(QDate(2026, 11, 23), facts, CaseState::Accepted, WorkingCalendar()));
            card->body()->addWidget(clock);
        }
        auto *progress = new ProgressLine(card);
        progress->begin(u"正在上报"_s, 10);
        progress->advance(4);
        card->body()->addWidget(progress);
        column->addWidget(card);
        auto *history = new Card(u"经过"_s, page);
        auto *line = new Timeline(history);
        line->setEntries({{Icon::CheckCircle, Pill::Tone::Good, u"受理"_s, u"2026-11-22 09:15"_s, u"张三 · 3 号窗口"_s, {}, u"已上报"_s, Pill::Tone::Good},
                          {Icon::Paperclip, Pill::Tone::Info, u"容缺材料补齐"_s, u"2026-11-22 10:02"_s, u"张三 · 3 号窗口"_s, u"补交家庭收入证明 1 份，原件已核。"_s, u"待上报"_s, Pill::Tone::Warn}});
        history->body()->addWidget(line);
        column->addWidget(history);
        auto *empty = new Card({}, page);
        auto *nothing = new EmptyState(Icon::Inbox, u"没有待上报的办件"_s, u"受理后的每一步都会自动上报省平台。"_s, empty);
        nothing->setAction(u"查找办件"_s);
        empty->body()->addWidget(nothing);
        column->addWidget(empty);
        column->addStretch();
        return column;
    }
};

YICHUANG_TEST(GalleryTest)
#include "tst_gallery.moc"
