// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperrenderer.h"

#include "documents/paperbodies.h"
#include "documents/paperfonts.h"
#include "documents/paperwords.h"
#include "documents/pdfmender.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

using Body = void (*)(const PaperTask &);

Body bodyOf(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Receipt:
        return drawReceiptSlip;
    case PaperKind::Acceptance:
        return drawAcceptanceNotice;
    case PaperKind::Supplement:
        return drawSupplementNotice;
    case PaperKind::Refusal:
        return drawRefusalNotice;
    case PaperKind::ApplicationForm:
        return drawApplicationForm;
    case PaperKind::ToleranceCommitment:
        return drawCommitment;
    case PaperKind::Withdrawal:
    case PaperKind::Termination:
        return drawClosingNotice;
    case PaperKind::Suspension:
        return drawSuspensionNotice;
    case PaperKind::DeliveryReceipt:
        return drawDeliveryReceipt;
    case PaperKind::HandOverSheet:
        return drawHandOverSheet;
    case PaperKind::Consent:
        return drawConsentForm;
    case PaperKind::PaymentOrder:
        return drawPaymentOrder;
    case PaperKind::FeeList:
        return drawFeeList;
    case PaperKind::Guide:
        return drawGuideSheet;
    case PaperKind::ResidentCard:
        return drawResidentCards;
    }
    Q_UNREACHABLE();
}

struct Drawing
{
    int pages;
    DrawnText drawn;
};

Drawing draw(const PaperOrder &order, QPainter *painter, const std::function<void()> &turnPage, int pages)
{
    const Wording &wording = Wording::standard();
    const int copies = copiesOf(order.kind);
    std::optional<PaperFrame> frame;
    PaperLayout layout(painter, turnPage, [&frame](PaperLayout &page) { frame->drawPage(page); });
    for (int copy = 1; copy <= copies; ++copy) {
        frame.emplace(order, wording, PaperCopy{copy, layout.page(), pages / copies}); // copies differ in a mark only
        bodyOf(order.kind)({layout, *frame, order, wording});
    }
    return {layout.page(), layout.drawn()};
}

// Which case, day or sheet a file is for. Serials are per item, so the item stands with them.
QString fileKey(const PaperOrder &order)
{
    constexpr qsizetype DateAndSerial = 12;
    const QString &number = order.record.number;
    if (order.kind == PaperKind::FeeList && order.turn.day.isValid())
        return order.turn.day.toString(u"yyyyMMdd"_s);
    if (order.kind == PaperKind::HandOverSheet && !order.turn.handOver.sheet.isEmpty())
        return order.turn.handOver.sheet;
    if (number.isEmpty() || !paperwords::isOfCase(order.kind))
        return order.issuedAt.toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString &item = order.record.businessCode.isEmpty() ? order.record.itemCode : order.record.businessCode;
    return item.isEmpty() ? number.last(DateAndSerial) : item + u'-' + number.last(DateAndSerial);
}

// The title of the item, not of the citizen: file names stand in lists and logs. Every version and reprint has its own.
QString nameOf(const PaperOrder &order)
{
    QString name = paperwords::title(Wording::standard(), order) + u'-' + fileKey(order);
    if (order.version > 1 && paperwords::isOfCase(order.kind))
        name += u"-第%1版"_s.arg(order.version);
    if (order.copyNumber > 0)
        name += u"-补打%1"_s.arg(order.copyNumber);
    for (const QChar forbidden : u"/\\:*?\"<>|\n"_s)
        name.remove(forbidden);
    return name + u".pdf"_s;
}

// A card that could pass for a real one must not exist: only invented residents, and only in practice.
bool isPrintable(const PaperOrder &order)
{
    if (order.kind != PaperKind::ResidentCard)
        return true;
    return order.isDemo && std::ranges::all_of(order.turn.cards, [](const IdCard &card) {
        return card.idNumber.startsWith("329999"_L1);
    });
}

Error notLaidOut()
{
    return {ErrorCode::Internal,
            QCoreApplication::translate("yichuang::PdfPapers",
                                        "The paper could not be laid out. The case itself is safe; please try to print "
                                        "it again."),
            u"QPainter does not begin"_s};
}

} // namespace

Result<PrintedPaper> renderPaper(const PaperOrder &order)
{
    if (!isPrintable(order))
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("yichuang::PdfPapers",
                                                 "Resident cards are printed in practice only, and only for invented "
                                                 "residents. No citizen is affected; please use the practice station."),
                     u"resident card outside practice"_s};
    const int pages = draw(order, nullptr, [] {}, 0).pages;

    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(int(paperfont::UnitsPerInch));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(paperwords::title(Wording::standard(), order));
    writer.setCreator(u"Yichuang " YICHUANG_VERSION ""_s);
    QPainter painter;
    if (!painter.begin(&writer))
        return notLaidOut();
    const Drawing drawing = draw(order, &painter, [&writer] { writer.newPage(); }, pages);
    painter.end();
    buffer.close();
    return PrintedPaper{mendPdf(pdf, drawing.drawn), drawing.pages, nameOf(order)};
}

} // namespace yichuang
