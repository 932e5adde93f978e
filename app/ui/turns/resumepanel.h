// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/turns/turnpanel.h"

namespace yichuang {

/// A special procedure ends: what it found. The promise runs again.
class ResumePanel final : public TurnPanel
{
    Q_OBJECT

public:
    ResumePanel(Services &services, const CaseView &view, QWidget *parent);
};

} // namespace yichuang
