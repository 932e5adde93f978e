// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/act.h"
#include "core/vault.h"
#include "sqlite/connection.h"
#include "store/preparedact.h"

#include <optional>

namespace yichuang {

/// The newest row of the chain.
struct ChainHead
{
    quint64 sequence = 0;
    QByteArray link; ///< 32 zero bytes before the first act

    friend bool operator==(const ChainHead &, const ChainHead &) = default;
};

/// The append-only table of acts and their chain. Knows nothing of cases. The caller holds the transaction and
/// tells whether it was committed.
class ActTable final
{
public:
    ActTable(sqlite::Connection &db, const Vault &vault) : m_db(db), m_vault(vault) { }

    Result<ChainHead> head();
    /// The act with this id, payload left empty.
    Result<std::optional<Act>> byId(const QUuid &id);
    /// Gives the act its place in the chain and writes it.
    Result<Act> append(const PreparedAct &prepared);
    /// Call after a rollback: what was appended since the last commit is not there.
    void forgetHead() { m_head.reset(); }

private:
    sqlite::Connection &m_db;
    const Vault &m_vault;
    std::optional<ChainHead> m_head;
};

} // namespace yichuang
