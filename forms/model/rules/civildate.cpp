// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/rules/civildate.h"

#include <cstdio>

namespace yichuang::rules {

static_assert(dayNumber(1970, 1, 1) == 0);
static_assert(dayNumber(2000, 2, 29) == 11016);
static_assert(civilDate(11016).month == 2 && civilDate(11016).day == 29);

std::string dateText(const CivilDate &date)
{
    char text[32];
    const int length = std::snprintf(text, sizeof text, "%04d-%02d-%02d", date.year, date.month, date.day);
    return std::string(text, size_t(length));
}

} // namespace yichuang::rules
