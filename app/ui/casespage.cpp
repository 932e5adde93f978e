// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casespage.h"

#include "core/await.h"
#include "forms/widgets/controls.h"
#include "ui/casetablemodel.h"
#include "ui/filterchips.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/noticeline.h"
#include "ui/pilldelegate.h"
#include "ui/searchtext.h"
#include "ui/tables.h"

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

// Keys of the filters; those behind "mine" are lists of work.
constexpr auto All = "all"_L1;
constexpr auto Mine = "mine"_L1;
constexpr auto ToCorrect = "correct"_L1;

std::optional<WorkList::Kind> workListOf(const QString &filter)
{
    if (filter == "due"_L1)
        return WorkList::Kind::Due;
    if (filter == "waiting"_L1)
        return WorkList::Kind::Waiting;
    if (filter == "unclaimed"_L1)
        return WorkList::Kind::Unclaimed;
    if (filter == "late"_L1)
        return WorkList::Kind::Late;
    return std::nullopt;
}

bool fits(const CaseRecord &record, const CaseQuery &query)
{
    if (!query.states.isEmpty() && !query.states.contains(record.state))
        return false;
    if (query.text.isEmpty())
        return true;
    const QStringList searched{record.number, record.applicantName, record.applicantIdNumber, record.address, record.itemName};
    return std::any_of(searched.begin(), searched.end(),
                       [&](const QString &text) { return text.contains(query.text, Qt::CaseInsensitive); });
}

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
    connect(m_notice, &NoticeLine::actionChosen, this, &CasesPage::askProvince);
    connect(&m_services.cases, &CaseService::caseChanged, this, [this](const QUuid &id) {
        if (!isVisible())
            return;
        if (id == m_expected) {
            Q_EMIT left(Destination::openCase(std::exchange(m_expected, {})));
            return;
        }
        m_soon.start();
    });
    retranslate();
}

QWidget *CasesPage::makeFilters()
{
    auto *bar = new QWidget(this);
    auto *lines = new QVBoxLayout(bar);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::space(2));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(3));
    m_search = new QLineEdit(bar);
    m_search->setObjectName(u"casesSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_state = new QComboBox(bar);
    m_state->setObjectName(u"casesState"_s);
    m_when = new QComboBox(bar);
    m_when->setObjectName(u"casesWhen"_s);
    m_filter = new FilterChips(u"casesFilter"_s, {All, Mine, u"due"_s, u"waiting"_s, u"unclaimed"_s, u"late"_s, ToCorrect},
                               bar);
    row->addWidget(makeIconLabel(Icon::Search, 20, Theme::Colour::TextSoft, bar));
    row->addWidget(m_search, 1);
    row->addWidget(m_state);
    row->addWidget(m_when);
    lines->addLayout(row);
    lines->addWidget(m_filter);
    connect(m_search, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    for (QComboBox *box : {m_state, m_when})
        connect(box, &QComboBox::activated, this, &CasesPage::refresh);
    connect(m_filter, &FilterChips::chosenChanged, this, &CasesPage::refresh);
    connect(m_search, &QLineEdit::returnPressed, this, &CasesPage::openOnlyHit);
    return bar;
}

QWidget *CasesPage::makeTable()
{
    auto *area = new QWidget(this);
    m_stack = new QStackedLayout(area);
    m_table = new QTableView(area);
    m_table->setObjectName(u"casesTable"_s);
    m_table->setModel(m_model);
    for (const int column : {CaseTableModel::State, CaseTableModel::Promise})
        m_table->setItemDelegateForColumn(column, new PillDelegate(CaseTableModel::ToneRole, m_table));
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
    const QSignalBlocker quiet(m_search);
    m_search->setText(query.text);
    m_filter->choose(query.needsCorrection ? ToCorrect : query.clerk.isEmpty() ? All : Mine);
    m_state->setCurrentIndex(query.states.isEmpty() ? 0 : m_state->findData(int(query.states.first())));
    m_when->setCurrentIndex(query.from.isValid() ? Today : AnyDay);
}

void CasesPage::enter()
{
    m_expected = {};
    refresh();
    m_search->setFocus();
}

CaseQuery CasesPage::query() const
{
    CaseQuery query;
    query.text = searchText(m_search->text());
    if (const int state = m_state->currentData().toInt(); state != 0)
        query.states = {CaseState(state)};
    if (m_filter->chosen() == Mine)
        query.clerk = m_services.session.session().account;
    query.needsCorrection = m_filter->chosen() == ToCorrect;
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
    m_when->setEnabled(!workListOf(m_filter->chosen()));
    if (workListOf(m_filter->chosen()))
        askWorkList();
    else
        askLedger();
}

void CasesPage::askLedger()
{
    await(m_services.cases.list(query()), this, [this, asked = ++m_asked](const Result<CasePage> &page) {
        if (asked != m_asked)
            return;
        if (!page)
            return m_notice->say(page.error());
        show(*page);
    });
}

void CasesPage::askWorkList()
{
    const auto rows = m_services.work.rows(*workListOf(m_filter->chosen()));
    await(rows, this, [this, asked = ++m_asked](const Result<QList<WorkList::Row>> &found) {
        if (asked != m_asked)
            return;
        if (!found)
            return m_notice->say(found.error());
        CasePage page;
        const CaseQuery wanted = query();
        for (const WorkList::Row &row : *found) {
            if (fits(row.record, wanted))
                page.records.append(row.record);
        }
        page.total = int(page.records.size());
        show(page);
    });
}

void CasesPage::openOnlyHit()
{
    const QString text = searchText(m_search->text());
    if (text.isEmpty())
        return m_table->setFocus(Qt::OtherFocusReason);
    m_soon.stop();
    await(m_services.cases.find(text), this, [this, asked = ++m_asked](const Result<QList<CaseRecord>> &found) {
        if (asked != m_asked)
            return;
        if (!found)
            return m_notice->say(found.error());
        if (found->size() == 1) {
            Q_EMIT left(Destination::openCase(found->first().id));
            return;
        }
        show({*found, int(found->size())});
        if (!found->isEmpty())
            return m_table->setFocus(Qt::OtherFocusReason);
        m_notice->say(NoticeLine::Level::Info, tr("No case at this station fits. Was it begun elsewhere?"),
                      tr("Ask the province"));
    });
}

void CasesPage::askProvince()
{
    // The purpose is part of the record, Chinese in every language of the window.
    const auto asked = m_services.cases.findElsewhere(searchText(m_search->text()), u"群众到本窗口继续办理，查找其办件"_s);
    await(asked, this, [this](const Result<QList<CaseElsewhere>> &found) {
        if (!found)
            return m_notice->say(found.error());
        expect(*found);
    });
}

void CasesPage::expect(const QList<CaseElsewhere> &cases)
{
    if (cases.isEmpty())
        return m_notice->say(NoticeLine::Level::Warn, tr("The province knows no such case either. Please compare the number."));
    const CaseElsewhere &first = cases.first();
    m_expected = first.caseId;
    m_notice->say(NoticeLine::Level::Good, tr("Found at %1 (%2). It opens here as soon as its history has come.")
                                               .arg(first.where, caseStateLabel(first.state)));
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
    m_search->setPlaceholderText(tr("Scan the slip, or type a name, ID number, address or case number; a part is enough"));
    m_search->setAccessibleName(tr("Search the cases"));
    m_filter->setAccessibleName(tr("Which cases"));
    m_filter->setText(All, tr("All"));
    m_filter->setText(Mine, tr("Only mine"));
    m_filter->setText(u"due"_s, tr("Due"));
    m_filter->setText(u"waiting"_s, tr("Waiting for the citizen"));
    m_filter->setText(u"unclaimed"_s, tr("Results to collect"));
    m_filter->setText(u"late"_s, tr("Late"));
    m_filter->setText(ToCorrect, tr("To correct"));
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
