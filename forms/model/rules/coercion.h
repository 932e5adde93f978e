// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/rules/value.h"

#include <string>

namespace yichuang::rules {

class Evaluator;

/// How JavaScript turns values into each other (ECMA-262, 7.1 and 7.2): JSON Logic is defined by it.
/// Lists and objects need the evaluator, because rows of a form are read through it.

/// parseFloat(): the longest number at the beginning of a text; NaN if there is none.
double parseFloat(std::string_view text);
/// Number(): the whole text must be a number; empty is 0.
double numberOfText(std::string_view text);
/// Number::toString: "1", "0.1", "1e+21", "NaN".
void appendNumber(std::string &out, double number);

double toNumber(const Value &value, Evaluator &evaluator);
void appendText(std::string &out, const Value &value, Evaluator &evaluator, int depth = 0);
/// The text itself, or one made in the evaluator's arena.
std::string_view toText(const Value &value, Evaluator &evaluator);

/// JSON Logic's truth: as JavaScript's, and an empty list is false.
bool truthyComplex(const Value &value, Evaluator &evaluator);
inline bool truthy(const Value &value, Evaluator &evaluator)
{
    switch (value.kind) {
    case Value::Kind::Undefined:
    case Value::Kind::Null:
        return false;
    case Value::Kind::Flag:
        return value.flag;
    case Value::Kind::Number:
        return value.number != 0 && value.number == value.number;
    case Value::Kind::Text:
        return value.size != 0;
    case Value::Kind::List:
        return value.size != 0;
    case Value::Kind::Object:
    case Value::Kind::Row:
        return true;
    case Value::Kind::Table:
        break;
    }
    return truthyComplex(value, evaluator);
}

bool strictlyEqual(const Value &a, const Value &b);
bool looselyEqual(const Value &a, const Value &b, Evaluator &evaluator);

enum class Order { Less, Equal, Greater, None };
/// What < and > ask: texts by UTF-16 code units, all else as numbers; None if a NaN is involved.
Order compare(const Value &a, const Value &b, Evaluator &evaluator);

} // namespace yichuang::rules
