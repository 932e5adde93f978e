// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/transaction.h"

#include <utility>

namespace yichuang::sqlite {

namespace {

void rollBack(Connection &connection)
{
    // Some failures (disk full, I/O) roll back by themselves.
    if (connection.isInTransaction())
        static_cast<void>(connection.statement("rollback").run().hasValue());
}

} // namespace

Result<Transaction> Transaction::begin(Connection &connection)
{
    if (const auto begun = connection.statement("begin immediate").run(); !begun)
        return begun.error();
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_connection)
        rollBack(*m_connection);
}

Result<Done> Transaction::commit()
{
    Connection &connection = *std::exchange(m_connection, nullptr);
    auto committed = connection.statement("commit").run();
    if (!committed)
        rollBack(connection);
    return committed;
}

} // namespace yichuang::sqlite
