// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/drawntext.h"

#include <QColor>
#include <QFont>
#include <QStringList>

#include <functional>

class QPainter;

namespace yichuang {

/// How a piece of text stands on the paper.
struct TextStyle
{
    QFont font;
    qreal lineHeight = 80;
    qreal firstIndent = 0;
    Qt::AlignmentFlag alignment = Qt::AlignLeft;
    QColor colour = Qt::black;
};

/// The cursor on an A4 paper: knows how much room is left and turns the page. Lengths are tenths of a millimetre
/// from the upper left corner. Without a painter it only measures. Knows nothing of what the paper says.
class PaperLayout
{
public:
    static constexpr qreal PageWidth = 2100;
    static constexpr qreal PageHeight = 2970;
    static constexpr qreal Left = 240;
    static constexpr qreal Right = 1860;
    static constexpr qreal Top = 200;
    static constexpr qreal Bottom = 2730;

    /// turnPage makes the device's next page; frame draws what every page has, watermark first.
    PaperLayout(QPainter *painter, std::function<void()> turnPage, std::function<void(PaperLayout &)> frame);

    QPainter *painter() const { return m_painter; }
    int page() const { return m_page; }
    qreal y() const { return m_y; }
    static constexpr qreal width() { return Right - Left; }
    qreal room() const { return Bottom - m_y; }

    void startPage();
    /// Turns the page if less than this is left and the page is not fresh.
    void need(qreal height);
    void space(qreal height) { m_y += height; }
    void moveTo(qreal y) { m_y = y; }

    /// Paragraphs between left and right, page breaks between lines where needed.
    void text(const QString &text, const TextStyle &style);
    /// One line, drawn where it is told to; the cursor stays.
    void drawLine(const QString &line, const TextStyle &style, qreal x, qreal y, qreal width);
    void rule(qreal x1, qreal y1, qreal x2, qreal y2, qreal thickness = 2, const QColor &colour = Qt::black);

    static QStringList wrapped(const QString &text, const TextStyle &style, qreal width);
    static qreal widthOf(const QString &line, const QFont &font);

    const DrawnText &drawn() const { return m_drawn; }

private:
    QPainter *m_painter;
    std::function<void()> m_turnPage;
    std::function<void(PaperLayout &)> m_frame;
    int m_page = 0;
    qreal m_y = Top;
    DrawnText m_drawn;
};

} // namespace yichuang
