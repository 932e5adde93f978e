// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/turns/turnpanel.h"

class QCheckBox;

namespace yichuang {

/// The citizen is told how the case stands (告知): over which channel, in which words, and whether it reached them. The
/// words can be copied into whatever channel the centre has.
class TellPanel final : public TurnPanel
{
    Q_OBJECT

public:
    TellPanel(Services &services, const CaseView &view, QWidget *parent);

private:
    Telling::Channel channel() const;
    void channelChanged();
    void finish();

    const Telling::About m_about;
    QComboBox *m_channel;
    QLineEdit *m_to;
    QPlainTextEdit *m_text;
    QPushButton *m_copy = nullptr;
    QCheckBox *m_reached = nullptr;
    QLineEdit *m_answer = nullptr;
    QPushButton *m_confirm = nullptr;
};

} // namespace yichuang
