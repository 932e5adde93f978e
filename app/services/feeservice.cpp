// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/feeservice.h"

#include "services/actmaker.h"
#include "services/futures.h"

#include "forms/model/paramsresolver.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

using Kind = FeeStep::Kind;

Error refusal(const QString &sentence)
{
    return {ErrorCode::NotAllowed, sentence, {}};
}

bool isCharged(const BusinessSpec *business)
{
    return business && business->fee.isCharged && !business->fee.name.isEmpty();
}

} // namespace

FeeService::FeeService(Ports ports, const SessionService &session, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_session(session)
{
}

std::optional<FeeStep> FeeService::due(const CaseView &view) const
{
    if (!view.fees.isEmpty())
        return view.fees.back();
    if (!view.item || !isCharged(view.business))
        return std::nullopt;
    const QString county = m_ports.station.centre.divisionCode.left(6);
    const QJsonObject params = resolveParams(view.item->params, county, view.history.record.openedAt.date());
    FeeStep fee;
    fee.name = view.business->fee.name;
    fee.amount = Money::fromYuan(params.value(view.business->fee.amountParam).toDouble());
    return fee.amount > Money() ? std::optional(fee) : std::nullopt;
}

QList<FeeStep::Kind> FeeService::next(const CaseView &view) const
{
    const bool isPossible = whyNotFollow(m_session.session(), view.history.record.state, ActKind::Fee).isEmpty();
    if (!isPossible || !due(view))
        return {};
    if (view.fees.isEmpty())
        return {Kind::Ordered, Kind::Paid, Kind::Waived};
    switch (view.fees.back().kind) {
    case Kind::Ordered: return {Kind::Paid, Kind::Waived};
    case Kind::Paid: return {Kind::Refunded};
    case Kind::Refunded:
    case Kind::Waived: return {};
    }
    Q_UNREACHABLE();
}

QString FeeService::whyNot(const CaseView &view, Kind kind) const
{
    if (const QString flow = whyNotFollow(m_session.session(), view.history.record.state, ActKind::Fee); !flow.isEmpty())
        return flow;
    if (!due(view))
        return tr("This item costs nothing: there is no fee to write down.");
    if (!next(view).contains(kind)) {
        return view.fees.isEmpty() ? tr("Nothing was paid yet. Nothing was changed.")
                                   : tr("The fee is settled as \"%1\" already. Nothing was changed.")
                                         .arg(feeStepLabel(view.fees.back().kind));
    }
    return {};
}

QFuture<Result<PaymentState>> FeeService::order(const CaseView &view)
{
    const bool isAgain = !view.fees.isEmpty() && view.fees.back().kind == Kind::Ordered;
    if (const QString reason = isAgain ? QString() : whyNot(view, Kind::Ordered); !reason.isEmpty())
        return ready<PaymentState>(refusal(reason));
    FeeStep step = *due(view);
    const PaymentOrder order{orderIdOf(view.history.record.id), view.history.record.id, step.name, step.amount};
    return chain(m_ports.errands.order(order), this, [this, view, step, isAgain](const Result<PaymentState> &state) {
        if (!state || isAgain)
            return ready<PaymentState>(state);
        FeeStep ordered = step;
        ordered.kind = Kind::Ordered;
        ordered.order = state->order;
        return writeDown(view, ordered, *state);
    });
}

QFuture<Result<PaymentState>> FeeService::check(const CaseView &view)
{
    if (view.fees.isEmpty() || view.fees.back().order.isEmpty())
        return ready<PaymentState>(refusal(tr("No payment was asked for: there is nothing to look up.")));
    return chain(m_ports.errands.paymentOf(orderIdOf(view.history.record.id)), this, [this, view](const Result<PaymentState> &state) {
        if (!state)
            return ready<PaymentState>(state.error());
        FeeStep step = view.fees.back();
        const bool isPaid = state->kind == PaymentState::Kind::Paid && step.kind == Kind::Ordered;
        const bool isRefunded = state->kind == PaymentState::Kind::Refunded && step.kind == Kind::Paid;
        if (!isPaid && !isRefunded)
            return ready<PaymentState>(*state);
        step.kind = isPaid ? Kind::Paid : Kind::Refunded;
        step.receipt = state->receipt;
        step.means = state->means;
        return writeDown(view, step, *state);
    });
}

QFuture<Result<Appended>> FeeService::payByHand(const CaseView &view, const QString &receipt, const QString &means)
{
    if (const QString reason = whyNot(view, Kind::Paid); !reason.isEmpty())
        return ready<Appended>(refusal(reason));
    if (receipt.trimmed().isEmpty() || means.trimmed().isEmpty()) {
        return ready<Appended>(refusal(
            tr("A payment by hand needs the number of the receipt and how it was paid. Nothing was changed.")));
    }
    FeeStep step = *due(view);
    step.kind = Kind::Paid;
    step.order.clear();
    step.receipt = receipt.trimmed();
    step.means = means.trimmed();
    return append(view, step);
}

QFuture<Result<PaymentState>> FeeService::refund(const CaseView &view, const QString &reason)
{
    if (const QString why = whyNot(view, Kind::Refunded); !why.isEmpty())
        return ready<PaymentState>(refusal(why));
    if (reason.trimmed().isEmpty())
        return ready<PaymentState>(refusal(tr("Paying back has to say why. Nothing was changed; please write it.")));
    FeeStep step = view.fees.back();
    step.kind = Kind::Refunded;
    step.reason = reason.trimmed();
    if (step.order.isEmpty()) // paid into the counter's own till
        return writeDown(view, step, {PaymentState::Kind::Refunded, {}, step.receipt, step.means, {}});
    return chain(m_ports.errands.refund(orderIdOf(view.history.record.id), step.reason), this,
                 [this, view, step](const Result<PaymentState> &state) {
                     if (!state || state->kind != PaymentState::Kind::Refunded)
                         return ready<PaymentState>(state); // under way: check() writes it down
                     FeeStep refunded = step;
                     refunded.receipt = state->receipt.isEmpty() ? step.receipt : state->receipt;
                     return writeDown(view, refunded, *state);
                 });
}

QFuture<Result<Appended>> FeeService::waive(const CaseView &view, const QString &reason)
{
    if (const QString why = whyNot(view, Kind::Waived); !why.isEmpty())
        return ready<Appended>(refusal(why));
    if (reason.trimmed().isEmpty())
        return ready<Appended>(refusal(tr("A waiver has to name its rule. Nothing was changed; please write it.")));
    FeeStep step = *due(view);
    step.kind = Kind::Waived;
    step.reason = reason.trimmed();
    return append(view, step);
}

QFuture<Result<PaymentState>> FeeService::writeDown(const CaseView &view, const FeeStep &step,
                                                    const PaymentState &state)
{
    return chain(append(view, step), this, [state](const Result<Appended> &written) -> Result<PaymentState> {
        if (!written)
            return written.error();
        return state;
    });
}

QFuture<Result<Appended>> FeeService::append(const CaseView &view, const FeeStep &step)
{
    Act act = followingAct(m_ports, m_session.session(), ActKind::Fee, view.history.record);
    act.payload = payloadOf(step.toJson());
    return chain(m_ports.ledger.append(act, {}), this, [this](const Result<Appended> &appended) {
        if (appended)
            m_ports.province.wake();
        return appended;
    });
}

QFuture<Result<QList<FeeLine>>> FeeService::dayList(const QDate &day)
{
    const auto own = chain(m_ports.ledger.actsOf({ActKind::Fee}, day, day), this,
                           [this](const Result<QList<Act>> &acts) -> Result<QList<Act>> {
                               if (!acts)
                                   return acts.error();
                               QList<Act> here = *acts;
                               here.removeIf([this](const Act &act) { return act.station != m_ports.station.code; });
                               return here;
                           });
    return chain(own, this, [this](const Result<QList<Act>> &acts) {
        if (!acts)
            return ready<QList<FeeLine>>(acts.error());
        QList<QFuture<Result<CaseHistory>>> asked;
        for (const Act &act : *acts)
            asked.append(m_ports.ledger.history(act.caseId));
        return chain(gather(asked, this), this,
                     [acts = *acts](const Result<QList<CaseHistory>> &cases) -> Result<QList<FeeLine>> {
                         if (!cases)
                             return cases.error();
                         QList<FeeLine> lines;
                         for (qsizetype i = 0; i < acts.size(); ++i) {
                             const Act &act = acts.at(i);
                             lines.append({cases->at(i).record, FeeStep::fromJson(payloadOf(act)), act.at, act.clerk});
                         }
                         return lines;
                     });
    });
}

} // namespace yichuang
