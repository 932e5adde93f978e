// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/rules/civildate.h"
#include "forms/model/rules/coercion.h"
#include "forms/model/rules/evaluator.h"
#include "forms/model/rules/operations.h"

#include <array>
#include <cmath>

namespace yichuang::rules {

namespace {

// A date, or the first day of a month.
bool asDate(const Value &value, CivilDate &date)
{
    return value.isText() && (parseDate(value.text(), date) || parseMonth(value.text(), date));
}

// The argument, or today if it is not there. False: there is no usable day.
bool dateOrToday(Evaluator &evaluator, const Node &node, quint32 i, CivilDate &date)
{
    if (i < node.count)
        return asDate(node.args[i](evaluator), date);
    if (evaluator.today() == Evaluator::NoDay)
        return false;
    date = civilDate(evaluator.today());
    return true;
}

bool wholeNumber(Evaluator &evaluator, const Node &node, quint32 i, qint64 &number)
{
    const Value value = node.arg(evaluator, i);
    const double amount = value.isBlank() ? NotANumber : std::trunc(toNumber(value, evaluator));
    constexpr double Furthest = 400'000; // a thousand years of days
    if (!(std::abs(amount) <= Furthest))
        return false;
    number = qint64(amount);
    return true;
}

qint64 number(const CivilDate &date)
{
    return dayNumber(date.year, date.month, date.day);
}

int fullMonths(const CivilDate &from, const CivilDate &to)
{
    const int months = (to.year - from.year) * 12 + to.month - from.month;
    return months - (to.day < from.day ? 1 : 0);
}

// Full months between two days, negative backwards.
int signedMonths(const CivilDate &from, const CivilDate &to)
{
    return number(to) < number(from) ? -fullMonths(to, from) : fullMonths(from, to);
}

Value dateValue(Evaluator &evaluator, const CivilDate &date)
{
    return date.year >= 1 && date.year <= 9999 ? evaluator.keep(dateText(date)) : Value::null();
}

CivilDate plusMonths(CivilDate date, qint64 months)
{
    const qint64 index = qint64(date.year) * 12 + date.month - 1 + months;
    if (index < 12 || index >= qint64(10000) * 12)
        return {};
    date.year = int(index / 12);
    date.month = int(index % 12) + 1;
    date.day = std::min(date.day, daysInMonth(date.year, date.month));
    return date;
}

template<int MonthsPerUnit>
Value age(Evaluator &evaluator, const Node &node)
{
    CivilDate birth;
    CivilDate day;
    if (!asDate(node.arg(evaluator, 0), birth) || !dateOrToday(evaluator, node, 1, day))
        return Value::null();
    return Value::of(double(std::max(0, fullMonths(birth, day)) / MonthsPerUnit));
}

Value yearsBetween(Evaluator &evaluator, const Node &node)
{
    CivilDate from;
    CivilDate to;
    if (!asDate(node.arg(evaluator, 0), from) || !asDate(node.arg(evaluator, 1), to))
        return Value::null();
    return Value::of(double(signedMonths(from, to) / 12));
}

Value monthsBetween(Evaluator &evaluator, const Node &node)
{
    CivilDate from;
    CivilDate to;
    if (!asDate(node.arg(evaluator, 0), from) || !asDate(node.arg(evaluator, 1), to))
        return Value::null();
    return Value::of(double(signedMonths(from, to)));
}

Value daysBetween(Evaluator &evaluator, const Node &node)
{
    CivilDate from;
    CivilDate to;
    if (!asDate(node.arg(evaluator, 0), from) || !asDate(node.arg(evaluator, 1), to))
        return Value::null();
    return Value::of(double(number(to) - number(from)));
}

Value addDays(Evaluator &evaluator, const Node &node)
{
    CivilDate date;
    qint64 days = 0;
    if (!asDate(node.arg(evaluator, 0), date) || !wholeNumber(evaluator, node, 1, days))
        return Value::null();
    return dateValue(evaluator, civilDate(number(date) + days));
}

template<int MonthsPerUnit>
Value addMonths(Evaluator &evaluator, const Node &node)
{
    CivilDate date;
    qint64 units = 0;
    if (!asDate(node.arg(evaluator, 0), date) || !wholeNumber(evaluator, node, 1, units))
        return Value::null();
    return dateValue(evaluator, plusMonths(date, units * MonthsPerUnit));
}

QDate toQDate(const CivilDate &date)
{
    return QDate::fromJulianDay(number(date) + EpochJulianDay);
}

Value workdays(Evaluator &evaluator, const Node &node)
{
    CivilDate from;
    qint64 days = 0;
    constexpr qint64 Furthest = 5000;
    if (!asDate(node.arg(evaluator, 0), from) || !wholeNumber(evaluator, node, 1, days) || days < 0 || days > Furthest
        || !evaluator.spend(quint64(days) * 4))
        return Value::null();
    const QDate end = evaluator.calendar().add(toQDate(from), int(days));
    return dateValue(evaluator, {end.year(), end.month(), end.day()});
}

Value workdaysBetween(Evaluator &evaluator, const Node &node)
{
    CivilDate from;
    CivilDate to;
    if (!asDate(node.arg(evaluator, 0), from) || !asDate(node.arg(evaluator, 1), to))
        return Value::null();
    const qint64 span = std::abs(number(to) - number(from));
    constexpr qint64 Furthest = 10'000;
    if (span > Furthest || !evaluator.spend(quint64(span) * 4))
        return Value::null();
    return Value::of(double(evaluator.calendar().between(toQDate(from), toQDate(to))));
}

Value monthOf(Evaluator &evaluator, const Node &node)
{
    CivilDate date;
    if (!asDate(node.arg(evaluator, 0), date))
        return Value::null();
    return evaluator.keep(dateText(date).substr(0, 7));
}

Value yearOf(Evaluator &evaluator, const Node &node)
{
    CivilDate date;
    return asDate(node.arg(evaluator, 0), date) ? Value::of(double(date.year)) : Value::null();
}

Value today(Evaluator &evaluator, const Node &)
{
    return evaluator.today() == Evaluator::NoDay ? Value::null() : dateValue(evaluator, civilDate(evaluator.today()));
}

constexpr quint16 Day = type::Date | type::Nothing;
constexpr quint16 Maybe = type::Number | type::Nothing;
constexpr quint16 Count = type::Number | type::Nothing;
using Shape = Operation::Shape;

constexpr std::array Operations{
    Operation{"age", &age<12>, 1, 2, Maybe, Day, Day, Shape::Plain, true},
    Operation{"ageMonths", &age<1>, 1, 2, Maybe, Day, Day, Shape::Plain, true},
    Operation{"years_between", &yearsBetween, 2, 2, Maybe, Day, Day, Shape::Plain, true},
    Operation{"months_between", &monthsBetween, 2, 2, Maybe, Day, Day, Shape::Plain, true},
    Operation{"days_between", &daysBetween, 2, 2, Maybe, Day, Day, Shape::Plain, true},
    Operation{"add_days", &addDays, 2, 2, Day, Day, Count, Shape::Plain, true},
    Operation{"add_months", &addMonths<1>, 2, 2, Day, Day, Count, Shape::Plain, true},
    Operation{"add_years", &addMonths<12>, 2, 2, Day, Day, Count, Shape::Plain, true},
    Operation{"workdays", &workdays, 2, 2, Day, Day, Count, Shape::Plain, true},
    Operation{"workdays_between", &workdaysBetween, 2, 2, Maybe, Day, Day, Shape::Plain, true},
    Operation{"month_of", &monthOf, 1, 1, Day, Day, type::Any, Shape::Plain, true},
    Operation{"year_of", &yearOf, 1, 1, Maybe, Day, type::Any, Shape::Plain, true},
    Operation{"today", &today, 0, 1, Day, type::Any, type::Any, Shape::Plain, true},
};

} // namespace

std::span<const Operation> dateOperations()
{
    return Operations;
}

} // namespace yichuang::rules
