// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/formstate.h"

#include <string_view>

namespace yichuang::rules {

/// Checks of numbers that carry their own proof, over UTF-8 and without memory. idNumberError() answers as
/// IdNumber::parse() does (a test holds them together).
FieldError idNumberError(std::string_view number, qint64 today);
/// The shape of a paper that is no resident identity card; type is the three digits of GA/T 2000.156.
FieldError paperError(std::string_view type, std::string_view number, qint64 today);
FieldError phoneError(std::string_view number);
FieldError bankAccountError(std::string_view number);
FieldError divisionError(std::string_view code);

} // namespace yichuang::rules
