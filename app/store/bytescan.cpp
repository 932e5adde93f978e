// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bytescan.h"

#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace yichuang {

namespace {

const char *plainNext(const char *from, const char *end, QByteArrayView pattern)
{
    return static_cast<const char *>(memmem(from, size_t(end - from), pattern.data(), size_t(pattern.size())));
}

// Bytes of the first UTF-8 character: its last one says most.
qsizetype lengthOfFirst(QByteArrayView pattern)
{
    const auto lead = static_cast<unsigned char>(pattern.front());
    const qsizetype length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    return std::min(length, pattern.size());
}

#if defined(__x86_64__)
struct Places
{
    qsizetype first, middle, last;
};

const __m256i_u *wide(const char *at)
{
    return reinterpret_cast<const __m256i_u *>(at);
}

__attribute__((target("avx2"))) const char *wideNext(const char *from, const char *end, QByteArrayView pattern,
                                                     Places places)
{
    constexpr qsizetype Step = 32;
    const __m256i first = _mm256_set1_epi8(pattern[places.first]);
    const __m256i middle = _mm256_set1_epi8(pattern[places.middle]);
    const __m256i last = _mm256_set1_epi8(pattern[places.last]);

    const char *at = from;
    for (; end - at >= Step + pattern.size(); at += Step) {
        const __m256i a = _mm256_cmpeq_epi8(_mm256_loadu_si256(wide(at + places.first)), first);
        const __m256i b = _mm256_cmpeq_epi8(_mm256_loadu_si256(wide(at + places.middle)), middle);
        const __m256i c = _mm256_cmpeq_epi8(_mm256_loadu_si256(wide(at + places.last)), last);
        auto mask = static_cast<unsigned>(_mm256_movemask_epi8(_mm256_and_si256(_mm256_and_si256(a, b), c)));
        for (; mask != 0; mask &= mask - 1) {
            const char *found = at + __builtin_ctz(mask);
            if (std::memcmp(found, pattern.data(), size_t(pattern.size())) == 0)
                return found;
        }
    }
    return plainNext(at, end, pattern);
}
#endif

} // namespace

ByteScan::ByteScan(QByteArrayView pattern)
    : m_pattern(pattern)
{
    Q_ASSERT(!pattern.isEmpty());
    m_last = pattern.size() - 1;
    m_first = lengthOfFirst(pattern) - 1;
    if (m_first == m_last)
        m_first = std::max<qsizetype>(m_last - 1, 0);
    m_middle = (m_first + m_last + 1) / 2;
#if defined(__x86_64__)
    m_isWide = __builtin_cpu_supports("avx2");
#endif
}

const char *ByteScan::next(const char *from, const char *end) const
{
    if (end - from < m_pattern.size())
        return nullptr;
#if defined(__x86_64__)
    if (m_isWide)
        return wideNext(from, end, m_pattern, {m_first, m_middle, m_last});
#endif
    return plainNext(from, end, m_pattern);
}

} // namespace yichuang
