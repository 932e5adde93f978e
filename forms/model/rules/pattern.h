// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "forms/model/rules/simplepattern.h"

#include <QString>

#include <memory>
#include <optional>
#include <string_view>

struct pcre2_real_code_8;

namespace yichuang::rules {

/// A regular expression in ECMA-262 syntax over UTF-8. Simple ones run by hand, the others by PCRE2 with JIT and a match
/// limit, so that a malicious pattern cannot hang the station: beyond the limit nothing matches. Immutable; any thread.
class Pattern
{
public:
    static constexpr qsizetype LongestSource = 1000;

    /// The error's detail says what is wrong and where.
    static Result<std::unique_ptr<const Pattern>> compile(const QString &source);
    ~Pattern();
    Pattern(const Pattern &) = delete;
    Pattern &operator=(const Pattern &) = delete;

    bool matches(std::string_view text) const;

private:
    Pattern() = default;
    std::optional<SimplePattern> m_simple;
    pcre2_real_code_8 *m_code = nullptr;
};

} // namespace yichuang::rules
