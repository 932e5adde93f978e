// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outboxpage.h"

#include "core/await.h"
#include "forms/widgets/card.h"
#include "forms/widgets/controls.h"
#include "ui/outboxmodel.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/noticeline.h"
#include "ui/pilldelegate.h"
#include "ui/tables.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

OutboxPage::OutboxPage(Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(new OutboxModel(services.ports.clock, this))
    , m_title(makeLabel("title", {}, this))
    , m_sentence(makeText("soft", {}, this))
    , m_sendNow(makeButton(ButtonKind::Plain, u"outboxSendNow"_s, {}, this, Icon::Send))
    , m_notice(new NoticeLine(this))
{
    auto *head = new QHBoxLayout;
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title);
    texts->addWidget(m_sentence);
    head->addLayout(texts, 1);
    head->addWidget(m_sendNow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(6), Theme::space(4), Theme::space(6), Theme::space(4));
    column->setSpacing(Theme::space(3));
    column->addLayout(head);
    column->addWidget(m_notice);
    column->addWidget(makeList(), 1);
    column->addWidget(makeDetail());
    connect(m_sendNow, &QPushButton::clicked, &m_services.outbox, &OutboxService::sendNow);
    connect(&m_services.outbox, &OutboxService::changed, this, &OutboxPage::refresh);
    connect(&m_services.light, &LightService::changed, m_sentence,
            [this](const Light &light) { m_sentence->setText(light.sentence); });
    retranslate();
}

QWidget *OutboxPage::makeList()
{
    auto *area = new QWidget(this);
    m_stack = new QStackedLayout(area);
    m_table = new QTableView(area);
    m_table->setObjectName(u"outboxTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(OutboxModel::State, new PillDelegate(OutboxModel::ToneRole, m_table));
    prepareTable(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(OutboxModel::Item, QHeaderView::Stretch);
    m_empty = new EmptyState(Icon::Outbox, {}, {}, area);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    connect(m_table, &QTableView::activated, this, &OutboxPage::openCase);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OutboxPage::showDetail);
    return area;
}

QWidget *OutboxPage::makeDetail()
{
    m_detail = new Card({}, this);
    m_cause = makeText("", {}, m_detail);
    m_next = makeText("strong", {}, m_detail);
    m_tries = makeText("small", {}, m_detail);
    m_open = makeButton(ButtonKind::Plain, u"outboxOpenCase"_s, {}, m_detail, Icon::Case);
    m_detail->body()->addWidget(m_cause);
    m_detail->body()->addWidget(m_next);
    m_detail->body()->addWidget(m_tries);
    m_detail->addHeaderWidget(m_open);
    m_detail->hide();
    connect(m_open, &QPushButton::clicked, this, &OutboxPage::openCase);
    return m_detail;
}

void OutboxPage::enter()
{
    m_sentence->setText(m_services.light.light().sentence);
    refresh();
    (m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_sendNow)->setFocus();
}

void OutboxPage::refresh()
{
    if (!isVisible())
        return;
    await(m_services.outbox.lines(), this, [this](const Result<QList<OutboxLine>> &lines) {
        if (!lines)
            return m_notice->say(lines.error());
        m_notice->clear();
        show(*lines);
    });
}

void OutboxPage::show(const QList<OutboxLine> &lines)
{
    const QModelIndex current = m_table->currentIndex();
    const QUuid chosen = current.isValid() ? m_model->line(current.row()).entry.act.id : QUuid();
    m_model->setLines(lines);
    m_stack->setCurrentWidget(lines.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    fitColumns(*m_table, OutboxModel::Item);
    int row = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->line(i).entry.act.id == chosen)
            row = i;
    }
    if (!lines.isEmpty())
        m_table->setCurrentIndex(m_model->index(row, 0));
    showDetail();
}

void OutboxPage::showDetail()
{
    const QModelIndex current = m_table->currentIndex();
    m_detail->setVisible(current.isValid());
    if (!current.isValid())
        return;
    const OutboxLine &line = m_model->line(current.row());
    m_detail->setTitle(line.state);
    m_cause->setText(line.cause);
    m_cause->setVisible(!line.cause.isEmpty());
    m_next->setText(line.nextStep);
    m_next->setVisible(!line.nextStep.isEmpty());
    QString tries = tr("Done %1 · case %2").arg(words::moment(line.entry.act.at), words::shortNumber(line.entry.act.caseNumber));
    if (line.entry.tries > 0)
        tries += u" · "_s + tr("tried %1 times").arg(line.entry.tries);
    if (line.entry.nextTry.isValid())
        tries += u" · "_s + tr("next try %1").arg(words::moment(line.entry.nextTry));
    m_tries->setText(tries);
}

void OutboxPage::openCase()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        Q_EMIT left(Destination::openCase(m_model->line(current.row()).entry.act.caseId));
}

void OutboxPage::retranslate()
{
    m_title->setText(tr("Outbox"));
    m_sendNow->setText(tr("Send now"));
    m_open->setText(tr("Open the case"));
    m_table->setAccessibleName(tr("Unsent steps"));
    m_empty->set(Icon::CheckCircle, tr("Everything has reached the province"),
                 tr("What you accept without a line waits here and goes by itself. Nothing can be lost or deleted here."));
    refresh();
}

} // namespace yichuang
