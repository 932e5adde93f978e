// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger.h"
#include "sqlite/connection.h"

#include <QDate>

namespace yichuang {

/// Case numbers that are official without a line: the station's lasting sub-range of each item's daily serial.
/// A serial is never given twice on one day, also when the range is changed.
class NumberBlocks final
{
public:
    explicit NumberBlocks(sqlite::Connection &db) : m_db(db) { }

    /// The next case number of the day. NotFound without a range, NotAllowed when the day's serials are used up.
    Result<QString> take(const QString &implementingCode, const QDate &day);
    Result<Done> setRanges(const QList<NumberRange> &ranges);
    /// Smallest remainder of the day over all ranges; 0 without any.
    Result<int> leftOn(const QDate &day);

private:
    Result<std::optional<NumberRange>> range(const QString &implementingCode);
    Result<int> lastUsed(const QString &implementingCode, const QDate &day);

    sqlite::Connection &m_db;
};

} // namespace yichuang
