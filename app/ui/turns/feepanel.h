// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/turns/turnpanel.h"

namespace yichuang {

/// The fee of a case (收费): ask for the payment, see whether it came, write down one paid by hand, waive it or pay it back.
class FeePanel final : public TurnPanel
{
    Q_OBJECT

public:
    FeePanel(Services &services, const CaseView &view, QWidget *parent);

private:
    void showState(const FeeStep &fee);
    void addOrder(bool isOrdered);
    void addByHand();
    void addReasoned(FeeStep::Kind kind);
    TurnDone ending(const PaymentState &state) const;
};

} // namespace yichuang
