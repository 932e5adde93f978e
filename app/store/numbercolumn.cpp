// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/numbercolumn.h"

namespace yichuang {

namespace {

constexpr qsizetype NumberSize = 43;
constexpr qsizetype CodeSize = 31;

} // namespace

NumberColumn::Parts NumberColumn::split(QByteArrayView number)
{
    if (number.size() != NumberSize)
        return {0, number};
    const QByteArrayView code = number.first(CodeSize);
    qsizetype place = m_codes.indexOf(code);
    if (place < 0) {
        if (m_codes.size() > 0xffff)
            return {0, number};
        place = m_codes.size();
        m_codes.append(code.toByteArray());
    }
    return {quint16(place), number.sliced(CodeSize)};
}

void NumberColumn::append(QByteArrayView number)
{
    const Parts parts = split(number);
    m_code.push_back(parts.code);
    m_tails.append(parts.tail);
}

void NumberColumn::replace(size_t position, QByteArrayView number)
{
    const Parts parts = split(number);
    m_code[position] = parts.code;
    m_tails.replace(position, parts.tail);
}

void NumberColumn::scan(QByteArrayView pattern, RowSet &rows) const
{
    m_tails.scan(pattern, rows);
    for (qsizetype code = 1; code < m_codes.size(); ++code) {
        const QByteArray &text = m_codes.at(code);
        const bool holdsAll = text.contains(pattern);
        // Or the pattern begins in the code and ends in the date and serial.
        QList<QByteArrayView> rests;
        for (qsizetype in = 1; in < pattern.size() && in <= text.size() && !holdsAll; ++in) {
            if (text.endsWith(pattern.first(in)))
                rests.append(pattern.sliced(in));
        }
        if (!holdsAll && rests.isEmpty())
            continue;
        for (size_t row = 0; row < m_code.size(); ++row) {
            if (m_code[row] != code)
                continue;
            const QByteArrayView tail = m_tails.at(row);
            if (holdsAll || std::any_of(rests.begin(), rests.end(), [&](QByteArrayView r) { return tail.startsWith(r); }))
                rows.insert(row);
        }
    }
}

void NumberColumn::clear()
{
    *this = NumberColumn();
}

} // namespace yichuang
