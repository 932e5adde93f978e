// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperrow.h"

#include "documents/paperfonts.h"

#include <QPainter>

namespace yichuang {

namespace {

constexpr qreal Padding = 18;
constexpr qreal LineHeight = 52;
constexpr qreal RepeatedHead = 150;
constexpr qsizetype FewestLines = 4;
const QColor LabelGround(244, 242, 238);
const QColor RuleColour(90, 90, 90);

TextStyle styleOf(const PaperCell &cell)
{
    const auto face = cell.isLabel ? paperfont::Face::SansBold : paperfont::Face::Sans;
    return {paperfont::font(face, 10), LineHeight, 0, cell.alignment, Qt::black};
}

QList<QStringList> linesOf(const PaperRow &row)
{
    QList<QStringList> lines;
    for (const PaperCell &cell : row)
        lines.append(PaperLayout::wrapped(cell.text, styleOf(cell), cell.width - 2 * Padding));
    return lines;
}

qsizetype tallest(const QList<QStringList> &lines)
{
    qsizetype most = 1;
    for (const QStringList &cell : lines)
        most = qMax(most, cell.size());
    return most;
}

qreal heightOf(qsizetype lines)
{
    return qreal(lines) * LineHeight + 2 * Padding;
}

// Lines [from, from + count) of each cell, in one ruled band.
void drawBand(PaperLayout &layout, const PaperRow &row, const QList<QStringList> &lines, qsizetype from,
              qsizetype count)
{
    const qreal top = layout.y();
    const qreal height = heightOf(count);
    qreal x = PaperLayout::Left;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const PaperCell &cell = row.at(i);
        if (layout.painter() && cell.isLabel)
            layout.painter()->fillRect(QRectF(x, top, cell.width, height), LabelGround);
        const QStringList shown = lines.at(i).mid(from, count);
        qreal y = top + (height - qreal(shown.size()) * LineHeight) / 2;
        for (const QString &line : shown) {
            layout.drawLine(line, styleOf(cell), x + Padding, y, cell.width - 2 * Padding);
            y += LineHeight;
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
    return heightOf(tallest(linesOf(row)));
}

qreal cellWidth(const PaperCell &cell)
{
    return PaperLayout::widthOf(cell.text, styleOf(cell).font) + 2 * Padding + 2;
}

void drawRow(PaperLayout &layout, const PaperRow &row, const std::function<void()> &onNewPage)
{
    const QList<QStringList> lines = linesOf(row);
    const qsizetype total = tallest(lines);
    const auto turn = [&layout, &onNewPage] {
        layout.startPage();
        if (onNewPage)
            onNewPage();
    };
    // A row that no page can hold begins here; any other is not divided.
    const bool fitsAPage = heightOf(total) <= PaperLayout::Bottom - PaperLayout::Top - RepeatedHead;
    if (fitsAPage ? heightOf(total) > layout.room() : layout.room() < heightOf(FewestLines))
        turn();
    qsizetype from = 0;
    while (from < total) {
        const auto fits = qMax(qsizetype(1), qsizetype((layout.room() - 2 * Padding) / LineHeight));
        const qsizetype count = qMin(fits, total - from);
        drawBand(layout, row, lines, from, count);
        from += count;
        if (from < total)
            turn();
    }
}

} // namespace yichuang
