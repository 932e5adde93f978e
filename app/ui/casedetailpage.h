// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/services.h"
#include "ui/page.h"

#include <memory>

class QLabel;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace yichuang {

class Card;
class CaseActions;
class CaseForm;
class CaseMaterials;
class CorrectionPanel;
class FormSummary;
class MaskedLabel;
class NoticeLine;
class PaperShelf;
class Pill;
class Preferences;
class PromiseClock;
class Timeline;

/// One case with its whole life: what was said, what was handed in, what was printed, what happened when and where,
/// and what can be done next.
class CaseDetailPage final : public Page
{
    Q_OBJECT

public:
    CaseDetailPage(Services &services, Preferences &preferences, QWidget *parent = nullptr);
    ~CaseDetailPage() override;

    void open(const QUuid &caseId);
    void enter() override;

protected:
    void retranslate() override;

private:
    QWidget *makeHead();
    QWidget *makeTabs();
    QWidget *makeSide();
    void connectActions();
    void refresh();
    void show(const CaseView &view);
    void showHead();
    void showForm();
    void showDecision();
    void follow(QFuture<Result<Appended>> step, const QString &sentence);
    void recordReveal();
    void giveMissing(const QStringList &codes);
    void correct(const QString &field);
    void copyNumber();

    Services &m_services;
    QUuid m_caseId;
    CaseView m_view;
    std::unique_ptr<CaseForm> m_form;
    QPushButton *m_back;
    QLabel *m_title;
    QLabel *m_number;
    QPushButton *m_copy;
    Pill *m_state;
    PromiseClock *m_clock;
    QLabel *m_applicant;
    MaskedLabel *m_idNumber;
    NoticeLine *m_notice;
    Card *m_decisionCard = nullptr;
    QLabel *m_decision = nullptr;
    QTabWidget *m_tabs = nullptr;
    QVBoxLayout *m_formColumn = nullptr;
    FormSummary *m_summary = nullptr;
    CorrectionPanel *m_correction = nullptr;
    CaseMaterials *m_materials = nullptr;
    PaperShelf *m_shelf = nullptr;
    CaseActions *m_actions = nullptr;
    Card *m_timelineCard = nullptr;
    Timeline *m_timeline = nullptr;
};

} // namespace yichuang
