// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/connection.h"

namespace yichuang::sqlite {

/// Copies a live database with SQLite's backup API into a new file: written beside, synced, checked, then renamed
/// over the target. A failure leaves an older backup untouched.
Result<Done> backUp(Connection &from, const QString &path);

} // namespace yichuang::sqlite
