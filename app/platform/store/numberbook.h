// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger.h"
#include "sqlite/connection.h"

namespace yichuang::platform {

/// Who may use which daily serials of which implementing code. Ranges never overlap and never move: a number
/// given at an offline counter is official at once. Store thread.
class NumberBook final
{
public:
    explicit NumberBook(sqlite::Connection &db) : m_db(db) { }

    /// The station's ranges of a code; hands out one of this size if it has none. Empty: nothing is left.
    Result<QList<NumberRange>> rangesOf(const QString &station, const QString &code, int size);
    /// The station that holds this serial; empty if nobody does.
    Result<QString> holder(const QString &code, int serial);

private:
    sqlite::Connection &m_db;
};

} // namespace yichuang::platform
