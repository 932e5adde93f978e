// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace yichuang::rules {

/// Characters as people count them: code points, so that a rare character of the supplementary planes is one.
inline size_t codePoints(std::string_view text)
{
    size_t count = 0;
    for (const char c : text)
        count += (static_cast<unsigned char>(c) & 0xc0) != 0x80 ? 1 : 0;
    return count;
}

/// Takes one code point off a well-formed text that is not empty.
inline char32_t nextCodePoint(std::string_view &text)
{
    const auto byte = [&](size_t i) { return char32_t(static_cast<unsigned char>(text[i])); };
    const char32_t first = byte(0);
    if (first < 0x80) {
        text.remove_prefix(1);
        return first;
    }
    const size_t size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (text.size() < size) {
        text = {};
        return 0xfffd;
    }
    char32_t code = first & (size == 4 ? 0x07 : size == 3 ? 0x0f : 0x1f);
    for (size_t i = 1; i < size; ++i)
        code = (code << 6) | (byte(i) & 0x3f);
    text.remove_prefix(size);
    return code;
}

} // namespace yichuang::rules
