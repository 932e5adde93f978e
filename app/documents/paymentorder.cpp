// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperbodies.h"
#include "documents/paperending.h"
#include "documents/paperfonts.h"
#include "documents/papertable.h"
#include "documents/paperterms.h"
#include "documents/paperwords.h"
#include "documents/qrimage.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

void drawFee(const PaperTask &task)
{
    const auto &[layout, frame, order, wording] = task;
    const FeeStep &fee = order.turn.fee;
    const bool isOrdered = fee.kind == FeeStep::Kind::Ordered;
    drawGrid(layout,
             paperwords::known({{wording.say(u"payment.name"_s), fee.name},
                                {wording.say(u"payment.order"_s), fee.order},
                                {wording.say(u"payment.figures"_s), u"¥ "_s + fee.amount.text()},
                                {wording.say(u"payment.capitals"_s), fee.amount.capitals()},
                                {wording.say(u"payment.state"_s), paperterms::feeStep(wording, fee.kind)},
                                {wording.say(u"payment.day"_s), paperwords::date(order.issuedAt.date())},
                                {wording.say(u"payment.means"_s), isOrdered ? QString() : fee.means},
                                {wording.say(u"payment.receipt"_s), fee.receipt},
                                {wording.say(u"payment.reason"_s), fee.reason}}));
}

// Large enough to be scanned from a telephone's distance, with what it is beside it.
void drawPayCode(const PaperTask &task)
{
    const auto &[layout, frame, order, wording] = task;
    constexpr qreal Size = 420;
    constexpr qreal Quiet = 60;
    const auto code = QrImage::encode(order.turn.payCode.toUtf8());
    if (!code)
        return;
    layout.need(Size + 2 * Quiet + 60);
    const QRectF square((PaperLayout::PageWidth - Size) / 2, layout.y() + Quiet, Size, Size);
    if (layout.painter()) {
        layout.painter()->fillRect(square.adjusted(-Quiet, -Quiet, Quiet, Quiet), Qt::white);
        code->paint(*layout.painter(), square);
    }
    layout.space(Size + 2 * Quiet);
    TextStyle caption{paperfont::font(paperfont::Face::SansBold, 10), 60, 0, Qt::AlignHCenter, Qt::black};
    layout.drawLine(wording.say(u"payment.scan"_s), caption, PaperLayout::Left, layout.y(), PaperLayout::width());
    layout.space(caption.lineHeight + 20);
}

} // namespace

// 行政许可法第五十九条: a fee is taken by a public item and rate.
void drawPaymentOrder(const PaperTask &task)
{
    const auto &[layout, frame, order, wording] = task;
    const bool isOrdered = order.turn.fee.kind == FeeStep::Kind::Ordered;
    const bool isScanned = isOrdered && !order.turn.payCode.isEmpty();
    layout.startPage();
    frame.drawHead(layout);
    layout.text(paperwords::addressee(wording, order), PaperFrame::plain());
    layout.text(wording.say(u"payment.opening"_s, {{u"item"_s, paperwords::item(order)}}), PaperFrame::body());
    layout.space(20);
    drawFee(task);
    layout.space(20);
    QStringList sentences{wording.say(u"payment.basis"_s), wording.say(u"payment.ticket"_s)};
    if (isScanned)
        drawPayCode(task);
    if (isOrdered)
        sentences.prepend(wording.say(isScanned ? u"payment.howScan"_s : u"payment.howDesk"_s));
    drawEnding(task, {sentences, wording.say(u"common.stamp"_s), false, {}, true});
}

} // namespace yichuang
