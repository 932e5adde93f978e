// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/papertable.h"

namespace yichuang {

namespace {

constexpr qreal LabelWidth = 280;
constexpr qreal WideValue = PaperLayout::width() - LabelWidth;
constexpr qreal NarrowValue = PaperLayout::width() / 2 - LabelWidth;

PaperCell label(const QString &text)
{
    return {text, LabelWidth, true, Qt::AlignLeft};
}

bool isShort(const QPair<QString, QString> &pair)
{
    constexpr qreal TwoLines = 150;
    return rowHeight({label(pair.first), {pair.second, NarrowValue, false, Qt::AlignLeft}}) <= TwoLines;
}

// The pairs of the row that starts here: one, or two short ones.
PaperRow gridRow(const QList<QPair<QString, QString>> &pairs, qsizetype at, qsizetype &taken)
{
    const QPair<QString, QString> &first = pairs.at(at);
    if (isShort(first) && at + 1 < pairs.size() && isShort(pairs.at(at + 1))) {
        const QPair<QString, QString> &second = pairs.at(at + 1);
        taken = 2;
        return {label(first.first), {first.second, NarrowValue, false, Qt::AlignLeft}, label(second.first),
                {second.second, NarrowValue, false, Qt::AlignLeft}};
    }
    taken = 1;
    return {label(first.first), {first.second, WideValue, false, Qt::AlignLeft}};
}

QList<qreal> widthsOf(const QList<PaperColumn> &columns)
{
    qreal sum = 0;
    for (const PaperColumn &column : columns)
        sum += column.share;
    QList<qreal> widths;
    for (const PaperColumn &column : columns)
        widths.append(PaperLayout::width() * column.share / sum);
    return widths;
}

} // namespace

void drawTable(PaperLayout &layout, const QList<PaperColumn> &columns, const QList<QStringList> &rows)
{
    const QList<qreal> widths = widthsOf(columns);
    PaperRow head;
    for (qsizetype i = 0; i < columns.size(); ++i)
        head.append({columns.at(i).title, widths.at(i), true, Qt::AlignHCenter});
    const auto drawHead = [&layout, &head] { drawRow(layout, head); };

    for (qsizetype index = 0; index < rows.size(); ++index) {
        PaperRow row;
        for (qsizetype i = 0; i < columns.size(); ++i)
            row.append({rows.at(index).value(i), widths.at(i), false, columns.at(i).alignment});
        if (index == 0) {
            layout.need(rowHeight(head) + rowHeight(row));
            drawHead();
        }
        drawRow(layout, row, drawHead);
    }
}

void drawGrid(PaperLayout &layout, const QList<QPair<QString, QString>> &pairs)
{
    qsizetype taken = 0;
    for (qsizetype at = 0; at < pairs.size(); at += taken)
        drawRow(layout, gridRow(pairs, at, taken));
}

qreal firstGridRowHeight(const QList<QPair<QString, QString>> &pairs)
{
    qsizetype taken = 0;
    return pairs.isEmpty() ? 0 : rowHeight(gridRow(pairs, 0, taken));
}

qreal gridHeight(const QList<QPair<QString, QString>> &pairs)
{
    qreal height = 0;
    qsizetype taken = 0;
    for (qsizetype at = 0; at < pairs.size(); at += taken)
        height += rowHeight(gridRow(pairs, at, taken));
    return height;
}

QList<PaperColumn> fittedColumns(const QStringList &titles, const QList<QStringList> &rows)
{
    constexpr qreal Widest = 560; // a long text wraps rather than squeezing its neighbours
    QList<PaperColumn> columns;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        qreal width = cellWidth({titles.at(i), 0, true, Qt::AlignHCenter});
        for (const QStringList &row : rows)
            width = qMax(width, qMin(Widest, cellWidth({row.value(i), 0, false, Qt::AlignLeft})));
        columns.append({titles.at(i), width, Qt::AlignLeft});
    }
    return columns;
}

} // namespace yichuang
