// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables.h"

#include "forms/widgets/theme.h"

#include <QHeaderView>
#include <QTableView>

namespace yichuang {

void prepareTable(QTableView &table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false); // Tab goes on to the next control, the arrow keys move inside
    table.setWordWrap(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + Theme::space(4));
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void fitColumns(QTableView &table, int stretched)
{
    QHeaderView *header = table.horizontalHeader();
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + Theme::space(4));
    for (int column = 0; column < header->count(); ++column) {
        if (column == stretched)
            continue;
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        table.resizeColumnToContents(column);
    }
}

} // namespace yichuang
