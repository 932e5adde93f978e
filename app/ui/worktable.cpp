// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worktable.h"

#include "forms/widgets/controls.h"
#include "ui/casetablemodel.h"
#include "ui/parts/emptystate.h"
#include "ui/pilldelegate.h"
#include "ui/tables.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

// As the service gave them: most pressing first.
constexpr int AsGiven = -1;
constexpr std::array Orders{AsGiven, int(CaseTableModel::Promise), int(CaseTableModel::Next), int(CaseTableModel::Item),
                            int(CaseTableModel::Applicant), int(CaseTableModel::Number)};

} // namespace

WorkTable::WorkTable(const QString &name, const Clock &clock, const WorkingCalendar &calendar, Selection selection,
                     QWidget *parent)
    : QWidget(parent)
    , m_model(new CaseTableModel(clock, calendar, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_order(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(Icon::CheckCircle, {}, {}, this))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(CaseTableModel::OrderRole);
    m_sorted->setSortLocaleAware(true);
    m_order->setObjectName(u"workSort."_s + name.section(u'.', -1));
    m_table->setObjectName(name);
    m_table->setModel(m_sorted);
    prepareTable(*m_table);
    if (selection == Selection::Several)
        m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (const int column : {CaseTableModel::State, CaseTableModel::Promise})
        m_table->setItemDelegateForColumn(column, new PillDelegate(CaseTableModel::ToneRole, m_table));
    m_table->horizontalHeader()->setSectionResizeMode(CaseTableModel::Item, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(AsGiven, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(2), Theme::space(2), Theme::space(2), Theme::space(2));
    auto *area = new QWidget(this);
    m_stack = new QStackedLayout(area);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(m_order, 0, Qt::AlignLeft);
    column->addWidget(area, 1);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { Q_EMIT opened(caseAt(index)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &WorkTable::selectionChanged);
    connect(m_order, &QComboBox::activated, this, &WorkTable::sortBy);
    retranslate();
}

QUuid WorkTable::caseAt(const QModelIndex &index) const
{
    return index.isValid() ? m_model->record(m_sorted->mapToSource(index).row()).id : QUuid();
}

void WorkTable::show(const QList<WorkList::Row> &rows)
{
    const QUuid chosen = caseAt(m_table->currentIndex());
    QList<CaseRecord> records;
    for (const WorkList::Row &row : rows)
        records.append(row.record);
    m_model->setRecords(std::move(records));
    m_stack->setCurrentWidget(rows.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    m_order->setVisible(!rows.isEmpty());
    fitColumns(*m_table, CaseTableModel::Item);
    int at = 0;
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        if (caseAt(m_sorted->index(row, 0)) == chosen)
            at = row;
    }
    if (!rows.isEmpty())
        m_table->setCurrentIndex(m_sorted->index(at, 0));
    Q_EMIT selectionChanged();
}

QList<QUuid> WorkTable::selected() const
{
    QList<QUuid> cases;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        cases.append(caseAt(index));
    return cases;
}

int WorkTable::count() const
{
    return m_model->rowCount();
}

void WorkTable::takeFocus()
{
    if (count() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
}

void WorkTable::sortBy(int choice)
{
    m_table->sortByColumn(Orders.at(std::size_t(choice)), Qt::AscendingOrder);
}

void WorkTable::setTexts(const QString &name, const QString &emptyTitle, const QString &emptyText)
{
    m_table->setAccessibleName(name);
    m_empty->set(Icon::CheckCircle, emptyTitle, emptyText);
}

void WorkTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WorkTable::retranslate()
{
    const int chosen = m_order->currentIndex();
    m_order->clear();
    m_order->setAccessibleName(tr("In what order"));
    for (const int column : Orders) {
        const QString head = m_model->headerData(column, Qt::Horizontal).toString();
        m_order->addItem(column == AsGiven ? tr("Most pressing first") : tr("By: %1").arg(head));
    }
    m_order->setCurrentIndex(std::max(0, chosen));
    m_model->retranslate();
}

} // namespace yichuang
