// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/intake.h"

#include <QButtonGroup>
#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace yichuang {

class Card;

/// How this visit ends: the five outcomes with the reason why one is not possible, the words a refusal or a
/// supplement notice needs, and a button that wants to be pressed twice. Concludes nothing itself.
class OutcomePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomePanel(const BusinessSpec &business, QWidget *parent = nullptr);

    void show(const QList<OutcomeChoice> &choices);
    /// First call asks, the second one decides. Also Ctrl+Enter.
    void press();
    /// While the act is being written.
    void setBusy(bool busy);
    void retranslate();
    /// Stands where the page puts it: always in sight.
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void decided(yichuang::Outcome outcome, const QString &reason, const QString &remedy);

private:
    void makeChoices();
    void makeWords();
    void choose(int outcome);
    void disarm();
    void refreshButton();
    Outcome chosen() const { return Outcome(m_group.checkedId()); }

    const BusinessSpec &m_business;
    QList<OutcomeChoice> m_choices;
    Card *m_card;
    QButtonGroup m_group;
    QHash<int, QLabel *> m_whyNot;
    QWidget *m_words = nullptr;
    QLabel *m_templateLabel = nullptr;
    QComboBox *m_template = nullptr;
    QLabel *m_reasonLabel = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    QLabel *m_remedyLabel = nullptr;
    QPlainTextEdit *m_remedy = nullptr;
    QPushButton *m_button = nullptr;
    bool m_isChosen = false; ///< by a person
    bool m_isArmed = false;
    bool m_isBusy = false;
};

} // namespace yichuang
