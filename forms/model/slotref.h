// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

namespace yichuang {

/// Where a value stands in a compiled form: a field by number, or a cell of a table by field, row and column number.
/// Numbers follow the order of the definition. Only meaningful together with its CompiledForm.
struct SlotRef
{
    int slot = -1;
    int row = -1;
    int column = -1;

    static SlotRef field(int slot) { return {slot, -1, -1}; }
    static SlotRef cell(int slot, int row, int column) { return {slot, row, column}; }
    bool isValid() const { return slot >= 0; }
    bool isCell() const { return row >= 0; }

    friend bool operator==(const SlotRef &, const SlotRef &) = default;
};

inline size_t qHash(const SlotRef &ref, size_t seed = 0) noexcept
{
    return qHashMulti(seed, ref.slot, ref.row, ref.column);
}

} // namespace yichuang
