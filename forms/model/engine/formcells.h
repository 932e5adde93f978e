// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/formstate.h"
#include "forms/model/rules/value.h"

#include <string>
#include <vector>

namespace yichuang::rules {

/// One typed value with what is known of it. Texts are UTF-8 and keep their memory when they are overwritten. Money
/// is held in yuan, but always as the double nearest to a whole number of fen.
struct Cell
{
    /// Wrong: what was given does not belong into the field at all; the text is its JSON in a list, rules see nothing.
    enum class Kind : quint8 { Empty, Text, Number, Flag, List, Wrong };

    std::string text;          ///< a list's items are joined by ItemSeparator
    double number = 0;
    quint64 hiddenOptions = 0; ///< bit per conditional option that is not offered now
    Kind kind = Kind::Empty;
    FieldError error = FieldError::None;
    bool isTouched = false;
    bool isVisible = true;
    bool isRequired = false;
    bool isMarked = false;     ///< already in the list of changes
    bool needsCheck = false;   ///< already in the list to be checked again

    static constexpr char ItemSeparator = '\x1f';

    static bool holdsText(Kind kind) { return kind == Kind::Text || kind == Kind::List || kind == Kind::Wrong; }
    bool isEmpty() const { return kind == Kind::Empty; }
    void clear()
    {
        kind = Kind::Empty;
        text.clear();
    }
    bool sameValue(Kind otherKind, std::string_view otherText, double otherNumber) const
    {
        if (kind != otherKind)
            return false;
        return kind == Kind::Empty || (holdsText(kind) ? text == otherText : number == otherNumber);
    }
    /// As rules see it; a list needs the evaluator.
    Value plainValue() const
    {
        if (!isVisible)
            return Value::null();
        switch (kind) {
        case Kind::Text:
            return Value::of(std::string_view(text));
        case Kind::Number:
            return Value::of(number);
        case Kind::Flag:
            return Value::of(number != 0);
        case Kind::Empty:
        case Kind::List:
        case Kind::Wrong:
            break;
        }
        return Value::null();
    }
};

struct TableCells
{
    int columns = 0;
    int rows = 0;
    std::vector<Cell> cells; ///< row by row; may hold spare rows behind the last one

    Cell &at(int row, int column) { return cells[size_t(row) * size_t(columns) + size_t(column)]; }
    const Cell &at(int row, int column) const { return cells[size_t(row) * size_t(columns) + size_t(column)]; }
};

/// All cells of one open form. Slots behind the fields' own are the sections' conditions.
struct FormCells
{
    std::vector<Cell> slots;
    std::vector<TableCells> tables;
    std::vector<int> tableOfSlot; ///< index into tables; -1: not a table

    const TableCells &table(int slot) const { return tables[size_t(tableOfSlot[size_t(slot)])]; }
    TableCells &table(int slot) { return tables[size_t(tableOfSlot[size_t(slot)])]; }
    /// Rows as rules see them: none while the table is not visible.
    int visibleRows(int slot) const { return slots[size_t(slot)].isVisible ? table(slot).rows : 0; }
};

} // namespace yichuang::rules
