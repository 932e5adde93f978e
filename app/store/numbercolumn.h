// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/textcolumn.h"

#include <QList>

namespace yichuang {

/// Case numbers to be scanned for substrings. The implementing code (31 of 43 characters) is one of a few dozen and
/// kept once; only date and serial lie in the column.
class NumberColumn final
{
public:
    void append(QByteArrayView number);
    void replace(size_t position, QByteArrayView number);
    void scan(QByteArrayView pattern, RowSet &rows) const;
    void clear();

private:
    struct Parts
    {
        quint16 code;
        QByteArrayView tail;
    };
    Parts split(QByteArrayView number);

    QList<QByteArray> m_codes{QByteArray()};
    std::vector<quint16> m_code;
    TextColumn m_tails;
};

} // namespace yichuang
