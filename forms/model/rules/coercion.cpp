// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/rules/coercion.h"

#include "forms/model/rules/evaluator.h"

#include <charconv>
#include <cmath>

namespace yichuang::rules {

namespace {

// White space and line ends of ECMA-262, in UTF-8.
std::string_view withoutLeadingSpace(std::string_view text)
{
    const auto startsWith = [&](std::string_view space) { return text.substr(0, space.size()) == space; };
    for (;;) {
        if (!text.empty() && (text[0] == ' ' || (text[0] >= '\t' && text[0] <= '\r')))
            text.remove_prefix(1);
        else if (startsWith("\u00a0"))
            text.remove_prefix(2);
        else if (startsWith("\u3000") || startsWith("\ufeff") || startsWith("\u2028") || startsWith("\u2029"))
            text.remove_prefix(3);
        else
            return text;
    }
}

std::string_view withoutTrailingSpace(std::string_view text)
{
    const auto endsWith = [&](std::string_view space) {
        return text.size() >= space.size() && text.substr(text.size() - space.size()) == space;
    };
    for (;;) {
        if (!text.empty() && (text.back() == ' ' || (text.back() >= '\t' && text.back() <= '\r')))
            text.remove_suffix(1);
        else if (endsWith("\u00a0"))
            text.remove_suffix(2);
        else if (endsWith("\u3000") || endsWith("\ufeff") || endsWith("\u2028") || endsWith("\u2029"))
            text.remove_suffix(3);
        else
            return text;
    }
}

// How many characters at the beginning are a decimal literal: digits, point, exponent.
size_t decimalLength(std::string_view text)
{
    size_t i = !text.empty() && (text[0] == '-' || text[0] == '+') ? 1 : 0;
    const auto digits = [&] {
        const size_t from = i;
        while (i < text.size() && text[i] >= '0' && text[i] <= '9')
            ++i;
        return i - from;
    };
    size_t count = digits();
    if (i < text.size() && text[i] == '.') {
        ++i;
        count += digits();
    }
    if (count == 0)
        return 0;
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        const size_t before = i++;
        if (i < text.size() && (text[i] == '-' || text[i] == '+'))
            ++i;
        if (digits() == 0)
            i = before;
    }
    return i;
}

double decimal(std::string_view literal)
{
    const bool isNegative = literal[0] == '-';
    if (literal[0] == '+' || isNegative)
        literal.remove_prefix(1);
    double number = 0;
    const auto [end, problem] = std::from_chars(literal.data(), literal.data() + literal.size(), number);
    if (problem == std::errc::result_out_of_range) {
        const size_t exponent = literal.find_first_of("eE");
        const bool isTiny = exponent != std::string_view::npos && literal.substr(exponent + 1, 1) == "-";
        number = isTiny ? 0 : std::numeric_limits<double>::infinity();
    }
    return isNegative ? -number : number;
}

bool isInfinity(std::string_view text, bool whole)
{
    if (!text.empty() && (text[0] == '-' || text[0] == '+'))
        text.remove_prefix(1);
    constexpr std::string_view Word = "Infinity";
    return whole ? text == Word : text.substr(0, Word.size()) == Word;
}

double infinity(std::string_view text)
{
    return text[0] == '-' ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::infinity();
}

double radixNumber(std::string_view digits, int base)
{
    double number = 0;
    if (digits.empty())
        return NotANumber;
    for (const char c : digits) {
        const int digit = c >= '0' && c <= '9' ? c - '0' : (c | 0x20) >= 'a' ? (c | 0x20) - 'a' + 10 : 99;
        if (digit >= base)
            return NotANumber;
        number = number * base + digit;
    }
    return number;
}

// The order of UTF-16 code units: surrogates (4-byte UTF-8) come before U+E000..U+FFFF.
int compareUtf16(std::string_view a, std::string_view b)
{
    const size_t shared = std::min(a.size(), b.size());
    for (size_t i = 0; i < shared; ++i) {
        const auto x = static_cast<unsigned char>(a[i]);
        const auto y = static_cast<unsigned char>(b[i]);
        if (x == y)
            continue;
        const bool xIsPair = x >= 0xf0;
        const bool yIsPair = y >= 0xf0;
        if (xIsPair != yIsPair && (x >= 0xee && y >= 0xee))
            return xIsPair ? -1 : 1;
        return x < y ? -1 : 1;
    }
    return a.size() == b.size() ? 0 : a.size() < b.size() ? -1 : 1;
}

} // namespace

double parseFloat(std::string_view text)
{
    text = withoutLeadingSpace(text);
    const size_t length = decimalLength(text);
    if (length > 0)
        return decimal(text.substr(0, length));
    return isInfinity(text, false) ? infinity(text) : NotANumber;
}

double numberOfText(std::string_view text)
{
    text = withoutTrailingSpace(withoutLeadingSpace(text));
    if (text.empty())
        return 0;
    if (text.size() > 2 && text[0] == '0') {
        const char letter = char(text[1] | 0x20);
        if (letter == 'x' || letter == 'o' || letter == 'b')
            return radixNumber(text.substr(2), letter == 'x' ? 16 : letter == 'o' ? 8 : 2);
    }
    if (decimalLength(text) == text.size())
        return decimal(text);
    return isInfinity(text, true) ? infinity(text) : NotANumber;
}

void appendNumber(std::string &out, double number)
{
    if (std::isnan(number)) {
        out += "NaN";
        return;
    }
    if (number < 0) {
        out += '-';
        number = -number;
    }
    if (std::isinf(number)) {
        out += "Infinity";
        return;
    }
    if (number == 0) {
        out += '0';
        return;
    }
    char buffer[40];
    const auto [end, problem] = std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::scientific);
    const std::string_view scientific(buffer, size_t(end - buffer));
    const size_t e = scientific.find('e');
    std::string digits(1, scientific[0]);
    if (e > 2)
        digits += scientific.substr(2, e - 2);
    int exponent = 0;
    const char *from = scientific.data() + e + (scientific[e + 1] == '+' ? 2 : 1);
    std::from_chars(from, end, exponent);
    const int point = exponent + 1; // digits before the point, as in ECMA-262 Number::toString
    const int count = int(digits.size());
    if (count <= point && point <= 21) {
        out += digits;
        out.append(size_t(point - count), '0');
    } else if (0 < point && point <= 21) {
        out += digits.substr(0, size_t(point)) + '.' + digits.substr(size_t(point));
    } else if (-6 < point && point <= 0) {
        out += "0." + std::string(size_t(-point), '0') + digits;
    } else {
        out += digits[0];
        if (count > 1)
            out += '.' + digits.substr(1);
        out += exponent < 0 ? "e-" : "e+";
        out += std::to_string(std::abs(exponent));
    }
}

void appendText(std::string &out, const Value &value, Evaluator &evaluator, int depth)
{
    constexpr int DeepestNesting = 100;
    switch (value.kind) {
    case Value::Kind::Undefined:
        out += "undefined";
        return;
    case Value::Kind::Null:
        out += "null";
        return;
    case Value::Kind::Flag:
        out += value.flag ? "true" : "false";
        return;
    case Value::Kind::Number:
        appendNumber(out, value.number);
        return;
    case Value::Kind::Text:
        out += value.text();
        return;
    case Value::Kind::Object:
    case Value::Kind::Row:
        out += "[object Object]";
        return;
    case Value::Kind::List:
    case Value::Kind::Table:
        break;
    }
    const Value list = evaluator.asList(value);
    if (depth > DeepestNesting || out.size() > Evaluator::LongestText)
        return;
    for (quint32 i = 0; i < list.size; ++i) {
        if (i > 0)
            out += ',';
        if (!list.items[i].isNothing())
            appendText(out, list.items[i], evaluator, depth + 1);
    }
}

std::string_view toText(const Value &value, Evaluator &evaluator)
{
    if (value.isText())
        return value.text();
    std::string text;
    appendText(text, value, evaluator);
    return evaluator.keep(text).text();
}

double toNumber(const Value &value, Evaluator &evaluator)
{
    switch (value.kind) {
    case Value::Kind::Number:
        return value.number;
    case Value::Kind::Null:
        return 0;
    case Value::Kind::Undefined:
        return NotANumber;
    case Value::Kind::Flag:
        return value.flag ? 1 : 0;
    case Value::Kind::Text:
        return numberOfText(value.text());
    case Value::Kind::List:
    case Value::Kind::Table:
        return numberOfText(toText(value, evaluator));
    case Value::Kind::Object:
    case Value::Kind::Row:
        break;
    }
    return NotANumber;
}

bool truthyComplex(const Value &value, Evaluator &evaluator)
{
    return evaluator.rowCount(int(value.size)) > 0;
}

bool strictlyEqual(const Value &a, const Value &b)
{
    if (a.kind != b.kind)
        return false;
    switch (a.kind) {
    case Value::Kind::Undefined:
    case Value::Kind::Null:
        return true;
    case Value::Kind::Flag:
        return a.flag == b.flag;
    case Value::Kind::Number:
        return a.number == b.number;
    case Value::Kind::Text:
        return a.text() == b.text();
    case Value::Kind::List:
        return a.items == b.items && a.size == b.size && a.size > 0; // identity, as in JavaScript
    case Value::Kind::Object:
        return a.members == b.members && a.size == b.size && a.size > 0;
    case Value::Kind::Row:
        return a.size == b.size && a.row == b.row;
    case Value::Kind::Table:
        return a.size == b.size;
    }
    return false;
}

bool looselyEqual(const Value &a, const Value &b, Evaluator &evaluator)
{
    if (a.isNothing() || b.isNothing())
        return a.isNothing() && b.isNothing();
    const bool aIsPrimitive = a.kind < Value::Kind::List;
    const bool bIsPrimitive = b.kind < Value::Kind::List;
    if (!aIsPrimitive && !bIsPrimitive)
        return strictlyEqual(a, b);
    if (a.kind == b.kind)
        return strictlyEqual(a, b);
    if (!aIsPrimitive)
        return looselyEqual(Value::of(toText(a, evaluator)), b, evaluator);
    if (!bIsPrimitive)
        return looselyEqual(a, Value::of(toText(b, evaluator)), evaluator);
    return toNumber(a, evaluator) == toNumber(b, evaluator);
}

Order compare(const Value &a, const Value &b, Evaluator &evaluator)
{
    const auto isTextual = [](const Value &v) { return v.kind >= Value::Kind::Text; };
    if (isTextual(a) && isTextual(b)) {
        const int order = compareUtf16(toText(a, evaluator), toText(b, evaluator));
        return order < 0 ? Order::Less : order > 0 ? Order::Greater : Order::Equal;
    }
    const double x = toNumber(a, evaluator);
    const double y = toNumber(b, evaluator);
    return x < y ? Order::Less : x > y ? Order::Greater : x == y ? Order::Equal : Order::None;
}

} // namespace yichuang::rules
