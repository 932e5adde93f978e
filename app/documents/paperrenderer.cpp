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
    case PaperKind::Withdrawal:
    case PaperKind::Termination:
    case PaperKind::Suspension:
    case PaperKind::DeliveryReceipt:
    case PaperKind::HandOverSheet:
    case PaperKind::Consent:
    case PaperKind::PaymentOrder:
    case PaperKind::FeeList:
    case PaperKind::ResidentCard:
        return drawApplicationForm;
    case PaperKind::ToleranceCommitment:
        return drawCommitment;
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
    const PaperFrame frame(order, wording, pages);
    PaperLayout layout(painter, turnPage, [&frame](PaperLayout &page) { frame.drawPage(page); });
    bodyOf(order.kind)({layout, frame, order, wording});
    return {layout.page(), layout.drawn()};
}

// The title of the item, not of the citizen: file names stand in lists and logs.
QString nameOf(const PaperOrder &order)
{
    constexpr qsizetype DateAndSerial = 12;
    const QString &number = order.record.number;
    QString name = paperwords::title(Wording::standard(), order) + u'-'
        + (number.isEmpty() ? order.issuedAt.toString(u"yyyyMMdd-HHmmss"_s) : number.last(DateAndSerial));
    if (order.copyNumber > 0)
        name += u"-补打%1"_s.arg(order.copyNumber);
    for (const QChar forbidden : u"/\\:*?\"<>|\n"_s)
        name.remove(forbidden);
    return name + u".pdf"_s;
}

} // namespace

Result<PrintedPaper> renderPaper(const PaperOrder &order)
{
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
        return Error{ErrorCode::Internal,
                     QCoreApplication::translate("yichuang::PdfPapers",
                                                 "The paper could not be laid out. The case itself is safe; please try "
                                                 "to print it again."),
                     u"QPainter does not begin"_s};
    const Drawing drawing = draw(order, &painter, [&writer] { writer.newPage(); }, pages);
    painter.end();
    buffer.close();
    return PrintedPaper{mendPdf(pdf, drawing.drawn), drawing.pages, nameOf(order)};
}

} // namespace yichuang
