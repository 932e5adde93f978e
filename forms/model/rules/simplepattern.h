// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace yichuang::rules {

/// The kind of regular expression forms are full of: ^ characters and classes with counts $, where no character
/// can belong to two neighbours that compete for it. Such a one needs no backtracking.
class SimplePattern
{
public:
    /// Nothing if the expression is not of that kind.
    static std::optional<SimplePattern> parse(const QString &source);
    bool matches(std::string_view text) const;

    struct Class
    {
        std::array<quint64, 2> ascii{};
        std::vector<std::pair<char32_t, char32_t>> ranges;

        void add(char32_t from, char32_t to);
        bool contains(char32_t c) const
        {
            if (c < 128)
                return (ascii[c >> 6] >> (c & 63)) & 1;
            for (const auto &[from, to] : ranges) {
                if (c >= from && c <= to)
                    return true;
            }
            return false;
        }
        bool meets(const Class &other) const;
    };

private:
    struct Item
    {
        Class characters;
        quint32 least = 1;
        quint32 most = 1;
    };
    class Parser;

    std::vector<Item> m_items;
};

} // namespace yichuang::rules
