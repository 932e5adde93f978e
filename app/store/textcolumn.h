// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rowset.h"

#include <QByteArray>
#include <QString>

#include <string>

namespace yichuang {

/// One column of short texts in one piece of memory (UTF-8), made to be scanned for substrings. Remembers which
/// pairs of characters occur at all, so that a text from another column is mostly turned away without a scan.
class TextColumn final
{
public:
    TextColumn() : m_pairs(PairBits / 64) { }

    void append(QByteArrayView text);
    void replace(size_t position, QByteArrayView text);
    QByteArrayView at(size_t position) const;
    size_t size() const { return m_starts.size(); }
    size_t bytes() const { return m_bytes.size(); }

    /// Adds the rows that hold the pattern.
    void scan(QByteArrayView pattern, RowSet &rows) const;
    void clear();

private:
    static constexpr size_t PairBits = 1 << 16;

    void notePairs(QByteArrayView text);
    bool mayHold(QByteArrayView pattern) const;
    size_t rowAt(size_t offset, size_t notBefore) const;
    size_t endOf(size_t position) const;

    std::string m_bytes;             ///< every text ends with a line feed
    std::vector<quint32> m_starts;
    std::vector<quint64> m_pairs;
};

} // namespace yichuang
