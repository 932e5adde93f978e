// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/turns/turnpanel.h"

namespace yichuang {

/// The case of another clerk or window comes to this one (转办).
class TakeOverPanel final : public TurnPanel
{
    Q_OBJECT

public:
    TakeOverPanel(Services &services, const CaseView &view, QWidget *parent);
};

} // namespace yichuang
