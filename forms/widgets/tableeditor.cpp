// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/tableeditor.h"

#include "forms/widgets/controls.h"
#include "forms/widgets/divisionpicker.h"
#include "forms/widgets/fieldcell.h"
#include "forms/widgets/segmented.h"
#include "forms/widgets/tablescroll.h"

#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int NumberColumn = 0;
constexpr int FirstColumn = 1;

int leastWidth(FieldType type)
{
    switch (type) {
    case FieldType::IdNumber:
        return 182;
    case FieldType::BankAccount:
        return 200;
    case FieldType::Phone:
        return 118;
    case FieldType::Date:
        return 104;
    case FieldType::Money:
    case FieldType::Choice:
        return 104;
    case FieldType::Month:
    case FieldType::Text:
    case FieldType::YesNo:
        return 88;
    case FieldType::Number:
        return 68;
    case FieldType::LongText:
    case FieldType::MultiChoice:
        return 180;
    case FieldType::Division:
        return 560;
    case FieldType::Table:
        break;
    }
    return 100;
}

/// As much as the longest answer of a choice needs, up to eight characters: half a word says nothing. A person's name
/// is short, that of a hospital or the number of a receipt is not.
int leastWidth(const Field &field, Language language, const QFontMetrics &metrics)
{
    constexpr int Arrow = 52;
    constexpr int Widest = 176;
    constexpr int TextBeyondNames = 136;
    if (field.type == FieldType::Text && field.key != "name"_L1)
        return TextBeyondNames;
    int width = leastWidth(field.type);
    if (field.type == FieldType::Choice) {
        for (const Option &option : field.options)
            width = std::max(width, std::min(Widest, metrics.horizontalAdvance(option.text(language)) + Arrow));
    }
    return width;
}

int stretchOf(FieldType type)
{
    return type == FieldType::Text || type == FieldType::LongText || type == FieldType::Choice ? 2 : 1;
}

} // namespace

TableEditor::TableEditor(const EditorFactory &factory, int slot, Changed changed, QWidget *parent)
    : QWidget(parent)
    , m_factory(factory)
    , m_slot(slot)
    , m_field(factory.field(SlotRef::field(slot)))
    , m_changed(std::move(changed))
    , m_area(new QWidget)
    , m_grid(new QGridLayout(m_area))
    , m_add(makeButton(ButtonKind::Quiet, m_field.id + u".add"_s, tr("Add a row"), this, Icon::Plus))
    , m_summary(makeLabel("small", {}, this))
{
    setObjectName(m_field.id);
    setAccessibleName(m_field.text(m_factory.state().language()));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::space(1));
    m_grid->setVerticalSpacing(Theme::space(1));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(1));
    column->addWidget(new TableScroll(m_area, this));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addWidget(m_summary);
    QLabel *keys = makeText("small", tr("Ctrl+Enter adds, Ctrl+Minus removes, Ctrl+Shift+Up and Down move a row"), this);
    keys->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    foot->addWidget(keys, 1);
    column->addLayout(foot);
    buildHead();
    connect(m_add, &QPushButton::clicked, this, &TableEditor::addRow);
    const auto key = [this](const QKeySequence &sequence, auto what) {
        auto *shortcut = new QShortcut(sequence, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, what] {
            const int row = whereIs(QApplication::focusWidget()).first;
            what(row);
        });
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_Return), [this](int) { addRow(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this](int) { addRow(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Minus), [this](int row) { removeRow(row); });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up), [this](int row) { moveRow(row, -1); });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down), [this](int row) { moveRow(row, 1); });
    refresh();
}

void TableEditor::buildHead()
{
    const Language language = m_factory.state().language();
    for (int i = 0; i < int(m_field.columns.size()); ++i) {
        const Field &field = m_field.columns.at(i);
        auto *label = new FieldLabel(field.unit.isEmpty() ? field.text(language)
                                                          : field.text(language) + u" ("_s + field.unit + u')', m_area);
        setLook(label, "head");
        label->setRequired(field.required.toBool());
        label->setToolTip(field.hintText(language));
        m_grid->addWidget(label, 0, FirstColumn + i);
        m_grid->setColumnMinimumWidth(FirstColumn + i, leastWidth(field, language, fontMetrics()));
        m_grid->setColumnStretch(FirstColumn + i, stretchOf(field.type));
    }
}

void TableEditor::buildRow()
{
    const int index = int(m_rows.size());
    const int line = 1 + index * 2;
    const Language language = m_factory.state().language();
    Row row;
    row.number = makeLabel("soft", QString::number(index + 1), m_area);
    m_grid->addWidget(row.number, line, NumberColumn, Qt::AlignCenter);
    for (int i = 0; i < int(m_field.columns.size()); ++i) {
        const SlotRef ref = SlotRef::cell(m_slot, index, i);
        const Field &field = m_field.columns.at(i);
        Cell cell;
        cell.editor = FieldEditor::create(m_factory.order(ref, EditorOrder::Place::Cell,
                                                          [this, ref](const QJsonValue &value) { typed(ref, value); }),
                                          m_area);
        const QString name = tr("Row %1, %2").arg(index + 1).arg(field.text(language));
        cell.editor.focus->setAccessibleName(name);
        if (auto *segments = qobject_cast<Segmented *>(cell.editor.widget))
            segments->setAccessibleGroupName(name);
        else if (auto *picker = qobject_cast<DivisionPicker *>(cell.editor.widget))
            picker->setAccessibleGroupName(name);
        cell.editor.widget->setMinimumWidth(std::max(leastWidth(field, language, fontMetrics()), cell.editor.widget->minimumSizeHint().width()));
        if (field.readOnly && cell.editor.setReadOnly)
            cell.editor.setReadOnly(true);
        else if (field.readOnly)
            cell.editor.widget->setEnabled(false);
        m_grid->addWidget(cell.editor.widget, line, FirstColumn + i);
        row.cells.push_back(std::move(cell));
    }
    const auto tool = [&](Icon symbol, const char *name, const QString &hint, auto what) {
        auto *button = makeIconButton(m_field.id + u'.' + QString::number(index) + u'.' + QLatin1StringView(name), symbol,
                                      hint, m_area);
        button->setFocusPolicy(Qt::ClickFocus); // the keys do the same, Tab stays with the cells
        connect(button, &QToolButton::clicked, this, what);
        return button;
    };
    row.up = tool(Icon::ArrowUp, "up", tr("Move up (Ctrl+Shift+Up)"), [this, index] { moveRow(index, -1); });
    row.down = tool(Icon::ArrowDown, "down", tr("Move down (Ctrl+Shift+Down)"), [this, index] { moveRow(index, 1); });
    row.remove = tool(Icon::Trash, "remove", tr("Remove this row (Ctrl+Minus)"), [this, index] { removeRow(index); });
    auto *tools = new QHBoxLayout;
    tools->setSpacing(0);
    for (QToolButton *button : {row.up, row.down, row.remove})
        tools->addWidget(button);
    m_grid->addLayout(tools, line, FirstColumn + int(m_field.columns.size()));
    row.note = makeText("error", {}, m_area);
    row.note->hide();
    m_grid->addWidget(row.note, line + 1, FirstColumn, 1, int(m_field.columns.size()));
    m_rows.push_back(std::move(row));
}

void TableEditor::dropRow()
{
    const Row row = std::move(m_rows.back());
    m_rows.pop_back();
    QList<QWidget *> widgets{row.number, row.up, row.down, row.remove, row.note};
    for (const Cell &cell : row.cells)
        widgets.append(cell.editor.widget);
    for (QWidget *widget : std::as_const(widgets)) {
        widget->hide();
        widget->deleteLater();
    }
}

void TableEditor::refresh()
{
    const int wanted = m_factory.state().rowCount(m_slot);
    while (rowCount() > wanted)
        dropRow();
    while (rowCount() < wanted)
        buildRow();
    for (int row = 0; row < wanted; ++row) {
        for (int column = 0; column < int(m_field.columns.size()); ++column)
            refreshCell(SlotRef::cell(m_slot, row, column));
    }
    updateButtons();
}

void TableEditor::refreshCell(SlotRef ref)
{
    if (ref.slot != m_slot || ref.row < 0 || ref.row >= rowCount() || ref.column < 0)
        return;
    const FormState &state = m_factory.state();
    Cell &cell = m_rows.at(std::size_t(ref.row)).cells.at(std::size_t(ref.column));
    cell.editor.widget->setVisible(state.isVisible(ref));
    if (cell.editor.offer)
        cell.editor.offer(state.offeredOptions(ref));
    cell.editor.show(state.value(ref));
}

void TableEditor::typed(SlotRef ref, const QJsonValue &value)
{
    const QList<SlotRef> changed = m_factory.state().set(ref, value);
    for (const SlotRef &other : changed) {
        if (other != ref)
            refreshCell(other);
    }
    m_changed(changed, ref);
}

void TableEditor::structureChanged(const QList<SlotRef> &changed)
{
    refresh();
    m_changed(changed, {});
}

void TableEditor::addRow()
{
    QList<SlotRef> changed;
    const int row = m_factory.state().addRow(m_slot, &changed);
    if (row < 0)
        return;
    structureChanged(changed);
    focusCell(row, 0);
}

void TableEditor::removeRow(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    QList<SlotRef> changed;
    const int column = std::max(0, whereIs(QApplication::focusWidget()).second);
    if (!m_factory.state().removeRow(m_slot, row, &changed))
        return;
    for (std::size_t i = std::size_t(row); i + 1 < m_rows.size(); ++i) {
        for (std::size_t j = 0; j < m_rows.at(i).cells.size(); ++j)
            m_rows.at(i).cells.at(j).wasLeft = m_rows.at(i + 1).cells.at(j).wasLeft;
    }
    structureChanged(changed);
    if (!focusCell(std::min(row, rowCount() - 1), column))
        m_add->setFocus();
}

void TableEditor::moveRow(int row, int by)
{
    const int to = row + by;
    if (row < 0 || to < 0 || row >= rowCount() || to >= rowCount())
        return;
    const int column = std::max(0, whereIs(QApplication::focusWidget()).second);
    QList<SlotRef> changed;
    if (!m_factory.state().moveRow(m_slot, row, to, &changed))
        return;
    for (std::size_t j = 0; j < m_rows.front().cells.size(); ++j)
        std::swap(m_rows.at(std::size_t(row)).cells.at(j).wasLeft, m_rows.at(std::size_t(to)).cells.at(j).wasLeft);
    structureChanged(changed);
    focusCell(to, column);
}

void TableEditor::updateButtons()
{
    for (int i = 0; i < rowCount(); ++i) {
        m_rows.at(std::size_t(i)).up->setEnabled(i > 0);
        m_rows.at(std::size_t(i)).down->setEnabled(i + 1 < rowCount());
    }
    m_add->setEnabled(rowCount() < m_field.maxRows);
    m_summary->setText(tr("Rows: %1, at most %2").arg(rowCount()).arg(m_field.maxRows));
}

void TableEditor::setFindings(const Findings &findings)
{
    const QString start = m_field.id + u'.';
    for (int i = 0; i < rowCount(); ++i) {
        Row &row = m_rows.at(std::size_t(i));
        QStringList sentences;
        QHash<QString, Finding::Level> faulty;
        const QString rowStart = start + QString::number(i) + u'.';
        for (const Finding &finding : findings) {
            if (!finding.field.startsWith(rowStart))
                continue;
            const QString key = finding.field.mid(rowStart.size());
            for (std::size_t j = 0; j < row.cells.size(); ++j) {
                const bool shown = m_showAll || row.cells.at(j).wasLeft;
                if (shown && m_field.columns.at(qsizetype(j)).key == key) {
                    faulty.insert(key, finding.level);
                    sentences.append(finding.message);
                }
            }
        }
        for (std::size_t j = 0; j < row.cells.size(); ++j) {
            const auto fault = faulty.constFind(m_field.columns.at(qsizetype(j)).key);
            setStyleProperty(row.cells.at(j).editor.focus, "fault",
                             fault == faulty.constEnd() ? QString() : *fault == Finding::Level::Block ? u"bad"_s : u"warn"_s);
        }
        sentences.removeDuplicates();
        row.note->setText(sentences.join(u' '));
        row.note->setVisible(!sentences.isEmpty());
    }
}

void TableEditor::showAll()
{
    m_showAll = true;
}

void TableEditor::cellLeft(const QWidget *focus)
{
    const auto [row, column] = whereIs(focus);
    if (row < 0)
        return;
    Cell &cell = m_rows.at(std::size_t(row)).cells.at(std::size_t(column));
    cell.wasLeft = true;
    if (cell.editor.settle)
        cell.editor.settle();
}

bool TableEditor::focusCell(int row, int column)
{
    if (row < 0 || row >= rowCount() || column < 0 || column >= int(m_field.columns.size()))
        return false;
    m_rows.at(std::size_t(row)).cells.at(std::size_t(column)).editor.focus->setFocus(Qt::TabFocusReason);
    return true;
}

QList<QWidget *> TableEditor::tabChain() const
{
    QList<QWidget *> out;
    for (const Row &row : m_rows) {
        for (const Cell &cell : row.cells)
            out.append(cell.editor.widget);
    }
    out.append(m_add);
    return out;
}

std::pair<int, int> TableEditor::whereIs(const QWidget *widget) const
{
    for (int row = 0; widget && row < rowCount(); ++row) {
        const auto &cells = m_rows.at(std::size_t(row)).cells;
        for (std::size_t column = 0; column < cells.size(); ++column) {
            const QWidget *cell = cells.at(column).editor.widget;
            if (cell == widget || cell->isAncestorOf(widget))
                return {row, int(column)};
        }
    }
    return {-1, -1};
}

} // namespace yichuang
