// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/services.h"
#include "ui/page.h"

#include <memory>

class QTabWidget;
class QVBoxLayout;

namespace yichuang {

class Card;
class CaseActions;
class CaseConflict;
class CaseDecision;
class CaseForm;
class CaseHead;
class CaseMaterials;
class CorrectionPanel;
class FormSummary;
class LinkedCases;
class NoticeLine;
class PaperShelf;
class Preferences;
class Timeline;
struct TurnDone;

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
    QWidget *makeTabs();
    QWidget *makeSide();
    void connectActions();
    void refresh();
    void show(const CaseView &view);
    void showTrouble();
    void showForm();
    void ended(const TurnDone &turn);
    void offerPaper();
    void recordReveal();
    void correct(const QString &field);
    void endCorrection();
    void writeCorrection(const FormData &corrected, const QString &reason);
    void copyNumber();
    void goOn();

    Services &m_services;
    QUuid m_caseId;
    CaseView m_view;
    std::unique_ptr<CaseForm> m_form;
    CaseHead *m_head;
    NoticeLine *m_notice;
    CaseDecision *m_decision = nullptr;
    QTabWidget *m_tabs = nullptr;
    QVBoxLayout *m_formColumn = nullptr;
    FormSummary *m_summary = nullptr;
    CorrectionPanel *m_correction = nullptr;
    CaseMaterials *m_materials = nullptr;
    PaperShelf *m_shelf = nullptr;
    CaseActions *m_actions = nullptr;
    LinkedCases *m_linked = nullptr;
    CaseConflict *m_conflict = nullptr;
    Card *m_timelineCard = nullptr;
    Timeline *m_timeline = nullptr;
    QList<PaperKind> m_offered; ///< the paper of the turn just made
    bool m_hasTurned = false;   ///< the focus has to go where the turn leads
};

} // namespace yichuang
