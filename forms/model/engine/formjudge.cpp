// SPDX-License-Identifier: GPL-3.0-or-later
// The part of FormEngine that judges values, adds and takes rows, and reads the context.
#include "forms/model/engine/formengine.h"

#include "forms/model/rules/valuejson.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yichuang {

using rules::Cell;
using rules::TableCells;
using rules::Value;

void FormEngine::judgeNow(SlotRef ref)
{
    Cell &target = cell(ref);
    target.needsCheck = false;
    const FieldError error = judged(ref);
    // The faults name what is shown, so a table that comes or goes matters even if no error changed.
    m_areFaultsCurrent = m_areFaultsCurrent && error == target.error && m_layout.slots[size_t(ref.slot)].table < 0;
    if (std::exchange(target.error, error) != error)
        mark(ref);
}

FieldError FormEngine::judged(SlotRef ref) const
{
    const Cell &target = cell(ref);
    const SlotInfo &slot = m_layout.slots[size_t(ref.slot)];
    if (!target.isVisible)
        return FieldError::None;
    if (slot.table >= 0 && ref.row < 0)
        return judgedTable(slot, target);
    const rules::FieldSpec &spec = m_layout.spec(ref);
    rules::Surroundings surroundings{m_today, {}};
    if (spec.idTypeSlot >= 0 || spec.idTypeColumn >= 0) {
        const Cell &kind = spec.idTypeSlot >= 0 ? m_cells.slots[size_t(spec.idTypeSlot)]
                                                : m_cells.table(ref.slot).at(ref.row, spec.idTypeColumn);
        if (kind.kind == Cell::Kind::Text && kind.isVisible)
            surroundings.idType = kind.text;
    }
    return rules::judge(spec, target, surroundings);
}

FieldError FormEngine::judgedTable(const SlotInfo &slot, const Cell &cell) const
{
    const int rows = m_cells.tables[size_t(slot.table)].rows;
    const Field &field = *slot.spec.field;
    if (rows == 0 && cell.isRequired)
        return FieldError::Required;
    if (rows < field.minRows)
        return FieldError::TooFewRows;
    return rows > field.maxRows ? FieldError::TooManyRows : FieldError::None;
}

const std::vector<FormState::Fault> &FormEngine::faults()
{
    if (m_areFaultsCurrent)
        return m_faults;
    m_faults.clear();
    for (int slot = 0; slot < m_layout.fieldCount; ++slot) {
        const Cell &own = m_cells.slots[size_t(slot)];
        if (own.error != FieldError::None)
            m_faults.push_back({SlotRef::field(slot), own.error});
        const int table = m_cells.tableOfSlot[size_t(slot)];
        if (table < 0 || !own.isVisible)
            continue;
        const TableCells &cells = m_cells.tables[size_t(table)];
        const Cell *inner = cells.cells.data();
        for (int row = 0; row < cells.rows; ++row) {
            for (int column = 0; column < cells.columns; ++column, ++inner) {
                if (inner->error != FieldError::None)
                    m_faults.push_back({SlotRef::cell(slot, row, column), inner->error});
            }
        }
    }
    m_areFaultsCurrent = true;
    return m_faults;
}

bool FormEngine::checkHolds(int check, int row) const
{
    const auto &rows = m_checkHolds[size_t(check)];
    const auto at = size_t(std::max(row, 0));
    return at < rows.size() && rows[at] != 0;
}

void FormEngine::setRowCount(int slot, int rows)
{
    TableCells &table = m_cells.table(slot);
    const TableInfo &info = m_layout.tableAt(slot);
    const auto needed = size_t(rows) * info.columns.size();
    if (table.cells.size() < needed)
        table.cells.resize(needed);
    for (int row = table.rows; row < rows; ++row) {
        for (int column = 0; column < table.columns; ++column) {
            Cell &cell = table.at(row, column);
            const ColumnInfo &columnInfo = info.columns[size_t(column)];
            cell.isMarked = cell.needsCheck = false;
            startCell(cell, *columnInfo.spec.field, columnInfo.spec, columnInfo.alwaysRequired);
        }
    }
    table.rows = rows;
}

void FormEngine::appendRow(int slot)
{
    const int row = m_cells.table(slot).rows;
    setRowCount(slot, row + 1);
    noteRows(slot);
    for (int column = 0; column < m_cells.table(slot).columns; ++column)
        judgeLater(SlotRef::cell(slot, row, column));
    settle();
}

void FormEngine::removeRow(int slot, int row)
{
    moveRow(slot, row, m_cells.table(slot).rows - 1);
    --m_cells.table(slot).rows;
    noteRows(slot);
    settle();
}

void FormEngine::moveRow(int slot, int from, int to)
{
    TableCells &table = m_cells.table(slot);
    const auto at = [&](int row) { return table.cells.begin() + qptrdiff(row) * table.columns; };
    if (from < to)
        std::rotate(at(from), at(from + 1), at(to + 1));
    else if (to < from)
        std::rotate(at(to), at(from), at(from + 1));
    noteRows(slot);
    settle();
}

std::vector<Value> FormEngine::contextValues(const std::vector<QString> &names, rules::Arena &arena) const
{
    std::vector<Value> values;
    values.reserve(names.size());
    for (const QString &name : names)
        values.push_back(contextValue(name, arena));
    return values;
}

Value FormEngine::contextValue(const QString &name, rules::Arena &arena) const
{
    if (name == "context.today"_L1)
        return rules::fromJson(m_context.today.isValid() ? QJsonValue(m_context.today.toString(Qt::ISODate)) : QJsonValue(), arena);
    if (name == "context.region"_L1)
        return rules::fromJson(m_context.region, arena);
    if (name == "context.situation"_L1)
        return rules::fromJson(m_context.situation, arena);
    if (name == "context.business"_L1)
        return rules::fromJson(m_context.business, arena);
    if (name == "context.isInstant"_L1)
        return Value::of(m_context.isInstant);
    QJsonValue value = m_context.params;
    for (const QString &step : name.split(u'.').mid(1))
        value = value.toObject().value(step);
    return rules::fromJson(value, arena);
}

} // namespace yichuang
