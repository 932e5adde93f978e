// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

struct sqlite3;

namespace yichuang::sqlite {

/// The clerk's sentence and the log's detail for an SQLite result code (primary or extended).
/// The detail names the failed statement's purpose, never bound values.
Error errorFor(int code, const QString &detail);
/// The same for what just failed on this connection.
Error lastError(sqlite3 *handle, const QString &detail);

} // namespace yichuang::sqlite
