// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/visit.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace yichuang {

class Card;
class NoticeLine;
class Preferences;
class Segmented;

/// What a tolerant acceptance needs before it (容缺受理): a look at the list of broken promises, and the commitment, printed
/// in two copies and signed. Hidden while no paper is to follow.
class ToleranceCard final : public QWidget
{
    Q_OBJECT

public:
    ToleranceCard(Visit &visit, Preferences &preferences, QWidget *parent = nullptr);

    void refresh();
    void retranslate();

Q_SIGNALS:
    void changed(); ///< other outcomes may be possible now

private:
    void noteCredit();
    void print();
    void issue(const QString &target);

    Visit &m_visit;
    Preferences &m_preferences;
    Card *m_card;
    NoticeLine *m_notice;
    QLabel *m_papers;
    QLabel *m_creditLabel;
    Segmented *m_credit;
    QLabel *m_sourceLabel;
    QLineEdit *m_source;
    QPushButton *m_print;
};

} // namespace yichuang
