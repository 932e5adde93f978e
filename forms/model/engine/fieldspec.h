// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/engine/formcells.h"
#include "forms/model/formdefinition.h"
#include "forms/model/rules/pattern.h"

#include <limits>
#include <memory>
#include <string>
#include <vector>

namespace yichuang::rules {

/// What judging a value of one field or column needs, made ready: the limits, the pattern, the options.
struct FieldSpec
{
    static constexpr qint64 NoDay = std::numeric_limits<qint64>::min();
    static constexpr qint64 Today = NoDay + 1;
    static constexpr int DefaultLongest = 2000;
    static constexpr int DefaultLongestLongText = 20'000;

    const Field *field = nullptr;
    std::string key;
    FieldType type = FieldType::Text;
    std::unique_ptr<const Pattern> pattern;
    std::vector<std::string> options;
    std::vector<int> conditional;  ///< options with a rule of their own; bit n of Cell::hiddenOptions is the n-th
    int shortest = 0;
    int longest = DefaultLongest;
    double minimum = -std::numeric_limits<double>::infinity();
    double maximum = std::numeric_limits<double>::infinity();
    int decimals = -1;
    qint64 earliest = NoDay;
    qint64 latest = NoDay;
    int idTypeSlot = -1;
    int idTypeColumn = -1;         ///< the paper's kind stands in the same row

    bool isNumeric() const { return type == FieldType::Number || type == FieldType::Money; }
};

/// What else a judgement depends on.
struct Surroundings
{
    qint64 today = FieldSpec::NoDay;
    std::string_view idType;
};

/// What is wrong with a value that is visible; Required only if the cell says so.
FieldError judge(const FieldSpec &spec, const Cell &cell, const Surroundings &surroundings);

} // namespace yichuang::rules
