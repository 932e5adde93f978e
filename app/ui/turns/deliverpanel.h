// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/turns/turnpanel.h"

class QCheckBox;

namespace yichuang {

/// The result goes to the citizen (送达): how, to whom, on whose authority, and whether it is signed for. Says at once what
/// is still missing.
class DeliverPanel final : public TurnPanel
{
    Q_OBJECT

public:
    DeliverPanel(Services &services, const CaseView &view, QWidget *parent);

private:
    Delivery delivery() const;
    void relationChanged();
    void wayChanged();
    void check();
    void finish();
    static void setShown(QWidget *field, bool isShown);

    QComboBox *m_way;
    QComboBox *m_relation;
    QLineEdit *m_name;
    QLineEdit *m_idNumber;
    QLineEdit *m_authority;
    QLineEdit *m_waybill;
    QLineEdit *m_note;
    QCheckBox *m_signed;
};

} // namespace yichuang
