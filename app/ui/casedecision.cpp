// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedecision.h"

#include "forms/widgets/card.h"
#include "forms/widgets/controls.h"
#include "ui/nextitems.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

CaseDecision::CaseDecision(Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_card(new Card({}, this))
    , m_words(makeText("", {}, m_card))
    , m_next(new NextItems(catalogue, u"caseNext."_s, m_card))
{
    m_words->setObjectName(u"caseDecision"_s);
    m_card->body()->addWidget(m_words);
    m_card->body()->addWidget(m_next);
    connect(m_next, &NextItems::itemWanted, this, &CaseDecision::itemWanted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
}

void CaseDecision::show(const CaseView &view)
{
    const bool isDecided = !view.decision.isEmpty();
    setVisible(isDecided);
    if (!isDecided)
        return;
    m_card->setTitle(view.isGranted ? tr("Decision: granted") : tr("Decision: not granted"));
    m_words->setText(view.decision);
    const bool follows = view.isGranted && view.business;
    m_next->show(follows ? view.business->links : QList<ItemLink>(), view.history.record.businessCode);
}

} // namespace yichuang
