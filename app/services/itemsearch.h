// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "services/sentenceindex.h"

#include <QList>
#include <QString>

#include <vector>

namespace yichuang {

/// One answer of the search: a business of an item, or a bundle of several (一件事).
struct ItemHit
{
    QString itemCode;      ///< empty: a bundle
    QString businessCode;
    QString name;          ///< 支出型临时救助
    QString itemName;      ///< 临时救助对象认定、救助金给付
    QString departmentName;
    QString matched;       ///< what it was found by: the alias, or the name
    ItemEntry::Health health = ItemEntry::Health::Good;
    int score = 0;
    QString bundleCode;    ///< BundleSpec::code; empty: a business
};

/// Finds a business or a bundle by Chinese, pinyin ("linshi"), initials ("lsjz"), everyday words, whole sentences and English.
/// Built once from the catalogue's entries; answers per keystroke. GUI thread.
class ItemSearch
{
public:
    explicit ItemSearch(const QList<ItemEntry> &entries, const QList<BundleSpec> &bundles = {});

    /// Best first; an empty query gives all in department order, the bundles last.
    QList<ItemHit> find(const QString &query, int limit = 20) const;

private:
    struct Key
    {
        QString text;      ///< lower case, as written
        QString pinyin;    ///< "linshijiuzhu"
        QString initials;  ///< "lsjz"
        QString shown;
        bool isName = false;
    };
    struct Entry
    {
        ItemHit hit;
        QList<Key> keys;
    };

    void add(const ItemEntry &item, const QString &bundleCode);
    static int score(const Key &key, const QString &words, const QString &letters, bool mayBePinyin);
    QList<ItemHit> named(const QString &words) const;
    void addSpokenOf(const QString &sentence, QList<ItemHit> &hits) const;

    std::vector<Entry> m_entries;
    SentenceIndex m_sentences; ///< numbered as the entries
};

} // namespace yichuang
