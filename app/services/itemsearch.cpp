// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/itemsearch.h"

#include "services/pinyin.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int LeastWhole = 800;    // a name or an alias holds the whole query: nobody has to guess
constexpr int LeastNamed = 400;    // what the query names outright stands above what a sentence only speaks of
constexpr double LeastShare = 0.3; // of the best one's weight: what has less to do with it is not shown

// Clerks type ü as v or as u.
QString plain(const QString &letters)
{
    return QString(letters).replace(u'v', u'u');
}

QString squeezed(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace() && c != u'\'')
            out.append(c.toLower());
    }
    return out;
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

// All characters of the query in their order, with others between: "低保边缘" finds "最低生活保障边缘家庭".
bool isSubsequence(const QString &query, const QString &text)
{
    qsizetype at = 0;
    for (const QChar c : query) {
        at = text.indexOf(c, at) + 1;
        if (at == 0)
            return false;
    }
    return true;
}

// A bundle is found as an item is.
ItemEntry entryOf(const BundleSpec &bundle)
{
    ItemEntry entry;
    entry.name = bundle.name;
    entry.english = bundle.english;
    entry.aliases = bundle.aliases;
    entry.departmentName = u"一件事"_s;
    return entry;
}

} // namespace

ItemSearch::ItemSearch(const QList<ItemEntry> &entries, const QList<BundleSpec> &bundles)
{
    for (const ItemEntry &item : entries)
        add(item, {});
    for (const BundleSpec &bundle : bundles)
        add(entryOf(bundle), bundle.code);
}

void ItemSearch::add(const ItemEntry &item, const QString &bundleCode)
{
    const auto key = [&item](const QString &words, bool isName) {
        const QStringList syllables = pinyinSyllables(words, item.pinyin);
        Key result;
        result.text = squeezed(words);
        result.shown = words;
        result.isName = isName;
        for (const QString &syllable : syllables) {
            result.pinyin += plain(syllable);
            result.initials += syllable.left(1);
        }
        result.initials = plain(result.initials);
        return result;
    };
    QList<ItemEntry::Business> businesses = item.businesses;
    if (businesses.isEmpty())
        businesses.append({QString(), item.name, item.english, {}, false, QString()});
    for (const ItemEntry::Business &business : businesses) {
        Entry entry;
        entry.hit = {item.code, business.code, business.name, item.name, item.departmentName, {}, item.health, 0,
                     bundleCode};
        entry.keys.append(key(business.name, true));
        entry.keys.append(key(item.name, true));
        for (const QString &alias : business.aliases + item.aliases)
            entry.keys.append(key(alias, false));
        for (const QString &other : {business.english, item.english, item.code, business.code}) {
            if (!other.isEmpty())
                entry.keys.append(Key{squeezed(other), {}, {}, other, false});
        }
        QStringList spoken;
        for (const Key &known : std::as_const(entry.keys))
            spoken.append(known.text);
        m_sentences.add(spoken);
        m_entries.push_back(std::move(entry));
    }
}

int ItemSearch::score(const Key &key, const QString &words, const QString &letters, bool mayBePinyin)
{
    const int bonus = key.isName ? 5 : 0;
    if (key.text == words)
        return 1000 + bonus;
    if (key.text.startsWith(words))
        return 900 + bonus;
    if (key.text.contains(words))
        return 800 + bonus;
    if (mayBePinyin && key.initials == letters)
        return 760 + bonus;
    if (mayBePinyin && key.initials.startsWith(letters))
        return 740 + bonus;
    if (mayBePinyin && key.pinyin.startsWith(letters))
        return 730 + bonus;
    if (mayBePinyin && letters.size() >= 2 && key.initials.contains(letters))
        return 700 + bonus;
    if (mayBePinyin && letters.size() >= 3 && key.pinyin.contains(letters))
        return 650 + bonus;
    if (!mayBePinyin && words.size() >= 2 && isSubsequence(words, key.text))
        return LeastNamed + bonus;
    return 0;
}

QList<ItemHit> ItemSearch::named(const QString &words) const
{
    const QString letters = plain(words);
    const bool mayBePinyin = isAscii(words);
    QList<ItemHit> hits;
    for (const Entry &entry : m_entries) {
        ItemHit best = entry.hit;
        for (const Key &key : entry.keys) {
            const int points = words.isEmpty() ? 1 : score(key, words, letters, mayBePinyin);
            if (points > best.score) {
                best.score = points;
                best.matched = key.shown;
            }
        }
        hits.append(best);
    }
    return hits;
}

void ItemSearch::addSpokenOf(const QString &sentence, QList<ItemHit> &hits) const
{
    const std::vector<double> weights = m_sentences.weigh(sentence);
    const double most = *std::max_element(weights.begin(), weights.end());
    for (size_t i = 0; i < m_entries.size(); ++i) {
        ItemHit &hit = hits[qsizetype(i)];
        if (hit.score > 0 || weights.at(i) <= most * LeastShare)
            continue;
        hit.score = int(LeastNamed * weights.at(i) / (most + 1)); // below everything that is named
        int shared = 0;
        for (const Key &key : m_entries.at(i).keys) {
            const int pairs = SentenceIndex::sharedPairs(sentence, key.text);
            if (pairs > shared) {
                shared = pairs;
                hit.matched = key.shown;
            }
        }
    }
}

QList<ItemHit> ItemSearch::find(const QString &query, int limit) const
{
    const QString words = squeezed(query);
    QList<ItemHit> hits = named(words);
    // A bundle that is named does not hide the business that is only spoken of.
    const bool isNamed = std::any_of(hits.begin(), hits.end(), [](const ItemHit &hit) {
        return hit.bundleCode.isEmpty() && hit.score >= LeastWhole;
    });
    if (!isNamed && !isAscii(words) && !m_entries.empty())
        addSpokenOf(words, hits);
    hits.removeIf([](const ItemHit &hit) { return hit.score <= 0; });
    std::stable_sort(hits.begin(), hits.end(),
                     [](const ItemHit &a, const ItemHit &b) { return a.score > b.score; });
    return hits.mid(0, limit);
}

} // namespace yichuang
