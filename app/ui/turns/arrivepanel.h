// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/turns/turnpanel.h"

class QSpinBox;

namespace yichuang {

/// The paper with the result came to the window by hand (结果到达).
class ArrivePanel final : public TurnPanel
{
    Q_OBJECT

public:
    ArrivePanel(Services &services, const CaseView &view, QWidget *parent);

private:
    void check();
    void finish();

    QLineEdit *m_name;
    QLineEdit *m_number;
    QLineEdit *m_issuedBy;
    QLineEdit *m_issuedOn;
    QLineEdit *m_validUntil;
    QSpinBox *m_sheets;
};

} // namespace yichuang
