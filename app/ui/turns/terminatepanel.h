// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/turns/turnpanel.h"

namespace yichuang {

/// The window ends a case without a decision (终止): the ground, the reason it suggests, and where the citizen can turn.
class TerminatePanel final : public TurnPanel
{
    Q_OBJECT

public:
    TerminatePanel(Services &services, const CaseView &view, QWidget *parent);

private:
    void suggest();
    void finish();
    Closing closing() const;

    QComboBox *m_ground;
    QPlainTextEdit *m_reason;
    QPlainTextEdit *m_remedy;
};

} // namespace yichuang
