// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/engine/formengine.h"

#include "forms/model/engine/cellinput.h"
#include "forms/model/rules/civildate.h"
#include "forms/model/rules/coercion.h"

#include <bit>

namespace yichuang {

using rules::Cell;
using rules::TableCells;
using rules::Value;
using Target = RuleInfo::Target;

FormEngine::FormEngine(const FormLayout &layout)
    : m_layout(layout)
{
    m_cells.slots.resize(layout.slots.size());
    m_cells.tableOfSlot.resize(layout.slots.size(), -1);
    for (size_t i = 0; i < layout.slots.size(); ++i)
        m_cells.tableOfSlot[i] = layout.slots[i].table;
    for (const TableInfo &table : layout.tables)
        m_cells.tables.push_back({int(table.columns.size()), 0, {}});
    m_queued.resize(layout.ruleList.size() / 64 + 1);
    m_queuedRow.resize(layout.ruleList.size(), NoRow);
    m_firstQueued = m_queued.size();
    m_checkHolds.resize(layout.checks.size());
}

void FormEngine::setContext(const FormContext &context)
{
    m_context = context;
    m_today = context.today.isValid() ? context.today.toJulianDay() - rules::EpochJulianDay : rules::FieldSpec::NoDay;
    m_contextArena.reset();
    m_contextValues = contextValues(m_layout.contextNames, m_contextArena);
    m_evaluator.setForm(&m_cells, &m_layout, m_contextValues.data());
    m_evaluator.setDay(m_context.today, &m_context.calendar);
}

void FormEngine::startCell(Cell &cell, const Field &field, const rules::FieldSpec &spec, bool alwaysRequired)
{
    cell.clear();
    cell.hiddenOptions = 0;
    cell.error = FieldError::None;
    cell.isTouched = false;
    cell.isVisible = true;
    cell.isRequired = alwaysRequired;
    if (!m_isSubmitted && !field.defaultValue.isUndefined())
        rules::putJson(spec, cell, field.defaultValue);
}

void FormEngine::reset(FormState::Source source)
{
    m_isSubmitted = source == FormState::Source::Submitted;
    for (size_t i = 0; i < size_t(m_layout.fieldCount); ++i) {
        const SlotInfo &slot = m_layout.slots[i];
        startCell(m_cells.slots[i], *slot.spec.field, slot.spec, slot.alwaysRequired);
    }
    for (TableCells &table : m_cells.tables)
        table.rows = 0;
    for (auto &holds : m_checkHolds)
        holds.clear();
}

bool FormEngine::isCell(SlotRef ref) const
{
    if (ref.slot < 0 || ref.slot >= m_layout.fieldCount)
        return false;
    const int table = m_layout.slots[size_t(ref.slot)].table;
    if (ref.row < 0)
        return ref.column < 0;
    if (table < 0)
        return false;
    const TableCells &cells = m_cells.tables[size_t(table)];
    return ref.row < cells.rows && ref.column >= 0 && ref.column < cells.columns;
}

Cell &FormEngine::cell(SlotRef ref)
{
    return ref.row < 0 ? m_cells.slots[size_t(ref.slot)] : m_cells.table(ref.slot).at(ref.row, ref.column);
}

const Cell &FormEngine::cell(SlotRef ref) const
{
    return ref.row < 0 ? m_cells.slots[size_t(ref.slot)] : m_cells.table(ref.slot).at(ref.row, ref.column);
}

bool FormEngine::isShown(SlotRef ref) const
{
    return m_cells.slots[size_t(ref.slot)].isVisible && (ref.row < 0 || cell(ref).isVisible);
}

void FormEngine::mark(SlotRef ref)
{
    Cell &changed = cell(ref);
    if (changed.isMarked)
        return;
    changed.isMarked = true;
    m_changes.push_back(ref);
}

void FormEngine::judgeLater(SlotRef ref)
{
    Cell &changed = cell(ref);
    if (changed.needsCheck)
        return;
    changed.needsCheck = true;
    m_toJudge.push_back(ref);
}

void FormEngine::queue(int rule, int row)
{
    const auto word = size_t(rule) / 64;
    m_queued[word] |= quint64(1) << (rule % 64);
    m_firstQueued = std::min(m_firstQueued, word);
    int &at = m_queuedRow[size_t(rule)];
    at = at == NoRow || at == row ? row : AllRows;
}

void FormEngine::touch(int source, SlotRef changed)
{
    for (const int rule : m_layout.dependents[size_t(source)]) {
        const RuleInfo &info = m_layout.ruleList[size_t(rule)];
        const bool isSameRow = info.perRow() && !info.isCrossRow && info.slot == changed.slot && changed.row >= 0;
        queue(rule, isSameRow ? changed.row : AllRows);
    }
}

void FormEngine::noteValue(SlotRef ref)
{
    if (m_isQuiet)
        return;
    mark(ref);
    judgeLater(ref);
    touch(m_layout.sourceOf(ref.slot, ref.column), ref);
}

void FormEngine::noteRows(int slot)
{
    const SlotRef ref = SlotRef::field(slot);
    mark(ref);
    judgeLater(ref);
    m_areFaultsCurrent = false;
    queueTable(slot);
}

void FormEngine::noteTable(int slot)
{
    noteRows(slot);
    const TableCells &table = m_cells.table(slot);
    for (int row = 0; row < table.rows; ++row) {
        for (int column = 0; column < table.columns; ++column)
            judgeLater(SlotRef::cell(slot, row, column));
    }
}

// Whatever looks at the rows of a table, and whatever runs in them.
void FormEngine::queueTable(int slot)
{
    touch(slot, SlotRef::field(slot));
    const TableInfo &table = m_layout.tableAt(slot);
    for (size_t column = 0; column < table.columns.size(); ++column)
        touch(table.firstSource + int(column), SlotRef::field(slot));
    for (size_t i = 0; i < m_layout.ruleList.size(); ++i) {
        if (m_layout.ruleList[i].perRow() && m_layout.ruleList[i].slot == slot)
            queue(int(i), AllRows);
    }
}

void FormEngine::settle()
{
    for (size_t word = m_firstQueued; word < m_queued.size(); ++word) {
        while (m_queued[word] != 0) { // rules only ever queue later ones
            const int rule = int(word * 64) + std::countr_zero(m_queued[word]);
            m_queued[word] &= m_queued[word] - 1;
            const int row = std::exchange(m_queuedRow[size_t(rule)], NoRow);
            run(rule, row);
        }
    }
    m_firstQueued = m_queued.size();
    for (const SlotRef &ref : m_toJudge) {
        if (isCell(ref))
            judgeNow(ref);
    }
    m_toJudge.clear();
}

QList<SlotRef> FormEngine::takeChanges()
{
    QList<SlotRef> changes;
    changes.reserve(qsizetype(m_changes.size()));
    for (const SlotRef &ref : m_changes) {
        if (!isCell(ref))
            continue;
        cell(ref).isMarked = false;
        changes.append(ref);
    }
    m_changes.clear();
    return changes;
}

void FormEngine::run(int rule, int row)
{
    const RuleInfo &info = m_layout.ruleList[size_t(rule)];
    if (!info.perRow()) {
        apply(info, SlotRef::field(info.slot));
    } else if (row >= 0) {
        if (row < m_cells.table(info.slot).rows)
            apply(info, SlotRef::cell(info.slot, row, info.column));
    } else {
        runAtAllRows(rule);
    }
}

void FormEngine::runAtAllRows(int rule)
{
    const RuleInfo &info = m_layout.ruleList[size_t(rule)];
    const int rows = m_cells.table(info.slot).rows;
    for (int row = 0; row < rows; ++row)
        apply(info, SlotRef::cell(info.slot, row, info.column));
}

bool FormEngine::holds(const RuleInfo &rule)
{
    return rules::truthy(m_evaluator.evaluate(*rule.node), m_evaluator);
}

void FormEngine::apply(const RuleInfo &rule, SlotRef ref)
{
    m_evaluator.setRow(ref.row);
    switch (rule.target) {
    case Target::Condition: {
        Cell &condition = m_cells.slots[size_t(rule.slot)];
        const double now = holds(rule) ? 1 : 0;
        if (condition.kind == Cell::Kind::Flag && condition.number == now)
            return;
        condition.kind = Cell::Kind::Flag;
        condition.number = now;
        if (!m_isQuiet)
            touch(rule.output, ref);
        return;
    }
    case Target::Visible: {
        Cell &target = cell(ref);
        const bool inSection = rule.conditionSlot < 0 || m_cells.slots[size_t(rule.conditionSlot)].number != 0;
        const bool now = inSection && holds(rule);
        if (std::exchange(target.isVisible, now) != now)
            noteValue(ref);
        return;
    }
    case Target::Required: {
        Cell &target = cell(ref);
        const bool now = holds(rule);
        if (std::exchange(target.isRequired, now) != now && !m_isQuiet) {
            mark(ref);
            judgeLater(ref);
        }
        return;
    }
    case Target::Option: {
        Cell &target = cell(ref);
        const quint64 bit = quint64(1) << rule.index;
        const quint64 now = holds(rule) ? target.hiddenOptions & ~bit : target.hiddenOptions | bit;
        if (std::exchange(target.hiddenOptions, now) != now && !m_isQuiet) {
            mark(ref);
            judgeLater(ref);
        }
        return;
    }
    case Target::Computed:
    case Target::Prefill:
        writeComputed(rule, ref);
        return;
    case Target::Check: {
        auto &rows = m_checkHolds[size_t(rule.index)];
        const auto at = size_t(std::max(ref.row, 0));
        if (rows.size() <= at)
            rows.resize(at + 1);
        const bool now = holds(rule);
        if (std::exchange(rows[at], quint8(now)) != quint8(now) && ref.isValid() && !m_isQuiet)
            mark(ref);
        return;
    }
    case Target::Recheck:
        if (!m_isQuiet)
            judgeLater(ref);
        return;
    }
}

void FormEngine::writeComputed(const RuleInfo &rule, SlotRef ref)
{
    Cell &target = cell(ref);
    if (rule.target == Target::Prefill && (target.isTouched || m_isSubmitted))
        return;
    const rules::FieldSpec &spec = m_layout.spec(ref);
    const Value value = m_evaluator.evaluate(*rule.node);
    if (rule.target == Target::Prefill && value.isBlank() && !spec.field->defaultValue.isUndefined())
        return;
    if (rules::putValue(spec, target, value, m_evaluator))
        noteValue(ref);
}

void FormEngine::evaluateAll()
{
    std::fill(m_queued.begin(), m_queued.end(), 0);
    std::fill(m_queuedRow.begin(), m_queuedRow.end(), NoRow);
    m_firstQueued = m_queued.size();
    m_isQuiet = true;
    for (size_t i = 0; i < m_layout.ruleList.size(); ++i)
        run(int(i), AllRows);
    m_isQuiet = false;
    m_toJudge.clear();
    m_changes.clear();
    for (int slot = 0; slot < m_layout.fieldCount; ++slot) {
        const SlotRef ref = SlotRef::field(slot);
        Cell &own = m_cells.slots[size_t(slot)];
        own.isMarked = own.needsCheck = false;
        own.error = judged(ref);
        const int table = m_layout.slots[size_t(slot)].table;
        if (table < 0)
            continue;
        TableCells &cells = m_cells.tables[size_t(table)];
        for (int row = 0; row < cells.rows; ++row) {
            for (int column = 0; column < cells.columns; ++column) {
                Cell &inner = cells.at(row, column);
                inner.isMarked = inner.needsCheck = false;
                inner.error = judged(SlotRef::cell(slot, row, column));
            }
        }
    }
    m_areFaultsCurrent = false;
}

} // namespace yichuang
