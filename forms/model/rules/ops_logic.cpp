// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/rules/coercion.h"
#include "forms/model/rules/evaluator.h"
#include "forms/model/rules/operations.h"

#include <array>
#include <cmath>

namespace yichuang::rules {

namespace {

Value choose(Evaluator &evaluator, const Node &node)
{
    quint32 i = 0;
    for (; i + 1 < node.count; i += 2) {
        if (truthy(node.args[i](evaluator), evaluator))
            return node.args[i + 1](evaluator);
    }
    return i < node.count ? node.args[i](evaluator) : Value::null();
}

Value all(Evaluator &evaluator, const Node &node)
{
    Value value;
    for (quint32 i = 0; i < node.count; ++i) {
        value = node.args[i](evaluator);
        if (!truthy(value, evaluator))
            return value;
    }
    return value;
}

Value any(Evaluator &evaluator, const Node &node)
{
    Value value;
    for (quint32 i = 0; i < node.count; ++i) {
        value = node.args[i](evaluator);
        if (truthy(value, evaluator))
            return value;
    }
    return value;
}

Value negate(Evaluator &evaluator, const Node &node)
{
    return Value::of(!truthy(node.arg(evaluator, 0), evaluator));
}

Value truth(Evaluator &evaluator, const Node &node)
{
    return Value::of(truthy(node.arg(evaluator, 0), evaluator));
}

Value same(Evaluator &evaluator, const Node &node)
{
    const Value a = node.arg(evaluator, 0);
    return Value::of(strictlyEqual(a, node.arg(evaluator, 1)));
}

Value notSame(Evaluator &evaluator, const Node &node)
{
    const Value a = node.arg(evaluator, 0);
    return Value::of(!strictlyEqual(a, node.arg(evaluator, 1)));
}

Value equal(Evaluator &evaluator, const Node &node)
{
    const Value a = node.arg(evaluator, 0);
    return Value::of(looselyEqual(a, node.arg(evaluator, 1), evaluator));
}

Value notEqual(Evaluator &evaluator, const Node &node)
{
    const Value a = node.arg(evaluator, 0);
    return Value::of(!looselyEqual(a, node.arg(evaluator, 1), evaluator));
}

template<typename Holds>
Value ordered(Evaluator &evaluator, const Node &node, Holds holds)
{
    const Value a = node.arg(evaluator, 0);
    const Value b = node.arg(evaluator, 1);
    if (!holds(compare(a, b, evaluator)))
        return Value::of(false);
    const Value c = node.arg(evaluator, 2);
    return Value::of(c.isUndefined() || holds(compare(b, c, evaluator)));
}

Value less(Evaluator &evaluator, const Node &node)
{
    return ordered(evaluator, node, [](Order order) { return order == Order::Less; });
}

Value lessOrEqual(Evaluator &evaluator, const Node &node)
{
    return ordered(evaluator, node, [](Order order) { return order == Order::Less || order == Order::Equal; });
}

// The original takes two arguments here.
Value greater(Evaluator &evaluator, const Node &node)
{
    const Value a = node.arg(evaluator, 0);
    return Value::of(compare(a, node.arg(evaluator, 1), evaluator) == Order::Greater);
}

Value greaterOrEqual(Evaluator &evaluator, const Node &node)
{
    const Value a = node.arg(evaluator, 0);
    const Order order = compare(a, node.arg(evaluator, 1), evaluator);
    return Value::of(order == Order::Greater || order == Order::Equal);
}

// parseFloat() of the original; in forms an empty number counts as 0.
double summand(const Value &value, Evaluator &evaluator)
{
    if (value.isNumber())
        return value.number;
    if (evaluator.isForm() && value.isBlank())
        return 0;
    return value.isText() ? parseFloat(value.text()) : parseFloat(toText(value, evaluator));
}

Value plus(Evaluator &evaluator, const Node &node)
{
    double total = 0;
    for (quint32 i = 0; i < node.count; ++i)
        total += summand(node.args[i](evaluator), evaluator);
    return Value::of(total);
}

Value times(Evaluator &evaluator, const Node &node)
{
    if (node.count == 0)
        return Value::null();
    const Value first = node.args[0](evaluator);
    if (node.count == 1)
        return first; // a reduce over one item never calls its function
    double product = summand(first, evaluator);
    for (quint32 i = 1; i < node.count; ++i)
        product *= summand(node.args[i](evaluator), evaluator);
    return Value::of(product);
}

Value minus(Evaluator &evaluator, const Node &node)
{
    const double a = toNumber(node.arg(evaluator, 0), evaluator);
    const Value b = node.arg(evaluator, 1);
    return Value::of(b.isUndefined() ? -a : a - toNumber(b, evaluator));
}

Value divide(Evaluator &evaluator, const Node &node)
{
    const double a = toNumber(node.arg(evaluator, 0), evaluator);
    return Value::of(a / toNumber(node.arg(evaluator, 1), evaluator));
}

Value modulo(Evaluator &evaluator, const Node &node)
{
    const double a = toNumber(node.arg(evaluator, 0), evaluator);
    return Value::of(std::fmod(a, toNumber(node.arg(evaluator, 1), evaluator)));
}

Value smallest(Evaluator &evaluator, const Node &node)
{
    double best = std::numeric_limits<double>::infinity();
    for (quint32 i = 0; i < node.count; ++i) {
        const double number = toNumber(node.args[i](evaluator), evaluator);
        best = std::isnan(number) || std::isnan(best) ? NotANumber : std::min(best, number);
    }
    return Value::of(best);
}

Value largest(Evaluator &evaluator, const Node &node)
{
    double best = -std::numeric_limits<double>::infinity();
    for (quint32 i = 0; i < node.count; ++i) {
        const double number = toNumber(node.args[i](evaluator), evaluator);
        best = std::isnan(number) || std::isnan(best) ? NotANumber : std::max(best, number);
    }
    return Value::of(best);
}

Value log(Evaluator &evaluator, const Node &node)
{
    return node.arg(evaluator, 0); // what people type does not go to a console
}

constexpr quint16 Numeric = type::Number | type::Nothing;
constexpr quint16 Comparable = type::Number | type::Text | type::Date | type::Nothing;

constexpr std::array Operations{
    Operation{"if", &choose, 1},
    Operation{"?:", &choose, 1},
    Operation{"and", &all, 1},
    Operation{"or", &any, 1},
    Operation{"!", &negate, 1, 1, type::Flag},
    Operation{"!!", &truth, 1, 1, type::Flag},
    Operation{"===", &same, 2, 2, type::Flag},
    Operation{"!==", &notSame, 2, 2, type::Flag},
    Operation{"==", &equal, 2, 2, type::Flag},
    Operation{"!=", &notEqual, 2, 2, type::Flag},
    Operation{"<", &less, 2, 3, type::Flag, Comparable, Comparable},
    Operation{"<=", &lessOrEqual, 2, 3, type::Flag, Comparable, Comparable},
    Operation{">", &greater, 2, 2, type::Flag, Comparable, Comparable},
    Operation{">=", &greaterOrEqual, 2, 2, type::Flag, Comparable, Comparable},
    Operation{"+", &plus, 1, -1, type::Number, Numeric | type::Text, Numeric | type::Text},
    Operation{"*", &times, 1, -1, type::Number, Numeric, Numeric},
    Operation{"-", &minus, 1, 2, type::Number, Numeric, Numeric},
    Operation{"/", &divide, 2, 2, type::Number, Numeric, Numeric},
    Operation{"%", &modulo, 2, 2, type::Number, Numeric, Numeric},
    Operation{"min", &smallest, 1, -1, type::Number, Numeric, Numeric},
    Operation{"max", &largest, 1, -1, type::Number, Numeric, Numeric},
    Operation{"log", &log, 1, 1},
};

} // namespace

std::span<const Operation> logicOperations()
{
    return Operations;
}

} // namespace yichuang::rules
