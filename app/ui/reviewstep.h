// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/services.h"
#include "ui/intake/visit.h"
#include "ui/intakestep.h"

class QLabel;

namespace yichuang {

class Card;
class FindingsPanel;
class FormSummary;
class NoticeLine;
class OutcomePanel;
class Preferences;
class SignedFormGate;
class StandingCard;
class ToleranceCard;

/// Everything once more before it counts: the form, what the checks say, the promise, and how the visit ends.
class ReviewStep final : public IntakeStep
{
    Q_OBJECT

public:
    ReviewStep(Visit &visit, Services &services, Preferences &preferences, QWidget *parent = nullptr);

    void enter() override;
    void confirm() override;

Q_SIGNALS:
    void fieldWanted(const QString &path);
    void papersWanted();
    void concluded(); ///< what was written is the visit's to say

protected:
    void retranslate() override;

private:
    QWidget *makeSide();
    void refresh();
    void showPromise();
    QString promiseText(const Promise &promise) const;
    void showPapers();
    void showOutcomes();
    void readTemplates();
    void conclude(Outcome outcome, const QString &reason, const QString &remedy);
    void rememberWords(Outcome outcome, const QString &reason);
    QStringList everythingMissing() const;

    Visit &m_visit;
    Services &m_services;
    Preferences &m_preferences;
    FormSummary *m_summary;
    NoticeLine *m_notice;
    FindingsPanel *m_findings = nullptr;
    StandingCard *m_standing = nullptr;
    Card *m_promiseCard = nullptr;
    QLabel *m_promise = nullptr;
    QLabel *m_papers = nullptr;
    SignedFormGate *m_signature = nullptr;
    ToleranceCard *m_tolerance = nullptr;
    OutcomePanel *m_outcome = nullptr;
};

} // namespace yichuang
