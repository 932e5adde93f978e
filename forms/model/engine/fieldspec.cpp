// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/engine/fieldspec.h"

#include "forms/model/rules/civildate.h"
#include "forms/model/rules/identity.h"
#include "forms/model/rules/utf8.h"

#include <algorithm>
#include <cmath>

namespace yichuang::rules {

namespace {

// Control characters, zero-width spaces and marks that turn the direction of writing: nobody types them, they come
// with pasted text and make two equal names unequal. Variation selectors stay: rare characters need them.
bool hasControlCharacter(std::string_view text, bool isLong)
{
    const auto byte = [&](size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0; };
    for (size_t i = 0; i < text.size(); ++i) {
        const unsigned char c = byte(i);
        if (c >= 0x20 && c < 0x7f)
            continue;
        if (c < 0x20 || c == 0x7f) {
            if (!isLong || (c != '\n' && c != '\t'))
                return true;
        } else if (c == 0xc2) {
            if (byte(i + 1) < 0xa0)
                return true;
        } else if (c == 0xe2) {
            const unsigned char second = byte(i + 1);
            const unsigned char third = byte(i + 2);
            if (second == 0x80 && ((third >= 0x8b && third <= 0x8f) || (third >= 0xa8 && third <= 0xae)))
                return true;
            if (second == 0x81 && third >= 0xa0 && third <= 0xa9)
                return true;
        } else if (c == 0xef && byte(i + 1) == 0xbb && byte(i + 2) == 0xbf) {
            return true;
        }
    }
    return false;
}

FieldError judgeNumber(const FieldSpec &spec, double number)
{
    if (spec.decimals >= 0) {
        const double scaled = number * std::pow(10.0, spec.decimals);
        if (std::abs(scaled - std::round(scaled)) > 1e-6 * std::max(1.0, std::abs(scaled) * 1e-9))
            return FieldError::Decimals;
    }
    if (number < spec.minimum)
        return FieldError::Minimum;
    return number > spec.maximum ? FieldError::Maximum : FieldError::None;
}

FieldError judgeDay(const FieldSpec &spec, std::string_view text, qint64 today)
{
    CivilDate date;
    const bool isDate = spec.type == FieldType::Date ? parseDate(text, date) : parseMonth(text, date);
    if (!isDate)
        return FieldError::Date;
    const qint64 day = dayNumber(date.year, date.month, date.day);
    const auto limit = [&](qint64 written) { return written == FieldSpec::Today ? today : written; };
    if (const qint64 earliest = limit(spec.earliest); earliest != FieldSpec::NoDay && day < earliest)
        return FieldError::Earliest;
    if (const qint64 latest = limit(spec.latest); latest != FieldSpec::NoDay && day > latest)
        return FieldError::Latest;
    return FieldError::None;
}

bool isOffered(const FieldSpec &spec, std::string_view value, quint64 hidden)
{
    for (size_t i = 0; i < spec.options.size(); ++i) {
        if (spec.options[i] != value)
            continue;
        for (size_t bit = 0; bit < spec.conditional.size(); ++bit) {
            if (spec.conditional[bit] == int(i))
                return !((hidden >> bit) & 1);
        }
        return true;
    }
    return false;
}

FieldError judgeItems(const FieldSpec &spec, std::string_view items, quint64 hidden)
{
    while (true) {
        const size_t end = items.find(Cell::ItemSeparator);
        if (!isOffered(spec, items.substr(0, end), hidden))
            return FieldError::Option;
        if (end == std::string_view::npos)
            return FieldError::None;
        items.remove_prefix(end + 1);
    }
}

FieldError judgeText(const FieldSpec &spec, std::string_view text, const Surroundings &surroundings)
{
    if (hasControlCharacter(text, spec.type == FieldType::LongText))
        return FieldError::ControlCharacter;
    FieldError error = FieldError::None;
    if (spec.type == FieldType::IdNumber)
        error = paperError(surroundings.idType, text, surroundings.today);
    else if (spec.type == FieldType::Phone)
        error = phoneError(text);
    else if (spec.type == FieldType::BankAccount)
        error = bankAccountError(text);
    else if (spec.type == FieldType::Division)
        error = divisionError(text);
    if (error != FieldError::None)
        return error;
    if (spec.pattern && !spec.pattern->matches(text))
        return FieldError::Pattern;
    const auto fewest = size_t(spec.shortest);
    const auto most = size_t(spec.longest);
    if (text.size() > most || fewest > 1) { // bytes are never fewer than characters
        const size_t length = codePoints(text);
        if (length > most)
            return FieldError::TooLong;
        if (length < fewest)
            return FieldError::TooShort;
    }
    return FieldError::None;
}

} // namespace

FieldError judge(const FieldSpec &spec, const Cell &cell, const Surroundings &surroundings)
{
    if (cell.isEmpty())
        return cell.isRequired ? FieldError::Required : FieldError::None;
    if (cell.kind == Cell::Kind::Wrong)
        return FieldError::Type;
    switch (spec.type) {
    case FieldType::Number:
    case FieldType::Money:
        return judgeNumber(spec, cell.number);
    case FieldType::Date:
    case FieldType::Month:
        return judgeDay(spec, cell.text, surroundings.today);
    case FieldType::Choice:
        return isOffered(spec, cell.text, cell.hiddenOptions) ? FieldError::None : FieldError::Option;
    case FieldType::MultiChoice:
        return judgeItems(spec, cell.text, cell.hiddenOptions);
    case FieldType::YesNo:
    case FieldType::Table:
        return FieldError::None;
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Division:
    case FieldType::IdNumber:
    case FieldType::Phone:
    case FieldType::BankAccount:
        break;
    }
    return judgeText(spec, cell.text, surroundings);
}

} // namespace yichuang::rules
