// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intakepage.h"

#include "ui/formstep.h"
#include "ui/guide/guidestep.h"
#include "ui/intake/intakevisit.h"
#include "ui/materialsstep.h"
#include "ui/outcomestep.h"
#include "ui/parts/noticeline.h"
#include "ui/reviewstep.h"
#include "ui/words.h"

#include <QEvent>
#include <QKeySequence>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString sectionOf(const QString &path)
{
    return path.section(u'.', 0, 0);
}

} // namespace

IntakePage::IntakePage(Services &services, Preferences &preferences, QWidget *parent)
    : StepsPage({u"guide"_s, u"applicant"_s, u"form"_s, u"materials"_s, u"review"_s, u"outcome"_s}, parent)
    , m_services(services)
    , m_preferences(preferences)
{
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_N), [this] { nextPerson(Next::SameItem); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_H), [this] { nextPerson(Next::SameHousehold); });
    retranslate();
}

IntakePage::~IntakePage()
{
    deleteSteps();
}

void IntakePage::open(std::unique_ptr<Intake> intake, const QString &takenIn)
{
    close();
    m_intake = std::move(intake);
    m_takenIn = takenIn;
    m_visit = std::make_unique<IntakeVisit>(*m_intake, m_services.papers);
    m_intake->form().setLanguage(words::language());
    connect(m_intake.get(), &Intake::saved, this, [this] {
        notice()->clear();
        showSaved();
    });
    connect(m_intake.get(), &Intake::saveFailed, this, [this](const Error &error) {
        notice()->say(error);
        setSaved(tr("Not saved yet; it is tried again"));
    });
    showTitle();
    startAt(m_intake->step());
}

void IntakePage::close()
{
    dropSteps(); // before the intake, which they show
    m_outcome = nullptr;
    if (m_intake) {
        m_intake->disconnect(this);
        m_visit.release()->deleteLater();
        m_intake.release()->deleteLater();
    }
    notice()->clear();
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

IntakeStep *IntakePage::makeStep(const QString &key)
{
    if (key == "applicant"_L1)
        return new FormStep(*m_intake, FormStep::Part::Person, m_services, m_preferences, stack());
    if (key == "form"_L1)
        return new FormStep(*m_intake, FormStep::Part::Item, m_services, m_preferences, stack());
    if (key == "materials"_L1)
        return new MaterialsStep(*m_visit, m_services, stack());
    if (key == "review"_L1)
        return makeReview();
    auto *guide = new GuideStep(*m_intake, m_services, m_preferences, stack());
    connect(guide, &GuideStep::itemWanted, this, [this](const QString &item, const QString &business) {
        Q_EMIT left(Destination::newCase(item, business));
    });
    return guide;
}

IntakeStep *IntakePage::makeReview()
{
    auto *review = new ReviewStep(*m_visit, m_services, m_preferences, stack());
    connect(review, &ReviewStep::fieldWanted, this, &IntakePage::goToField);
    connect(review, &ReviewStep::papersWanted, this, [this] { goTo(u"materials"_s); });
    connect(review, &ReviewStep::concluded, this, &IntakePage::conclude);
    return review;
}

void IntakePage::wentTo(const QString &key)
{
    m_intake->setStep(key);
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

StepBar::State IntakePage::stateOf(const QString &key) const
{
    bool isTroubled = false;
    if (key == "applicant"_L1 || key == "form"_L1) {
        const auto part = key == "form"_L1 ? FormStep::Part::Item : FormStep::Part::Person;
        const QStringList sections = FormStep::sectionsOf(*m_intake, part);
        const Findings findings = m_intake->findings();
        isTroubled = std::any_of(findings.cbegin(), findings.cend(), [&sections](const Finding &finding) {
            return finding.level == Finding::Level::Block && sections.contains(sectionOf(finding.field));
        });
    } else if (key == "materials"_L1) {
        isTroubled = !m_intake->missingPapers().isEmpty();
    }
    return isTroubled ? StepBar::State::Trouble : StepBar::State::Done;
}

void IntakePage::conclude()
{
    m_outcome = new OutcomeStep(m_services, m_preferences, m_visit->concluded(), stack());
    addStep(u"outcome"_s, m_outcome);
    connect(m_outcome, &OutcomeStep::nextPersonWanted, this, [this] { nextPerson(Next::SameItem); });
    connect(m_outcome, &OutcomeStep::sameHouseholdWanted, this, [this] { nextPerson(Next::SameHousehold); });
    connect(m_outcome, &OutcomeStep::itemWanted, this, &IntakePage::nextItem);
    connect(m_outcome, &OutcomeStep::homeWanted, this, [this] { Q_EMIT left(Destination::home()); });
    connect(m_outcome, &OutcomeStep::caseWanted, this,
            [this] { Q_EMIT left(Destination::openCase(m_outcome->caseId())); });
    goTo(u"outcome"_s);
}

void IntakePage::nextItem(const QString &item, const QString &business)
{
    auto begun = m_services.intake.nextItem(m_outcome->view(), item, business);
    if (!begun)
        return notice()->say(begun.error());
    open(begun.take());
    enter();
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
        return notice()->say(begun.error());
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
    setSaved(at.isValid() ? tr("Saved %1").arg(words::timeOfDay(at)) : QString());
}

void IntakePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_intake)
        m_intake->form().setLanguage(words::language()); // before the steps show it anew
    StepsPage::changeEvent(event);
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
    setTitle(words::named(business.name, business.english), about);
    showSaved();
}

} // namespace yichuang
