// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/intake.h"

#include <QButtonGroup>
#include <QHash>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace yichuang {

class Card;
class FilterCombo;

/// How this visit ends: the five outcomes with the reason why one is not possible, the words a refusal or a
/// supplement notice needs, and a button that wants to be pressed twice. Concludes nothing itself.
class OutcomePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomePanel(QWidget *parent = nullptr);

    /// whyNotSigned: what an acceptance still waits for, if it is the signature; empty if it is not.
    void show(const QList<OutcomeChoice> &choices, const QString &whyNotSigned = {});
    /// Only the signature stands between this case and its acceptance.
    bool waitsForSignature() const { return m_waitsForSignature; }
    /// Everything that the one-time notice will list.
    void setMissing(const QStringList &everything);
    /// Wordings to begin from, the last used first.
    void setTemplates(Outcome outcome, const QStringList &texts);
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
    void chooseBest(const QString &whyNotSigned);
    void showTemplates();
    void bringWordsIntoView();
    void takeTemplate(const QString &text);
    void disarm();
    void refreshButton();
    Outcome chosen() const { return Outcome(m_group.checkedId()); }

    QList<OutcomeChoice> m_choices;
    Card *m_card;
    QButtonGroup m_group;
    QHash<int, QLabel *> m_whyNot;
    QWidget *m_words = nullptr;
    QLabel *m_templateLabel = nullptr;
    FilterCombo *m_template = nullptr;
    QHash<int, QStringList> m_templates; ///< by outcome
    QLabel *m_missing = nullptr;
    QLabel *m_reasonLabel = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    QLabel *m_remedyLabel = nullptr;
    QPlainTextEdit *m_remedy = nullptr;
    QPushButton *m_button = nullptr;
    bool m_isChosen = false; ///< by a person
    bool m_isArmed = false;
    bool m_isBusy = false;
    bool m_waitsForSignature = false;
};

} // namespace yichuang
