// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "services/itemsearch.h"
#include "services/pinyin.h"

using namespace Qt::StringLiterals;
using namespace yichuang;

namespace {

QList<ItemEntry> entries()
{
    ItemEntry aid;
    aid.code = u"MZ03"_s;
    aid.name = u"临时救助对象认定、救助金给付"_s;
    aid.english = u"Temporary assistance"_s;
    aid.pinyin = {{u"给付"_s, u"ji fu"_s}};
    aid.businesses = {{u"MZ03-01"_s, u"急难型临时救助"_s, u"Emergency aid"_s, {u"救急"_s, u"家里着火"_s}, false, {}},
                      {u"MZ03-02"_s, u"支出型临时救助"_s, u"Expense aid"_s, {u"大病没钱"_s}, false, {}}};
    ItemEntry old;
    old.code = u"MZ07"_s;
    old.name = u"尊老金给付"_s;
    old.english = u"Elderly allowance"_s;
    old.pinyin = {{u"给付"_s, u"ji fu"_s}};
    old.businesses = {{u"MZ07-01"_s, u"尊老金申领登记"_s, u"Old-age allowance"_s, {u"高龄补贴"_s, u"八十岁老人钱"_s}, false, {}}};
    ItemEntry broken;
    broken.code = u"XX01"_s;
    broken.name = u"坏掉的事项"_s;
    broken.health = ItemEntry::Health::Refused;
    return {aid, old, broken};
}

} // namespace

/// One box finds an item however a clerk says it.
class ItemSearchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anItemIsFoundHoweverItIsSaid_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("business");
        QTest::newRow("initials inside the name") << u"lsjz"_s << u"MZ03-01"_s;
        QTest::newRow("initials of the business") << u"zcxlsjz"_s << u"MZ03-02"_s;
        QTest::newRow("upper case initials") << u"LSJZ"_s << u"MZ03-01"_s;
        QTest::newRow("pinyin with spaces") << u"zun lao jin"_s << u"MZ07-01"_s;
        QTest::newRow("overridden reading") << u"zunlaojinjifu"_s << u"MZ07-01"_s;
        QTest::newRow("Chinese part") << u"尊老"_s << u"MZ07-01"_s;
        QTest::newRow("everyday word") << u"大病"_s << u"MZ03-02"_s;
        QTest::newRow("a whole phrase around the word") << u"我想问大病没钱怎么办"_s << u"MZ03-02"_s;
        QTest::newRow("a sentence in other words") << u"八十多岁的老人有没有钱领"_s << u"MZ07-01"_s;
        QTest::newRow("the words in another order") << u"着火了家里什么都没了"_s << u"MZ03-01"_s;
        QTest::newRow("English") << u"old-age"_s << u"MZ07-01"_s;
        QTest::newRow("code") << u"mz03-02"_s << u"MZ03-02"_s;
    }
    void anItemIsFoundHoweverItIsSaid()
    {
        QFETCH(QString, query);
        QFETCH(QString, business);
        const ItemSearch search(entries());

        const QList<ItemHit> hits = search.find(query);

        QVERIFY(!hits.isEmpty());
        QCOMPARE(hits.front().businessCode, business);
    }

    void nothingIsFoundForWhatIsNotThere()
    {
        const ItemSearch search(entries());
        QVERIFY(search.find(u"护照"_s).isEmpty());
        QVERIFY(search.find(u"qqqq"_s).isEmpty());
    }

    void whatIsNamedStandsAloneAndASentenceNamesWhatItWasFoundBy()
    {
        const ItemSearch search(entries());
        QCOMPARE(search.find(u"尊老金"_s).size(), 1);
        QCOMPARE(search.find(u"我家里着火了"_s).front().matched, u"家里着火"_s);
    }

    void anEmptyBoxListsEverythingAlsoTheRefusedOne()
    {
        const QList<ItemHit> hits = ItemSearch(entries()).find(QString());
        QCOMPARE(hits.size(), 4);
        QCOMPARE(hits.back().health, ItemEntry::Health::Refused);
    }

    void aReadingIsTakenCharacterByCharacter()
    {
        QCOMPARE(pinyinSyllables(u"临时救助"_s, {}), QStringList({u"lin"_s, u"shi"_s, u"jiu"_s, u"zhu"_s}));
        QCOMPARE(pinyinSyllables(u"长期给付"_s, {{u"长期"_s, u"chang qi"_s}, {u"给付"_s, u"ji fu"_s}}),
                 QStringList({u"chang"_s, u"qi"_s, u"ji"_s, u"fu"_s}));
    }
};

YICHUANG_TEST(ItemSearchTest)

#include "tst_itemsearch.moc"
