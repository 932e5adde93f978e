// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/connection.h"

namespace yichuang::sqlite {

/// A write transaction: rolled back unless committed.
class Transaction final
{
public:
    static Result<Transaction> begin(Connection &connection);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    Q_DISABLE_COPY(Transaction)

    /// After an error nothing of the transaction is there.
    Result<Done> commit();

private:
    explicit Transaction(Connection &connection) : m_connection(&connection) { }

    Connection *m_connection;
};

} // namespace yichuang::sqlite
