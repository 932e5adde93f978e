// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/rules/coercion.h"
#include "forms/model/rules/evaluator.h"
#include "forms/model/rules/operations.h"
#include "forms/model/rules/pattern.h"
#include "forms/model/rules/utf8.h"

#include <array>
#include <cmath>

namespace yichuang::rules {

namespace {

Value cat(Evaluator &evaluator, const Node &node)
{
    std::string text;
    for (quint32 i = 0; i < node.count; ++i) {
        const Value part = node.args[i](evaluator);
        if (!part.isNothing())
            appendText(text, part, evaluator);
        if (text.size() > Evaluator::LongestText)
            break;
    }
    return evaluator.keep(text);
}

// String.prototype.substr: UTF-16 units, a negative start counts from the end.
QStringView substr(QStringView text, double start, double length)
{
    const double size = double(text.size());
    const auto whole = [](double x) { return std::isnan(x) ? 0.0 : std::trunc(x); };
    start = whole(start);
    start = start < 0 ? std::max(size + start, 0.0) : std::min(start, size);
    length = std::clamp(whole(length), 0.0, size - start);
    return text.mid(qsizetype(start), qsizetype(length));
}

Value substrOf(Evaluator &evaluator, const Node &node)
{
    constexpr double Rest = 1e15;
    const std::string_view bytes = toText(node.arg(evaluator, 0), evaluator);
    const Value start = node.arg(evaluator, 1);
    const Value end = node.arg(evaluator, 2);
    const QString text = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
    const double length = end.isUndefined() ? Rest : toNumber(end, evaluator);
    // A negative length leaves off so many at the end, as in PHP.
    QStringView part = substr(text, toNumber(start, evaluator), length < 0 ? Rest : length);
    if (length < 0)
        part = substr(part, 0, double(part.size()) + length);
    return evaluator.keep(part.toUtf8().toStdString());
}

Value length(Evaluator &evaluator, const Node &node)
{
    const Value value = node.arg(evaluator, 0);
    return Value::of(value.isNothing() ? 0.0 : double(codePoints(toText(value, evaluator))));
}

Value matches(Evaluator &evaluator, const Node &node)
{
    const Value value = node.arg(evaluator, 0);
    const std::string_view text = value.isNothing() ? std::string_view() : toText(value, evaluator);
    constexpr size_t LongestSubject = 20'000;
    if (text.size() > LongestSubject || !evaluator.spend(1000))
        return Value::of(false);
    return Value::of(static_cast<const Pattern *>(node.extra)->matches(text));
}

bool isEmptyValue(const Value &value, Evaluator &evaluator)
{
    return value.isBlank() || (value.isList() && evaluator.asList(value).size == 0);
}

Value isEmpty(Evaluator &evaluator, const Node &node)
{
    return Value::of(isEmptyValue(node.arg(evaluator, 0), evaluator));
}

Value coalesce(Evaluator &evaluator, const Node &node)
{
    for (quint32 i = 0; i < node.count; ++i) {
        const Value value = node.args[i](evaluator);
        if (!isEmptyValue(value, evaluator))
            return value;
    }
    return Value::null();
}

constexpr quint16 Textual = type::Text | type::Date | type::Number | type::Nothing;

constexpr std::array Operations{
    Operation{"cat", &cat, 0, -1, type::Text},
    Operation{"substr", &substrOf, 2, 3, type::Text, Textual, type::Number | type::Nothing},
    Operation{"length", &length, 1, 1, type::Number, Textual, type::Any, Operation::Shape::Plain, true},
    Operation{"matches", &matches, 2, 2, type::Flag, Textual, type::Text, Operation::Shape::Matches, true},
    Operation{"is_empty", &isEmpty, 1, 1, type::Flag, type::Any, type::Any, Operation::Shape::Plain, true},
    Operation{"coalesce", &coalesce, 1, -1, type::Any, type::Any, type::Any, Operation::Shape::Plain, true},
};

} // namespace

std::span<const Operation> textOperations()
{
    return Operations;
}

} // namespace yichuang::rules
