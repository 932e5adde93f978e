// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intakepage.h"

#include "forms/widgets/controls.h"
#include "ui/formstep.h"
#include "ui/guidestep.h"
#include "ui/materialsstep.h"
#include "ui/outcomestep.h"
#include "ui/parts/noticeline.h"
#include "ui/parts/stepbar.h"
#include "ui/retire.h"
#include "ui/reviewstep.h"
#include "ui/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

const QStringList &stepKeys()
{
    static const QStringList keys{u"guide"_s, u"applicant"_s, u"form"_s, u"materials"_s, u"review"_s, u"outcome"_s};
    return keys;
}

QString sectionOf(const QString &path)
{
    return path.section(u'.', 0, 0);
}

} // namespace

IntakePage::IntakePage(Services &services, Preferences &preferences, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_preferences(preferences)
    , m_title(makeLabel("title", {}, this))
    , m_item(makeLabel("soft", {}, this))
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
    retranslate();
}

IntakePage::~IntakePage()
{
    // The steps go before the intake they show.
    for (IntakeStep *each : std::as_const(m_steps))
        std::unique_ptr<IntakeStep>(each).reset();
}

QWidget *IntakePage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Theme::space(6), Theme::space(2), Theme::space(6), Theme::space(1));
    row->setSpacing(Theme::space(3));
    row->addWidget(m_title);
    row->addWidget(m_item, 1);
    row->addWidget(m_saved);
    row->addWidget(m_suspend);
    return head;
}

QWidget *IntakePage::makeFoot()
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

void IntakePage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto &&action) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    for (int i = 0; i < int(stepKeys().size()); ++i)
        add(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), [this, i] { goTo(stepKeys().at(i)); });
    add(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goBy(-1); });
    add(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { goBy(1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_N), [this] { nextPerson(Next::SameItem); });
    add(QKeySequence(Qt::CTRL | Qt::Key_H), [this] { nextPerson(Next::SameHousehold); });
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        add(QKeySequence(Qt::CTRL | enter), [this] {
            if (m_current == "review"_L1)
                m_steps.value(m_current)->confirm();
        });
    }
}

void IntakePage::makeStepBar()
{
    QList<StepBar::Step> steps;
    for (const QString &key : stepKeys())
        steps.append({key, words::stepTitle(key)});
    retire(m_bar);
    m_bar = new StepBar(steps, this);
    m_column->insertWidget(1, m_bar);
    connect(m_bar, &StepBar::stepChosen, this, &IntakePage::goTo);
    m_bar->setCurrent(m_current);
}

void IntakePage::open(std::unique_ptr<Intake> intake, const QString &takenIn)
{
    close();
    m_intake = std::move(intake);
    m_takenIn = takenIn;
    m_intake->form().setLanguage(words::language());
    connect(m_intake.get(), &Intake::saved, this, [this] {
        m_notice->clear();
        showSaved();
    });
    connect(m_intake.get(), &Intake::saveFailed, this, [this](const Error &error) {
        m_notice->say(error);
        m_saved->setText(tr("Not saved yet; it is tried again"));
    });
    const QString wanted = m_intake->step();
    showTitle();
    m_current = stepKeys().contains(wanted) && wanted != "outcome"_L1 ? wanted : u"guide"_s;
}

void IntakePage::close()
{
    // Later, because one of them may be what asked for it; in this order, because they show the intake.
    for (IntakeStep *each : std::as_const(m_steps)) {
        m_stack->removeWidget(each);
        retire(each);
    }
    m_steps.clear();
    m_outcome = nullptr;
    if (m_intake) {
        m_intake->disconnect(this);
        m_intake.release()->deleteLater();
    }
    m_notice->clear();
}

void IntakePage::enter()
{
    if (m_intake)
        goTo(m_current.isEmpty() ? u"guide"_s : m_current);
}

void IntakePage::comeBack()
{
    if (IntakeStep *shown = m_steps.value(m_current); shown && isVisible())
        shown->setFocus();
}

bool IntakePage::hasUnsaved() const
{
    return m_intake && !m_outcome && (m_intake->savedAt().isValid() || !m_intake->form().typedData().isEmpty());
}

QFuture<Result<Done>> IntakePage::saveNow()
{
    flush();
    if (!hasUnsaved())
        return QtFuture::makeReadyFuture(Result<Done>(Done{}));
    return m_intake->saveNow();
}

void IntakePage::flush()
{
    for (IntakeStep *each : std::as_const(m_steps)) {
        if (auto *form = qobject_cast<FormStep *>(each))
            form->flush();
    }
}

IntakeStep *IntakePage::step(const QString &key)
{
    if (!m_steps.contains(key)) {
        IntakeStep *made = makeStep(key);
        m_steps.insert(key, made);
        m_stack->addWidget(made);
        connect(made, &IntakeStep::finished, this, [this] { goBy(1); });
    }
    return m_steps.value(key);
}

IntakeStep *IntakePage::makeStep(const QString &key)
{
    if (key == "applicant"_L1)
        return new FormStep(*m_intake, FormStep::Part::Person, m_services, m_preferences, m_stack);
    if (key == "form"_L1)
        return new FormStep(*m_intake, FormStep::Part::Item, m_services, m_preferences, m_stack);
    if (key == "materials"_L1)
        return new MaterialsStep(*m_intake, m_services, m_stack);
    if (key == "review"_L1)
        return makeReview();
    return new GuideStep(*m_intake, m_services.papers, m_services.ports.station.centre, m_preferences, m_stack);
}

IntakeStep *IntakePage::makeReview()
{
    auto *review = new ReviewStep(*m_intake, m_services, m_preferences, m_stack);
    connect(review, &ReviewStep::fieldWanted, this, &IntakePage::goToField);
    connect(review, &ReviewStep::papersWanted, this, [this] { goTo(u"materials"_s); });
    connect(review, &ReviewStep::concluded, this, &IntakePage::conclude);
    return review;
}

void IntakePage::goTo(const QString &key)
{
    if (!m_intake || (m_outcome != nullptr) != (key == "outcome"_L1))
        return;
    flush();
    IntakeStep *shown = step(key);
    m_current = key;
    if (!m_outcome)
        m_intake->setStep(key);
    m_stack->setCurrentWidget(shown);
    m_bar->setCurrent(key);
    showStates();
    showFoot();
    shown->enter();
}

void IntakePage::goBy(int steps)
{
    const auto at = stepKeys().indexOf(m_current) + steps;
    if (at >= 0 && at < stepKeys().size())
        goTo(stepKeys().at(at));
}

void IntakePage::goToField(const QString &path)
{
    for (const auto &[key, part] : {std::pair{u"applicant"_s, FormStep::Part::Person},
                                    std::pair{u"form"_s, FormStep::Part::Item}}) {
        if (!FormStep::sectionsOf(*m_intake, part).contains(sectionOf(path)))
            continue;
        goTo(key);
        auto *form = qobject_cast<FormStep *>(step(key));
        form->showAllErrors();
        form->focusField(path);
        return;
    }
}

void IntakePage::showStates()
{
    QSet<QString> troubled;
    if (!m_outcome) {
        for (const Finding &finding : m_intake->findings()) {
            if (finding.level == Finding::Level::Block)
                troubled.insert(sectionOf(finding.field));
        }
    }
    const auto isTroubled = [&](FormStep::Part part) {
        const QStringList sections = FormStep::sectionsOf(*m_intake, part);
        return std::any_of(sections.cbegin(), sections.cend(), [&](const QString &key) { return troubled.contains(key); });
    };
    for (const QString &key : stepKeys()) {
        const bool isPast = m_steps.contains(key) && key != m_current;
        StepBar::State state = isPast ? StepBar::State::Done : StepBar::State::Open;
        if (m_outcome || key == "outcome"_L1)
            state = m_outcome && key != "outcome"_L1 ? StepBar::State::Done : StepBar::State::Ahead;
        else if (isPast && key == "applicant"_L1 && isTroubled(FormStep::Part::Person))
            state = StepBar::State::Trouble;
        else if (isPast && key == "form"_L1 && isTroubled(FormStep::Part::Item))
            state = StepBar::State::Trouble;
        else if (isPast && key == "materials"_L1 && !m_intake->missingPapers().isEmpty())
            state = StepBar::State::Trouble;
        m_bar->setState(key, state);
    }
}

void IntakePage::conclude(const Concluded &concluded)
{
    m_outcome = new OutcomeStep(m_services, m_preferences, concluded, m_stack);
    m_steps.insert(u"outcome"_s, m_outcome);
    m_stack->addWidget(m_outcome);
    connect(m_outcome, &OutcomeStep::nextPersonWanted, this, [this] { nextPerson(Next::SameItem); });
    connect(m_outcome, &OutcomeStep::sameHouseholdWanted, this, [this] { nextPerson(Next::SameHousehold); });
    connect(m_outcome, &OutcomeStep::homeWanted, this, [this] { Q_EMIT left(Destination::home()); });
    connect(m_outcome, &OutcomeStep::caseWanted, this,
            [this] { Q_EMIT left(Destination::openCase(m_outcome->caseId())); });
    goTo(u"outcome"_s);
}

// The guide is known by now: straight to the person.
void IntakePage::nextPerson(Next next)
{
    if (!m_outcome)
        return;
    const CaseView before = m_outcome->view();
    if (before.history.record.id.isNull()) // not read yet: what the household shares is not known
        return Q_EMIT left(Destination::newCase(m_intake->item().code, m_intake->business().code));
    Result<std::unique_ptr<Intake>> begun = next == Next::SameHousehold ? m_services.intake.sameHousehold(before)
                                                                        : m_services.intake.repeatItem(before);
    if (!begun)
        return m_notice->say(begun.error());
    std::unique_ptr<Intake> intake = begun.take();
    intake->setStep(u"applicant"_s);
    open(std::move(intake));
    enter();
}

void IntakePage::showSaved()
{
    if (!m_intake)
        return;
    const QDateTime at = m_intake->savedAt();
    m_saved->setText(at.isValid() ? tr("Saved %1").arg(words::timeOfDay(at)) : QString());
}

void IntakePage::showFoot()
{
    const auto at = stepKeys().indexOf(m_current);
    m_back->setEnabled(at > 0);
    m_next->setVisible(m_current != "review"_L1);
    m_foot->setVisible(!m_outcome);
    m_suspend->setVisible(!m_outcome);
    m_saved->setVisible(!m_outcome);
    m_next->setText(at >= 0 && at + 1 < stepKeys().size()
                        ? tr("Next: %1").arg(words::stepTitle(stepKeys().at(at + 1)))
                        : tr("Next"));
    m_hint->setText(m_current == "review"_L1 ? tr("Ctrl+Enter twice ends the visit")
                                             : tr("Alt+→ next, Alt+← back, Ctrl+1 … Ctrl+5 steps"));
}

void IntakePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_intake)
        m_intake->form().setLanguage(words::language()); // before the steps show it anew
    Page::changeEvent(event);
}

void IntakePage::retranslate()
{
    makeStepBar();
    m_suspend->setText(tr("Suspend"));
    m_suspend->setToolTip(tr("Keep this case half-way and go home; it waits in the list of suspended cases."));
    m_back->setText(tr("Back"));
    showFoot();
    if (!m_intake)
        return;
    showTitle();
    showStates();
}

QString IntakePage::goesOn() const
{
    const CaseBase &base = m_intake->base();
    const QString number = base.number.isEmpty() ? tr("without a number") : words::shortNumber(base.number);
    if (!m_takenIn.isEmpty())
        return tr("goes on with case %1, taken in at %2").arg(number, m_takenIn);
    return tr("goes on with case %1, papers handed in on %2").arg(number, words::day(base.clock.receivedOn));
}

void IntakePage::showTitle()
{
    const BusinessSpec &business = m_intake->business();
    QStringList about{m_intake->item().departmentName, business.code};
    if (m_intake->isContinued())
        about.append(goesOn());
    m_title->setText(words::named(business.name, business.english));
    m_item->setText(about.join(u" · "_s));
    showSaved();
}

} // namespace yichuang
