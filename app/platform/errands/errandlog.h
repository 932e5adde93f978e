// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/connection.h"

#include <QDateTime>

namespace yichuang::platform {

/// Who asks for an errand.
struct Asker
{
    QString station;
    QString account;         ///< empty: nobody is logged in with the platform
    QDateTime at;
};

/// What was done on whose word: one row each, never changed. Its numbers serve as serials. Store thread, inside the
/// caller's transaction.
class ErrandLog final
{
public:
    explicit ErrandLog(sqlite::Connection &db) : m_db(db) { }

    /// The number of the row.
    Result<qint64> note(const Asker &asker, const QUuid &errand, const QString &what);
    /// "D20261122-00000012": what a gateway calls an errand.
    static QString serial(QChar kind, const QDateTime &at, qint64 number);

private:
    sqlite::Connection &m_db;
};

} // namespace yichuang::platform
