// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledgerstore.h"

namespace yichuang {

/// A database made ready to be written: of ours, up to date, durable and not visibly damaged.
struct OpenedDatabase
{
    sqlite::Connection connection;
    OpeningReport report;
};

/// Opens or makes the database of a station. A damaged one is moved aside whole (never deleted), a new one takes its
/// place, and what is readable is taken over.
Result<OpenedDatabase> openDatabase(const StoreFolder &folder, const QByteArray &vfs, const Clock &clock);

/// SQLite's own check of the whole file; stop is asked from time to time and ends it early (Cancelled).
Result<Done> checkDatabase(sqlite::Connection &db, const std::function<bool()> &stop);

} // namespace yichuang
