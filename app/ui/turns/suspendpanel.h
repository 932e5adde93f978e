// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/turns/turnpanel.h"

namespace yichuang {

/// A special procedure begins (特别程序): one of those the item allows, why, and where the promised day would move at the
/// latest.
class SuspendPanel final : public TurnPanel
{
    Q_OBJECT

public:
    SuspendPanel(Services &services, const CaseView &view, QWidget *parent);

private:
    ProcedureSpec chosen() const;
    void showEffect();
    void finish();

    const QList<ProcedureSpec> m_procedures;
    QComboBox *m_kind;
    QLabel *m_effect;
    QPlainTextEdit *m_reason;
};

} // namespace yichuang
