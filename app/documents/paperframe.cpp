// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperframe.h"

#include "documents/paperfonts.h"
#include "documents/papertable.h"
#include "documents/paperwords.h"
#include "documents/qrimage.h"
#include "documents/shortcode.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

using paperfont::Face;

constexpr qreal QrSize = 220;
const QColor PaleInk(232, 226, 236); // opaque: transparency is not allowed in PDF/A-1
const QColor SmallPrint(70, 70, 70);
const QColor DemoInk(120, 60, 130);

TextStyle small(Qt::AlignmentFlag alignment = Qt::AlignLeft)
{
    return {paperfont::font(Face::Sans, 8), 45, 0, alignment, SmallPrint};
}

} // namespace

PaperFrame::PaperFrame(const PaperOrder &order, const Wording &wording, int pages)
    : m_order(order)
    , m_wording(wording)
    , m_pages(pages)
{
}

TextStyle PaperFrame::body()
{
    const QFont font = paperfont::font(Face::Serif, 12.5);
    return {font, 82, 2 * paperfont::emOf(font), Qt::AlignLeft, Qt::black};
}

TextStyle PaperFrame::plain()
{
    TextStyle style = body();
    style.firstIndent = 0;
    return style;
}

TextStyle PaperFrame::heading()
{
    return {paperfont::font(Face::SerifBold, 12.5), 82, 0, Qt::AlignLeft, Qt::black};
}

QByteArray PaperFrame::qrText(const PaperOrder &order)
{
    return u"YC1:%1:%2:%3"_s.arg(order.record.number, shortCode(order.chainHead).remove(u'-'))
        .arg(order.chainCount)
        .toLatin1();
}

void PaperFrame::drawPage(PaperLayout &layout) const
{
    drawWatermark(layout);
    drawMarks(layout);
    constexpr qreal FootRule = 2780;
    constexpr qreal FootText = 2790;
    layout.rule(PaperLayout::Left, FootRule, PaperLayout::Right, FootRule, 1.5, SmallPrint);
    const QString code = shortCode(m_order.chainHead);
    const QString proof = code.isEmpty() ? m_wording.say(u"common.proofNone"_s)
                                         : m_wording.say(u"common.proof"_s,
                                                         {{u"code"_s, code},
                                                          {u"count"_s, QString::number(m_order.chainCount)}});
    layout.drawLine(proof, small(), PaperLayout::Left, FootText, PaperLayout::width());
    const QString page = m_wording.say(u"common.page"_s, {{u"page"_s, QString::number(layout.page())},
                                                          {u"pages"_s, QString::number(m_pages)}});
    layout.drawLine(page, small(Qt::AlignRight), PaperLayout::Left, FootText, PaperLayout::width());
    if (m_order.isDemo) {
        TextStyle style = small(Qt::AlignHCenter);
        style.colour = DemoInk;
        layout.drawLine(m_wording.say(u"common.demo"_s), style, PaperLayout::Left, FootText + 45,
                        PaperLayout::width());
    }
}

void PaperFrame::drawWatermark(PaperLayout &layout) const
{
    if (!m_order.isDemo || !layout.painter())
        return;
    const QString mark = m_wording.say(u"common.watermark"_s);
    const TextStyle style{paperfont::font(Face::SansBold, 84), 300, 0, Qt::AlignHCenter, PaleInk};
    for (const QPointF &centre : {QPointF(600, 700), QPointF(1500, 700), QPointF(1050, 1450), QPointF(600, 2200),
                                  QPointF(1500, 2200)}) {
        layout.painter()->save();
        layout.painter()->translate(centre);
        layout.painter()->rotate(-30);
        layout.drawLine(mark, style, -400, -150, 800);
        layout.painter()->restore();
    }
}

void PaperFrame::drawMarks(PaperLayout &layout) const
{
    QStringList marks;
    if (m_order.version > 1)
        marks.append(m_wording.say(u"common.version"_s, {{u"n"_s, QString::number(m_order.version)}}));
    if (m_order.copyNumber > 0)
        marks.append(m_wording.say(u"common.reprint"_s, {{u"n"_s, QString::number(m_order.copyNumber)}}));
    if (m_order.chainHead.isEmpty() && m_order.kind != PaperKind::ApplicationForm)
        marks.append(m_wording.say(u"common.preview"_s));
    constexpr qreal MarkTop = 110;
    constexpr qreal MarkHeight = 62;
    const TextStyle style{paperfont::font(Face::SansBold, 10), MarkHeight, 0, Qt::AlignHCenter, Qt::black};
    qreal x = PaperLayout::Left;
    for (const QString &mark : marks) {
        const qreal width = PaperLayout::widthOf(mark, style.font) + 40;
        layout.drawLine(mark, style, x, MarkTop, width);
        for (const qreal y : {MarkTop, MarkTop + MarkHeight})
            layout.rule(x, y, x + width, y);
        for (const qreal side : {x, x + width})
            layout.rule(side, MarkTop, side, MarkTop + MarkHeight);
        x += width + 30;
    }
}

void PaperFrame::drawQr(PaperLayout &layout, qreal y) const
{
    if (m_order.chainHead.isEmpty())
        return;
    const qreal x = PaperLayout::Right - QrSize;
    const auto image = QrImage::encode(qrText(m_order));
    if (!image || !layout.painter())
        return;
    constexpr qreal QuietZone = 30;
    layout.painter()->fillRect(QRectF(x, y, QrSize, QrSize).adjusted(-QuietZone, -QuietZone, QuietZone, QuietZone),
                               Qt::white);
    image->paint(*layout.painter(), QRectF(x, y, QrSize, QrSize));
    layout.drawLine(m_wording.say(u"common.scan"_s), small(Qt::AlignHCenter), x, y + QrSize + 8, QrSize);
}

void PaperFrame::drawHead(PaperLayout &layout) const
{
    drawQr(layout, PaperLayout::Top - 60);
    // Between equal margins, so that the title stays in the middle of the sheet beside the QR code.
    constexpr qreal Clear = QrSize + 50;
    const auto centred = [&layout](const QString &text, const QFont &font, qreal lineHeight) {
        const TextStyle style{font, lineHeight, 0, Qt::AlignHCenter, Qt::black};
        for (const QString &line : PaperLayout::wrapped(text, style, PaperLayout::width() - 2 * Clear)) {
            layout.drawLine(line, style, PaperLayout::Left + Clear, layout.y(), PaperLayout::width() - 2 * Clear);
            layout.space(lineHeight);
        }
    };
    centred(m_order.centre.name, paperfont::font(Face::Serif, 15), 90);
    centred(paperwords::title(m_wording, m_order), paperfont::font(Face::SerifBold, 22), 125);
    layout.moveTo(qMax(layout.y(), PaperLayout::Top + QrSize) + 20);
    const QString number = m_order.record.number.isEmpty()
        ? m_wording.say(u"common.noNumber"_s)
        : m_wording.say(u"common.number"_s, {{u"number"_s, m_order.record.number}});
    layout.text(number, {paperfont::font(Face::Sans, 9), 52, 0, Qt::AlignRight, Qt::black});
    layout.rule(PaperLayout::Left, layout.y() + 8, PaperLayout::Right, layout.y() + 8, 4);
    layout.space(40);
}

void PaperFrame::drawSeal(PaperLayout &layout) const
{
    constexpr qreal Height = 480;
    constexpr qreal Column = 800;
    layout.need(Height);
    layout.space(70);
    TextStyle style = plain();
    style.alignment = Qt::AlignHCenter;
    const qreal x = PaperLayout::Right - Column;
    for (const QString &line : PaperLayout::wrapped(m_order.centre.name, style, Column)) {
        layout.drawLine(line, style, x, layout.y(), Column);
        layout.space(style.lineHeight);
    }
    layout.drawLine(m_wording.say(u"common.seal"_s), style, x, layout.y(), Column);
    layout.space(style.lineHeight);
    layout.drawLine(paperwords::date(m_order.issuedAt.date()), style, x, layout.y(), Column);
    layout.space(style.lineHeight + 40);
    layout.drawLine(m_wording.say(u"common.signFor"_s), plain(), PaperLayout::Left, layout.y(), Column);
    layout.drawLine(m_wording.say(u"common.signDate"_s), plain(), PaperLayout::Left + 800, layout.y(), Column);
    layout.space(plain().lineHeight + 20);
}

void PaperFrame::drawContact(PaperLayout &layout) const
{
    const Centre &centre = m_order.centre;
    QList<QPair<QString, QString>> rows{
        {m_wording.say(u"common.window"_s),
         m_wording.say(u"common.windowText"_s, {{u"centre"_s, centre.name}, {u"desk"_s, m_order.desk}})},
        {m_wording.say(u"common.clerk"_s), m_order.clerkName},
        {m_wording.say(u"common.phone"_s), centre.phone},
        {m_wording.say(u"common.supervise"_s), centre.superviseePhone},
        {m_wording.say(u"common.place"_s), centre.address},
        {m_wording.say(u"common.hours"_s), centre.openingHours}};
    rows.removeIf([](const QPair<QString, QString> &row) { return row.second.isEmpty(); });
    layout.need(gridHeight(rows)); // not torn apart
    drawGrid(layout, rows);
}

} // namespace yichuang
