// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperlayout.h"

#include "documents/paperfonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr qreal CentreAboveBaseline = 0.38; // of the em, where the middle of a Chinese character lies

// Pasted control characters would show as boxes or move the text.
QString printable(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar character : text) {
        if (character == u'\n')
            clean += character;
        else if (character.isSpace())
            clean += character == u'\u3000' ? character : QChar(u' ');
        else if (character.category() != QChar::Other_Control && character.category() != QChar::Other_Format)
            clean += character;
    }
    return clean;
}

} // namespace

PaperLayout::PaperLayout(QPainter *painter, std::function<void()> turnPage, std::function<void(PaperLayout &)> frame)
    : m_painter(painter)
    , m_turnPage(std::move(turnPage))
    , m_frame(std::move(frame))
{
}

void PaperLayout::startPage()
{
    if (m_page > 0)
        m_turnPage();
    ++m_page;
    m_frame(*this);
    m_y = Top;
}

void PaperLayout::need(qreal height)
{
    if (height > room() && m_y > Top)
        startPage();
}

void PaperLayout::text(const QString &text, const TextStyle &style)
{
    const QStringList lines = wrapped(text, style, width());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool holdsNext = i == 0 || i == lines.size() - 2; // no line of a paragraph stands alone on a page
        need(style.lineHeight * qreal(holdsNext ? qMin(qsizetype(2), lines.size() - i) : 1));
        const qreal indent = i == 0 ? style.firstIndent : 0;
        drawLine(lines.at(i), style, Left + indent, m_y, width() - indent);
        m_y += style.lineHeight;
    }
}

void PaperLayout::drawLine(const QString &line, const TextStyle &style, qreal x, qreal y, qreal width)
{
    if (!m_painter || line.isEmpty())
        return;
    qreal start = x;
    if (style.alignment == Qt::AlignHCenter)
        start += (width - widthOf(line, style.font)) / 2;
    else if (style.alignment == Qt::AlignRight)
        start += width - widthOf(line, style.font);
    m_painter->setFont(style.font);
    m_painter->setPen(style.colour);
    m_painter->drawText(QPointF(start, y + style.lineHeight / 2 + CentreAboveBaseline * paperfont::emOf(style.font)),
                        line);
    m_drawn.add(line, paperfont::faceOf(style.font));
}

void PaperLayout::rule(qreal x1, qreal y1, qreal x2, qreal y2, qreal thickness, const QColor &colour)
{
    if (!m_painter)
        return;
    m_painter->setPen(QPen(colour, thickness, Qt::SolidLine, Qt::SquareCap));
    m_painter->drawLine(QPointF(x1, y1), QPointF(x2, y2));
}

QStringList PaperLayout::wrapped(const QString &text, const TextStyle &style, qreal width)
{
    QStringList lines;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    qreal indent = style.firstIndent;
    for (const QString &paragraph : printable(text).split(u'\n')) {
        QTextLayout layout(paragraph, style.font);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width - indent);
            indent = 0;
            QString words = paragraph.mid(line.textStart(), line.textLength());
            while (words.endsWith(u' '))
                words.chop(1);
            lines.append(words);
        }
        layout.endLayout();
        if (paragraph.isEmpty() && lines.isEmpty())
            lines.append(QString());
    }
    return lines;
}

qreal PaperLayout::widthOf(const QString &line, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(line);
}

} // namespace yichuang
