// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/paperrow.h"

#include <QList>
#include <QPair>
#include <QStringList>

namespace yichuang {

struct PaperColumn
{
    QString title;
    qreal share = 1;
    Qt::AlignmentFlag alignment = Qt::AlignLeft;
};

/// A table whose head is repeated on every page it reaches and whose rows are not cut.
void drawTable(PaperLayout &layout, const QList<PaperColumn> &columns, const QList<QStringList> &rows);

/// Label and text pairs as a ruled grid: two pairs side by side where both are short.
void drawGrid(PaperLayout &layout, const QList<QPair<QString, QString>> &pairs);

/// Height of the grid's first row, to keep a heading with it, and of all of it.
qreal firstGridRowHeight(const QList<QPair<QString, QString>> &pairs);
qreal gridHeight(const QList<QPair<QString, QString>> &pairs);

/// Columns as wide as what stands in them asks for, so that an ID number stays on one line where it can.
QList<PaperColumn> fittedColumns(const QStringList &titles, const QList<QStringList> &rows);

} // namespace yichuang
