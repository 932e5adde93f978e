// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace yichuang {

/// The next place of a byte pattern, several times faster than memmem on UTF-8 Chinese text and on digits, where
/// the first byte tells next to nothing. The plan for one pattern is made once.
class ByteScan final
{
public:
    explicit ByteScan(QByteArrayView pattern);

    /// Null if there is none in [from, end).
    const char *next(const char *from, const char *end) const;

private:
    const QByteArrayView m_pattern;
    qsizetype m_first = 0;  ///< the three bytes of the pattern that are compared first
    qsizetype m_middle = 0;
    qsizetype m_last = 0;
    bool m_isWide = false;  ///< the processor has AVX2
};

} // namespace yichuang
