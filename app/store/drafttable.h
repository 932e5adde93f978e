// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile.h"
#include "sqlite/connection.h"
#include "store/columnsealer.h"

namespace yichuang {

/// A draft sealed on its way into the store.
struct SealedDraft
{
    QUuid id;
    QString savedAt;
    QByteArray body;

    static Result<SealedDraft> seal(const ColumnSealer &sealer, const Draft &draft);
};

/// Half-finished cases, sealed whole: whose and of which item they are is nobody's business at rest.
class DraftTable final
{
public:
    DraftTable(sqlite::Connection &db, const ColumnSealer &sealer) : m_db(db), m_sealer(sealer) { }

    Result<Done> save(const SealedDraft &draft);
    /// Newest first. A draft that does not open is left out and stays where it is.
    Result<QList<Draft>> all();
    Result<Done> remove(const QUuid &id);
    Result<int> count();

private:
    sqlite::Connection &m_db;
    const ColumnSealer &m_sealer;
};

} // namespace yichuang
