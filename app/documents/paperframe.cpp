// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperframe.h"

#include "documents/paperfonts.h"
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

// As few lines as the width asks for: two where the name itself pauses, else all about as long. No last line of two
// characters under a title.
QStringList balanced(const QString &text, const TextStyle &style, qreal width)
{
    QStringList lines = PaperLayout::wrapped(text, style, width);
    const qsizetype count = lines.size();
    const qsizetype pause = text.indexOf(u'、') + 1;
    const auto fits = [&style, width](const QString &line) { return PaperLayout::widthOf(line, style.font) <= width; };
    if (count == 2 && pause > 0 && fits(text.first(pause)) && fits(text.mid(pause)))
        return {text.first(pause), text.mid(pause)};
    const qreal em = paperfont::emOf(style.font);
    for (width -= em; count > 1 && width > 4 * em; width -= em) {
        const QStringList narrower = PaperLayout::wrapped(text, style, width);
        if (narrower.size() > count)
            break;
        lines = narrower;
    }
    return lines;
}

} // namespace

PaperFrame::PaperFrame(const PaperOrder &order, const Wording &wording, const PaperCopy &copy)
    : m_order(order)
    , m_wording(wording)
    , m_copy(copy)
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
    if (layout.page() > m_copy.before + 1)
        drawRunningHead(layout);
    drawFoot(layout);
}

void PaperFrame::drawFoot(PaperLayout &layout) const
{
    constexpr qreal FootRule = 2780;
    constexpr qreal FootText = 2790;
    layout.rule(PaperLayout::Left, FootRule, PaperLayout::Right, FootRule, 1.5, SmallPrint);
    const QString code = shortCode(m_order.chainHead);
    if (!code.isEmpty() || paperwords::isOfCase(m_order.kind)) {
        const QString proof = code.isEmpty() ? m_wording.say(u"common.proofNone"_s)
                                             : m_wording.say(u"common.proof"_s,
                                                             {{u"code"_s, code},
                                                              {u"count"_s, QString::number(m_order.chainCount)}});
        layout.drawLine(proof, small(), PaperLayout::Left, FootText, PaperLayout::width());
    }
    const QString page = m_wording.say(u"common.page"_s,
                                       {{u"page"_s, QString::number(layout.page() - m_copy.before)},
                                        {u"pages"_s, QString::number(m_copy.pages)}});
    layout.drawLine(page, small(Qt::AlignRight), PaperLayout::Left, FootText, PaperLayout::width());
    if (m_order.isDemo) {
        TextStyle style = small(Qt::AlignHCenter);
        style.colour = DemoInk;
        layout.drawLine(m_wording.say(u"common.demo"_s), style, PaperLayout::Left, FootText + 45,
                        PaperLayout::width());
    }
}

void PaperFrame::drawRunningHead(PaperLayout &layout) const
{
    constexpr qreal QrTop = 50;
    constexpr qreal SmallQr = 130;
    constexpr qreal Line = 48;
    constexpr qreal Half = PaperLayout::width() / 2;
    const bool hasQr = drawQr(layout, PaperLayout::Right - SmallQr, QrTop, SmallQr);
    const qreal right = PaperLayout::Right - (hasQr ? SmallQr + 40 : 0);
    const QString copy = copyMark();
    const QString title = paperwords::title(m_wording, m_order) + (copy.isEmpty() ? copy : u'\u3000' + copy);
    QStringList lines = PaperLayout::wrapped(title, small(), Half).mid(0, 1);
    const QString number = paperwords::number(m_wording, m_order);
    if (!number.isEmpty())
        lines.append(number);
    qreal y = QrTop + SmallQr - Line * qreal(lines.size());
    for (const QString &line : lines) {
        layout.drawLine(line, small(Qt::AlignRight), right - Half, y, Half);
        y += Line;
    }
}

QString PaperFrame::copyMark() const
{
    if (copiesOf(m_order.kind) == 1)
        return {};
    const bool isFirst = m_copy.number == 1;
    if (m_order.kind == PaperKind::DeliveryReceipt)
        return m_wording.say(isFirst ? u"delivery.first"_s : u"delivery.second"_s);
    if (m_order.kind == PaperKind::HandOverSheet)
        return m_wording.say(isFirst ? u"handover.first"_s : u"handover.second"_s);
    return m_wording.say(isFirst ? u"commitment.first"_s : u"commitment.second"_s);
}

void PaperFrame::drawWatermark(PaperLayout &layout) const
{
    if (!m_order.isDemo || m_order.kind == PaperKind::ResidentCard || !layout.painter())
        return; // cards are cut out: each has a mark of its own
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
    if (m_order.version > 1 && paperwords::isOfCase(m_order.kind))
        marks.append(m_wording.say(u"common.version"_s, {{u"n"_s, QString::number(m_order.version)}}));
    if (m_order.copyNumber > 0)
        marks.append(m_wording.say(u"common.reprint"_s, {{u"n"_s, QString::number(m_order.copyNumber)}}));
    if (m_order.chainHead.isEmpty() && paperwords::isOfCase(m_order.kind) && !paperwords::comesFirst(m_order.kind))
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

bool PaperFrame::drawQr(PaperLayout &layout, qreal x, qreal y, qreal size) const
{
    if (m_order.chainHead.isEmpty())
        return false;
    const auto image = QrImage::encode(qrText(m_order));
    if (!image)
        return false;
    if (!layout.painter())
        return true;
    const qreal quiet = size * 4 / image->size();
    layout.painter()->fillRect(QRectF(x, y, size, size).adjusted(-quiet, -quiet, quiet, quiet), Qt::white);
    image->paint(*layout.painter(), QRectF(x, y, size, size));
    return true;
}

void PaperFrame::drawHead(PaperLayout &layout) const
{
    constexpr qreal QrTop = PaperLayout::Top - 60;
    if (drawQr(layout, PaperLayout::Right - QrSize, QrTop, QrSize))
        layout.drawLine(m_wording.say(u"common.scan"_s), small(Qt::AlignHCenter), PaperLayout::Right - QrSize,
                        QrTop + QrSize + 8, QrSize);
    // Between equal margins, so that the title stays in the middle of the sheet beside the QR code.
    constexpr qreal Clear = QrSize + 50;
    const auto centred = [&layout](const QString &text, const QFont &font, qreal lineHeight) {
        const TextStyle style{font, lineHeight, 0, Qt::AlignHCenter, Qt::black};
        for (const QString &line : balanced(text, style, PaperLayout::width() - 2 * Clear)) {
            layout.drawLine(line, style, PaperLayout::Left + Clear, layout.y(), PaperLayout::width() - 2 * Clear);
            layout.space(lineHeight);
        }
    };
    centred(m_order.centre.name, paperfont::font(Face::Serif, 15), 90);
    centred(paperwords::title(m_wording, m_order), paperfont::font(Face::SerifBold, 22), 125);
    if (const QString copy = copyMark(); !copy.isEmpty())
        centred(copy, paperfont::font(Face::SansBold, 10), 60);
    layout.moveTo(qMax(layout.y(), PaperLayout::Top + QrSize) + 20);
    if (const QString number = paperwords::number(m_wording, m_order); !number.isEmpty())
        layout.text(number, {paperfont::font(Face::Sans, 9), 52, 0, Qt::AlignRight, Qt::black});
    layout.rule(PaperLayout::Left, layout.y() + 8, PaperLayout::Right, layout.y() + 8, 4);
    layout.space(40);
}

} // namespace yichuang
