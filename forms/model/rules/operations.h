// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/rules/node.h"

#include <span>
#include <string_view>

namespace yichuang::rules {

/// One operation of our dialect of JSON Logic: its name, how many arguments it takes, what it takes and gives, and
/// how the compiler has to treat it.
struct Operation
{
    /// Plain operations get their arguments evaluated; the others see names or rules in them.
    enum class Shape { Plain, Var, Missing, MissingSome, Scoped, Reduce, Sum, Matches, Lookup };

    std::string_view name;
    Run run = nullptr;
    int least = 0;
    int most = -1;                  ///< -1: any number
    quint16 result = type::Any;
    quint16 takes = type::Any;      ///< what its first argument may be; others are checked by shape
    quint16 takesRest = type::Any;
    Shape shape = Shape::Plain;
    bool isTrade = false;           ///< ours, not jsonlogic.com's
};

std::span<const Operation> logicOperations();
std::span<const Operation> listOperations();
std::span<const Operation> textOperations();
std::span<const Operation> dateOperations();
std::span<const Operation> tradeOperations();

/// Null if there is none of that name.
const Operation *findOperation(std::string_view name);
QStringList operationNames();

// How variables are read; chosen by the compiler.
namespace load {
Value constant(Evaluator &, const Node &node);
Value literalList(Evaluator &, const Node &node);     ///< evaluates its arguments into a list
Value slot(Evaluator &, const Node &node);
Value listSlot(Evaluator &, const Node &node);
Value table(Evaluator &, const Node &node);
Value rowCell(Evaluator &, const Node &node);         ///< {"var": "row.x"}
Value context(Evaluator &, const Node &node);
Value datum(Evaluator &, const Node &node);           ///< {"var": ""}
Value datumColumn(Evaluator &, const Node &node);     ///< a column of the row that map or filter is at
Value path(Evaluator &, const Node &node);            ///< a constant path through the current data
Value dynamicPath(Evaluator &, const Node &node);
Value orDefault(Evaluator &, const Node &node);
Value subPath(Evaluator &, const Node &node);         ///< a path on from another value
Value slotIsText(Evaluator &, const Node &node);      ///< {"===": [{"var": slot}, "text"]} in one step
Value slotIsNotText(Evaluator &, const Node &node);
Value missingNames(Evaluator &, const Node &node);    ///< pairs of value and name
Value missingSomeNames(Evaluator &, const Node &node);
Value sumColumn(Evaluator &, const Node &node);       ///< a column of a table, money exactly
} // namespace load

} // namespace yichuang::rules
