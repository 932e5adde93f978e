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

enum class TableLook { Roomy, Dense };

/// A table whose head is repeated on every page it reaches and whose rows are not cut.
void drawTable(PaperLayout &layout, const QList<PaperColumn> &columns, const QList<QStringList> &rows,
               TableLook look = TableLook::Roomy);

/// Label and text pairs as a ruled grid: two pairs side by side where both are short.
void drawGrid(PaperLayout &layout, const QList<QPair<QString, QString>> &pairs);

/// Height of the grid's first row, to keep a heading with it, and of all of it.
qreal firstGridRowHeight(const QList<QPair<QString, QString>> &pairs);
qreal gridHeight(const QList<QPair<QString, QString>> &pairs);

/// A table as wide as its columns ask for: an ID number stays on one line. Where they do not fit side by side, the
/// type gets smaller, and where that is not enough, the columns are divided among several tables, one below the other;
/// each begins with the row's number and its first column. between is the line that joins two of them.
void drawFittedTable(PaperLayout &layout, const QStringList &titles, const QList<QStringList> &rows,
                     const QString &between);
/// The room such a table wants on the page where it begins, to keep a heading with it.
qreal fittedBeginning(const QStringList &titles, const QList<QStringList> &rows);

} // namespace yichuang
