// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedetailpage.h"

#include "core/await.h"
#include "forms/widgets/card.h"
#include "forms/widgets/controls.h"
#include "forms/widgets/formsummary.h"
#include "ui/bundle/linkedcases.h"
#include "ui/caseactions.h"
#include "ui/caseconflict.h"
#include "ui/casedecision.h"
#include "ui/caseform.h"
#include "ui/casehead.h"
#include "ui/casematerials.h"
#include "ui/casetimeline.h"
#include "ui/correctionpanel.h"
#include "ui/papershelf.h"
#include "ui/parts/noticeline.h"
#include "ui/retire.h"
#include "ui/scrollpane.h"
#include "ui/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

enum Tab { FormTab, MaterialsTab, PapersTab, ConflictTab };

// The paper that a correction makes anew.
std::optional<PaperKind> paperIn(CaseState state)
{
    switch (state) {
    case CaseState::Received:
        return PaperKind::Receipt;
    case CaseState::SupplementAsked:
        return PaperKind::Supplement;
    case CaseState::Suspended:
    case CaseState::Accepted:
    case CaseState::AcceptedTolerantly:
        return PaperKind::Acceptance;
    default:
        return std::nullopt;
    }
}

} // namespace

CaseDetailPage::CaseDetailPage(Services &services, Preferences &preferences, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_head(new CaseHead(this))
    , m_notice(new NoticeLine(this))
{
    m_shelf = new PaperShelf(services.papers, preferences, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(6), Theme::space(3), Theme::space(6), Theme::space(3));
    column->setSpacing(Theme::space(3));
    column->addWidget(m_head);
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
    m_conflict = new CaseConflict(m_services, m_tabs);
    m_tabs->addTab(scrollPane(m_conflict, u"caseConflictArea"_s, m_tabs), {});
    m_tabs->setTabVisible(ConflictTab, false);
    return m_tabs;
}

QWidget *CaseDetailPage::makeSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(Theme::space(3));
    m_decision = new CaseDecision(m_services.ports.catalogue, side);
    m_actions = new CaseActions(m_services, side);
    m_linked = new LinkedCases(m_services.cases, m_services.ports.catalogue, side);
    m_timelineCard = new Card({}, side);
    m_timeline = new Timeline(m_timelineCard);
    m_timeline->setObjectName(u"caseTimeline"_s);
    m_timelineCard->body()->addWidget(m_timeline);
    for (QWidget *widget : {static_cast<QWidget *>(m_actions), static_cast<QWidget *>(m_decision),
                            static_cast<QWidget *>(m_linked), static_cast<QWidget *>(m_timelineCard)})
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
    connect(m_head, &CaseHead::backWanted, this, [this] { Q_EMIT left(Destination::to(Destination::Place::Cases)); });
    connect(m_head, &CaseHead::copyWanted, this, &CaseDetailPage::copyNumber);
    connect(m_head, &CaseHead::numberRevealed, this, &CaseDetailPage::recordReveal);
    connect(m_shelf, &PaperShelf::printed, this, &CaseDetailPage::refresh);
    connect(m_actions, &CaseActions::done, this, &CaseDetailPage::ended);
    connect(m_actions, &CaseActions::failed, this, [this](const Error &error) { m_notice->say(error); });
    connect(m_conflict, &CaseConflict::done, this, &CaseDetailPage::ended);
    connect(m_conflict, &CaseConflict::failed, this, [this](const Error &error) { m_notice->say(error); });
    connect(m_actions, &CaseActions::correctionWanted, this, [this] { correct({}); });
    connect(m_actions, &CaseActions::intakeWanted, this, &CaseDetailPage::goOn);
    connect(m_decision, &CaseDecision::itemWanted, this, [this](const QString &item, const QString &business) {
        Destination next = Destination::newCase(item, business);
        next.after = m_caseId;
        Q_EMIT left(next);
    });
    connect(m_linked, &LinkedCases::caseWanted, this, [this](const QUuid &id) { Q_EMIT left(Destination::openCase(id)); });
    auto *print = new QShortcut(QKeySequence(QKeySequence::Print), this);
    print->setContext(Qt::WidgetWithChildrenShortcut);
    connect(print, &QShortcut::activated, m_shelf, &PaperShelf::printFirst);
}

void CaseDetailPage::open(const QUuid &caseId)
{
    m_caseId = caseId;
    m_view = {};
    m_offered.clear();
    m_hasTurned = false;
    m_notice->clear();
    m_actions->forget();
    retire(m_correction);
    m_correction = nullptr;
    m_tabs->setTabVisible(ConflictTab, false);
    m_tabs->setCurrentIndex(FormTab);
    refresh();
}

void CaseDetailPage::enter()
{
    m_head->takeFocus();
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
    m_head->show(view, m_services.session.session().role);
    m_decision->show(view);
    m_linked->show(view);
    showTrouble();
    if (isNewContent && !m_correction)
        showForm();
    m_materials->show(view.content.materials);
    m_shelf->setCase(view, m_offered);
    m_actions->show(view);
    m_timeline->setEntries(timelineOf(view, m_services.ports.station));
    if (std::exchange(m_hasTurned, false))
        offerPaper();
}

void CaseDetailPage::showTrouble()
{
    m_conflict->show(m_view);
    const bool isConflict = m_conflict->isVisibleTo(m_conflict->parentWidget());
    const bool isNew = isConflict && !m_tabs->isTabVisible(ConflictTab);
    m_tabs->setTabVisible(ConflictTab, isConflict);
    if (isNew)
        m_tabs->setCurrentIndex(ConflictTab);
    if (!m_view.history.record.needsCorrection)
        return;
    for (const HistoryEntry &entry : m_view.history.entries) {
        if (entry.verdict && (entry.verdict->kind == Verdict::Kind::Refused || entry.verdict->kind == Verdict::Kind::Conflict))
            m_notice->say(NoticeLine::Level::Warn, entry.verdict->message);
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

void CaseDetailPage::ended(const TurnDone &turn)
{
    m_notice->say(NoticeLine::Level::Good, turn.sentence);
    m_offered = turn.paper ? QList{*turn.paper} : QList<PaperKind>();
    m_hasTurned = true;
    refresh();
}

void CaseDetailPage::offerPaper()
{
    if (m_offered.isEmpty())
        return m_actions->takeFocus();
    m_tabs->setCurrentWidget(m_shelf);
    m_shelf->focusFirst();
}

void CaseDetailPage::recordReveal()
{
    await(m_services.cases.recordReveal(m_caseId, u"applicant.idNumber"_s), this, [this](const Result<Done> &written) {
        if (!written) {
            m_head->maskNumber(); // what cannot be written down is not shown
            return m_notice->say(written.error());
        }
        refresh();
    });
}

void CaseDetailPage::correct(const QString &field)
{
    if (m_correction)
        return m_correction->focusField(field);
    if (const auto possible = nextState(m_view.history.record.state, ActKind::Corrected); !possible)
        return m_notice->say(possible.error());
    auto form = CaseForm::open(m_view, m_services.ports);
    if (!form)
        return m_notice->say(form.error());
    (*form)->state().setLanguage(words::language());
    if (QLayoutItem *shown = m_formColumn->itemAt(0); shown && shown->widget())
        shown->widget()->hide();
    m_tabs->setCurrentIndex(FormTab);
    m_correction = new CorrectionPanel(form.take(), field, m_tabs);
    m_formColumn->insertWidget(0, m_correction);
    connect(m_correction, &CorrectionPanel::cancelled, this, [this] {
        endCorrection();
        m_actions->takeFocus();
    });
    connect(m_correction, &CorrectionPanel::corrected, this, &CaseDetailPage::writeCorrection);
}

void CaseDetailPage::endCorrection()
{
    if (!m_correction)
        return;
    m_formColumn->removeWidget(m_correction); // it is what speaks: it goes later than the rest
    retire(m_correction);
    m_correction = nullptr;
    showForm();
}

void CaseDetailPage::writeCorrection(const FormData &corrected, const QString &reason)
{
    CaseContent content = m_view.content;
    content.form = corrected;
    await(m_services.turns.correct(m_view, content, reason), this, [this](const Result<Appended> &written) {
        if (!written)
            return m_notice->say(written.error()); // what was typed stays open
        endCorrection();
        ended({tr("The correction is written down."), paperIn(written->record.state)});
    });
}

void CaseDetailPage::copyNumber()
{
    QGuiApplication::clipboard()->setText(m_view.history.record.number);
    m_notice->say(NoticeLine::Level::Info, tr("The case number is on the clipboard."));
}

void CaseDetailPage::goOn()
{
    Q_EMIT left(Destination::continueCase(m_caseId));
}

void CaseDetailPage::retranslate()
{
    m_tabs->setTabText(FormTab, tr("Form"));
    m_tabs->setTabText(MaterialsTab, tr("Materials"));
    m_tabs->setTabText(PapersTab, tr("Papers"));
    m_tabs->setTabText(ConflictTab, tr("Two versions"));
    m_tabs->setAccessibleName(tr("Parts of the case"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the case"));
    m_timelineCard->setTitle(tr("What happened"));
    if (m_form)
        m_form->state().setLanguage(words::language());
    if (!m_view.history.record.id.isNull())
        show(CaseView(m_view));
}

} // namespace yichuang
