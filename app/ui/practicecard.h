// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/paperdesk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace yichuang {

class Card;
class FilterCombo;
class NoticeLine;
class Preferences;

/// What a trainer does to the practice itself (培训): begin anew, set the date, print the residents' cards, lay one on the
/// reader. Only a demo has it; a real station's settings never show it.
class PracticeCard final : public QWidget
{
    Q_OBJECT

public:
    PracticeCard(Practice &practice, PaperDesk &desk, Preferences &preferences, QWidget *parent = nullptr);

    /// Supervisors and others look at the practice of those who learn and teach.
    static bool isFor(Role role) { return role == Role::Trainer || role == Role::Clerk; }
    void refresh();
    void retranslate();

private:
    QWidget *makeDate();
    QWidget *makeCards();
    void setDate();
    void printCards();
    void issueCards(const QString &target);
    void layCard();

    Practice &m_practice;
    PaperDesk &m_desk;
    Preferences &m_preferences;
    Card *m_card;
    NoticeLine *m_notice;
    QLabel *m_about;
    QLabel *m_dateLabel = nullptr;
    QLineEdit *m_date = nullptr;
    QPushButton *m_setDate = nullptr;
    QLabel *m_residentLabel = nullptr;
    FilterCombo *m_resident = nullptr;
    QPushButton *m_lay = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_reset = nullptr;
    QDate m_refused; ///< the day that was refused: a new round could begin on it
};

} // namespace yichuang
