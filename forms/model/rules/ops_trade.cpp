// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/rules/civildate.h"
#include "forms/model/rules/coercion.h"
#include "forms/model/rules/evaluator.h"
#include "forms/model/rules/identity.h"
#include "forms/model/rules/operations.h"

#include <array>
#include <cmath>

namespace yichuang::rules {

namespace {

// Half away from zero, as written: the nudge makes 1.005 (stored as 1.00499...) become 1.01.
double rounded(double x, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    const double scaled = x * scale;
    if (!(std::abs(scaled) < 9e15))
        return x;
    return std::round(scaled + std::copysign(1e-6, scaled)) / scale;
}

// False if there is no number to work with.
bool amount(Evaluator &evaluator, const Node &node, quint32 i, double &number)
{
    const Value value = node.arg(evaluator, i);
    number = value.isBlank() ? NotANumber : toNumber(value, evaluator);
    return !std::isnan(number);
}

Value perCapita(Evaluator &evaluator, const Node &node)
{
    double total = 0;
    double persons = 0;
    amount(evaluator, node, 0, total);
    if (std::isnan(total))
        total = 0; // an empty number counts as 0
    if (!amount(evaluator, node, 1, persons) || persons <= 0)
        return Value::null();
    return Value::of(rounded(total / persons, 2));
}

Value round(Evaluator &evaluator, const Node &node)
{
    double x = 0;
    double decimals = 0;
    if (!amount(evaluator, node, 0, x))
        return Value::null();
    if (node.count > 1 && !amount(evaluator, node, 1, decimals))
        return Value::null();
    return Value::of(rounded(x, int(std::clamp(decimals, -9.0, 9.0))));
}

Value money(Evaluator &evaluator, const Node &node)
{
    double x = 0;
    return amount(evaluator, node, 0, x) ? Value::of(rounded(x, 2)) : Value::null();
}

template<double (*Function)(double)>
Value unary(Evaluator &evaluator, const Node &node)
{
    double x = 0;
    return amount(evaluator, node, 0, x) ? Value::of(Function(x)) : Value::null();
}

double up(double x) { return std::ceil(x); }
double down(double x) { return std::floor(x); }
double magnitude(double x) { return std::abs(x); }

Value clamp(Evaluator &evaluator, const Node &node)
{
    double x = 0;
    double low = 0;
    double high = 0;
    if (!amount(evaluator, node, 0, x))
        return Value::null();
    if (amount(evaluator, node, 1, low))
        x = std::max(x, low);
    if (amount(evaluator, node, 2, high))
        x = std::min(x, high);
    return Value::of(x);
}

// The number, if it is a resident's identity number with a right check digit.
bool identity(Evaluator &evaluator, const Node &node, std::string_view &number)
{
    const Value value = node.arg(evaluator, 0);
    if (!value.isText())
        return false;
    number = value.text();
    return idNumberError(number, evaluator.today()) == FieldError::None;
}

Value idValid(Evaluator &evaluator, const Node &node)
{
    std::string_view number;
    return Value::of(identity(evaluator, node, number));
}

Value idBirth(Evaluator &evaluator, const Node &node)
{
    std::string_view number;
    if (!identity(evaluator, node, number))
        return Value::null();
    CivilDate date;
    readDigits(number.substr(6, 4), date.year);
    readDigits(number.substr(10, 2), date.month);
    readDigits(number.substr(12, 2), date.day);
    return evaluator.keep(dateText(date));
}

Value idSex(Evaluator &evaluator, const Node &node)
{
    std::string_view number;
    if (!identity(evaluator, node, number))
        return Value::null();
    return Value::of((number[16] - '0') % 2 == 1 ? std::string_view("1") : std::string_view("2"));
}

Value idRegion(Evaluator &evaluator, const Node &node)
{
    std::string_view number;
    return identity(evaluator, node, number) ? Value::of(number.substr(0, 6)) : Value::null();
}

constexpr quint16 Numeric = type::Number | type::Nothing;
constexpr quint16 Id = type::Text | type::Nothing;
using Shape = Operation::Shape;

constexpr std::array Operations{
    Operation{"per_capita", &perCapita, 2, 2, Numeric, Numeric, Numeric, Shape::Plain, true},
    Operation{"round", &round, 1, 2, Numeric, Numeric, Numeric, Shape::Plain, true},
    Operation{"money", &money, 1, 1, Numeric, Numeric, type::Any, Shape::Plain, true},
    Operation{"ceil", &unary<&up>, 1, 1, Numeric, Numeric, type::Any, Shape::Plain, true},
    Operation{"floor", &unary<&down>, 1, 1, Numeric, Numeric, type::Any, Shape::Plain, true},
    Operation{"abs", &unary<&magnitude>, 1, 1, Numeric, Numeric, type::Any, Shape::Plain, true},
    Operation{"clamp", &clamp, 3, 3, Numeric, Numeric, Numeric, Shape::Plain, true},
    Operation{"id_birth", &idBirth, 1, 1, type::Date | type::Nothing, Id, type::Any, Shape::Plain, true},
    Operation{"id_sex", &idSex, 1, 1, Id, Id, type::Any, Shape::Plain, true},
    Operation{"id_region", &idRegion, 1, 1, Id, Id, type::Any, Shape::Plain, true},
    Operation{"id_valid", &idValid, 1, 1, type::Flag, Id, type::Any, Shape::Plain, true},
};

} // namespace

std::span<const Operation> tradeOperations()
{
    return Operations;
}

} // namespace yichuang::rules
