// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/connection.h"

namespace yichuang {

struct SalvageReport
{
    int acts = 0;
    int holes = 0; ///< stretches that could not be read
};

/// Copies every row that can still be read out of a damaged store into a new, empty one: acts as they are with their
/// links (holes stay holes and the chain says so), verdicts, cases, drafts, numbers and settings. Needs no key.
Result<SalvageReport> salvage(const QString &damaged, sqlite::Connection &fresh);

} // namespace yichuang
