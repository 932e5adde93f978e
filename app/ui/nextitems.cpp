// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nextitems.h"

#include "forms/widgets/controls.h"
#include "ui/retire.h"
#include "ui/words.h"
#include "ui/wrapbutton.h"

#include <QLabel>
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
std::optional<Goal> goalOf(const Catalogue &catalogue, const QString &code)
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

NextItems::NextItems(const Catalogue &catalogue, const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_prefix(prefix)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    hide();
}

void NextItems::show(const QList<ItemLink> &links, const QString &ownItem)
{
    retire(m_lines);
    m_lines = nullptr;
    setVisible(!links.isEmpty());
    if (links.isEmpty())
        return;
    m_lines = new QWidget(this);
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins({});
    column->setSpacing(Theme::space(1));
    layout()->addWidget(m_lines);
    column->addWidget(makeText("strong", tr("What may follow for the citizen"), m_lines));
    for (const ItemLink &link : links) {
        if (!namesBusiness(link.item, ownItem))
            addLink(link);
    }
    column->addStretch();
}

void NextItems::addLink(const ItemLink &link)
{
    if (const auto goal = goalOf(m_catalogue, link.item)) {
        const QString name = words::named(goal->business.name, goal->business.english);
        auto *button = new WrapButton(m_prefix + link.item, tr("Take in next: %1").arg(name), Icon::ArrowRight, m_lines);
        m_lines->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, goal = *goal] { Q_EMIT itemWanted(goal.item, goal.business.code); });
    }
    if (!link.text.isEmpty())
        m_lines->layout()->addWidget(makeText("small", link.text, m_lines));
}

} // namespace yichuang
