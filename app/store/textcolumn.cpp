// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/textcolumn.h"

#include "store/bytescan.h"

namespace yichuang {

namespace {

constexpr char End = '\n';

char32_t nextCharacter(const unsigned char *&at, const unsigned char *end)
{
    const char32_t lead = *at++;
    int more = lead < 0xc0 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    char32_t character = lead;
    for (; more > 0 && at < end; --more)
        character = (character << 6) ^ *at++;
    return character;
}

constexpr quint32 mix(quint32 a, quint32 b)
{
    return ((a * 0x9e3779b1U) ^ (b * 0x85ebca77U)) * 0xc2b2ae3dU;
}

// Pairs of characters; of plain ASCII (numbers) triples, because every pair of digits occurs everywhere.
template<typename Visit>
void forEachPair(QByteArrayView text, Visit visit)
{
    const auto *at = reinterpret_cast<const unsigned char *>(text.data());
    const auto *end = at + text.size();
    char32_t before = 0;
    char32_t last = 0;
    while (at < end) {
        const char32_t now = nextCharacter(at, end);
        if (now < 0x80 && last < 0x80) {
            if (before != 0 && before < 0x80 && last != 0)
                visit(mix(before * 0x10001U + 7U, last << 8 | now) >> 16);
        } else if (last != 0) {
            visit(mix(last, now) >> 16);
        }
        before = last;
        last = now;
    }
}

} // namespace

void TextColumn::notePairs(QByteArrayView text)
{
    forEachPair(text, [this](quint32 pair) { m_pairs[pair / 64] |= quint64(1) << (pair % 64); });
}

bool TextColumn::mayHold(QByteArrayView pattern) const
{
    bool may = true;
    forEachPair(pattern, [&](quint32 pair) { may = may && (m_pairs[pair / 64] >> (pair % 64) & 1); });
    return may;
}

void TextColumn::append(QByteArrayView text)
{
    const size_t start = m_bytes.size();
    m_starts.push_back(quint32(start));
    m_bytes.append(text.data(), size_t(text.size()));
    std::replace(m_bytes.begin() + qptrdiff(start), m_bytes.end(), End, ' ');
    m_bytes.push_back(End);
    notePairs(text);
}

size_t TextColumn::endOf(size_t position) const
{
    return (position + 1 < m_starts.size() ? m_starts[position + 1] : m_bytes.size()) - 1;
}

QByteArrayView TextColumn::at(size_t position) const
{
    const size_t start = m_starts[position];
    return {m_bytes.data() + start, qsizetype(endOf(position) - start)};
}

void TextColumn::replace(size_t position, QByteArrayView text)
{
    const size_t start = m_starts[position];
    const size_t before = endOf(position) - start;
    std::string clean(text.data(), size_t(text.size()));
    std::replace(clean.begin(), clean.end(), End, ' ');
    m_bytes.replace(start, before, clean);
    for (size_t i = position + 1; clean.size() != before && i < m_starts.size(); ++i)
        m_starts[i] = quint32(m_starts[i] + clean.size() - before);
    notePairs(text);
}

// Hits come in ascending order and mostly near each other: gallop from the last row.
size_t TextColumn::rowAt(size_t offset, size_t notBefore) const
{
    size_t step = 1;
    size_t low = notBefore;
    size_t high = notBefore + 1;
    while (high < m_starts.size() && m_starts[high] <= offset) {
        low = high;
        high += step;
        step *= 2;
    }
    const auto begin = m_starts.begin() + qptrdiff(low);
    const auto end = m_starts.begin() + qptrdiff(std::min(high, m_starts.size()));
    return size_t(std::upper_bound(begin, end, quint32(offset)) - m_starts.begin()) - 1;
}

void TextColumn::scan(QByteArrayView pattern, RowSet &rows) const
{
    if (pattern.isEmpty() || m_starts.empty() || pattern.contains(End) || !mayHold(pattern))
        return;
    const ByteScan scan(pattern);
    const char *const begin = m_bytes.data();
    const char *const end = begin + m_bytes.size();
    size_t row = 0;
    for (const char *at = scan.next(begin, end); at; at = scan.next(at, end)) {
        row = rowAt(size_t(at - begin), row);
        rows.insert(row);
        at = begin + endOf(row);
    }
}

void TextColumn::clear()
{
    // Personal data: overwrite before the memory goes back.
    std::fill(m_bytes.begin(), m_bytes.end(), '\0');
    *this = TextColumn();
}

} // namespace yichuang
