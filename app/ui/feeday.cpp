// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feeday.h"

#include "core/await.h"
#include "forms/widgets/controls.h"
#include "ui/feelistmodel.h"
#include "ui/parts/emptystate.h"
#include "ui/preferences.h"
#include "ui/printtarget.h"
#include "ui/tables.h"
#include "ui/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

FeeDay::FeeDay(Services &services, Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_preferences(preferences)
    , m_model(new FeeListModel(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(Icon::List, {}, {}, this))
{
    m_table->setObjectName(u"feeListTable"_s);
    m_table->setModel(m_model);
    prepareTable(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(FeeListModel::Name, QHeaderView::Stretch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(2), Theme::space(2), Theme::space(2), Theme::space(2));
    column->addWidget(makeHead());
    auto *area = new QWidget(this);
    m_stack = new QStackedLayout(area);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
    column->addWidget(area, 1);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_model->line(index.row()).record.id); });
    retranslate();
}

QWidget *FeeDay::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(Theme::space(2));
    m_before = makeIconButton(u"feeDayBefore"_s, Icon::ChevronLeft, {}, head);
    m_title = makeLabel("strong", {}, head);
    m_after = makeIconButton(u"feeDayAfter"_s, Icon::ChevronRight, {}, head);
    m_sum = makeLabel("number", {}, head);
    m_sum->setObjectName(u"feeDaySum"_s);
    m_print = makeButton(ButtonKind::Plain, u"workFeeList"_s, {}, head, Icon::Print);
    row->addWidget(m_before);
    row->addWidget(m_title);
    row->addWidget(m_after);
    row->addStretch();
    row->addWidget(m_sum);
    row->addWidget(m_print);
    connect(m_before, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_print, &QPushButton::clicked, this, &FeeDay::print);
    return head;
}

int FeeDay::count() const
{
    return m_model->rowCount();
}

void FeeDay::move(int days)
{
    const QDate today = m_services.ports.clock.today();
    const QDate day = (m_day.isValid() ? m_day : today).addDays(days);
    m_day = day >= today ? QDate() : day;
    refresh();
}

void FeeDay::refresh()
{
    const QDate day = m_day.isValid() ? m_day : m_services.ports.clock.today();
    m_title->setText(words::day(day));
    m_after->setEnabled(m_day.isValid());
    await(m_services.fees.dayList(day), this, [this](const Result<QList<FeeLine>> &lines) {
        if (lines)
            show(*lines);
        else
            Q_EMIT failed(lines.error());
    });
}

void FeeDay::show(const QList<FeeLine> &lines)
{
    m_model->setLines(lines);
    m_stack->setCurrentWidget(lines.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    fitColumns(*m_table, FeeListModel::Name);
    if (!lines.isEmpty())
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_sum->setText(tr("taken: %1 yuan").arg(m_model->taken().text()));
    m_print->setEnabled(!lines.isEmpty());
    Q_EMIT counted();
}

void FeeDay::print()
{
    const QDate day = m_day.isValid() ? m_day : m_services.ports.clock.today();
    const PaperOrder order = m_services.papers.feeList(day, m_model->lines());
    const QString name = paperKindName(PaperKind::FeeList) + u'-' + day.toString(Qt::ISODate) + u".pdf"_s;
    withPrintTarget(this, m_preferences.printer(), name, [this, order](const QString &target) {
        await(m_services.papers.issue(order, target), this, [this](const Result<PrintedPaper> &paper) {
            if (!paper)
                Q_EMIT failed(paper.error());
        });
    });
}

void FeeDay::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FeeDay::retranslate()
{
    m_table->setAccessibleName(tr("Fees of the day"));
    m_before->setToolTip(tr("The day before"));
    m_before->setAccessibleName(m_before->toolTip());
    m_after->setToolTip(tr("The day after"));
    m_after->setAccessibleName(m_after->toolTip());
    m_print->setText(tr("Print the list of fees"));
    m_empty->set(Icon::List, tr("No fee on this day"), tr("What is asked for, paid, waived or paid back at this station stands here."));
    m_sum->setText(tr("taken: %1 yuan").arg(m_model->taken().text()));
    m_model->retranslate();
}

} // namespace yichuang
