// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/turns/turnpanel.h"

namespace yichuang {

/// A courier is ordered for the result (邮寄); the waybill stands in the history.
class CourierPanel final : public TurnPanel
{
    Q_OBJECT

public:
    CourierPanel(Services &services, const CaseView &view, QWidget *parent);
};

} // namespace yichuang
