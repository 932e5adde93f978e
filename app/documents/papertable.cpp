// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/papertable.h"

#include "documents/paperfonts.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr qreal LabelWidth = 300; // seven characters
constexpr qreal KeptWhole = 1000; // a part of a divided table that is no taller is not torn
constexpr qreal HeadSlack = 12; // bold is wider
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

// A pair with a row of its own: a long label ("申请人承诺所填信息真实、完整") gets as much as makes the row lowest.
PaperRow wideRow(const QPair<QString, QString> &pair)
{
    PaperRow best;
    for (const qreal width : {LabelWidth, 480.0, 700.0, 950.0}) {
        const PaperRow row{{pair.first, width, true, Qt::AlignLeft},
                           {pair.second, PaperLayout::width() - width, false, Qt::AlignLeft}};
        if (best.isEmpty() || rowHeight(row) < rowHeight(best))
            best = row;
    }
    return best;
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
    return wideRow(first);
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

// Head and rows as they are drawn.
QList<PaperRow> ruled(const QList<PaperColumn> &columns, const QList<QStringList> &rows, TableLook look)
{
    const QList<qreal> widths = widthsOf(columns);
    const bool isDense = look == TableLook::Dense;
    QList<PaperRow> table(1);
    for (qsizetype i = 0; i < columns.size(); ++i)
        table.first().append({columns.at(i).title, widths.at(i), true, Qt::AlignHCenter, isDense});
    for (const QStringList &cells : rows) {
        PaperRow row;
        for (qsizetype i = 0; i < columns.size(); ++i)
            row.append({cells.value(i), widths.at(i), false, columns.at(i).alignment, isDense});
        table.append(row);
    }
    return table;
}

// What a column wants for one line per cell, and the least it can live with.
struct ColumnNeed
{
    qreal natural = 0;
    qreal least = 0;
};

// What has to stand on one line: a number that people read in one go, half of a longer one.
QString oneLineOf(const QString &number, qsizetype longest)
{
    return number.size() <= longest ? number : number.first((number.size() + 1) / 2);
}

ColumnNeed needOf(const QString &title, const QList<QStringList> &rows, qsizetype column, TableLook look)
{
    constexpr qreal Widest = 560; // a long text wraps rather than squeezing its neighbours
    constexpr qreal Wrapped = 260;
    constexpr qsizetype ShortHead = 4; // longer ones may take two lines
    constexpr qsizetype LongNumber = 24; // beyond an ID or account number: two lines of a case number still read
    static const QRegularExpression unbreakable(u"[!-~]+"_s);
    const auto width = [look](const QString &text) {
        return cellWidth({text, 0, false, Qt::AlignLeft, look == TableLook::Dense});
    };
    const qsizetype half = (title.size() + 1) / 2;
    const qreal head = width(title.first(qMin(title.size(), qMax(ShortHead, half)))) + HeadSlack;
    ColumnNeed need{head, head};
    for (const QStringList &row : rows) {
        const QString text = row.value(column);
        const qreal natural = width(text);
        qreal least = qMin(natural, Wrapped);
        for (auto run = unbreakable.globalMatch(text); run.hasNext();)
            least = qMax(least, qMin(Widest, width(oneLineOf(run.next().captured(), LongNumber))));
        need.natural = qMax(need.natural, qMin(Widest, natural));
        need.least = qMax(need.least, least);
    }
    need.natural = qMax(need.natural, need.least);
    return need;
}

// Columns that stand side by side. The first two (number and name) lead every part.
QList<QList<qsizetype>> partsOf(const QList<ColumnNeed> &needs)
{
    constexpr qsizetype Leading = 2;
    qreal leading = 0;
    qreal others = 0;
    for (qsizetype i = 0; i < needs.size(); ++i)
        (i < Leading ? leading : others) += needs.at(i).least;
    const qreal room = qMax(PaperLayout::width() - leading, 1.0);
    const qreal share = others / std::ceil(others / room); // parts of about the same width
    QList<QList<qsizetype>> parts{{}};
    qreal used = 0;
    for (qsizetype i = 0; i < needs.size(); ++i) {
        const qreal width = i < Leading ? 0 : needs.at(i).least;
        if (used > 0 && (used + width > room || used >= share)) {
            parts.append(QList<qsizetype>{0, 1});
            used = 0;
        }
        parts.last().append(i);
        used += width;
    }
    return parts;
}

QList<ColumnNeed> needsOf(const QStringList &titles, const QList<QStringList> &rows, TableLook look)
{
    QList<ColumnNeed> needs;
    for (qsizetype i = 0; i < titles.size(); ++i)
        needs.append(needOf(titles.at(i), rows, i, look));
    return needs;
}

QList<QStringList> cellsOf(const QList<qsizetype> &part, const QList<QStringList> &rows)
{
    QList<QStringList> cells;
    for (const QStringList &row : rows) {
        QStringList chosen;
        for (const qsizetype column : part)
            chosen.append(row.value(column));
        cells.append(chosen);
    }
    return cells;
}

qreal heightOf(const QList<PaperRow> &table)
{
    qreal height = 0;
    for (const PaperRow &row : table)
        height += rowHeight(row);
    return height;
}

// The room that is left goes to those who want more than the least, then to all.
QList<PaperColumn> columnsOf(const QList<qsizetype> &part, const QList<ColumnNeed> &needs, const QStringList &titles)
{
    qreal least = 0;
    qreal wanted = 0;
    for (const qsizetype column : part) {
        least += needs.at(column).least;
        wanted += needs.at(column).natural - needs.at(column).least;
    }
    const qreal spare = qMax(0.0, PaperLayout::width() - least);
    const qreal given = wanted > 0 ? qMin(1.0, spare / wanted) : 0;
    QList<PaperColumn> columns;
    for (const qsizetype column : part) {
        const ColumnNeed &need = needs.at(column);
        columns.append({titles.at(column), need.least + given * (need.natural - need.least), Qt::AlignLeft});
    }
    return columns;
}

// One of the tables that a wide one is divided into.
struct FittedPart
{
    QList<PaperColumn> columns;
    QList<QStringList> cells;
    TableLook look = TableLook::Roomy;
    qreal beginning = 0; // what must fit on the page where it begins
};

QList<FittedPart> fittedParts(const QStringList &titles, const QList<QStringList> &rows)
{
    TableLook look = TableLook::Roomy;
    QList<ColumnNeed> needs = needsOf(titles, rows, look);
    QList<QList<qsizetype>> divided = partsOf(needs);
    if (divided.size() > 1) {
        look = TableLook::Dense;
        needs = needsOf(titles, rows, look);
        divided = partsOf(needs);
    }
    QList<FittedPart> parts;
    for (const QList<qsizetype> &chosen : divided) {
        FittedPart part{columnsOf(chosen, needs, titles), cellsOf(chosen, rows), look, 0};
        const QList<PaperRow> table = ruled(part.columns, part.cells, look);
        const qreal height = heightOf(table);
        const bool isKeptWhole = divided.size() > 1 && height < KeptWhole;
        part.beginning = isKeptWhole ? height : heightOf(table.first(qMin(qsizetype(2), table.size())));
        parts.append(part);
    }
    return parts;
}

} // namespace

void drawTable(PaperLayout &layout, const QList<PaperColumn> &columns, const QList<QStringList> &rows, TableLook look)
{
    const QList<PaperRow> table = ruled(columns, rows, look);
    const auto drawHead = [&layout, &table] { drawRow(layout, table.first()); };
    for (qsizetype index = 1; index < table.size(); ++index) {
        if (index == 1) {
            layout.need(rowHeight(table.first()) + rowHeight(table.at(1)));
            drawHead();
        }
        drawRow(layout, table.at(index), drawHead);
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

void drawFittedTable(PaperLayout &layout, const QStringList &titles, const QList<QStringList> &rows,
                     const QString &between)
{
    const TextStyle joint{paperfont::font(paperfont::Face::Sans, 9), 60, 0, Qt::AlignLeft, Qt::black};
    const QList<FittedPart> parts = fittedParts(titles, rows);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const FittedPart &part = parts.at(i);
        const bool isJoined = i > 0 && !between.isEmpty();
        layout.need(part.beginning + (isJoined ? joint.lineHeight : 0));
        if (isJoined)
            layout.text(between, joint);
        drawTable(layout, part.columns, part.cells, part.look);
    }
}

qreal fittedBeginning(const QStringList &titles, const QList<QStringList> &rows)
{
    return fittedParts(titles, rows).first().beginning;
}

} // namespace yichuang
