// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>
#include <type_traits>
#include <vector>

namespace yichuang::rules {

/// Memory for values that live as long as one evaluation (or one program): taken piece by piece, given back all at
/// once. Has a limit, so that no rule can eat the memory of the station. Only for types without destructors.
class Arena
{
public:
    explicit Arena(size_t limit = size_t(32) << 20) : m_limit(limit) { }
    Arena(const Arena &) = delete;
    Arena &operator=(const Arena &) = delete;

    /// Null beyond the limit.
    void *take(size_t bytes)
    {
        bytes = bytes == 0 ? 8 : (bytes + 7) & ~size_t(7);
        if (bytes > m_left && !grow(bytes))
            return nullptr;
        char *place = m_next;
        m_next += bytes;
        m_left -= bytes;
        return place;
    }

    template<typename T>
    T *array(size_t count)
    {
        static_assert(std::is_trivially_destructible_v<T>);
        if (count > m_limit / sizeof(T))
            return nullptr;
        T *items = static_cast<T *>(take(count * sizeof(T)));
        if (items)
            std::uninitialized_value_construct_n(items, count);
        return items;
    }

    /// Everything taken so far becomes invalid; the first block is kept for the next time.
    void reset()
    {
        if (m_blocks.empty())
            return;
        m_blocks.resize(1);
        m_next = m_blocks.front().get();
        m_left = FirstBlock;
        m_used = FirstBlock;
    }

private:
    static constexpr size_t FirstBlock = 4096;

    bool grow(size_t bytes)
    {
        const size_t size = m_blocks.empty() ? FirstBlock : std::max(bytes, size_t(65536));
        if (m_blocks.empty() && bytes > FirstBlock) {
            m_blocks.push_back(std::make_unique_for_overwrite<char[]>(FirstBlock));
            m_used = FirstBlock;
            return grow(bytes);
        }
        if (m_used + size > m_limit)
            return false;
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(size));
        m_used += size;
        m_next = m_blocks.back().get();
        m_left = size;
        return true;
    }

    std::vector<std::unique_ptr<char[]>> m_blocks;
    char *m_next = nullptr;
    size_t m_left = 0;
    size_t m_used = 0;
    size_t m_limit;
};

} // namespace yichuang::rules
