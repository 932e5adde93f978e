// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedetailpage.h"

#include "core/await.h"
#include "forms/widgets/card.h"
#include "forms/widgets/controls.h"
#include "forms/widgets/formsummary.h"
#include "ui/caseactions.h"
#include "ui/caseform.h"
#include "ui/casematerials.h"
#include "ui/casetimeline.h"
#include "ui/correctionpanel.h"
#include "ui/papershelf.h"
#include "ui/parts/maskedlabel.h"
#include "ui/parts/noticeline.h"
#include "ui/parts/pill.h"
#include "ui/parts/promiseclock.h"
#include "ui/retire.h"
#include "ui/scrollpane.h"
#include "ui/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

CaseDetailPage::CaseDetailPage(Services &services, Preferences &preferences, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_back(makeButton(ButtonKind::Quiet, u"caseBack"_s, {}, this, Icon::ArrowLeft))
    , m_title(makeLabel("title", {}, this))
    , m_number(makeText("number", {}, this))
    , m_copy(makeButton(ButtonKind::Quiet, u"caseCopy"_s, {}, this, Icon::Copy))
    , m_state(new Pill(this))
    , m_clock(new PromiseClock(this))
    , m_applicant(makeLabel("strong", {}, this))
    , m_idNumber(new MaskedLabel(this))
    , m_notice(new NoticeLine(this))
{
    m_shelf = new PaperShelf(services.papers, preferences, this);
    m_number->setObjectName(u"caseNumber"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(6), Theme::space(3), Theme::space(6), Theme::space(3));
    column->setSpacing(Theme::space(3));
    column->addWidget(makeHead());
    column->addWidget(m_notice);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(4));
    row->addWidget(makeTabs(), 3);
    row->addWidget(scrollPane(makeSide(), u"caseSide"_s, this), 2);
    column->addLayout(row, 1);
    connectActions();
    retranslate();
}

CaseDetailPage::~CaseDetailPage() = default;

QWidget *CaseDetailPage::makeHead()
{
    auto *card = new Card({}, this);
    auto *first = new QHBoxLayout;
    first->setSpacing(Theme::space(3));
    first->addWidget(m_back);
    first->addWidget(m_title);
    first->addWidget(m_state);
    first->addStretch();
    first->addWidget(m_clock);
    auto *second = new QHBoxLayout;
    second->setSpacing(Theme::space(3));
    second->addWidget(m_number, 1);
    second->addWidget(m_copy);
    second->addWidget(m_applicant);
    second->addWidget(m_idNumber);
    card->body()->addLayout(first);
    card->body()->addLayout(second);
    connect(m_back, &QPushButton::clicked, this,
            [this] { Q_EMIT left(Destination::to(Destination::Place::Cases)); });
    connect(m_copy, &QPushButton::clicked, this, &CaseDetailPage::copyNumber);
    connect(m_idNumber, &MaskedLabel::revealed, this,
            [this] { recordReveal(); });
    return card;
}

QWidget *CaseDetailPage::makeTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"caseTabs"_s);
    m_tabs->setDocumentMode(true);
    auto *form = new QWidget(m_tabs);
    m_formColumn = new QVBoxLayout(form);
    m_formColumn->setContentsMargins({});
    m_materials = new CaseMaterials(m_services.cases, m_tabs);
    m_tabs->addTab(form, {});
    m_tabs->addTab(scrollPane(m_materials, u"caseMaterials"_s, m_tabs), {});
    m_tabs->addTab(m_shelf, {});
    return m_tabs;
}

QWidget *CaseDetailPage::makeSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(Theme::space(3));
    m_decisionCard = new Card({}, side);
    m_decision = makeText("", {}, m_decisionCard);
    m_decision->setObjectName(u"caseDecision"_s);
    m_decisionCard->body()->addWidget(m_decision);
    m_actions = new CaseActions(side);
    m_timelineCard = new Card({}, side);
    m_timeline = new Timeline(m_timelineCard);
    m_timeline->setObjectName(u"caseTimeline"_s);
    m_timelineCard->body()->addWidget(m_timeline);
    for (QWidget *widget : {static_cast<QWidget *>(m_decisionCard), static_cast<QWidget *>(m_actions),
                            static_cast<QWidget *>(m_timelineCard)})
        column->addWidget(widget);
    column->addStretch();
    return side;
}

void CaseDetailPage::connectActions()
{
    connect(&m_services.cases, &CaseService::caseChanged, this, [this](const QUuid &id) {
        if (id == m_caseId)
            refresh();
    });
    connect(m_shelf, &PaperShelf::printed, this, &CaseDetailPage::refresh);
    connect(m_actions, &CaseActions::missingGiven, this, &CaseDetailPage::giveMissing);
    connect(m_actions, &CaseActions::correctionWanted, this, [this] { correct({}); });
    connect(m_actions, &CaseActions::withdrawn, this, [this](const QString &reason) {
        const Closing closing{Closing::Ground::Applicant, reason, {}, true};
        follow(m_services.turns.withdraw(m_view, closing), tr("The withdrawal is written down."));
    });
    connect(m_actions, &CaseActions::delivered, this, [this](const QString &collectedBy) {
        Delivery delivery;
        delivery.bearer.name = collectedBy;
        delivery.signedFor = true;
        follow(m_services.results.deliver(m_view, delivery), tr("The delivery is written down."));
    });
}

void CaseDetailPage::open(const QUuid &caseId)
{
    m_caseId = caseId;
    m_view = {};
    m_notice->clear();
    retire(m_correction);
    m_correction = nullptr;
    refresh();
}

void CaseDetailPage::enter()
{
    m_back->setFocus();
}

void CaseDetailPage::refresh()
{
    await(m_services.cases.view(m_caseId), this, [this, asked = m_caseId](const Result<CaseView> &view) {
        if (asked != m_caseId)
            return;
        if (!view)
            return m_notice->say(view.error());
        show(*view);
    });
}

void CaseDetailPage::show(const CaseView &view)
{
    const bool isNewContent = view.history.record.headAct != m_view.history.record.headAct;
    m_view = view;
    showHead();
    showDecision();
    if (isNewContent && !m_correction)
        showForm();
    m_materials->show(view.content.materials);
    m_shelf->setCase(view);
    m_actions->show(view);
    m_timeline->setEntries(timelineOf(view));
}

void CaseDetailPage::showHead()
{
    const CaseRecord &record = m_view.history.record;
    const QString name = m_view.business ? words::named(m_view.business->name, m_view.business->english) : record.itemName;
    m_title->setText(name);
    m_number->setText(record.number.isEmpty() ? tr("no number") : words::groupedNumber(record.number));
    m_copy->setVisible(!record.number.isEmpty());
    if (record.needsCorrection)
        m_state->set(tr("%1, to correct").arg(caseStateLabel(record.state)), Pill::Tone::Bad);
    else
        m_state->setState(record.state);
    const bool isRunning = !isFinal(record.state) && record.state != CaseState::Decided && record.promisedOn.isValid();
    m_clock->setVisible(isRunning);
    m_clock->set(record.promisedOn, m_services.ports.clock.today(), m_services.ports.calendar);
    m_applicant->setText(record.applicantName);
    m_idNumber->setNumber(record.applicantIdNumber);
    m_idNumber->setRevealable(m_services.session.session().role != Role::Auditor);
    m_idNumber->setVisible(!record.applicantIdNumber.isEmpty());
}

void CaseDetailPage::showDecision()
{
    const bool isDecided = !m_view.decision.isEmpty();
    m_decisionCard->setVisible(isDecided);
    m_decisionCard->setTitle(m_view.isGranted ? tr("Decision: granted") : tr("Decision: not granted"));
    m_decision->setText(m_view.decision);
    if (m_view.history.record.needsCorrection) {
        for (const HistoryEntry &entry : m_view.history.entries) {
            if (entry.verdict && (entry.verdict->kind == Verdict::Kind::Refused
                                  || entry.verdict->kind == Verdict::Kind::Conflict))
                m_notice->say(NoticeLine::Level::Warn, entry.verdict->message);
        }
    }
}

void CaseDetailPage::showForm()
{
    while (QLayoutItem *item = m_formColumn->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> taken(item);
        if (QWidget *old = taken->widget())
            std::unique_ptr<QWidget>(old).reset(); // it shows the form that goes now
    }
    m_summary = nullptr;
    m_form.reset();
    auto form = CaseForm::open(m_view, m_services.ports);
    if (!form) {
        m_formColumn->addWidget(makeText("soft", form.error().message, this));
        m_formColumn->addStretch();
        return;
    }
    m_form = form.take();
    m_form->state().setLanguage(words::language());
    m_summary = new FormSummary(m_form->state(), {}, this);
    connect(m_summary, &FormSummary::fieldActivated, this, &CaseDetailPage::correct);
    m_formColumn->addWidget(scrollPane(m_summary, u"caseForm"_s, this));
}

void CaseDetailPage::follow(QFuture<Result<Appended>> step, const QString &sentence)
{
    m_actions->setBusy(true);
    await(step, this, [this, sentence](const Result<Appended> &done) {
        m_actions->setBusy(false);
        if (!done)
            return m_notice->say(done.error());
        m_actions->closePanel();
        m_notice->say(NoticeLine::Level::Good, sentence);
        refresh();
    });
}

void CaseDetailPage::recordReveal()
{
    await(m_services.cases.recordReveal(m_caseId, u"applicant.idNumber"_s), this, [this](const Result<Done> &written) {
        if (!written) {
            m_idNumber->mask(); // what cannot be written down is not shown
            return m_notice->say(written.error());
        }
        refresh();
    });
}

void CaseDetailPage::giveMissing(const QStringList &codes)
{
    Checklist papers = m_view.content.materials;
    for (MaterialEntry &entry : papers) {
        if (codes.contains(entry.code))
            entry.verdict = MaterialVerdict::Complete;
    }
    follow(m_services.turns.giveMissing(m_view, papers), tr("The papers are written down as received."));
}

void CaseDetailPage::correct(const QString &field)
{
    if (const auto possible = nextState(m_view.history.record.state, ActKind::Corrected); !possible)
        return m_notice->say(possible.error());
    auto form = CaseForm::open(m_view, m_services.ports);
    if (!form)
        return m_notice->say(form.error());
    (*form)->state().setLanguage(words::language());
    if (QLayoutItem *shown = m_formColumn->itemAt(0); shown && shown->widget())
        shown->widget()->hide();
    m_tabs->setCurrentIndex(0);
    m_correction = new CorrectionPanel(form.take(), field, m_tabs);
    m_formColumn->insertWidget(0, m_correction);
    const auto end = [this] {
        m_formColumn->removeWidget(m_correction); // it is what speaks: it goes later than the rest
        retire(m_correction);
        m_correction = nullptr;
        showForm();
    };
    connect(m_correction, &CorrectionPanel::cancelled, this, end);
    connect(m_correction, &CorrectionPanel::corrected, this, [this, end](const FormData &corrected, const QString &reason) {
        CaseContent content = m_view.content;
        content.form = corrected;
        end();
        follow(m_services.turns.correct(m_view, content, reason), tr("The correction is written down."));
    });
}

void CaseDetailPage::copyNumber()
{
    QGuiApplication::clipboard()->setText(m_view.history.record.number);
    m_notice->say(NoticeLine::Level::Info, tr("The case number is on the clipboard."));
}

void CaseDetailPage::retranslate()
{
    m_back->setText(tr("All cases"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the case number"));
    m_tabs->setTabText(0, tr("Form"));
    m_tabs->setTabText(1, tr("Materials"));
    m_tabs->setTabText(2, tr("Papers"));
    m_tabs->setAccessibleName(tr("Parts of the case"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the case"));
    m_timelineCard->setTitle(tr("What happened"));
    if (m_form)
        m_form->state().setLanguage(words::language());
    if (!m_view.history.record.id.isNull())
        show(CaseView(m_view));
}

} // namespace yichuang
