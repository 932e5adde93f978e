// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/rules/identity.h"

#include "forms/model/rules/civildate.h"
#include "forms/model/rules/evaluator.h"

#include <algorithm>
#include <array>

namespace yichuang::rules {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool allDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

bool startsWith(std::string_view text, std::string_view head)
{
    return text.substr(0, head.size()) == head;
}

// Luhn, ISO/IEC 7812-1 annex B.
bool luhnHolds(std::string_view digits)
{
    int sum = 0;
    bool isDoubled = false;
    for (auto it = digits.rbegin(); it != digits.rend(); ++it) {
        int digit = *it - '0';
        if (isDoubled)
            digit = digit > 4 ? digit * 2 - 9 : digit * 2;
        sum += digit;
        isDoubled = !isDoubled;
    }
    return sum % 10 == 0;
}

} // namespace

FieldError idNumberError(std::string_view number, qint64 today)
{
    constexpr std::array Weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr std::string_view CheckCharacters = "10X98765432";
    if (number.size() != Weights.size() + 1)
        return FieldError::IdLength;
    int sum = 0;
    for (size_t i = 0; i < Weights.size(); ++i) {
        if (!isDigit(number[i]))
            return FieldError::IdDigits;
        sum += Weights[i] * (number[i] - '0');
    }
    if (number[0] == '0')
        return FieldError::IdRegion;
    CivilDate birth;
    readDigits(number.substr(6, 4), birth.year);
    readDigits(number.substr(10, 2), birth.month);
    readDigits(number.substr(12, 2), birth.day);
    constexpr int EarliestYear = 1850;
    if (birth.year < EarliestYear || birth.month < 1 || birth.month > 12 || birth.day < 1
        || birth.day > daysInMonth(birth.year, birth.month))
        return FieldError::IdBirth;
    if (today != Evaluator::NoDay && dayNumber(birth.year, birth.month, birth.day) > today)
        return FieldError::IdFuture;
    const char last = number[17] == 'x' ? 'X' : number[17];
    return last == CheckCharacters[size_t(sum % 11)] ? FieldError::None : FieldError::IdCheck;
}

FieldError paperError(std::string_view type, std::string_view number, qint64 today)
{
    if (type.empty() || type == "111")
        return idNumberError(number, today);
    const bool isWord = std::all_of(number.begin(), number.end(), [](char c) { return isDigit(c) || isLetter(c); });
    if (type == "114") { // birth certificate: a letter and nine digits
        const bool fits = number.size() == 10 && isLetter(number[0]) && allDigits(number.substr(1));
        return fits ? FieldError::None : FieldError::PaperShape;
    }
    constexpr size_t Shortest = 6;
    constexpr size_t Longest = 18;
    return isWord && number.size() >= Shortest && number.size() <= Longest ? FieldError::None : FieldError::PaperShape;
}

FieldError phoneError(std::string_view number)
{
    std::string digits;
    for (const char c : number) {
        if (isDigit(c))
            digits += c;
        else if (c != '-')
            return FieldError::Phone;
    }
    const bool isMobile = digits.size() == 11 && digits[0] == '1' && digits[1] >= '3';
    const bool isLandline = digits.size() >= 10 && digits.size() <= 16 && digits[0] == '0' && digits[1] != '0';
    const bool isShort = digits.size() >= 7 && digits.size() <= 8 && digits[0] >= '2';
    const bool isService = digits.size() == 10 && (startsWith(digits, "400") || startsWith(digits, "800"));
    return isMobile || isLandline || isShort || isService ? FieldError::None : FieldError::Phone;
}

FieldError bankAccountError(std::string_view number)
{
    constexpr size_t Shortest = 8;
    constexpr size_t Longest = 32;
    if (!allDigits(number) || number.size() < Shortest || number.size() > Longest)
        return FieldError::BankAccount;
    // Cards begin with 4, 5 or 6 and carry a Luhn digit; passbook accounts of the same length need not.
    const bool isCard = (number.size() == 16 || number.size() == 19) && number[0] >= '4' && number[0] <= '6';
    return isCard && !luhnHolds(number) ? FieldError::BankCheck : FieldError::None;
}

FieldError divisionError(std::string_view code)
{
    // Outside the province a division is six digits and a typed address behind a space.
    const size_t space = code.find(' ');
    const std::string_view digits = code.substr(0, space);
    const bool hasLength = digits.size() == 6 || (space == std::string_view::npos && (digits.size() == 9 || digits.size() == 12));
    return hasLength && allDigits(digits) && digits[0] >= '1' && digits[0] <= '8' ? FieldError::None
                                                                                  : FieldError::Division;
}

} // namespace yichuang::rules
