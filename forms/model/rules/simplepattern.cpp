// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/rules/simplepattern.h"

#include "forms/model/rules/utf8.h"

#include <limits>

namespace yichuang::rules {

namespace {

constexpr quint32 Unlimited = std::numeric_limits<quint32>::max();

bool isSpecial(char32_t c)
{
    return QStringView(u"^$.|?*+()[]{}\\").contains(QChar(char16_t(c < 0x80 ? c : 0)));
}

} // namespace

void SimplePattern::Class::add(char32_t from, char32_t to)
{
    for (char32_t c = from; c <= to && c < 128; ++c)
        ascii[c >> 6] |= quint64(1) << (c & 63);
    if (to >= 128)
        ranges.emplace_back(std::max<char32_t>(from, 128), to);
}

bool SimplePattern::Class::meets(const Class &other) const
{
    if ((ascii[0] & other.ascii[0]) || (ascii[1] & other.ascii[1]))
        return true;
    for (const auto &[from, to] : ranges) {
        for (const auto &[otherFrom, otherTo] : other.ranges) {
            if (from <= otherTo && otherFrom <= to)
                return true;
        }
    }
    return false;
}

/// Reads the source; anything it does not know ends the attempt.
class SimplePattern::Parser
{
public:
    explicit Parser(const QString &source) : m_source(source.toStdU32String()) { }

    bool read(std::vector<Item> &items)
    {
        if (!take(U'^'))
            return false;
        while (!(m_at + 1 == m_source.size() && m_source[m_at] == U'$')) {
            Item item;
            if (!readItem(item.characters) || !readCount(item))
                return false;
            items.push_back(std::move(item));
        }
        return !items.empty();
    }

private:
    bool take(char32_t c)
    {
        if (m_at >= m_source.size() || m_source[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    bool readItem(Class &characters)
    {
        if (m_at >= m_source.size())
            return false;
        if (take(U'['))
            return readClass(characters);
        char32_t c = 0;
        if (take(U'\\'))
            return readEscape(characters, c);
        c = m_source[m_at++];
        if (isSpecial(c))
            return false;
        characters.add(c, c);
        return true;
    }

    bool readClass(Class &characters)
    {
        if (m_at < m_source.size() && m_source[m_at] == U'^')
            return false;
        while (!take(U']')) {
            char32_t from = 0;
            if (!readClassCharacter(characters, from))
                return false;
            const bool isRange = m_at + 1 < m_source.size() && m_source[m_at] == U'-' && m_source[m_at + 1] != U']';
            char32_t to = from;
            if (isRange) {
                ++m_at;
                Class none;
                if (from == 0 || !readClassCharacter(none, to) || to < from)
                    return false;
            }
            if (from != 0)
                characters.add(from, to);
        }
        return true;
    }

    // Leaves 0 if it was a class of its own (\d).
    bool readClassCharacter(Class &characters, char32_t &c)
    {
        if (m_at >= m_source.size() || m_source[m_at] == U'[')
            return false;
        if (take(U'\\')) {
            Class escaped;
            if (!readEscape(escaped, c))
                return false;
            if (c == 0)
                characters.add(U'0', U'9');
            return true;
        }
        c = m_source[m_at++];
        return c != 0;
    }

    bool readEscape(Class &characters, char32_t &c)
    {
        if (m_at >= m_source.size())
            return false;
        const char32_t letter = m_source[m_at++];
        c = 0;
        if (letter == U'd') {
            characters.add(U'0', U'9');
            return true;
        }
        if (letter == U'u' || letter == U'x') {
            if (!readHex(letter, c))
                return false;
        } else if (isSpecial(letter) || letter == U'-' || letter == U'/') {
            c = letter;
        } else {
            return false;
        }
        characters.add(c, c);
        return true;
    }

    bool readHex(char32_t letter, char32_t &c)
    {
        const bool isBraced = take(U'{');
        const size_t digits = isBraced ? 6 : letter == U'u' ? 4 : 2;
        size_t count = 0;
        c = 0;
        for (; count < digits && m_at < m_source.size() && m_source[m_at] < 0x80; ++count) {
            const int digit = QString(QChar(char16_t(m_source[m_at]))).toInt(nullptr, 16);
            if (digit == 0 && m_source[m_at] != U'0')
                break;
            c = c * 16 + char32_t(digit);
            ++m_at;
        }
        const bool isComplete = isBraced ? count > 0 && take(U'}') : count == digits;
        return isComplete && c > 0 && c <= 0x10ffff && !(c >= 0xd800 && c <= 0xdfff);
    }

    bool readCount(Item &item)
    {
        if (take(U'?'))
            item.least = 0;
        else if (take(U'*'))
            item.least = 0, item.most = Unlimited;
        else if (take(U'+'))
            item.most = Unlimited;
        else if (take(U'{'))
            return readBraces(item);
        return m_at < m_source.size() && m_source[m_at] != U'?' && m_source[m_at] != U'+';
    }

    bool readNumber(quint32 &number)
    {
        const size_t from = m_at;
        number = 0;
        for (; m_at < m_source.size() && m_source[m_at] >= U'0' && m_source[m_at] <= U'9' && m_at - from < 5; ++m_at)
            number = number * 10 + quint32(m_source[m_at] - U'0');
        return m_at > from;
    }

    bool readBraces(Item &item)
    {
        if (!readNumber(item.least))
            return false;
        item.most = item.least;
        if (take(U',') && !readNumber(item.most))
            item.most = Unlimited;
        return take(U'}') && item.most >= item.least && m_at < m_source.size() && m_source[m_at] != U'?';
    }

    std::u32string m_source;
    size_t m_at = 0;
};

std::optional<SimplePattern> SimplePattern::parse(const QString &source)
{
    SimplePattern pattern;
    if (!Parser(source).read(pattern.m_items))
        return std::nullopt;
    // An item that may take more or fewer must not take what a later one, up to the next that surely takes something,
    // could want.
    const auto &items = pattern.m_items;
    for (size_t i = 0; i + 1 < items.size(); ++i) {
        if (items[i].least == items[i].most)
            continue;
        for (size_t k = i + 1; k < items.size(); ++k) {
            if (items[i].characters.meets(items[k].characters))
                return std::nullopt;
            if (items[k].least > 0)
                break;
        }
    }
    return pattern;
}

bool SimplePattern::matches(std::string_view text) const
{
    for (const Item &item : m_items) {
        quint32 count = 0;
        while (count < item.most && !text.empty()) {
            std::string_view rest = text;
            if (!item.characters.contains(nextCodePoint(rest)))
                break;
            text = rest;
            ++count;
        }
        if (count < item.least)
            return false;
    }
    return text.empty();
}

} // namespace yichuang::rules
