// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedecision.h"

#include "forms/widgets/card.h"
#include "forms/widgets/controls.h"
#include "ui/retire.h"
#include "ui/words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <optional>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

struct Goal
{
    QString item;
    ItemEntry::Business business;
};

// A link names an item or one of its businesses.
std::optional<Goal> goalOf(Catalogue &catalogue, const QString &code)
{
    for (const ItemEntry &entry : catalogue.entries()) {
        for (const ItemEntry::Business &business : entry.businesses) {
            if (business.code == code || entry.code == code)
                return Goal{entry.code, business};
        }
    }
    return std::nullopt;
}

} // namespace

CaseDecision::CaseDecision(Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_card(new Card({}, this))
    , m_words(makeText("", {}, m_card))
{
    m_words->setObjectName(u"caseDecision"_s);
    m_card->body()->addWidget(m_words);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
}

void CaseDecision::show(const CaseView &view)
{
    const bool isDecided = !view.decision.isEmpty();
    setVisible(isDecided);
    retire(m_links);
    m_links = nullptr;
    if (!isDecided)
        return;
    m_card->setTitle(view.isGranted ? tr("Decision: granted") : tr("Decision: not granted"));
    m_words->setText(view.decision);
    if (!view.isGranted || !view.business || view.business->links.isEmpty())
        return;
    m_links = new QWidget(m_card);
    auto *column = new QVBoxLayout(m_links);
    column->setContentsMargins({});
    column->setSpacing(Theme::space(1));
    column->addWidget(makeText("strong", tr("What may follow for the citizen"), m_links));
    m_card->body()->addWidget(m_links);
    for (const ItemLink &link : view.business->links)
        addLink(link);
}

void CaseDecision::addLink(const ItemLink &link)
{
    if (const auto goal = goalOf(m_catalogue, link.item)) {
        const QString name = words::named(goal->business.name, goal->business.english);
        auto *button = makeButton(ButtonKind::Quiet, u"caseNext."_s + link.item, tr("Begin: %1").arg(name), m_links,
                                  Icon::ArrowRight);
        m_links->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, goal = *goal] { Q_EMIT itemWanted(goal.item, goal.business.code); });
    }
    if (!link.text.isEmpty())
        m_links->layout()->addWidget(makeText("small", link.text, m_links));
}

} // namespace yichuang
