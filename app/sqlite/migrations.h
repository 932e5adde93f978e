// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/connection.h"

namespace yichuang::sqlite {

/// The numbered scripts of a schema (":/sql/station/0001-ledger.sql" ...): each runs once, in a transaction of its
/// own together with the new user_version.
struct Schema
{
    QString folder;          ///< resource folder with NNNN-*.sql
    qint32 applicationId = 0;///< marks the file as ours
};

/// Brings the database up to the newest script. ErrorCode::StoreNewer if a newer program wrote it,
/// StoreDamaged if the file is some other program's.
Result<Done> migrate(Connection &connection, const Schema &schema);

} // namespace yichuang::sqlite
