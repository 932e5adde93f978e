// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperbodies.h"
#include "documents/paperfonts.h"
#include "documents/papertable.h"
#include "documents/paperwords.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

// Smaller than a notice: a guide that fits on one sheet is taken home.
TextStyle sentence()
{
    return {paperfont::font(paperfont::Face::Serif, 10), 48, 0, Qt::AlignLeft, Qt::black};
}

TextStyle heading()
{
    return {paperfont::font(paperfont::Face::SerifBold, 11.5), 52, 0, Qt::AlignLeft, Qt::black};
}

// Texts take the width they need; short ones stay on a line.
QList<PaperColumn> columnsOf(const PaperSection &section)
{
    constexpr qsizetype Short = 8;
    constexpr qsizetype Longest = 22;
    QList<PaperColumn> columns;
    for (qsizetype i = 0; i < section.columns.size(); ++i) {
        qsizetype longest = section.columns.at(i).size();
        for (const QStringList &cells : section.cells)
            longest = std::max(longest, std::min(cells.value(i).size(), Longest));
        const bool isNumber = i == 0;
        const qreal share = longest <= Short ? 3 + 1.7 * qreal(longest) : 2.5 + qreal(longest);
        columns.append({section.columns.at(i), isNumber ? 4 : share, isNumber ? Qt::AlignHCenter : Qt::AlignLeft});
    }
    return columns;
}

// Not torn: it is short.
void drawWhole(PaperLayout &layout, const QString &text)
{
    layout.need(sentence().lineHeight * qreal(PaperLayout::wrapped(text, sentence(), PaperLayout::width()).size()));
    layout.text(text, sentence());
}

void drawSentences(PaperLayout &layout, const PaperSection &section)
{
    int number = 1;
    for (const auto &[label, text] : paperwords::known(section.rows)) {
        const QString said = label.isEmpty() ? text : u"%1：%2"_s.arg(label, text);
        drawWhole(layout, u"%1. %2"_s.arg(number++).arg(paperwords::sentence(said)));
    }
}

void drawSection(PaperLayout &layout, const PaperSection &section)
{
    if (section.title.isEmpty())
        return drawGrid(layout, paperwords::known(section.rows)); // what everybody asks first
    layout.space(10);
    layout.need(heading().lineHeight + sentence().lineHeight * 2);
    layout.text(section.title, heading());
    if (section.cells.isEmpty())
        drawSentences(layout, section);
    else
        drawTable(layout, columnsOf(section), section.cells, TableLook::Dense);
}

} // namespace

void drawGuideSheet(const PaperTask &task)
{
    const auto &[layout, frame, order, wording] = task;
    layout.startPage();
    frame.drawHead(layout);
    for (const PaperSection &section : order.sections)
        drawSection(layout, section);
    const QString day = paperwords::date(order.issuedAt.date());
    layout.space(10);
    drawWhole(layout, wording.say(u"guide.meaning"_s, {{u"day"_s, day}}));
}

} // namespace yichuang
