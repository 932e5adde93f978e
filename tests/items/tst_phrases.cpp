// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "itemset.h"
#include "services/itemsearch.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::jsonIn;

/// What people say at a counter finds the business among the first three answers.
/// tests/items/phrases/<business>.json: at least three phrases nobody took from the guide.
class PhrasesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const ItemCatalogue catalogue({QStringLiteral(YICHUANG_ITEMS_BUILT)},
                                      PublicKey::fromPem(trustedItemKey()).take());
        m_search = std::make_unique<ItemSearch>(catalogue.entries());
        QVERIFY(!m_search->find(QString()).isEmpty());
    }

    void peopleFindTheirBusiness_data()
    {
        QTest::addColumn<QString>("business");
        const QStringList files = QDir(QStringLiteral(YICHUANG_SOURCE_DIR "/tests/items/phrases"))
                                      .entryList({u"*.json"_s}, QDir::Files);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file.section(u'.', 0, 0);
    }
    void peopleFindTheirBusiness()
    {
        constexpr int First = 3;
        QFETCH(QString, business);
        const QJsonArray phrases = jsonIn(u"/tests/items/phrases/%1.json"_s.arg(business)).array();
        QVERIFY(phrases.size() >= 3);
        for (const QJsonValue &phrase : phrases) {
            QStringList found;
            for (const ItemHit &hit : m_search->find(phrase.toString(), First))
                found.append(hit.businessCode);
            QVERIFY2(found.contains(business), qPrintable(phrase.toString() + u": "_s + found.join(u' ')));
        }
    }

private:
    std::unique_ptr<ItemSearch> m_search;
};

YICHUANG_TEST(PhrasesTest)
#include "tst_phrases.moc"
