// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "services/itemsearch.h"

#include <QWidget>

namespace yichuang {

class SearchBox;

/// The one box that finds an item or a bundle of several: Chinese, pinyin, initials, everyday words. GUI thread.
class ItemFinder final : public QWidget
{
    Q_OBJECT

public:
    ItemFinder(const ItemSearch &search, const Catalogue &catalogue, QWidget *parent = nullptr);

    void takeFocus();
    void clear();

Q_SIGNALS:
    void chosen(const QString &itemCode, const QString &businessCode);
    void bundleChosen(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void find(const QString &query);
    void choose(const QString &id);
    QString badge(const ItemHit &hit) const;
    QString detail(const ItemHit &hit) const;
    const ItemEntry *entry(const QString &itemCode) const;
    void retranslate();

    const ItemSearch &m_search;
    const Catalogue &m_catalogue;
    SearchBox *m_box;
};

} // namespace yichuang
