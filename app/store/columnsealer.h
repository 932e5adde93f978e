// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault.h"

#include <QUuid>

namespace yichuang {

/// Compresses and seals what goes into a sealed column, and back. Bound to its row and column. Any thread.
class ColumnSealer final
{
public:
    /// The sealed columns of the store; the name is part of the associated data.
    enum class Column { Payload, Summary, Draft };

    explicit ColumnSealer(const Vault &vault) : m_vault(vault) { }

    Result<QByteArray> seal(const QByteArray &clear, Column column, const QUuid &row) const;
    Result<QByteArray> open(const QByteArray &sealed, Column column, const QUuid &row) const;
    const Vault &vault() const { return m_vault; }

private:
    const Vault &m_vault;
};

} // namespace yichuang
