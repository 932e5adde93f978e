// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperrow.h"

#include "documents/paperfonts.h"

#include <QPainter>

namespace yichuang {

namespace {

constexpr qreal RoomyPadding = 18;
constexpr qreal DensePadding = 10;
constexpr qreal RoomyLine = 52;
constexpr qreal DenseLine = 44;
constexpr qreal RepeatedHead = 150;
constexpr qsizetype FewestLines = 4;
const QColor LabelGround(244, 242, 238);
const QColor RuleColour(90, 90, 90);

TextStyle styleOf(const PaperCell &cell)
{
    const auto face = cell.isLabel ? paperfont::Face::SansBold : paperfont::Face::Sans;
    return {paperfont::font(face, cell.isDense ? 8.5 : 10), cell.isDense ? DenseLine : RoomyLine, 0, cell.alignment,
            Qt::black};
}

qreal paddingOf(const PaperCell &cell)
{
    return cell.isDense ? DensePadding : RoomyPadding;
}

// A row is dense as its first cell is.
struct Measure
{
    qreal line = RoomyLine;
    qreal padding = RoomyPadding;

    qreal heightOf(qsizetype lines) const { return qreal(lines) * line + 2 * padding; }
};

Measure measureOf(const PaperRow &row)
{
    return !row.isEmpty() && row.first().isDense ? Measure{DenseLine, DensePadding} : Measure();
}

QList<QStringList> linesOf(const PaperRow &row)
{
    QList<QStringList> lines;
    for (const PaperCell &cell : row)
        lines.append(PaperLayout::wrapped(cell.text, styleOf(cell), cell.width - 2 * paddingOf(cell)));
    return lines;
}

qsizetype tallest(const QList<QStringList> &lines)
{
    qsizetype most = 1;
    for (const QStringList &cell : lines)
        most = qMax(most, cell.size());
    return most;
}

// Lines [from, from + count) of each cell, in one ruled band.
void drawBand(PaperLayout &layout, const PaperRow &row, const QList<QStringList> &lines, qsizetype from,
              qsizetype count)
{
    const Measure measure = measureOf(row);
    const qreal top = layout.y();
    const qreal height = measure.heightOf(count);
    qreal x = PaperLayout::Left;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const PaperCell &cell = row.at(i);
        if (layout.painter() && cell.isLabel)
            layout.painter()->fillRect(QRectF(x, top, cell.width, height), LabelGround);
        const QStringList shown = lines.at(i).mid(from, count);
        qreal y = top + (height - qreal(shown.size()) * measure.line) / 2;
        for (const QString &line : shown) {
            layout.drawLine(line, styleOf(cell), x + measure.padding, y, cell.width - 2 * measure.padding);
            y += measure.line;
        }
        x += cell.width;
    }
    const qreal right = x;
    x = PaperLayout::Left;
    for (const PaperCell &cell : row) {
        layout.rule(x, top, x, top + height, 2, RuleColour);
        x += cell.width;
    }
    layout.rule(right, top, right, top + height, 2, RuleColour);
    layout.rule(PaperLayout::Left, top, right, top, 2, RuleColour);
    layout.rule(PaperLayout::Left, top + height, right, top + height, 2, RuleColour);
    layout.space(height);
}

} // namespace

qreal rowHeight(const PaperRow &row)
{
    return measureOf(row).heightOf(tallest(linesOf(row)));
}

qreal cellWidth(const PaperCell &cell)
{
    return PaperLayout::widthOf(cell.text, styleOf(cell).font) + 2 * paddingOf(cell) + 2;
}

void drawRow(PaperLayout &layout, const PaperRow &row, const std::function<void()> &onNewPage)
{
    const QList<QStringList> lines = linesOf(row);
    const qsizetype total = tallest(lines);
    const Measure measure = measureOf(row);
    const auto turn = [&layout, &onNewPage] {
        layout.startPage();
        if (onNewPage)
            onNewPage();
    };
    // A row that no page can hold begins here; any other is not divided.
    const bool fitsAPage = measure.heightOf(total) <= PaperLayout::Bottom - PaperLayout::Top - RepeatedHead;
    if (fitsAPage ? measure.heightOf(total) > layout.room() : layout.room() < measure.heightOf(FewestLines))
        turn();
    qsizetype from = 0;
    while (from < total) {
        const auto fits = qMax(qsizetype(1), qsizetype((layout.room() - 2 * measure.padding) / measure.line));
        const qsizetype count = qMin(fits, total - from);
        drawBand(layout, row, lines, from, count);
        from += count;
        if (from < total)
            turn();
    }
}

} // namespace yichuang
