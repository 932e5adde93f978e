// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/compiledform.h"
#include "forms/model/engine/fieldspec.h"
#include "forms/model/rules/evaluator.h"
#include "forms/model/rules/node.h"
#include "forms/model/rules/rulecompiler.h"

#include <QHash>

#include <string>
#include <vector>

namespace yichuang {

/// A field of the form at its slot. Slots behind the fields' own hold the conditions of sections.
struct SlotInfo
{
    rules::FieldSpec spec;
    int section = -1;
    int table = -1;        ///< index into tables, if it is one
    bool alwaysRequired = false;
};

struct ColumnInfo
{
    rules::FieldSpec spec;
    bool alwaysRequired = false;
};

struct TableInfo
{
    int slot = -1;
    int firstSource = -1;  ///< source number of its first column
    std::vector<ColumnInfo> columns;
};

struct SectionInfo
{
    std::string key;
    int firstSlot = 0;
    int slotCount = 0;
    int conditionSlot = -1; ///< -1: always visible
};

/// One compiled rule with what it is for and what it changes.
struct RuleInfo
{
    enum class Target { Condition, Visible, Required, Computed, Prefill, Option, Check, Recheck };

    Target target = Target::Visible;
    int slot = -1;
    int column = -1;               ///< set: the rule runs once per row
    int index = -1;                ///< Option: which bit; Check: which check
    int conditionSlot = -1;        ///< Visible: the section's condition comes first
    const rules::Node *node = nullptr;
    std::vector<int> sources;
    int output = -1;               ///< the source others see change
    bool isCrossRow = false;       ///< runs per row, but looks at all rows

    bool perRow() const { return column >= 0; }
};

struct CheckInfo
{
    const Check *check = nullptr;
    SlotRef place;                 ///< row -1 with a column: once per row; invalid: the whole form
};

/// The insides of a CompiledForm. Sources number everything a rule can depend on: slots first, columns behind.
struct FormLayout final : public rules::ColumnNames
{
    FormDefinition definition;
    rules::Program program;
    int fieldCount = 0;                    ///< slots that are fields
    int sourceCount = 0;
    std::vector<SlotInfo> slots;
    std::vector<TableInfo> tables;
    std::vector<SectionInfo> sections;
    std::vector<RuleInfo> ruleList;        ///< sorted: each after those it depends on
    std::vector<std::vector<int>> dependents; ///< by source: rules, ascending
    std::vector<CheckInfo> checks;
    std::vector<QString> contextNames;
    QHash<QString, SlotRef> byId;          ///< fields, and columns with row -1

    int sourceOf(int slot, int column) const
    {
        return column < 0 ? slot : tables[size_t(slots[size_t(slot)].table)].firstSource + column;
    }
    const rules::FieldSpec &spec(SlotRef ref) const
    {
        const SlotInfo &info = slots[size_t(ref.slot)];
        return ref.column < 0 ? info.spec : tables[size_t(info.table)].columns[size_t(ref.column)].spec;
    }
    const TableInfo &tableAt(int slot) const { return tables[size_t(slots[size_t(slot)].table)]; }

    int columnOf(int slot, std::string_view key) const override;
    std::string_view columnKey(int slot, int column) const override;
    int columnCount(int slot) const override;
};

} // namespace yichuang
