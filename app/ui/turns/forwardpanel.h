// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/turns/turnpanel.h"

namespace yichuang {

class PaperRows;

/// Papers go on (移交): from a village desk to the township with the case, or from the township to the department.
class ForwardPanel final : public TurnPanel
{
    Q_OBJECT

public:
    enum class Way { ToTownship, ToDepartment };

    ForwardPanel(Services &services, const CaseView &view, Way way, QWidget *parent);

private:
    void finish();

    HandOver m_draft;
    QLineEdit *m_to;
    QLineEdit *m_receivedBy;
    PaperRows *m_papers;
    QLineEdit *m_note;
};

} // namespace yichuang
