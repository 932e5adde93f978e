// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "itemset.h"
#include "services/itemsearch.h"
#include "services/pinyin.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::jsonIn;

/// What people say at a counter finds the business among the first three answers.
/// tests/items/phrases/<business>.json: at least three phrases nobody took from the guide or its aliases.
class PhrasesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const ItemCatalogue catalogue({QStringLiteral(YICHUANG_ITEMS_BUILT)},
                                      PublicKey::fromPem(trustedItemKey()).take());
        m_entries = catalogue.entries();
        m_search = std::make_unique<ItemSearch>(m_entries, catalogue.bundles()); // they may not push a business out
    }

    void allBusinessesArePutIntoWords()
    {
        QStringList businesses;
        for (const ItemEntry &item : std::as_const(m_entries)) {
            for (const ItemEntry::Business &business : item.businesses)
                businesses.append(business.code + u".json"_s);
        }
        businesses.sort();
        QCOMPARE(businesses.size(), 37);
        QCOMPARE(QDir(QStringLiteral(YICHUANG_SOURCE_DIR "/tests/items/phrases"))
                     .entryList({u"*.json"_s}, QDir::Files, QDir::Name),
                 businesses);
    }

    void peopleFindTheirBusiness_data() { businesses(); }
    void peopleFindTheirBusiness()
    {
        constexpr int FewestOwn = 3;
        QFETCH(QString, business);
        const QStringList words = wordsOf(business);
        int own = 0;
        for (const QJsonValue &phrase : jsonIn(u"/tests/items/phrases/%1.json"_s.arg(business)).array()) {
            const QStringList found = firstFor(phrase.toString());
            QVERIFY2(found.contains(business), qPrintable(phrase.toString() + u": "_s + found.join(u' ')));
            own += words.contains(phrase.toString()) ? 0 : 1;
        }
        QVERIFY2(own >= FewestOwn, qPrintable(u"%1 phrases are not among the aliases"_s.arg(own)));
        m_phrases += own;
    }

    void pinyinAndInitialsFindTheBusiness_data() { businesses(); }
    void pinyinAndInitialsFindTheBusiness()
    {
        QFETCH(QString, business);
        const auto item = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                       [&](const ItemEntry &entry) { return business.startsWith(entry.code); });
        const QStringList syllables = pinyinSyllables(wordsOf(business).constFirst(), item->pinyin);
        QString initials;
        for (const QString &syllable : syllables)
            initials += syllable.left(1);

        for (const QString &typed : {syllables.join(QString()), syllables.join(u' '), initials, initials.toUpper()}) {
            const QStringList found = firstFor(typed);
            QVERIFY2(found.contains(business), qPrintable(typed + u": "_s + found.join(u' ')));
        }
    }

    void cleanupTestCase() { qInfo("%d phrases of people's own find their business", m_phrases); }

private:
    void businesses()
    {
        QTest::addColumn<QString>("business");
        for (const ItemEntry &item : std::as_const(m_entries)) {
            for (const ItemEntry::Business &business : item.businesses)
                QTest::newRow(qPrintable(business.code)) << business.code;
        }
    }

    QStringList firstFor(const QString &query) const
    {
        constexpr int First = 3;
        QStringList found;
        for (const ItemHit &hit : m_search->find(query, First))
            found.append(hit.businessCode);
        return found;
    }

    // Its name, then everything else the guide calls it.
    QStringList wordsOf(const QString &code) const
    {
        for (const ItemEntry &item : m_entries) {
            for (const ItemEntry::Business &business : item.businesses) {
                if (business.code == code)
                    return QStringList{business.name, item.name} + business.aliases + item.aliases;
            }
        }
        return {};
    }

    QList<ItemEntry> m_entries;
    std::unique_ptr<ItemSearch> m_search;
    int m_phrases = 0;
};

YICHUANG_TEST(PhrasesTest)
#include "tst_phrases.moc"
