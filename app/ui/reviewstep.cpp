// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviewstep.h"

#include "core/await.h"
#include "forms/widgets/card.h"
#include "forms/widgets/controls.h"
#include "forms/widgets/formsummary.h"
#include "ui/findingspanel.h"
#include "ui/intake/signedformgate.h"
#include "ui/intake/standingcard.h"
#include "ui/intake/tolerancecard.h"
#include "ui/outcomepanel.h"
#include "ui/parts/noticeline.h"
#include "ui/preferences.h"
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

ReviewStep::ReviewStep(Visit &visit, Services &services, Preferences &preferences, QWidget *parent)
    : IntakeStep(parent)
    , m_visit(visit)
    , m_services(services)
    , m_preferences(preferences)
    , m_summary(new FormSummary(visit.form(), {}, this))
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
    m_promiseCard->body()->addWidget(m_promise);
    m_promiseCard->body()->addWidget(m_papers);
    m_signature = new SignedFormGate(m_visit, m_services.cases, m_preferences, side);
    m_tolerance = new ToleranceCard(m_visit, m_preferences, side);
    m_outcome = new OutcomePanel(side);
    m_standing = new StandingCard(m_visit.standings(), side);
    column->addWidget(m_findings);
    column->addWidget(m_standing);
    column->addWidget(m_signature);
    column->addWidget(m_tolerance);
    column->addWidget(m_promiseCard);
    column->addWidget(m_outcome);
    column->addStretch();
    connect(m_findings, &FindingsPanel::fieldChosen, this, &ReviewStep::fieldWanted);
    for (const Standing *standing : m_visit.standings()) // also while the page is looked at
        connect(standing, &Standing::changed, this, &ReviewStep::refresh, Qt::QueuedConnection);
    connect(m_findings, &FindingsPanel::papersChosen, this, &ReviewStep::papersWanted);
    connect(m_findings, &FindingsPanel::itemTaken, this, [this](const QString &key, bool isTaken) {
        m_visit.setTaken(key, isTaken);
        refresh();
    });
    connect(m_outcome, &OutcomePanel::decided, this, &ReviewStep::conclude);
    connect(m_tolerance, &ToleranceCard::changed, this, &ReviewStep::showOutcomes);
    connect(&m_visit, &Visit::signedFormChanged, this, &ReviewStep::showOutcomes);
    connect(m_signature, &SignedFormGate::done, this, [this] {
        showOutcomes(); // a button that cannot be pressed yet takes no focus
        m_outcome->button()->setFocus();
    });
    return side;
}

void ReviewStep::enter()
{
    m_notice->clear();
    readTemplates();
    refresh();
    if (!m_outcome->waitsForSignature() || !m_signature->takeFocus())
        m_outcome->button()->setFocus();
}

void ReviewStep::refresh()
{
    m_summary->refresh();
    m_findings->show(m_visit.says(), m_visit.missingPapers());
    m_standing->refresh();
    m_signature->refresh();
    m_tolerance->refresh();
    showPromise();
    showPapers();
    showOutcomes();
}

void ReviewStep::showOutcomes()
{
    m_outcome->show(m_visit.choices(), m_visit.whyNotSigned());
    m_outcome->setMissing(everythingMissing());
}

// As it will stand on the one-time notice: everything at once (行政许可法 article 32 (4)).
QStringList ReviewStep::everythingMissing() const
{
    QStringList all = m_visit.missingPapers();
    for (const Visit::Says &says : m_visit.says()) {
        for (const Finding &finding : says.findings) {
            if (finding.level == Finding::Level::Block && !all.contains(finding.message))
                all.append(finding.message);
        }
    }
    return all;
}

void ReviewStep::readTemplates()
{
    for (const auto &[outcome, use] : {std::pair{Outcome::Refuse, RemarkTemplates::Use::Refusal},
                                       std::pair{Outcome::AskSupplement, RemarkTemplates::Use::Supplement}}) {
        await(m_services.remarks.of(use, *m_visit.businesses().first()), this,
              [this, outcome = outcome](const Result<QStringList> &texts) {
                  m_outcome->setTemplates(outcome, texts.valueOr({}));
              });
    }
}

void ReviewStep::showPromise()
{
    const QList<Visit::Promised> promises = m_visit.promises();
    const QString all = promiseText(m_visit.promise());
    QStringList lines{promises.size() > 1 ? tr("All of it: %1").arg(all) : all};
    for (const Visit::Promised &each : promises) {
        if (promises.size() > 1)
            lines.append(tr("%1: %2").arg(each.item, promiseText(each.promise)));
    }
    m_promise->setText(lines.join(u'\n'));
}

QString ReviewStep::promiseText(const Promise &promise) const
{
    if (promise.days == 0)
        return tr("Decided at once: the result comes at the desk while the line is up.");
    QString text = tr("%1 working days: by %2").arg(promise.days).arg(words::day(promise.on));
    if (promise.from.isValid() && promise.from != m_services.ports.clock.today())
        text += u' ' + tr("(counts from %1)").arg(words::day(promise.from));
    if (promise.isProvisional)
        text += u' ' + tr("(provisional: the holidays of that year are not yet published)");
    return text;
}

void ReviewStep::showPapers()
{
    const Checklist papers = m_visit.papers();
    m_papers->setText(tr("Papers: %1 complete, %2 need not be brought, %3 to follow")
                          .arg(countOf(papers, MaterialVerdict::Complete))
                          .arg(countOf(papers, MaterialVerdict::Exempt))
                          .arg(countOf(papers, MaterialVerdict::Tolerated)));
}

void ReviewStep::confirm()
{
    if (!m_outcome->waitsForSignature() || !m_signature->takeFocus())
        m_outcome->press();
}

void ReviewStep::conclude(Outcome outcome, const QString &reason, const QString &remedy)
{
    m_notice->clear();
    m_outcome->setBusy(true);
    await(m_visit.conclude(outcome, reason, remedy), this, [this, outcome, reason](const Result<Done> &result) {
        m_outcome->setBusy(false);
        if (!result)
            return m_notice->say(result.error());
        rememberWords(outcome, reason);
        Q_EMIT concluded();
    });
}

// For the next case of the business. What names a person is not kept, and that is no trouble of this case.
void ReviewStep::rememberWords(Outcome outcome, const QString &reason)
{
    const CaseContent about = m_visit.about();
    const auto keep = [&](RemarkTemplates::Use use, const QString &text) {
        if (!text.trimmed().isEmpty())
            m_services.remarks.remember(use, *m_visit.businesses().first(), text, about);
    };
    if (outcome == Outcome::Refuse || outcome == Outcome::AskSupplement)
        keep(outcome == Outcome::Refuse ? RemarkTemplates::Use::Refusal : RemarkTemplates::Use::Supplement, reason);
    for (const MaterialEntry &entry : m_visit.papers())
        keep(RemarkTemplates::Use::Material, entry.remark);
}

void ReviewStep::retranslate()
{
    m_promiseCard->setTitle(tr("Promise"));
    m_signature->retranslate();
    m_tolerance->retranslate();
    m_outcome->retranslate();
    refresh();
}

} // namespace yichuang
