// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/lookupservice.h"
#include "services/paperdesk.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace yichuang {

class Card;
class ConsentForm;
class NoticeLine;
class Preferences;
class RegisterAnswer;

/// Asking registers about one person of the form, beside the form (授权查询): first the consent, then one button per
/// register, then what of the answer is filled in. Typing by hand goes on all the while, and without a line.
class LookupPanel final : public QWidget
{
    Q_OBJECT

public:
    LookupPanel(FormDesk &desk, LookupService &lookups, PaperDesk &papers, Preferences &preferences,
                QWidget *parent = nullptr);

    /// role: the section of the person ("applicant").
    void open(const QString &role);
    void retranslate();

Q_SIGNALS:
    void filled(); ///< values came in: show the form anew
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    ConsentForm *makeConsentForm();
    void showConsent();
    void showRegisters();
    void addRegister(const RegisterInfo &info, QVBoxLayout *column);
    void check();
    void print();
    void issue(const QString &target);
    void record();
    void ask(const QString &key);
    void showAnswer(const QString &key, const LookupView &view);
    void fault(RegisterAnswer *answer, const RegisterFault &fault);
    bool isStillTheSamePerson(const Consent &consent) const;
    QString fieldName(const QString &field) const;

    FormDesk &m_desk;
    LookupService &m_lookups;
    PaperDesk &m_papers;
    Preferences &m_preferences;
    QString m_role;
    QHash<QString, Consent> m_consents; ///< recorded ones, by role
    Card *m_card;
    NoticeLine *m_notice;
    ConsentForm *m_form;
    QWidget *m_registers = nullptr;
    QToolButton *m_close;
    QHash<QString, QPushButton *> m_askButtons;
    QHash<QString, QVBoxLayout *> m_places;     ///< where the answer of a register stands
    QHash<QString, RegisterAnswer *> m_answers;
};

} // namespace yichuang
