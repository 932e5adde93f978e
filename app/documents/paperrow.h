// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/paperlayout.h"

#include <QList>

#include <functional>

namespace yichuang {

/// One cell of a ruled row.
struct PaperCell
{
    QString text;
    qreal width = 0;
    bool isLabel = false; ///< bold on a pale ground
    Qt::AlignmentFlag alignment = Qt::AlignLeft;
    bool isDense = false; ///< smaller, for tables of many columns; still 8.5 points
};

using PaperRow = QList<PaperCell>;

/// Height of the row: its tallest cell.
qreal rowHeight(const PaperRow &row);
/// Width the cell would need for its text on one line.
qreal cellWidth(const PaperCell &cell);

/// Draws the row whole, on the next page if it does not fit here; onNewPage repeats the table's head there. Only a
/// row taller than a page is divided, between lines.
void drawRow(PaperLayout &layout, const PaperRow &row, const std::function<void()> &onNewPage = {});

} // namespace yichuang
