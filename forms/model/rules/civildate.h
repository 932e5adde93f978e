// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>

namespace yichuang::rules {

/// Days of the Gregorian calendar as numbers, without the cost of QDate's texts. Day 0 is 1970-01-01.
constexpr qint64 EpochJulianDay = 2440588;

struct CivilDate
{
    int year = 0;
    int month = 0;
    int day = 0;
};

constexpr bool isLeapYear(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

constexpr int daysInMonth(int year, int month)
{
    constexpr int Days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeapYear(year) ? 29 : Days[month - 1];
}

/// Howard Hinnant's days_from_civil.
constexpr qint64 dayNumber(int year, int month, int day)
{
    const qint64 y = month <= 2 ? year - 1 : year;
    const qint64 era = (y >= 0 ? y : y - 399) / 400;
    const qint64 yearOfEra = y - era * 400;
    const qint64 dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const qint64 dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

constexpr CivilDate civilDate(qint64 number)
{
    const qint64 z = number + 719468;
    const qint64 era = (z >= 0 ? z : z - 146096) / 146097;
    const qint64 dayOfEra = z - era * 146097;
    const qint64 yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const qint64 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const qint64 shifted = (5 * dayOfYear + 2) / 153;
    const int month = int(shifted < 10 ? shifted + 3 : shifted - 9);
    return {int(yearOfEra + era * 400 + (month <= 2 ? 1 : 0)), month, int(dayOfYear - (153 * shifted + 2) / 5 + 1)};
}

constexpr bool readDigits(std::string_view text, int &number)
{
    number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return false;
        number = number * 10 + (c - '0');
    }
    return true;
}

/// "2026-11" with a real month.
constexpr bool parseMonth(std::string_view text, CivilDate &date)
{
    date.day = 1;
    return text.size() == 7 && text[4] == '-' && readDigits(text.substr(0, 4), date.year)
        && readDigits(text.substr(5, 2), date.month) && date.year > 0 && date.month >= 1 && date.month <= 12;
}

/// "2026-11-22" with a real day.
constexpr bool parseDate(std::string_view text, CivilDate &date)
{
    return text.size() == 10 && text[7] == '-' && parseMonth(text.substr(0, 7), date)
        && readDigits(text.substr(8, 2), date.day) && date.day >= 1 && date.day <= daysInMonth(date.year, date.month);
}

std::string dateText(const CivilDate &date);

} // namespace yichuang::rules
