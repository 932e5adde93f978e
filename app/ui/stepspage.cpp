// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stepspage.h"

#include "forms/widgets/controls.h"
#include "ui/formstep.h"
#include "ui/parts/noticeline.h"
#include "ui/retire.h"
#include "ui/words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

StepsPage::StepsPage(const QStringList &keys, QWidget *parent)
    : Page(parent)
    , m_keys(keys)
    , m_title(makeLabel("title", {}, this))
    , m_about(makeLabel("soft", {}, this))
    , m_saved(makeLabel("small", {}, this))
    , m_suspend(makeButton(ButtonKind::Plain, u"intakeSuspend"_s, {}, this, Icon::Pause))
    , m_column(new QVBoxLayout(this))
    , m_notice(new NoticeLine(this))
    , m_stack(new QStackedWidget(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addWidget(makeHead());
    auto *body = new QWidget(this);
    auto *inside = new QVBoxLayout(body);
    inside->setContentsMargins(Theme::space(6), Theme::space(3), Theme::space(6), Theme::space(2));
    inside->setSpacing(Theme::space(2));
    inside->addWidget(m_notice);
    inside->addWidget(m_stack, 1);
    m_column->addWidget(body, 1);
    m_column->addWidget(makeFoot());
    m_saved->setObjectName(u"intakeSaved"_s);
    m_notice->setObjectName(u"intakeNotice"_s);
    addShortcuts();
    connect(m_suspend, &QPushButton::clicked, this, [this] { Q_EMIT left(Destination::home()); });
}

StepsPage::~StepsPage()
{
    deleteSteps();
}

QWidget *StepsPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Theme::space(6), Theme::space(2), Theme::space(6), Theme::space(1));
    row->setSpacing(Theme::space(3));
    row->addWidget(m_title);
    row->addWidget(m_about, 1);
    row->addWidget(m_saved);
    row->addWidget(m_suspend);
    return head;
}

QWidget *StepsPage::makeFoot()
{
    m_foot = new QWidget(this);
    setLook(m_foot, "actionbar");
    m_foot->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(Theme::space(6), Theme::space(2), Theme::space(6), Theme::space(2));
    m_back = makeButton(ButtonKind::Plain, u"intakeBack"_s, {}, m_foot, Icon::ArrowLeft);
    m_next = makeButton(ButtonKind::Primary, u"intakeNext"_s, {}, m_foot, Icon::ArrowRight);
    m_hint = makeLabel("small", {}, m_foot);
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_hint);
    row->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, [this] { goBy(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goBy(1); });
    return m_foot;
}

void StepsPage::addShortcut(const QKeySequence &keys, const std::function<void()> &action)
{
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, action);
}

void StepsPage::addShortcuts()
{
    for (int i = 0; i < int(m_keys.size()); ++i)
        addShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), [this, i] { goTo(m_keys.at(i)); });
    addShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goBy(-1); });
    addShortcut(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { goBy(1); });
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        addShortcut(QKeySequence(Qt::CTRL | enter), [this] {
            if (m_current == "review"_L1)
                m_steps.value(m_current)->confirm();
        });
    }
}

void StepsPage::makeStepBar()
{
    QList<StepBar::Step> steps;
    for (const QString &key : m_keys)
        steps.append({key, words::stepTitle(key)});
    retire(m_bar);
    m_bar = new StepBar(steps, this);
    m_column->insertWidget(1, m_bar);
    connect(m_bar, &StepBar::stepChosen, this, &StepsPage::goTo);
    m_bar->setCurrent(m_current);
}

void StepsPage::startAt(const QString &key)
{
    m_current = m_keys.contains(key) && key != m_keys.last() ? key : m_keys.first();
}

void StepsPage::enter()
{
    if (isOpen())
        goTo(m_current.isEmpty() ? m_keys.first() : m_current);
}

void StepsPage::comeBack()
{
    if (IntakeStep *shown = m_steps.value(m_current); shown && isVisible())
        shown->setFocus();
}

IntakeStep *StepsPage::step(const QString &key)
{
    if (!m_steps.contains(key))
        addStep(key, makeStep(key));
    return m_steps.value(key);
}

void StepsPage::addStep(const QString &key, IntakeStep *made)
{
    m_steps.insert(key, made);
    m_stack->addWidget(made);
    connect(made, &IntakeStep::finished, this, [this] { goBy(1); });
}

void StepsPage::dropSteps(const QString &kept)
{
    IntakeStep *staying = m_steps.take(kept);
    for (IntakeStep *each : std::as_const(m_steps)) {
        m_stack->removeWidget(each);
        retire(each);
    }
    m_steps.clear();
    if (staying)
        m_steps.insert(kept, staying);
}

void StepsPage::deleteSteps()
{
    for (IntakeStep *each : std::as_const(m_steps))
        std::unique_ptr<IntakeStep>(each).reset();
    m_steps.clear();
}

void StepsPage::flush()
{
    for (IntakeStep *each : std::as_const(m_steps)) {
        if (auto *form = qobject_cast<FormStep *>(each))
            form->flush();
    }
}

void StepsPage::goTo(const QString &key)
{
    if (!isOpen() || hasEnded() != (key == m_keys.last()))
        return;
    flush();
    IntakeStep *shown = step(key);
    m_current = key;
    if (!hasEnded())
        wentTo(key);
    m_stack->setCurrentWidget(shown);
    m_bar->setCurrent(key);
    showStates();
    showFoot();
    shown->enter();
}

/// Steps, and rows in them, are made after the foot, when they are first wanted: without this Tab would lead from their
/// end to the header. From the foot it leads there.
bool StepsPage::focusNextPrevChild(bool next)
{
    const IntakeStep *shown = m_steps.value(m_current);
    QWidget *before = QApplication::focusWidget();
    const bool wasInside = shown && shown->isAncestorOf(before);
    const bool moved = Page::focusNextPrevChild(next);
    const QWidget *now = QApplication::focusWidget();
    if (!moved || !next || !wasInside || !now || isAncestorOf(now))
        return moved;
    setTabOrder(before, m_back);
    setTabOrder(m_back, m_next);
    for (QPushButton *button : {m_back, m_next}) {
        if (button->isVisible() && button->isEnabled()) {
            button->setFocus(Qt::TabFocusReason);
            break;
        }
    }
    return true;
}

void StepsPage::goBy(int steps)
{
    const auto at = m_keys.indexOf(m_current) + steps;
    if (at >= 0 && at < m_keys.size())
        goTo(m_keys.at(at));
}

void StepsPage::showStates()
{
    for (const QString &key : m_keys) {
        const bool isLast = key == m_keys.last();
        const bool isPast = m_steps.contains(key) && key != m_current;
        StepBar::State state = StepBar::State::Open;
        if (hasEnded() || isLast)
            state = hasEnded() && !isLast ? StepBar::State::Done : StepBar::State::Ahead;
        else if (isPast)
            state = stateOf(key);
        m_bar->setState(key, state);
    }
}

void StepsPage::showFoot()
{
    const auto at = m_keys.indexOf(m_current);
    m_back->setEnabled(at > 0);
    m_next->setVisible(m_current != "review"_L1);
    m_foot->setVisible(!hasEnded());
    m_suspend->setVisible(!hasEnded());
    m_saved->setVisible(!hasEnded());
    m_next->setText(at >= 0 && at + 1 < m_keys.size() ? tr("Next: %1").arg(words::stepTitle(m_keys.at(at + 1)))
                                                      : tr("Next"));
    m_hint->setText(m_current == "review"_L1
                        ? tr("Ctrl+Enter twice ends the visit")
                        : tr("Alt+→ next, Alt+← back, Ctrl+1 … Ctrl+%1 steps").arg(m_keys.size() - 1));
}

void StepsPage::setTitle(const QString &title, const QStringList &about)
{
    m_title->setText(title);
    m_about->setText(about.join(u" · "_s));
}

void StepsPage::setSaved(const QString &text)
{
    m_saved->setText(text);
}

void StepsPage::retranslate()
{
    makeStepBar();
    m_suspend->setText(tr("Suspend"));
    m_suspend->setToolTip(tr("Keep this case half-way and go home; it waits in the list of suspended cases."));
    m_back->setText(tr("Back"));
    showFoot();
    if (!isOpen())
        return;
    showTitle();
    showStates();
}

} // namespace yichuang
