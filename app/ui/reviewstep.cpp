// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviewstep.h"

#include "core/await.h"
#include "forms/widgets/card.h"
#include "forms/widgets/controls.h"
#include "forms/widgets/formsummary.h"
#include "ui/findingspanel.h"
#include "ui/outcomepanel.h"
#include "ui/parts/noticeline.h"
#include "ui/preferences.h"
#include "ui/printtarget.h"
#include "ui/scrollpane.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

int countOf(const Checklist &papers, MaterialVerdict verdict)
{
    return int(std::count_if(papers.cbegin(), papers.cend(),
                             [verdict](const MaterialEntry &entry) { return entry.verdict == verdict; }));
}

} // namespace

ReviewStep::ReviewStep(Intake &intake, PaperDesk &desk, Preferences &preferences, QWidget *parent)
    : IntakeStep(parent)
    , m_intake(intake)
    , m_desk(desk)
    , m_preferences(preferences)
    , m_summary(new FormSummary(intake.form(), {}, this))
    , m_notice(new NoticeLine(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::space(2));
    column->addWidget(m_notice);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(4));
    auto *right = new QVBoxLayout;
    right->setSpacing(Theme::space(2));
    right->addWidget(scrollPane(makeSide(), u"reviewSide"_s, this), 1);
    right->addWidget(m_outcome->button());
    row->addWidget(scrollPane(m_summary, u"reviewForm"_s, this), 2);
    row->addLayout(right, 1);
    column->addLayout(row, 1);
    connect(m_summary, &FormSummary::fieldActivated, this, &ReviewStep::fieldWanted);
    retranslate();
}

QWidget *ReviewStep::makeSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(Theme::space(3));
    m_findings = new FindingsPanel(side);
    m_promiseCard = new Card({}, side);
    m_promise = makeText("", {}, m_promiseCard);
    m_promise->setObjectName(u"reviewPromise"_s);
    m_papers = makeText("soft", {}, m_promiseCard);
    m_printForm = makeButton(ButtonKind::Quiet, u"reviewPrintForm"_s, {}, m_promiseCard, Icon::Print);
    m_promiseCard->body()->addWidget(m_promise);
    m_promiseCard->body()->addWidget(m_papers);
    m_promiseCard->addHeaderWidget(m_printForm);
    m_outcome = new OutcomePanel(m_intake.business(), side);
    column->addWidget(m_findings);
    column->addWidget(m_promiseCard);
    column->addWidget(m_outcome);
    column->addStretch();
    connect(m_findings, &FindingsPanel::fieldChosen, this, &ReviewStep::fieldWanted);
    connect(m_findings, &FindingsPanel::papersChosen, this, &ReviewStep::papersWanted);
    connect(m_outcome, &OutcomePanel::decided, this, &ReviewStep::conclude);
    connect(m_printForm, &QPushButton::clicked, this, &ReviewStep::printForm);
    return side;
}

void ReviewStep::enter()
{
    m_notice->clear();
    refresh();
    m_outcome->button()->setFocus();
}

void ReviewStep::refresh()
{
    m_summary->refresh();
    m_findings->show(m_intake.findings(), m_intake.missingPapers());
    showPromise();
    showPapers();
    m_outcome->show(m_intake.choices());
}

void ReviewStep::showPromise()
{
    const Promise promise = m_intake.promise();
    if (promise.days == 0) {
        m_promise->setText(tr("Decided at once: the result comes at the desk while the line is up."));
        return;
    }
    QString text = tr("%1 working days: by %2").arg(promise.days).arg(words::day(promise.on));
    if (promise.isProvisional)
        text += u' ' + tr("(provisional: the holidays of that year are not yet published)");
    m_promise->setText(text);
}

void ReviewStep::showPapers()
{
    const Checklist &papers = m_intake.checklist();
    m_papers->setText(tr("Papers: %1 complete, %2 need not be brought, %3 to follow")
                          .arg(countOf(papers, MaterialVerdict::Complete))
                          .arg(countOf(papers, MaterialVerdict::Exempt))
                          .arg(countOf(papers, MaterialVerdict::Tolerated)));
}

void ReviewStep::confirm()
{
    m_outcome->press();
}

void ReviewStep::conclude(Outcome outcome, const QString &reason, const QString &remedy)
{
    m_notice->clear();
    m_outcome->setBusy(true);
    await(m_intake.conclude(outcome, reason, remedy), this, [this](const Result<Concluded> &result) {
        m_outcome->setBusy(false);
        if (!result)
            return m_notice->say(result.error());
        Q_EMIT concluded(*result);
    });
}

void ReviewStep::printForm()
{
    const QString name = m_intake.business().code + u"-form.pdf"_s;
    withPrintTarget(this, m_preferences.printer(), name, [this](const QString &target) { issueForm(target); });
}

void ReviewStep::issueForm(const QString &target)
{
    m_printForm->setEnabled(false);
    await(m_desk.issueBefore(m_intake, PaperKind::ApplicationForm, target), this, [this](const Result<PrintedPaper> &paper) {
        m_printForm->setEnabled(true);
        if (!paper)
            return m_notice->say(paper.error());
        m_notice->say(NoticeLine::Level::Good, tr("The filled form is printed for the signature."));
    });
}

void ReviewStep::retranslate()
{
    m_promiseCard->setTitle(tr("Promise"));
    m_printForm->setText(tr("Print the form to sign"));
    m_outcome->retranslate();
    refresh();
}

} // namespace yichuang
