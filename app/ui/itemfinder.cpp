// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemfinder.h"

#include "ui/parts/searchbox.h"
#include "ui/words.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr QChar Between = u'/'; // item code / business code in a hit's id; of a bundle nothing / its code

const ItemEntry::Business *businessOf(const ItemEntry &entry, const QString &code)
{
    for (const ItemEntry::Business &business : entry.businesses) {
        if (business.code == code)
            return &business;
    }
    return nullptr;
}

} // namespace

ItemFinder::ItemFinder(const ItemSearch &search, const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_search(search)
    , m_catalogue(catalogue)
    , m_box(new SearchBox({}, this))
{
    m_box->edit()->setObjectName(u"homeSearch"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_box);
    connect(m_box, &SearchBox::queryChanged, this, &ItemFinder::find);
    connect(m_box, &SearchBox::chosen, this, &ItemFinder::choose);
    setFocusProxy(m_box);
    retranslate();
}

void ItemFinder::takeFocus()
{
    m_box->edit()->setFocus();
    m_box->edit()->selectAll();
}

void ItemFinder::clear()
{
    m_box->setQuery({});
    m_box->closeList();
}

void ItemFinder::find(const QString &query)
{
    if (query.trimmed().isEmpty()) {
        m_box->closeList();
        return;
    }
    QList<SearchBox::Hit> hits;
    for (const ItemHit &hit : m_search.find(query)) {
        const QString code = hit.bundleCode.isEmpty() ? hit.businessCode : hit.bundleCode;
        hits.append({hit.itemCode + Between + code, hit.name, detail(hit), badge(hit),
                     hit.health == ItemEntry::Health::Good});
    }
    m_box->setHits(hits);
}

void ItemFinder::choose(const QString &id)
{
    const QString item = id.section(Between, 0, 0);
    const QString code = id.section(Between, 1);
    if (item.isEmpty())
        Q_EMIT bundleChosen(code);
    else
        Q_EMIT chosen(item, code);
}

QString ItemFinder::badge(const ItemHit &hit) const
{
    if (!hit.bundleCode.isEmpty())
        return hit.departmentName + u" · "_s + tr("several items at once");
    const ItemEntry *found = entry(hit.itemCode);
    const ItemEntry::Business *business = found ? businessOf(*found, hit.businessCode) : nullptr;
    if (hit.health != ItemEntry::Health::Good || !business)
        return hit.departmentName;
    return hit.departmentName + u" · "_s + (business->isInstant ? tr("at once") : tr("by a promised day"));
}

QString ItemFinder::detail(const ItemHit &hit) const
{
    const ItemEntry *found = entry(hit.itemCode);
    if (hit.health != ItemEntry::Health::Good)
        return found ? found->problem : QString();
    QString text = hit.itemName == hit.name ? QString() : hit.itemName;
    if (!hit.matched.isEmpty() && hit.matched != hit.name && hit.matched != hit.itemName)
        text += (text.isEmpty() ? QString() : u" · "_s) + tr("found by “%1”").arg(hit.matched);
    return text;
}

const ItemEntry *ItemFinder::entry(const QString &itemCode) const
{
    for (const ItemEntry &candidate : m_catalogue.entries()) {
        if (candidate.code == itemCode)
            return &candidate;
    }
    return nullptr;
}

void ItemFinder::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ItemFinder::retranslate()
{
    m_box->edit()->setPlaceholderText(tr("Find an item: 临时救助, linshi, lsjz, or everyday words"));
    m_box->edit()->setAccessibleName(tr("Find an item"));
    m_box->setNothingFound(tr("No item is called like this. Try another word, the initials, or the lists below."));
}

} // namespace yichuang
