// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workingcalendar.h"
#include "forms/model/rules/arena.h"
#include "forms/model/engine/formcells.h"
#include "forms/model/rules/node.h"
#include "forms/model/rules/value.h"

#include <QStringList>

namespace yichuang::rules {

/// Names of the columns of each table of a form, so that rows can be read by name. Lives in the compiled form.
struct ColumnNames
{
    virtual ~ColumnNames() = default;
    virtual int columnOf(int slot, std::string_view key) const = 0;
    virtual std::string_view columnKey(int slot, int column) const = 0;
    virtual int columnCount(int slot) const = 0;
};

/// Runs compiled rules: over a form's cells, or over any data. Keeps the memory and the budget of one evaluation;
/// a rule that would take more ends early with nothing. One thread.
class Evaluator
{
public:
    static constexpr size_t LongestText = size_t(1) << 20;

    /// What {"var": ""} means at this place of a rule.
    struct Scope
    {
        enum class Kind : quint8 { Root, Datum, Reduce } kind = Kind::Root;
        Value datum; ///< Root: the data; Reduce: the current item
        Value accumulator;
    };

    /// Runs a rule from the top: earlier results in the arena become invalid.
    Value evaluate(const Node &rule)
    {
        m_arena.reset();
        m_budget = Budget;
        m_exhausted = false;
        return rule(*this);
    }
    bool isExhausted() const { return m_exhausted; }

    void setForm(const FormCells *cells, const ColumnNames *columns, const Value *context)
    {
        m_cells = cells;
        m_columns = columns;
        m_context = context;
    }
    void setRow(int row) { m_row = row; }
    void setData(const Value &data) { m_scope.datum = data; }
    void setDay(const QDate &today, const WorkingCalendar *calendar);

    // What operations need.
    bool isForm() const { return m_cells != nullptr; }
    const ColumnNames &columns() const { return *m_columns; }
    Scope &scope() { return m_scope; }
    qint64 today() const { return m_today; } ///< days since 1970; NoDay if unknown
    const WorkingCalendar &calendar() const { return *m_calendar; }
    const Value &context(int index) const { return m_context[index]; }
    const Cell &cell(int slot) const { return m_cells->slots[size_t(slot)]; }
    const Cell &cell(int slot, int row, int column) const { return m_cells->table(slot).at(row, column); }
    const Cell &rowCell(int slot, int column) const { return m_cells->table(slot).at(m_row, column); }
    int rowCount(int slot) const { return m_cells->visibleRows(slot); }
    Value cellValue(const Cell &cell)
    {
        return cell.kind == Cell::Kind::List && cell.isVisible ? listValue(cell) : cell.plainValue();
    }

    /// Takes weight off the budget; false when it is used up: then return nothing at once.
    bool spend(quint64 weight)
    {
        if (m_budget >= weight) {
            m_budget -= weight;
            return true;
        }
        m_budget = 0;
        m_exhausted = true;
        return false;
    }
    Value keep(std::string_view text); ///< a copy in the arena
    Value *items(size_t count);        ///< null if there is no room
    Member *members(size_t count);

    /// A list as it is, the rows of a table as a list, anything else as an empty list.
    Value asList(const Value &value);
    /// One step of a path: member, index, cell of a row, "length".
    Value child(const Value &value, std::string_view key);
    /// A dotted path from the current data; undefined if it leads nowhere.
    Value lookup(std::string_view path);

    static constexpr qint64 NoDay = std::numeric_limits<qint64>::min();

private:
    static constexpr quint64 Budget = 4'000'000;
    Value listValue(const Cell &cell);

    Arena m_arena;
    Scope m_scope;
    const FormCells *m_cells = nullptr;
    const ColumnNames *m_columns = nullptr;
    const Value *m_context = nullptr;
    const WorkingCalendar *m_calendar = nullptr;
    qint64 m_today = NoDay;
    quint64 m_budget = Budget;
    int m_row = 0;
    bool m_exhausted = false;
};

} // namespace yichuang::rules
