// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/paperturns.h"

#include "services/registerfields.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QList<PaperKind> papersOfAct(const Act &act)
{
    switch (act.kind) {
    case ActKind::Received:
    case ActKind::SupplementGiven:
    case ActKind::MaterialAdded: return {PaperKind::Receipt};
    case ActKind::Accepted: return {PaperKind::Acceptance, PaperKind::Receipt};
    case ActKind::AcceptedTolerantly:
        return {PaperKind::Acceptance, PaperKind::ToleranceCommitment, PaperKind::Receipt};
    case ActKind::SupplementAsked: return {PaperKind::Supplement, PaperKind::Receipt};
    case ActKind::Refused: return {PaperKind::Refusal};
    case ActKind::Suspended: return {PaperKind::Suspension};
    case ActKind::Withdrawn: return {PaperKind::Withdrawal};
    case ActKind::Terminated: return {PaperKind::Termination};
    case ActKind::ResultArrived:
    case ActKind::Delivered: return {PaperKind::DeliveryReceipt};
    case ActKind::Forwarded: return {PaperKind::HandOverSheet};
    case ActKind::Fee: return {PaperKind::PaymentOrder};
    case ActKind::ConsentRecorded: return {PaperKind::Consent};
    default: return {};
    }
}

// Before the hand-over the proof of service is printed for the signature: the applicant takes what has come.
Delivery expectedDelivery(const CaseView &view)
{
    Delivery delivery;
    delivery.bearer.name = view.history.record.applicantName;
    for (const ResultPaper &paper : view.results)
        delivery.papers.append(paper.name);
    return delivery;
}

QString feeKind(FeeStep::Kind kind)
{
    switch (kind) {
    case FeeStep::Kind::Ordered: return u"待缴"_s;
    case FeeStep::Kind::Paid: return u"已缴"_s;
    case FeeStep::Kind::Refunded: return u"已退"_s;
    case FeeStep::Kind::Waived: return u"减免"_s;
    }
    Q_UNREACHABLE();
}

QString itemOf(const CaseView &view)
{
    return view.business ? view.business->name : view.history.record.itemName;
}

} // namespace

QList<PaperKind> papersOfCase(const CaseView &view)
{
    QList<PaperKind> papers;
    for (auto it = view.history.entries.crbegin(); it != view.history.entries.crend(); ++it) {
        for (const PaperKind kind : papersOfAct(it->act)) {
            if (!papers.contains(kind))
                papers.append(kind);
        }
    }
    papers.append(PaperKind::ApplicationForm);
    return papers;
}

PaperTurn paperTurn(const CaseView &view, PaperKind kind)
{
    PaperTurn turn;
    turn.clock = view.clock;
    turn.closing = view.closing;
    turn.suspension = view.suspension;
    if (kind == PaperKind::DeliveryReceipt) {
        turn.delivery = view.delivery.value_or(expectedDelivery(view));
        if (!view.results.isEmpty())
            turn.result = view.results.back();
    }
    if (kind == PaperKind::HandOverSheet && !view.handOvers.isEmpty())
        turn.handOver = view.handOvers.back();
    if (kind == PaperKind::PaymentOrder && !view.fees.isEmpty())
        turn.fee = view.fees.back();
    if (kind == PaperKind::Consent && !view.consents.isEmpty()) {
        turn.consent = view.consents.back();
        turn.registerNames = registerNames(turn.consent);
    }
    return turn;
}

CaseContent paperContent(const CaseView &view, PaperKind kind)
{
    CaseContent content = view.content;
    if (kind != PaperKind::Supplement)
        return content;
    for (const HistoryEntry &entry : view.history.entries) {
        if (entry.act.kind != ActKind::SupplementAsked)
            continue;
        if (const auto asked = CaseContent::fromJson(entry.act.payload)) {
            content.missing = asked->missing;
            content.reason = asked->reason;
            if (!asked->materials.isEmpty())
                content.materials = asked->materials;
        }
    }
    return content;
}

PaperSection handOverTable(const QList<CaseView> &cases)
{
    PaperSection table;
    table.columns = {u"办件编号"_s, u"事项"_s, u"申请人"_s, u"材料"_s, u"原件"_s, u"复印件"_s};
    for (const CaseView &view : cases) {
        QStringList papers;
        int originals = 0;
        int copies = 0;
        for (const MaterialEntry &entry : view.content.materials) {
            if (entry.verdict != MaterialVerdict::Complete)
                continue;
            papers.append(entry.name);
            originals += entry.originals;
            copies += entry.copies;
        }
        table.cells.append({view.history.record.number, itemOf(view), view.history.record.applicantName,
                            papers.join(u"、"_s), QString::number(originals), QString::number(copies)});
    }
    return table;
}

PaperSection feeTable(const QList<FeeLine> &lines)
{
    PaperSection table;
    table.columns = {u"时间"_s, u"办件编号"_s,   u"申请人"_s, u"收费项目"_s,
                     u"金额(元)"_s, u"收费情况"_s, u"票据号"_s, u"经办人"_s};
    for (const FeeLine &line : lines) {
        table.cells.append({line.at.toString(u"HH:mm"_s), line.record.number, line.record.applicantName, line.step.name,
                            line.step.amount.text(), feeKind(line.step.kind), line.step.receipt, line.clerk});
    }
    return table;
}

} // namespace yichuang
