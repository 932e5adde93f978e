// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/formsummary.h"

#include "forms/model/formtext.h"
#include "forms/widgets/card.h"
#include "forms/widgets/controls.h"
#include "forms/widgets/tablescroll.h"

#include <QFutureWatcher>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int TwoColumnsFrom = 760;
constexpr int LabelWidth = 132;

} // namespace

FormSummary::FormSummary(const FormState &state, const QStringList &sections, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_wanted(sections)
    , m_future(DivisionTree::load())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(3));
    auto *watcher = new QFutureWatcher<DivisionTree>(this);
    connect(watcher, &QFutureWatcher<DivisionTree>::finished, this, [this] {
        m_divisions = m_future.result();
        refresh();
    });
    watcher->setFuture(m_future);
    refresh();
}

void FormSummary::refresh()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
    }
    const QList<Section> &sections = m_state.form().definition().sections();
    for (int i = 0; i < int(sections.size()); ++i) {
        if ((m_wanted.isEmpty() || m_wanted.contains(sections.at(i).key)) && m_state.isSectionVisible(i))
            layout()->addWidget(makeSection(i));
    }
    static_cast<QVBoxLayout *>(layout())->addStretch();
}

QString FormSummary::textOf(SlotRef ref) const
{
    const Field &field = m_state.form().field(ref);
    const QJsonValue value = m_state.value(ref);
    if (field.type == FieldType::Division) // the code until the names have come: nothing waits for them here
        return m_divisions.fullName(value.toString());
    return displayText(field, value, m_state.language(), Masking::Masked);
}

QWidget *FormSummary::makeSection(int index)
{
    const Section &section = m_state.form().definition().sections().at(index);
    auto *card = new Card(section.text(m_state.language()), this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space(3));
    grid->setVerticalSpacing(Theme::space(2));
    int row = 0;
    int column = 0;
    QString first;
    for (int slot = 0; slot < m_state.form().slotCount(); ++slot) {
        const SlotRef ref = SlotRef::field(slot);
        if (m_state.form().sectionOf(slot) != index || !m_state.isVisible(ref))
            continue;
        const Field &field = m_state.form().field(ref);
        if (first.isEmpty())
            first = field.id;
        const bool isWrong = m_state.error(ref) != FieldError::None;
        if (m_state.isEmpty(ref) && !isWrong)
            continue;
        const bool isWide = field.isTable() || field.type == FieldType::LongText || field.type == FieldType::Division;
        if (isWide && column > 0) {
            ++row;
            column = 0;
        }
        auto *label = makeText("soft", field.text(m_state.language()), card);
        label->setFixedWidth(LabelWidth);
        grid->addWidget(label, row, column * 2, Qt::AlignTop);
        QWidget *value = field.isTable() && !m_state.isEmpty(ref) ? makeTable(slot)
                         : makeText(isWrong ? "error" : "", isWrong ? m_state.errorText(ref) : textOf(ref), card);
        value->setObjectName(field.id);
        grid->addWidget(value, row, column * 2 + 1, 1, isWide ? m_columns * 2 - 1 : 1, Qt::AlignTop);
        column += isWide ? m_columns : 1;
        if (column >= m_columns) {
            ++row;
            column = 0;
        }
    }
    for (int i = 0; i < m_columns; ++i)
        grid->setColumnStretch(i * 2 + 1, 1);
    card->body()->addLayout(grid);
    auto *change = makeButton(ButtonKind::Quiet, section.key + u".change"_s, tr("Change"), card, Icon::Edit);
    change->setAccessibleName(tr("Change: %1").arg(card->title()));
    connect(change, &QPushButton::clicked, this, [this, first] { Q_EMIT fieldActivated(first); });
    card->addHeaderWidget(change);
    return card;
}

QWidget *FormSummary::makeTable(int slot)
{
    auto *box = new QFrame(this);
    setLook(box, "sunken");
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(Theme::space(2), Theme::space(2), Theme::space(2), Theme::space(2));
    grid->setHorizontalSpacing(Theme::space(4));
    grid->setVerticalSpacing(Theme::space(1));
    const Field &table = m_state.form().field(SlotRef::field(slot));
    for (int column = 0; column < int(table.columns.size()); ++column) {
        grid->addWidget(makeLabel("head", table.columns.at(column).text(m_state.language()), box), 0, column);
        for (int row = 0; row < m_state.rowCount(slot); ++row) {
            const SlotRef ref = SlotRef::cell(slot, row, column);
            const bool isWrong = m_state.error(ref) != FieldError::None;
            grid->addWidget(makeText(isWrong ? "error" : "", isWrong ? m_state.errorText(ref) : textOf(ref), box), row + 1, column, Qt::AlignTop);
        }
    }
    return new TableScroll(box, this);
}

void FormSummary::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // By the room there is, not by the own width: that follows from the columns, and would chase itself.
    const int room = parentWidget() ? std::min(parentWidget()->width(), event->size().width()) : event->size().width();
    const int columns = room >= TwoColumnsFrom ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    refresh();
}

void FormSummary::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace yichuang
