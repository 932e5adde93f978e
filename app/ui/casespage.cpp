// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casespage.h"

#include "core/await.h"
#include "forms/widgets/controls.h"
#include "ui/casetablemodel.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/noticeline.h"
#include "ui/pilldelegate.h"
#include "ui/tables.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yichuang {

namespace {

constexpr std::array States{
    CaseState::Received, CaseState::Accepted,  CaseState::AcceptedTolerantly, CaseState::SupplementAsked,
    CaseState::Refused,  CaseState::Suspended, CaseState::Withdrawn,          CaseState::Terminated,
    CaseState::Decided,  CaseState::ResultReady, CaseState::Delivered,
};

enum When { AnyDay, Today, LastSevenDays, LastThirtyDays };

} // namespace

CasesPage::CasesPage(Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(new CaseTableModel(services.ports.clock, services.ports.calendar, this))
    , m_title(makeLabel("title", {}, this))
    , m_count(makeLabel("soft", {}, this))
    , m_notice(new NoticeLine(this))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(120ms);
    connect(&m_soon, &QTimer::timeout, this, &CasesPage::refresh);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(6), Theme::space(4), Theme::space(6), Theme::space(4));
    column->setSpacing(Theme::space(3));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    column->addLayout(head);
    column->addWidget(makeFilters());
    column->addWidget(m_notice);
    column->addWidget(makeTable(), 1);
    connect(&m_services.cases, &CaseService::caseChanged, &m_soon, [this] {
        if (isVisible())
            m_soon.start();
    });
    retranslate();
}

QWidget *CasesPage::makeFilters()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(Theme::space(3));
    m_search = new QLineEdit(bar);
    m_search->setObjectName(u"casesSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_state = new QComboBox(bar);
    m_state->setObjectName(u"casesState"_s);
    m_when = new QComboBox(bar);
    m_when->setObjectName(u"casesWhen"_s);
    m_mine = new QCheckBox(bar);
    m_mine->setObjectName(u"casesMine"_s);
    m_toCorrect = new QCheckBox(bar);
    m_toCorrect->setObjectName(u"casesToCorrect"_s);
    row->addWidget(makeIconLabel(Icon::Search, 20, Theme::Colour::TextSoft, bar));
    row->addWidget(m_search, 1);
    row->addWidget(m_state);
    row->addWidget(m_when);
    row->addWidget(m_mine);
    row->addWidget(m_toCorrect);
    connect(m_search, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    for (QComboBox *box : {m_state, m_when})
        connect(box, &QComboBox::activated, this, &CasesPage::refresh);
    for (QCheckBox *box : {m_mine, m_toCorrect})
        connect(box, &QCheckBox::toggled, this, &CasesPage::refresh);
    return bar;
}

QWidget *CasesPage::makeTable()
{
    auto *area = new QWidget(this);
    m_stack = new QStackedLayout(area);
    m_table = new QTableView(area);
    m_table->setObjectName(u"casesTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(CaseTableModel::State, new PillDelegate(CaseTableModel::ToneRole, m_table));
    prepareTable(*m_table);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(CaseTableModel::Item, QHeaderView::Stretch);
    m_empty = new EmptyState(Icon::Case, {}, {}, area);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    connect(m_table, &QTableView::activated, this, &CasesPage::openRow);
    connect(m_empty, &EmptyState::actionChosen, this, &CasesPage::clearFilters);
    return area;
}

void CasesPage::setQuery(const CaseQuery &query)
{
    const QSignalBlocker quiet[] = {QSignalBlocker(m_search), QSignalBlocker(m_mine), QSignalBlocker(m_toCorrect)};
    m_search->setText(query.text);
    m_mine->setChecked(!query.clerk.isEmpty());
    m_toCorrect->setChecked(query.needsCorrection);
    m_state->setCurrentIndex(query.states.isEmpty() ? 0 : m_state->findData(int(query.states.first())));
    m_when->setCurrentIndex(query.from.isValid() ? Today : AnyDay);
}

void CasesPage::enter()
{
    refresh();
    m_search->setFocus();
}

CaseQuery CasesPage::query() const
{
    CaseQuery query;
    query.text = m_search->text().trimmed();
    if (const int state = m_state->currentData().toInt(); state != 0)
        query.states = {CaseState(state)};
    if (m_mine->isChecked())
        query.clerk = m_services.session.session().account;
    query.needsCorrection = m_toCorrect->isChecked();
    const QDate today = m_services.ports.clock.today();
    constexpr std::array DaysBack{0, 0, 6, 29};
    if (m_when->currentIndex() > AnyDay) {
        query.from = today.addDays(-DaysBack.at(std::size_t(m_when->currentIndex())));
        query.to = today;
    }
    return query;
}

void CasesPage::refresh()
{
    m_soon.stop();
    const int asked = ++m_asked;
    await(m_services.cases.list(query()), this, [this, asked](const Result<CasePage> &page) {
        if (asked != m_asked)
            return;
        if (!page)
            return m_notice->say(page.error());
        show(*page);
    });
}

void CasesPage::show(const CasePage &page)
{
    m_notice->clear();
    const QUuid chosen = m_table->currentIndex().isValid() ? m_model->record(m_table->currentIndex().row()).id : QUuid();
    m_model->setRecords(page.records);
    m_stack->setCurrentWidget(page.records.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    const auto shown = int(page.records.size());
    m_count->setText(shown < page.total ? tr("the newest %1 of %2").arg(shown).arg(page.total)
                                        : tr("%1 cases").arg(page.total));
    fitColumns(*m_table, CaseTableModel::Item);
    int row = 0;
    for (int i = 0; i < shown; ++i) {
        if (page.records.at(i).id == chosen)
            row = i;
    }
    if (shown > 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void CasesPage::openRow(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT left(Destination::openCase(m_model->record(index.row()).id));
}

void CasesPage::clearFilters()
{
    setQuery({});
    refresh();
}

void CasesPage::retranslate()
{
    m_title->setText(tr("Cases"));
    m_search->setPlaceholderText(tr("Name, ID number, address or case number; a part is enough"));
    m_search->setAccessibleName(tr("Search the cases"));
    m_mine->setText(tr("Only mine"));
    m_toCorrect->setText(tr("To correct"));
    m_table->setAccessibleName(tr("Cases"));
    const int state = m_state->currentIndex();
    m_state->clear();
    m_state->setAccessibleName(tr("State"));
    m_state->addItem(tr("All states"), 0);
    for (const CaseState each : States)
        m_state->addItem(caseStateLabel(each), int(each));
    m_state->setCurrentIndex(std::max(0, state));
    const int when = m_when->currentIndex();
    m_when->clear();
    m_when->setAccessibleName(tr("Day"));
    m_when->addItems({tr("Any day"), tr("Today"), tr("Last 7 days"), tr("Last 30 days")});
    m_when->setCurrentIndex(std::max(0, when));
    m_empty->set(Icon::Case, tr("No case fits"), tr("Shorten the search or take filters away."));
    m_empty->setAction(tr("Show all"));
    m_model->retranslate();
}

} // namespace yichuang
