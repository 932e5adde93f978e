// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turns/forwardpanel.h"

#include "ui/turns/paperrows.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

ForwardPanel::ForwardPanel(Services &services, const CaseView &view, Way way, QWidget *parent)
    : TurnPanel(services, view, parent)
    , m_draft(services.turns.forwardDraft(view, way == Way::ToDepartment))
{
    const bool toDepartment = way == Way::ToDepartment;
    m_to = addLine(toDepartment ? u"caseHandToDepartmentTo"_s : u"caseForwardTo"_s,
                   toDepartment ? tr("To which department") : tr("To which centre"), m_draft.toName);
    column()->addWidget(makeText("strong", tr("Papers that go along"), this));
    m_papers = new PaperRows(m_draft.papers, this);
    column()->addWidget(m_papers);
    m_receivedBy = addLine(u"caseForwardReceivedBy"_s, tr("Received by (may follow)"));
    m_note = addLine(u"caseForwardNote"_s, tr("Note"));
    if (toDepartment)
        addConfirm(ButtonKind::Primary, u"caseHandToDepartmentNow"_s, tr("Hand the papers over"), [this] { finish(); });
    else
        addConfirm(ButtonKind::Primary, u"caseForwardNow"_s, tr("Forward the case"), [this] { finish(); });
}

void ForwardPanel::finish()
{
    HandOver handOver = m_draft;
    handOver.toName = m_to->text().trimmed();
    handOver.receivedBy = m_receivedBy->text().trimmed();
    handOver.note = m_note->text().trimmed();
    handOver.papers = m_papers->papers();
    follow(services().turns.forward(view(), handOver),
           {tr("Handed on to %1, sheet %2.").arg(handOver.toName, handOver.sheet), PaperKind::HandOverSheet});
}

} // namespace yichuang
