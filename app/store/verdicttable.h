// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault.h"
#include "core/verdict.h"
#include "sqlite/connection.h"

#include <optional>

namespace yichuang {

/// What the province said about each act, append-only; the newest row counts. A proof shared by many is kept once.
class VerdictTable final
{
public:
    VerdictTable(sqlite::Connection &db, const Vault &vault) : m_db(db), m_vault(vault) { }

    /// The newest verdict of an act; with its proof only if asked for.
    enum class Proof { Leave, Read };
    Result<std::optional<Verdict>> latest(quint64 sequence, Proof proof = Proof::Leave);
    /// How many times sending was noted as failed or doubtful.
    Result<int> tries(quint64 sequence);

    /// Writes the verdict unless it repeats the newest one or is a note about sending behind a final word.
    /// True if the newest verdict of the act is another one now.
    Result<bool> add(quint64 sequence, const Verdict &verdict, const std::optional<Verdict> &before,
                     quint64 heardAfter);
    /// Call after a rollback.
    void forgetProof() { m_proofBody.clear(); }

private:
    Result<qint64> proofRow(const QByteArray &body);
    Result<Done> insert(quint64 sequence, const Verdict &verdict, quint64 heardAfter);

    sqlite::Connection &m_db;
    const Vault &m_vault;
    QByteArray m_proofBody; ///< the proof written last and its row
    qint64 m_proofRow = 0;
};

} // namespace yichuang
