// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/paperdesk.h"

#include "services/actmaker.h"
#include "services/futures.h"
#include "services/guidesheet.h"
#include "services/paperorder.h"
#include "services/paperturns.h"
#include "services/registerfields.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr auto PdfPrefix = "pdf:"_L1;

Result<Done> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{ErrorCode::DiskTrouble,
                     PaperDesk::tr("The paper could not be written to the file. The case is safe; choose another "
                                   "place and print it again."),
                     file.errorString()};
    }
    return Done{};
}

} // namespace

PaperDesk::PaperDesk(Ports ports, const SessionService &session, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_session(session)
{
}

QList<PaperKind> PaperDesk::papersOf(const CaseView &view) const
{
    return papersOfCase(view);
}

QFuture<Result<PrintedPaper>> PaperDesk::preview(const CaseView &view, PaperKind kind)
{
    return render(view, kind, timesPrinted(view, kind));
}

QFuture<Result<PrintedPaper>> PaperDesk::issue(const CaseView &view, PaperKind kind, const QString &printer)
{
    const int copy = timesPrinted(view, kind);
    const CaseRecord record = view.history.record;
    return chain(render(view, kind, copy), this,
                 [this, record, kind, copy, printer](const Result<PrintedPaper> &rendered) {
                     return rendered ? writeDownAndPrint(ActKind::Printed, record, kind, copy, *rendered, printer)
                                     : ready<PrintedPaper>(rendered.error());
                 });
}

// The code that the citizen scans is the payment platform's to give; without a line the order goes without it.
QFuture<Result<PrintedPaper>> PaperDesk::render(const CaseView &view, PaperKind kind, int copy)
{
    const PaperOrder paper = order(view, kind, copy);
    if (kind != PaperKind::PaymentOrder || paper.turn.fee.kind != FeeStep::Kind::Ordered)
        return m_ports.papers.render(paper);
    return chain(m_ports.errands.paymentOf(FeeService::orderIdOf(view.history.record.id)), this,
                 [this, paper](const Result<PaymentState> &payment) {
                     PaperOrder scannable = paper;
                     if (payment)
                         scannable.turn.payCode = payment->payCode;
                     return m_ports.papers.render(scannable);
                 });
}

QFuture<Result<PrintedPaper>> PaperDesk::issueBefore(Intake &intake, PaperKind kind, const QString &printer)
{
    PaperOrder order = intake.paperPreview(kind);
    if (kind == PaperKind::Supplement)
        order.content.missing = intake.missingPapers();
    const QString digest = intake.formDigest();
    return chain(issueEarly(intake, order, printer), &intake,
                 [&intake, kind, digest](const Result<PrintedPaper> &printed) {
                     if (printed && kind == PaperKind::ApplicationForm)
                         intake.formPrinted(digest);
                     return printed;
                 });
}

QFuture<Result<PrintedPaper>> PaperDesk::issueBefore(BundleIntake &bundle, PaperKind kind, const QString &printer)
{
    const QStringList digests = bundle.formDigests();
    return chain(issueEarly(bundle, bundle.paperPreview(kind), printer), &bundle,
                 [&bundle, kind, digests](const Result<PrintedPaper> &printed) {
                     if (printed && kind == PaperKind::ApplicationForm)
                         bundle.formPrinted(digests);
                     return printed;
                 });
}

QFuture<Result<PrintedPaper>> PaperDesk::issueConsent(const FormDesk &desk, const Consent &consent,
                                                      const QString &printer)
{
    PaperOrder order = desk.paperPreview(PaperKind::Consent);
    order.turn.consent = consent;
    order.turn.registerNames = registerNames(consent);
    return issueEarly(desk, order, printer);
}

QFuture<Result<PrintedPaper>> PaperDesk::issueEarly(const FormDesk &desk, const PaperOrder &order,
                                                    const QString &printer)
{
    CaseRecord record = desk.subject();
    if (!desk.isContinued())
        record.id = QUuid(); // where there is no case yet, the evidence names the business only
    return chain(m_ports.papers.render(order), this,
                 [this, record, kind = order.kind, printer](const Result<PrintedPaper> &rendered) {
                     return rendered ? writeDownAndPrint(ActKind::CitizenTold, record, kind, 0, *rendered, printer)
                                     : ready<PrintedPaper>(rendered.error());
                 });
}

PaperOrder PaperDesk::handOverSheet(const QList<CaseView> &cases, const HandOver &handOver) const
{
    PaperOrder order = paperOrder(m_ports, m_session.session(), nullptr, nullptr, {}, PaperKind::HandOverSheet);
    order.turn.handOver = handOver;
    order.turn.handOver.papers.clear(); // they stand with their cases
    order.sections = {handOverTable(cases)};
    return order;
}

PaperOrder PaperDesk::feeList(const QDate &day, const QList<FeeLine> &lines) const
{
    PaperOrder order = paperOrder(m_ports, m_session.session(), nullptr, nullptr, {}, PaperKind::FeeList);
    order.turn.day = day;
    order.sections = {feeTable(lines)};
    return order;
}

PaperOrder PaperDesk::guide(const Intake &intake) const
{
    PaperOrder order = paperOrder(m_ports, m_session.session(), &intake.item(), &intake.business(), {}, PaperKind::Guide);
    order.sections = guideSheet(intake.item(), intake.business(), order.centre, m_ports.clock.today());
    return order;
}

PaperOrder PaperDesk::residentCards(const QList<IdCard> &cards) const
{
    PaperOrder order = paperOrder(m_ports, m_session.session(), nullptr, nullptr, {}, PaperKind::ResidentCard);
    order.turn.cards = cards;
    return order;
}

QFuture<Result<PrintedPaper>> PaperDesk::preview(const PaperOrder &order)
{
    return m_ports.papers.render(order);
}

QFuture<Result<PrintedPaper>> PaperDesk::issue(const PaperOrder &order, const QString &printer)
{
    return chain(m_ports.papers.render(order), this,
                 [this, kind = order.kind, printer](const Result<PrintedPaper> &rendered) {
                     return rendered ? writeDownAndPrint(ActKind::Printed, {}, kind, 0, *rendered, printer)
                                     : ready<PrintedPaper>(rendered.error());
                 });
}

// The act comes first: a paper that left the printer without one could never be explained.
QFuture<Result<PrintedPaper>> PaperDesk::writeDownAndPrint(ActKind witness, const CaseRecord &record,
                                                           PaperKind kind, int copy, const PrintedPaper &paper,
                                                           const QString &printer)
{
    const QJsonObject payload{{u"paper"_s, paperKindName(kind)}, {u"copy"_s, copy}, {u"pages"_s, paper.pages},
                              {u"toFile"_s, printer.startsWith(PdfPrefix)}};
    const Act act = witnessAct(m_ports, m_session.session(), witness, record, payload);
    const auto printed = chain(m_ports.ledger.append(act, {}), this,
                               [this, paper, printer](const Result<Appended> &written) -> QFuture<Result<Done>> {
                                   if (!written)
                                       return ready<Done>(written.error());
                                   if (!printer.startsWith(PdfPrefix))
                                       return m_ports.papers.print(paper, printer);
                                   const QString path = printer.mid(PdfPrefix.size());
                                   return inPool([path, paper] { return writeFile(path, paper.pdf); });
                               });
    return chain(printed, this, [paper](const Result<Done> &done) -> Result<PrintedPaper> {
        if (!done)
            return done.error();
        return paper;
    });
}

int PaperDesk::timesPrinted(const CaseView &view, PaperKind kind)
{
    int count = 0;
    for (const HistoryEntry &entry : view.history.entries) {
        if (entry.act.kind == ActKind::Corrected)
            count = 0; // the corrected paper is another version, no reprint
        if (entry.act.kind == ActKind::Printed
            && QJsonDocument::fromJson(entry.act.payload)[u"paper"_s].toString() == paperKindName(kind))
            ++count;
    }
    return count;
}

PaperOrder PaperDesk::order(const CaseView &view, PaperKind kind, int copyNumber) const
{
    PaperOrder order = paperOrder(m_ports, m_session.session(), view.item, view.business, paperContent(view, kind), kind);
    order.record = view.history.record;
    order.turn = paperTurn(view, kind);
    order.copyNumber = copyNumber;
    order.version = view.formVersion;
    for (const HistoryEntry &entry : view.history.entries) {
        if (!isWitness(entry.act.kind)) {
            order.chainHead = entry.act.link;
            order.chainCount = entry.act.sequence;
        }
    }
    return order;
}

} // namespace yichuang
