// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/rules/arena.h"
#include "forms/model/rules/value.h"

namespace yichuang::rules {

class Evaluator;
struct Node;

using Run = Value (*)(Evaluator &, const Node &);

/// One operation of a compiled rule: a function and its arguments, laid out in the arena of its program.
struct Node
{
    Run run = nullptr;
    const Node *args = nullptr;
    quint32 count = 0;
    quint32 weight = 1;          ///< nodes of this subtree: what one run of it costs
    qint32 slot = -1;            ///< what a load refers to
    qint32 column = -1;
    Value constant{};
    const void *extra = nullptr; ///< a compiled pattern, a key path

    Value operator()(Evaluator &evaluator) const { return run(evaluator, *this); }
    /// The i-th argument's value; undefined if there is none.
    Value arg(Evaluator &evaluator, quint32 i) const { return i < count ? args[i](evaluator) : Value(); }
};

/// What a value can be, as far as it can be known without running a rule. Bits.
namespace type {
constexpr quint16 Nothing = 1;
constexpr quint16 Flag = 2;
constexpr quint16 Number = 4;
constexpr quint16 Text = 8;
constexpr quint16 Date = 16; ///< a text that holds a date or a month
constexpr quint16 List = 32;
constexpr quint16 Object = 64;
constexpr quint16 Any = 127;
} // namespace type

} // namespace yichuang::rules
