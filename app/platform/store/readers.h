// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/act.h"
#include "platform/store/rows.h"
#include "sqlite/connection.h"

#include <QSet>

namespace yichuang::platform {

/// Who gets the acts of which case: the township whose stations work together, a village desk (村/社区) for its own
/// cases only, and a single station that looked for a case of somewhere else. Whoever once had a case goes on reading
/// it; whoever comes later gets what went before, too. Store thread, inside the caller's transaction.
class Readers final
{
public:
    explicit Readers(sqlite::Connection &db) : m_db(db) { }

    /// As whom a station reads.
    static QStringList of(const StationRow &station);
    /// Who reads what is received or goes on at this point (12 digits).
    static QStringList ofPoint(const QString &point);
    static QString ofStation(const QString &code) { return u'@' + code; }
    /// Changing acts, and the evidence that other desks need: consents, and what the citizen was told.
    static bool flows(ActKind kind);

    /// From now on this reader gets the case, from its first act on. Nothing happens if it does already.
    Result<Done> add(const QUuid &caseId, const QString &reader, qint64 now);
    /// A new act of a case, for all who read it.
    Result<Done> publish(const QUuid &caseId, qint64 act, ActKind kind);
    Result<bool> reads(const StationRow &station, const QUuid &caseId);
    /// The readers with something new since this was last asked.
    QSet<QString> takeNews() { return std::exchange(m_news, {}); }

private:
    sqlite::Connection &m_db;
    QSet<QString> m_news;
};

} // namespace yichuang::platform
