// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <vector>

namespace yichuang {

/// A set of row positions, one bit each.
class RowSet final
{
public:
    explicit RowSet(size_t size) : m_words((size + 63) / 64) { }

    void insert(size_t position) { m_words[position / 64] |= quint64(1) << (position % 64); }
    void remove(size_t position) { m_words[position / 64] &= ~(quint64(1) << (position % 64)); }
    void fill(size_t size)
    {
        std::fill(m_words.begin(), m_words.end(), ~quint64(0));
        if (size % 64 != 0)
            m_words.back() = (quint64(1) << (size % 64)) - 1;
    }
    void keepOnly(const RowSet &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
    }
    int count() const
    {
        int sum = 0;
        for (const quint64 word : m_words)
            sum += std::popcount(word);
        return sum;
    }
    /// Calls visit(position) from the highest position down until it returns false.
    template<typename Visit>
    void fromTheTop(Visit visit) const
    {
        for (size_t i = m_words.size(); i-- > 0;) {
            for (quint64 word = m_words[i]; word != 0;) {
                const int bit = 63 - std::countl_zero(word);
                if (!visit(i * 64 + size_t(bit)))
                    return;
                word &= ~(quint64(1) << bit);
            }
        }
    }
    /// Keeps the positions for which test(position) holds.
    template<typename Test>
    void filter(Test test)
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            for (quint64 word = m_words[i]; word != 0; word &= word - 1) {
                const size_t position = i * 64 + size_t(std::countr_zero(word));
                if (!test(position))
                    remove(position);
            }
        }
    }

private:
    std::vector<quint64> m_words;
};

} // namespace yichuang
