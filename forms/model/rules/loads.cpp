// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/rules/coercion.h"
#include "forms/model/rules/evaluator.h"
#include "forms/model/rules/operations.h"

#include <cmath>

namespace yichuang::rules::load {

Value constant(Evaluator &, const Node &node)
{
    return node.constant;
}

Value literalList(Evaluator &evaluator, const Node &node)
{
    Value *list = evaluator.items(node.count);
    if (!list)
        return Value::null();
    for (quint32 i = 0; i < node.count; ++i)
        list[i] = node.args[i](evaluator);
    return Value::list(list, node.count);
}

Value slot(Evaluator &evaluator, const Node &node)
{
    return evaluator.cell(node.slot).plainValue();
}

Value listSlot(Evaluator &evaluator, const Node &node)
{
    return evaluator.cellValue(evaluator.cell(node.slot));
}

Value table(Evaluator &, const Node &node)
{
    return Value::tableOf(node.slot);
}

Value rowCell(Evaluator &evaluator, const Node &node)
{
    return evaluator.cellValue(evaluator.rowCell(node.slot, node.column));
}

Value context(Evaluator &evaluator, const Node &node)
{
    return evaluator.context(node.slot);
}

Value datum(Evaluator &evaluator, const Node &)
{
    const Evaluator::Scope &scope = evaluator.scope();
    if (scope.kind != Evaluator::Scope::Kind::Reduce)
        return scope.datum;
    const Value current = scope.datum;
    const Value accumulator = scope.accumulator;
    Member *members = evaluator.members(2);
    if (!members)
        return Value::null();
    members[0] = {"current", current};
    members[1] = {"accumulator", accumulator};
    return Value::object(members, 2);
}

Value datumColumn(Evaluator &evaluator, const Node &node)
{
    const Value &datum = evaluator.scope().datum;
    if (datum.kind != Value::Kind::Row || int(datum.size) != node.slot)
        return Value::null();
    return evaluator.cellValue(evaluator.cell(node.slot, int(datum.row), node.column));
}

Value path(Evaluator &evaluator, const Node &node)
{
    const Value value = evaluator.lookup(node.constant.text());
    return value.isUndefined() && node.count == 0 ? Value::null() : value;
}

Value dynamicPath(Evaluator &evaluator, const Node &node)
{
    const Value name = node.args[0](evaluator);
    if (name.isNothing() || (name.isText() && name.size == 0))
        return datum(evaluator, node);
    const Value value = evaluator.lookup(toText(name, evaluator));
    if (!value.isUndefined())
        return value;
    return node.count > 1 ? node.args[1](evaluator) : Value::null();
}

Value orDefault(Evaluator &evaluator, const Node &node)
{
    const Value value = node.args[0](evaluator);
    // A form does not tell an empty field from an absent one.
    const bool isAbsent = evaluator.isForm() ? value.isNothing() : value.isUndefined();
    if (!isAbsent)
        return value;
    const Value other = node.args[1](evaluator);
    return other.isUndefined() ? Value::null() : other;
}

Value subPath(Evaluator &evaluator, const Node &node)
{
    Value value = node.args[0](evaluator);
    std::string_view rest = node.constant.text();
    while (!value.isNothing()) {
        const size_t dot = rest.find('.');
        value = evaluator.child(value, rest.substr(0, dot));
        if (dot == std::string_view::npos)
            break;
        rest.remove_prefix(dot + 1);
    }
    return value.isUndefined() ? Value::null() : value;
}

Value slotIsText(Evaluator &evaluator, const Node &node)
{
    const Cell &cell = evaluator.cell(node.slot);
    return Value::of(cell.kind == Cell::Kind::Text && cell.isVisible && cell.text == node.constant.text());
}

Value slotIsNotText(Evaluator &evaluator, const Node &node)
{
    const Cell &cell = evaluator.cell(node.slot);
    return Value::of(cell.kind != Cell::Kind::Text || !cell.isVisible || cell.text != node.constant.text());
}

namespace {

Value missingAmong(Evaluator &evaluator, const Node *args, quint32 count)
{
    Value *names = evaluator.items(count / 2);
    if (!names)
        return Value::list(nullptr, 0);
    size_t found = 0;
    for (quint32 i = 0; i + 1 < count; i += 2) {
        if (args[i](evaluator).isBlank())
            names[found++] = args[i + 1].constant;
    }
    return Value::list(names, found);
}

} // namespace

Value missingNames(Evaluator &evaluator, const Node &node)
{
    return missingAmong(evaluator, node.args, node.count);
}

Value missingSomeNames(Evaluator &evaluator, const Node &node)
{
    const double needed = toNumber(node.args[0](evaluator), evaluator);
    const Value missing = missingAmong(evaluator, node.args + 1, node.count - 1);
    const double present = double((node.count - 1) / 2) - double(missing.size);
    return present >= needed ? Value::list(nullptr, 0) : missing;
}

Value sumColumn(Evaluator &evaluator, const Node &node)
{
    const int rows = evaluator.rowCount(node.slot);
    const bool isMoney = node.constant.flag;
    double total = 0;
    qint64 fen = 0;
    for (int row = 0; row < rows; ++row) {
        const Cell &cell = evaluator.cell(node.slot, row, node.column);
        if (cell.kind != Cell::Kind::Number || !cell.isVisible)
            continue;
        if (isMoney)
            fen += std::llround(cell.number * 100.0);
        else
            total += cell.number;
    }
    return Value::of(isMoney ? double(fen) / 100.0 : total);
}

} // namespace yichuang::rules::load
