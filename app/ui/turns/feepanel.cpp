// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turns/feepanel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

using Kind = FeeStep::Kind;

} // namespace

FeePanel::FeePanel(Services &services, const CaseView &view, QWidget *parent)
    : TurnPanel(services, view, parent)
{
    const auto fee = services.fees.due(view);
    if (!fee) {
        addSentence(tr("This item costs nothing."));
        return;
    }
    showState(*fee);
    const QList<Kind> next = services.fees.next(view);
    const bool isOrdered = !view.fees.isEmpty() && fee->kind == Kind::Ordered && !fee->order.isEmpty();
    if (next.contains(Kind::Ordered) || isOrdered)
        addOrder(isOrdered);
    if (next.contains(Kind::Paid))
        addByHand();
    for (const Kind kind : {Kind::Waived, Kind::Refunded}) {
        if (next.contains(kind))
            addReasoned(kind);
    }
}

void FeePanel::showState(const FeeStep &fee)
{
    const QString state = view().fees.isEmpty() ? tr("not asked for yet") : feeStepLabel(fee.kind);
    QStringList parts{fee.name, tr("%1 yuan").arg(fee.amount.text()), state};
    if (!fee.receipt.isEmpty())
        parts.append(tr("receipt %1").arg(fee.receipt));
    addSentence(parts.join(u" · "_s))->setObjectName(u"caseFeeState"_s);
}

void FeePanel::addOrder(bool isOrdered)
{
    if (isOrdered) {
        addConfirm(ButtonKind::Primary, u"caseFeeCheck"_s, tr("Has the payment come?"), [this] {
            followWith(services().fees.check(view()), [this](const PaymentState &state) { return ending(state); });
        });
        return;
    }
    addConfirm(ButtonKind::Primary, u"caseFeeOrder"_s, tr("Ask for the payment"), [this] {
        followWith(services().fees.order(view()), [](const PaymentState &state) -> TurnDone {
            return {tr("The payment is asked for, order %1.").arg(state.order), PaperKind::PaymentOrder};
        });
    });
}

TurnDone FeePanel::ending(const PaymentState &state) const
{
    if (state.kind == PaymentState::Kind::Paid)
        return {tr("Paid, receipt %1.").arg(state.receipt), std::nullopt};
    if (state.kind == PaymentState::Kind::Refunded)
        return {tr("Paid back."), std::nullopt};
    return {tr("The payment has not come yet."), std::nullopt};
}

void FeePanel::addByHand()
{
    auto *receipt = addLine(u"caseFeeReceipt"_s, tr("Paid by hand: number of the receipt"));
    auto *means = addLine(u"caseFeeMeans"_s, tr("How it was paid"), u"现金"_s);
    addConfirm(ButtonKind::Plain, u"caseFeePayByHand"_s, tr("Write down as paid"), [this, receipt, means] {
        follow(services().fees.payByHand(view(), receipt->text(), means->text()),
               {tr("The payment is written down."), std::nullopt});
    });
}

void FeePanel::addReasoned(Kind kind)
{
    if (kind == Kind::Waived) {
        auto *reason = addLine(u"caseFeeWaiveReason"_s, tr("Waived: by which rule"));
        addConfirm(ButtonKind::Plain, u"caseFeeWaive"_s, tr("Waive the fee"), [this, reason] {
            follow(services().fees.waive(view(), reason->text()), {tr("The fee is waived."), std::nullopt});
        });
        return;
    }
    auto *reason = addLine(u"caseFeeRefundReason"_s, tr("Paid back: why"));
    addConfirm(ButtonKind::Danger, u"caseFeeRefund"_s, tr("Pay back"), [this, reason] {
        followWith(services().fees.refund(view(), reason->text()), [this](const PaymentState &state) { return ending(state); });
    });
}

} // namespace yichuang
