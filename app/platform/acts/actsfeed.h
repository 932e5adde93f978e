// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/acts.h"
#include "platform/store/casebook.h"

#include <QCache>

namespace yichuang::platform {

/// What flows back to a station: decisions, results, and what other stations did to the cases it reads. Store thread.
class ActsFeed final
{
public:
    explicit ActsFeed(sqlite::Connection &db) : m_db(db) { m_batches.setMaxCost(CachedActs); }

    /// The page behind the cursor (empty: from the beginning), without the station's own acts.
    /// The error's detail is "cursor.unknown" for a cursor that was never given.
    Result<contract::ActsPage> page(const StationRow &station, const QString &cursor, int limit,
                                    const QDateTime &now);

    /// The payload of the newest act that carries the whole content of a case; empty: none does.
    Result<QByteArray> newestContent(const QUuid &caseId);

private:
    static constexpr int CachedActs = 5000;

    struct Row
    {
        qint64 place = 0; ///< reading position
        QString station;
        qint64 batch = 0;
        int index = 0;
        QByteArray body;
    };
    Result<QList<Row>> rowsBehind(const StationRow &station, qint64 after, int limit);
    Result<Done> addRows(QList<Row> &rows, const QString &reader, qint64 after, int limit);
    Result<Act> read(const Row &row);

    sqlite::Connection &m_db;
    QCache<qint64, QList<Act>> m_batches;
};

} // namespace yichuang::platform
