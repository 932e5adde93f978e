// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace yichuang {

/// The way tables look and feel here: whole rows, no grid, one row at a time, Enter activates, Tab leaves the table.
void prepareTable(QTableView &table);
/// Columns as wide as their content; one column takes what is left.
void fitColumns(QTableView &table, int stretched);

} // namespace yichuang
