// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/rules/coercion.h"
#include "forms/model/rules/evaluator.h"
#include "forms/model/rules/operations.h"

#include <array>
#include <cmath>

namespace yichuang::rules {

namespace {

/// Puts the scope of the surrounding rule back.
class ScopeGuard
{
public:
    explicit ScopeGuard(Evaluator &evaluator) : m_evaluator(evaluator), m_before(evaluator.scope()) { }
    ~ScopeGuard() { m_evaluator.scope() = m_before; }
    ScopeGuard(const ScopeGuard &) = delete;
    ScopeGuard &operator=(const ScopeGuard &) = delete;

private:
    Evaluator &m_evaluator;
    Evaluator::Scope m_before;
};

Value emptyList()
{
    return Value::list(nullptr, 0);
}

quint32 length(Evaluator &evaluator, const Value &list)
{
    return list.kind == Value::Kind::Table ? quint32(evaluator.rowCount(int(list.size))) : list.size;
}

Value item(const Value &list, quint32 i)
{
    return list.kind == Value::Kind::Table ? Value::rowOf(int(list.size), int(i)) : list.items[i];
}

/// Runs the second argument for each item of the first until told to stop.
template<typename Visit>
void forEach(Evaluator &evaluator, const Node &node, const Value &list, Visit visit)
{
    const ScopeGuard guard(evaluator);
    const quint32 count = length(evaluator, list);
    for (quint32 i = 0; i < count; ++i) {
        const Value datum = item(list, i);
        evaluator.scope() = {Evaluator::Scope::Kind::Datum, datum, {}};
        if (node.count < 2 || !evaluator.spend(node.args[1].weight))
            return;
        if (!visit(datum, node.args[1](evaluator)))
            return;
    }
}

Value filter(Evaluator &evaluator, const Node &node)
{
    const Value list = node.arg(evaluator, 0);
    Value *kept = list.isList() ? evaluator.items(length(evaluator, list)) : nullptr;
    size_t count = 0;
    if (!kept)
        return emptyList();
    forEach(evaluator, node, list, [&](const Value &datum, const Value &result) {
        if (truthy(result, evaluator))
            kept[count++] = datum;
        return true;
    });
    return Value::list(kept, count);
}

Value map(Evaluator &evaluator, const Node &node)
{
    const Value list = node.arg(evaluator, 0);
    Value *made = list.isList() ? evaluator.items(length(evaluator, list)) : nullptr;
    size_t count = 0;
    if (!made)
        return emptyList();
    forEach(evaluator, node, list, [&](const Value &, const Value &result) {
        made[count++] = result;
        return true;
    });
    return Value::list(made, count);
}

enum class Quantifier { All, Some, None };

template<Quantifier Which>
Value quantified(Evaluator &evaluator, const Node &node)
{
    const Value list = node.arg(evaluator, 0);
    if (!list.isList() || length(evaluator, list) == 0)
        return Value::of(Which == Quantifier::None);
    bool found = false; // one that decides
    forEach(evaluator, node, list, [&](const Value &, const Value &result) {
        found = truthy(result, evaluator) == (Which != Quantifier::All);
        return !found;
    });
    return Value::of(Which == Quantifier::Some ? found : !found);
}

Value reduce(Evaluator &evaluator, const Node &node)
{
    const Value list = node.arg(evaluator, 0);
    const Value initial = node.arg(evaluator, 2);
    Value accumulator = initial.isUndefined() ? Value::null() : initial;
    if (!list.isList())
        return accumulator;
    const ScopeGuard guard(evaluator);
    const quint32 count = length(evaluator, list);
    for (quint32 i = 0; i < count && evaluator.spend(node.args[1].weight); ++i) {
        evaluator.scope() = {Evaluator::Scope::Kind::Reduce, item(list, i), accumulator};
        accumulator = node.args[1](evaluator);
    }
    return accumulator;
}

Value merge(Evaluator &evaluator, const Node &node)
{
    Value *parts = evaluator.items(node.count);
    if (!parts)
        return emptyList();
    size_t total = 0;
    for (quint32 i = 0; i < node.count; ++i) {
        parts[i] = node.args[i](evaluator);
        total += parts[i].isList() ? length(evaluator, parts[i]) : 1;
    }
    Value *merged = evaluator.items(total);
    if (!merged)
        return emptyList();
    size_t at = 0;
    for (quint32 i = 0; i < node.count; ++i) {
        const quint32 count = parts[i].isList() ? length(evaluator, parts[i]) : 0;
        for (quint32 k = 0; k < count; ++k)
            merged[at++] = item(parts[i], k);
        if (!parts[i].isList())
            merged[at++] = parts[i];
    }
    return Value::list(merged, total);
}

Value in(Evaluator &evaluator, const Node &node)
{
    const Value needle = node.arg(evaluator, 0);
    const Value hay = node.arg(evaluator, 1);
    if (hay.isText())
        return Value::of(hay.size > 0 && hay.text().find(toText(needle, evaluator)) != std::string_view::npos);
    if (!hay.isList())
        return Value::of(false);
    const quint32 count = length(evaluator, hay);
    for (quint32 i = 0; i < count; ++i) {
        if (strictlyEqual(item(hay, i), needle))
            return Value::of(true);
    }
    return Value::of(false);
}

Value missingOf(Evaluator &evaluator, const Value *keys, quint32 count)
{
    Value *missing = evaluator.items(count);
    if (!missing)
        return emptyList();
    size_t found = 0;
    for (quint32 i = 0; i < count; ++i) {
        const bool isWhole = keys[i].isBlank();
        const Value value = isWhole ? evaluator.scope().datum : evaluator.lookup(toText(keys[i], evaluator));
        if (value.isBlank())
            missing[found++] = keys[i];
    }
    return Value::list(missing, found);
}

Value missing(Evaluator &evaluator, const Node &node)
{
    const Value keys = load::literalList(evaluator, node);
    if (!keys.isList() || keys.size == 0)
        return emptyList();
    const Value names = keys.items[0].isList() ? evaluator.asList(keys.items[0]) : keys;
    return missingOf(evaluator, names.items, names.size);
}

Value missingSome(Evaluator &evaluator, const Node &node)
{
    const double needed = toNumber(node.arg(evaluator, 0), evaluator);
    const Value names = evaluator.asList(node.arg(evaluator, 1));
    const Value absent = missingOf(evaluator, names.items, names.size);
    return double(names.size) - double(absent.size) >= needed ? emptyList() : absent;
}

Value count(Evaluator &evaluator, const Node &node)
{
    const Value list = node.arg(evaluator, 0);
    return Value::of(list.isList() ? double(length(evaluator, list)) : 0.0);
}

Value sum(Evaluator &evaluator, const Node &node)
{
    const Value list = node.arg(evaluator, 0);
    const Value key = node.arg(evaluator, 1);
    const quint32 items = list.isList() ? length(evaluator, list) : 0;
    double total = 0;
    for (quint32 i = 0; i < items; ++i) {
        const Value one = key.isText() ? evaluator.child(item(list, i), key.text()) : item(list, i);
        if (one.isNumber())
            total += one.number;
    }
    return Value::of(total);
}

Value lookup(Evaluator &evaluator, const Node &node)
{
    const Value table = node.arg(evaluator, 0);
    const Value key = node.arg(evaluator, 1);
    const Value found = key.isNothing() ? Value() : evaluator.child(table, toText(key, evaluator));
    const Value result = found.isNothing() ? node.arg(evaluator, 2) : found;
    return result.isUndefined() ? Value::null() : result;
}

Value ladder(Evaluator &evaluator, const Node &node)
{
    const Value x = node.arg(evaluator, 0);
    const Value steps = evaluator.asList(node.arg(evaluator, 1));
    Value result = Value::null();
    if (x.isBlank())
        return result;
    for (quint32 i = 0; i < steps.size; ++i) {
        const Value step = evaluator.asList(steps.items[i]);
        if (step.size < 2)
            return Value::null();
        const Order order = compare(step.items[0], x, evaluator);
        if (order != Order::Less && order != Order::Equal)
            break;
        result = step.items[1];
    }
    return result;
}

using Shape = Operation::Shape;
constexpr quint16 Listing = type::List | type::Nothing;

constexpr std::array Operations{
    Operation{"var", nullptr, 0, 2, type::Any, type::Any, type::Any, Shape::Var},
    Operation{"missing", &missing, 0, -1, type::List, type::Any, type::Any, Shape::Missing},
    Operation{"missing_some", &missingSome, 2, 2, type::List, type::Number, type::List, Shape::MissingSome},
    Operation{"filter", &filter, 2, 2, type::List, Listing, type::Any, Shape::Scoped},
    Operation{"map", &map, 2, 2, type::List, Listing, type::Any, Shape::Scoped},
    Operation{"all", &quantified<Quantifier::All>, 2, 2, type::Flag, Listing, type::Any, Shape::Scoped},
    Operation{"some", &quantified<Quantifier::Some>, 2, 2, type::Flag, Listing, type::Any, Shape::Scoped},
    Operation{"none", &quantified<Quantifier::None>, 2, 2, type::Flag, Listing, type::Any, Shape::Scoped},
    Operation{"reduce", &reduce, 2, 3, type::Any, Listing, type::Any, Shape::Reduce},
    Operation{"merge", &merge, 0, -1, type::List},
    Operation{"in", &in, 2, 2, type::Flag, type::Any, type::List | type::Text | type::Date | type::Nothing},
    Operation{"count", &count, 1, 1, type::Number, Listing, type::Any, Shape::Plain, true},
    Operation{"sum", &sum, 1, 2, type::Number, Listing, type::Text, Shape::Sum, true},
    Operation{"lookup", &lookup, 2, 3, type::Any, type::Object | type::Nothing, type::Any, Shape::Lookup, true},
    Operation{"ladder", &ladder, 2, 2, type::Any, type::Number | type::Date | type::Nothing, Listing, Shape::Plain, true},
};

} // namespace

std::span<const Operation> listOperations()
{
    return Operations;
}

} // namespace yichuang::rules
