// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/turns/turnpanel.h"

namespace yichuang {

/// The applicant takes the case back (撤回): why, and whether the originals went back.
class WithdrawPanel final : public TurnPanel
{
    Q_OBJECT

public:
    WithdrawPanel(Services &services, const CaseView &view, QWidget *parent);
};

} // namespace yichuang
