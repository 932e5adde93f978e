// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/entryreader.h"
#include "catalogue/itemcatalogue.h"
#include "catalogue/packagesource.h"
#include "support/testregistry.h"

#include "shop.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::bytesOf;
using yichuang::test::Shop;
using yichuang::test::writeBytes;

namespace {

const QString Aid = u"civil-affairs.temporary-aid.so"_s;

const ItemEntry *entryOf(const Catalogue &catalogue, const QString &file)
{
    for (const ItemEntry &entry : catalogue.entries()) {
        if (entry.file.endsWith(u'/' + file))
            return &entry;
    }
    return nullptr;
}

int good(const Catalogue &catalogue)
{
    const auto &entries = catalogue.entries();
    return int(std::count_if(entries.begin(), entries.end(),
                             [](const ItemEntry &entry) { return entry.health == ItemEntry::Health::Good; }));
}

} // namespace

/// Modules that are damaged, unsigned, foreign or too new are shown as such and never loaded; the others go on
/// working.
class PluginTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangedModuleIsRefusedAndTheOthersWork_data()
    {
        QTest::addColumn<int>("where"); // permille of the file
        QTest::newRow("first byte") << 0;
        QTest::newRow("in the middle") << 500;
        QTest::newRow("last byte") << 1000;
    }
    void aChangedModuleIsRefusedAndTheOthersWork()
    {
        QFETCH(int, where);
        Shop shop;
        shop.putAll(QStringLiteral(YICHUANG_ITEMS_BUILT));
        shop.open();
        QByteArray changed = bytesOf(shop.file(Aid));
        const qsizetype at = qMin(changed.size() - 1, changed.size() * where / 1000);
        changed[at] = char(changed.at(at) ^ 1);
        QVERIFY(writeBytes(shop.file(Aid), changed));

        ItemCatalogue catalogue({shop.path()}, shop.verifier());

        const ItemEntry *entry = entryOf(catalogue, Aid);
        QVERIFY(entry);
        QCOMPARE(entry->health, ItemEntry::Health::Refused);
        QVERIFY(!entry->problem.isEmpty());
        QCOMPARE(entry->name, u"civil-affairs.temporary-aid"_s);
        QVERIFY(entry->businesses.isEmpty()); // nothing it says about itself is believed
        QCOMPARE(good(catalogue), int(catalogue.entries().size()) - 1);
        QVERIFY(catalogue.open(u"MZ07"_s));
        QVERIFY(!catalogue.open(u"MZ03"_s));
    }

    void aModuleChangedAfterListingIsRefusedAtOpening()
    {
        Shop shop;
        shop.putAll(QStringLiteral(YICHUANG_ITEMS_BUILT));
        shop.open();
        ItemCatalogue catalogue({shop.path()}, shop.verifier());
        QCOMPARE(good(catalogue), int(catalogue.entries().size()));
        QByteArray changed = bytesOf(shop.file(Aid));
        changed[changed.size() / 2] = char(changed.at(changed.size() / 2) ^ 1);
        QVERIFY(writeBytes(shop.file(Aid), changed));

        const auto opened = catalogue.open(u"MZ03"_s);

        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Tampered);
        QCOMPARE(entryOf(catalogue, Aid)->health, ItemEntry::Health::Refused);
        QCOMPARE(catalogue.open(u"MZ03"_s).error().code, ErrorCode::Tampered); // and stays so
    }

    void aMissingOrForeignSignatureIsRefused_data()
    {
        QTest::addColumn<bool>("foreign");
        QTest::newRow("missing") << false;
        QTest::newRow("of another key") << true;
    }
    void aMissingOrForeignSignatureIsRefused()
    {
        QFETCH(bool, foreign);
        Shop shop;
        shop.putAll(QStringLiteral(YICHUANG_ITEMS_BUILT));
        shop.open();
        const QString signature = shop.file(Aid) + u".sig"_s;
        Shop other;
        other.put(Aid, bytesOf(shop.file(Aid)));
        QVERIFY(foreign ? writeBytes(signature, bytesOf(other.file(Aid) + u".sig"_s)) : QFile::remove(signature));
        ItemCatalogue catalogue({shop.path()}, shop.verifier());

        const auto opened = catalogue.open(u"MZ03"_s);

        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Tampered);
        QCOMPARE(entryOf(catalogue, Aid)->health, ItemEntry::Health::Refused);
    }

    void aModuleThatIsNotOnTheListIsRefused()
    {
        Shop shop;
        shop.putAll(QStringLiteral(YICHUANG_ITEMS_BUILT));
        shop.open();
        const QString extra = u"civil-affairs.funeral-subsidy.so"_s;
        shop.put(extra,
                 bytesOf(QStringLiteral(YICHUANG_ITEMS_31
                                        "/civil-affairs.funeral-subsidy.so"))); // after the list was signed

        const ItemCatalogue catalogue({shop.path()}, shop.verifier());

        QCOMPARE(entryOf(catalogue, extra)->health, ItemEntry::Health::Refused);
        QCOMPARE(good(catalogue), int(catalogue.entries().size()) - 1);
    }

    void withoutAGoodListNothingIsTrusted_data()
    {
        QTest::addColumn<QString>("damage");
        for (const char *damage : {"no list", "no signature", "changed list", "another key"})
            QTest::newRow(damage) << QString::fromLatin1(damage);
    }
    void withoutAGoodListNothingIsTrusted()
    {
        QFETCH(QString, damage);
        Shop shop;
        shop.putAll(QStringLiteral(YICHUANG_ITEMS_BUILT));
        shop.open();
        const Shop other;
        const QString list = shop.file(u"items.allow"_s);
        if (damage == "no list"_L1)
            QVERIFY(QFile::remove(list));
        else if (damage == "no signature"_L1)
            QVERIFY(QFile::remove(list + u".sig"_s));
        else if (damage == "changed list"_L1)
            QVERIFY(writeBytes(list, bytesOf(list) + ' '));

        const ItemCatalogue catalogue({shop.path()},
                                      damage == "another key"_L1 ? other.verifier() : shop.verifier());

        QVERIFY(!catalogue.entries().isEmpty());
        QCOMPARE(good(catalogue), 0);
        for (const ItemEntry &entry : catalogue.entries())
            QCOMPARE(entry.health, ItemEntry::Health::Refused);
    }

    void aSignedFileThatIsNoModuleIsShownAsBroken_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("not a library at all");
        QTest::newRow("half a module") << bytesOf(QStringLiteral(YICHUANG_ITEMS_BUILT) + u'/' + Aid).left(40000);
    }
    void aSignedFileThatIsNoModuleIsShownAsBroken()
    {
        QFETCH(QByteArray, content);
        Shop shop;
        shop.putAll(QStringLiteral(YICHUANG_ITEMS_BUILT));
        shop.put(u"health.rubbish.so"_s, content);
        shop.open();

        const ItemCatalogue catalogue({shop.path()}, shop.verifier());

        const ItemEntry *entry = entryOf(catalogue, u"health.rubbish.so"_s);
        QVERIFY(entry);
        QCOMPARE(entry->health, ItemEntry::Health::Broken);
        QVERIFY(!entry->problem.isEmpty());
        QCOMPARE(entry->name, u"health.rubbish"_s);
        QCOMPARE(good(catalogue), int(catalogue.entries().size()) - 1);
    }

    void aDefinitionAheadOfItsCodeSaysSo()
    {
        Shop shop;
        shop.putAll(QStringLiteral(YICHUANG_ITEMS_AHEAD));
        shop.open();
        ItemCatalogue catalogue({shop.path()}, shop.verifier());
        QCOMPARE(catalogue.entries().size(), 1);

        const auto opened = catalogue.open(u"MZ32"_s);

        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Unsupported);
        QCOMPARE(catalogue.entries().constFirst().health, ItemEntry::Health::TooNew);
        QVERIFY(!catalogue.entries().constFirst().problem.isEmpty());
    }

    void metadataIsJudgedBeforeAnyCodeRuns_data()
    {
        QTest::addColumn<QJsonObject>("metadata");
        QTest::addColumn<ItemEntry::Health>("health");
        const QJsonObject whole{{u"format"_s, 1},
                                {u"code"_s, u"MZ31"_s},
                                {u"name"_s, u"殡葬补贴"_s},
                                {u"version"_s, u"1.0.0"_s},
                                {u"businesses"_s, QJsonArray{QJsonObject{{u"code"_s, u"MZ31-01"_s}}}}};
        QJsonObject newer = whole;
        newer.insert(u"format"_s, 2);
        QTest::newRow("whole") << whole << ItemEntry::Health::Good;
        QTest::newRow("newer format") << newer << ItemEntry::Health::TooNew;
        QTest::newRow("none at all") << QJsonObject() << ItemEntry::Health::Broken;
        for (const QString &key : {u"code"_s, u"name"_s, u"version"_s, u"businesses"_s}) {
            QJsonObject part = whole;
            part.remove(key);
            QTest::newRow(qPrintable(u"without "_s + key)) << part << ItemEntry::Health::Broken;
        }
    }
    void metadataIsJudgedBeforeAnyCodeRuns()
    {
        QFETCH(QJsonObject, metadata);
        QFETCH(ItemEntry::Health, health);

        const ItemEntry entry = entryFromMetadata(metadata);

        QCOMPARE(entry.health, health);
        QCOMPARE(entry.problem.isEmpty(), health == ItemEntry::Health::Good);
    }

    void aPackedDefinitionIsReadBackOrRefused()
    {
        const PackedDefinition definition{{{u"code"_s, u"MZ31"_s}}, {{u"regions"_s, QJsonObject()}}};
        const auto back = PackedDefinition::unpack(definition.pack());
        QVERIFY(back);
        QCOMPARE(back->item, definition.item);
        QCOMPARE(back->params, definition.params);

        QVERIFY(!PackedDefinition::unpack({}));
        QVERIFY(!PackedDefinition::unpack("abcd"));
        QVERIFY(!PackedDefinition::unpack(definition.pack().left(20)));
        QVERIFY(!PackedDefinition::unpack(QByteArray("\xff\xff\xff\xff", 4)
                                          + definition.pack().mid(4))); // claims 4 GB
        QVERIFY(!PackedDefinition::unpack(qCompress("[1, 2]")));
    }

    void thirtyItemsAreListedQuickly()
    {
        // 30 modules, each on the list under a name of its own; the time is printed, not judged.
        Shop shop;
        const QByteArray module = bytesOf(QStringLiteral(YICHUANG_ITEMS_BUILT) + u'/' + Aid);
        for (int i = 0; i < 30; ++i)
            shop.put(u"tax.item%1.so"_s.arg(i), module);
        shop.open();
        QElapsedTimer timer;
        timer.start();

        const ItemCatalogue catalogue({shop.path()}, shop.verifier());

        qInfo("30 items listed in %.1f ms", double(timer.nsecsElapsed()) / 1e6);
        QCOMPARE(catalogue.entries().size(), 30);
    }
};

YICHUANG_TEST(PluginTest)
#include "tst_plugins.moc"
