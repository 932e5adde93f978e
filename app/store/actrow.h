// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/act.h"
#include "sqlite/statement.h"
#include "store/columnsealer.h"

namespace yichuang {

/// The plain columns of an act, in the order that actFrom reads them.
#define YICHUANG_ACT_COLUMNS                                                                                  \
    "a.sequence, a.id, a.case_id, a.kind, a.origin, a.parent, a.case_version, a.station, a.desk, a.clerk, "   \
    "a.receiving_point, a.at, a.item_code, a.business_code, a.item_version, a.case_number, a.salt, "          \
    "a.payload_digest, a.previous_link, a.link"
/// The first column behind them; where a query asks for the sealed payload as well, it stands there.
constexpr int AfterActColumns = 20;

/// Reads the current row of a query that begins with YICHUANG_ACT_COLUMNS; the payload stays empty.
Act actFrom(const sqlite::Statement &row);
/// The same with the payload opened; the sealed payload is the column behind the plain ones.
Result<Act> openedActFrom(const sqlite::Statement &row, const ColumnSealer &sealer);

} // namespace yichuang
