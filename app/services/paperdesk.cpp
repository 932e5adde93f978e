// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/paperdesk.h"

#include "services/actmaker.h"
#include "services/futures.h"
#include "services/paperorder.h"

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
    QList<PaperKind> papers;
    const auto add = [&papers](std::initializer_list<PaperKind> kinds) {
        for (const PaperKind kind : kinds) {
            if (!papers.contains(kind))
                papers.append(kind);
        }
    };
    for (auto it = view.history.entries.crbegin(); it != view.history.entries.crend(); ++it) {
        switch (it->act.kind) {
        case ActKind::Received: add({PaperKind::Receipt}); break;
        case ActKind::Accepted: add({PaperKind::Acceptance, PaperKind::Receipt}); break;
        case ActKind::AcceptedTolerantly:
            add({PaperKind::Acceptance, PaperKind::ToleranceCommitment, PaperKind::Receipt});
            break;
        case ActKind::SupplementAsked: add({PaperKind::Supplement, PaperKind::Receipt}); break;
        case ActKind::Refused: add({PaperKind::Refusal}); break;
        default: break;
        }
    }
    add({PaperKind::ApplicationForm});
    return papers;
}

QFuture<Result<PrintedPaper>> PaperDesk::preview(const CaseView &view, PaperKind kind)
{
    return m_ports.papers.render(order(view, kind, timesPrinted(view, kind)));
}

QFuture<Result<PrintedPaper>> PaperDesk::issue(const CaseView &view, PaperKind kind, const QString &printer)
{
    const int copy = timesPrinted(view, kind);
    const CaseRecord record = view.history.record;
    return chain(m_ports.papers.render(order(view, kind, copy)), this,
                 [this, record, kind, copy, printer](const Result<PrintedPaper> &rendered) {
                     return rendered ? writeDownAndPrint(ActKind::Printed, record, kind, copy, *rendered, printer)
                                     : ready<PrintedPaper>(rendered.error());
                 });
}

QFuture<Result<PrintedPaper>> PaperDesk::issueBefore(const Intake &intake, PaperKind kind, const QString &printer)
{
    PaperOrder order = intake.paperPreview(kind);
    if (kind == PaperKind::Supplement)
        order.content.missing = intake.missingPapers();
    CaseRecord record; // there is no case yet: the evidence names the business only
    record.itemCode = intake.item().code;
    record.businessCode = intake.business().code;
    record.itemVersion = intake.item().version;
    return chain(m_ports.papers.render(order), this, [this, record, kind, printer](const Result<PrintedPaper> &rendered) {
        return rendered ? writeDownAndPrint(ActKind::CitizenTold, record, kind, 0, *rendered, printer)
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
        if (entry.act.kind == ActKind::Printed
            && QJsonDocument::fromJson(entry.act.payload)[u"paper"_s].toString() == paperKindName(kind))
            ++count;
    }
    return count;
}

PaperOrder PaperDesk::order(const CaseView &view, PaperKind kind, int copyNumber) const
{
    PaperOrder order = paperOrder(m_ports, m_session.session(), view.item, view.business, view.content, kind);
    order.record = view.history.record;
    order.copyNumber = copyNumber;
    for (const HistoryEntry &entry : view.history.entries) {
        if (entry.act.kind == ActKind::Corrected)
            ++order.version;
        if (!isWitness(entry.act.kind)) {
            order.chainHead = entry.act.link;
            order.chainCount = entry.act.sequence;
        }
    }
    return order;
}

} // namespace yichuang
