// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/itemcatalogue.h"

#include "catalogue/trustedkey.h"
#include "crypto/publickey.h"
#include "support/testregistry.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace yichuang;

namespace {

// What the dynamic linker has mapped into this process.
QByteArray mapped()
{
    QFile maps(u"/proc/self/maps"_s);
    return maps.open(QIODevice::ReadOnly) ? maps.readAll() : QByteArray();
}

QStringList itemFolders(const QString &root)
{
    QStringList folders;
    for (const QFileInfo &department : QDir(root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QFileInfo &item :
             QDir(department.filePath()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (QFile::exists(item.filePath() + "/item.json"_L1))
                folders.append(item.filePath());
        }
    }
    return folders;
}

QStringList problems(const Catalogue &catalogue)
{
    QStringList list;
    for (const ItemEntry &entry : catalogue.entries()) {
        if (entry.health != ItemEntry::Health::Good)
            list.append(entry.file + u": "_s + entry.problem);
    }
    return list;
}

} // namespace

/// The items this build made, as the program finds them: with the key that is compiled in.
class CatalogueTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto key = PublicKey::fromPem(trustedItemKey());
        QVERIFY2(key, key ? "" : qPrintable(key.error().detail));
        m_key.emplace(key.take());
    }

    void everyFolderIsListedAndNoCodeIsLoaded()
    {
        QElapsedTimer timer;
        timer.start();
        const ItemCatalogue catalogue({QStringLiteral(YICHUANG_ITEMS_BUILT)}, *m_key);
        qInfo("%d items listed in %.1f ms", int(catalogue.entries().size()), double(timer.nsecsElapsed()) / 1e6);

        QCOMPARE(catalogue.entries().size(), itemFolders(QStringLiteral(YICHUANG_SOURCE_DIR "/modules")).size());
        QVERIFY2(problems(catalogue).isEmpty(), qPrintable(problems(catalogue).join(u'\n')));
        for (const ItemEntry &entry : catalogue.entries()) {
            QVERIFY(!entry.english.isEmpty());
            QVERIFY(!entry.departmentName.isEmpty());
            QVERIFY(!entry.businesses.isEmpty());
            const QByteArray name = QFileInfo(entry.file).fileName().toUtf8();
            QVERIFY2(!mapped().contains(name), name.constData());
        }
    }

    void theListSaysWhatTheDefinitionSays()
    {
        const ItemCatalogue catalogue({QStringLiteral(YICHUANG_ITEMS_BUILT)}, *m_key);
        for (const QString &folder : itemFolders(QStringLiteral(YICHUANG_SOURCE_DIR "/modules"))) {
            QFile file(folder + u"/item.json"_s);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
            const auto &entries = catalogue.entries();
            const auto found = std::find_if(entries.begin(), entries.end(), [&json](const ItemEntry &entry) {
                return entry.code == json.value("code"_L1).toString();
            });
            QVERIFY2(found != entries.end(), qPrintable(folder));
            QCOMPARE(found->name, json.value("name"_L1).toString());
            QCOMPARE(found->version, json.value("version"_L1).toString());
            QCOMPARE(found->pinyin, json.value("pinyin"_L1).toObject());
            QCOMPARE(found->businesses.size(), json.value("businesses"_L1).toArray().size());
            QVERIFY(found->businesses.constFirst().aliases.size() >= 5);
        }
    }

    void everyItemOpensOnceAndFromAPrivateCopy()
    {
        ItemCatalogue catalogue({QStringLiteral(YICHUANG_ITEMS_BUILT)}, *m_key);
        for (const ItemEntry &entry : QList<ItemEntry>(catalogue.entries())) {
            const auto opened = catalogue.open(entry.code);
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
            QCOMPARE((*opened)->spec.code, entry.code);
            QCOMPARE((*opened)->logic != nullptr, (*opened)->spec.logicVersion > 0);
            const QString folder = QFileInfo(entry.file).completeBaseName().replace(u'.', u'/');
            const bool hasParams
                = QFile::exists(QStringLiteral(YICHUANG_SOURCE_DIR "/modules/") + folder + u"/params.json"_s);
            QCOMPARE(!(*opened)->spec.params.isEmpty(), hasParams);
            for (const BusinessSpec &business : (*opened)->spec.businesses)
                QVERIFY(!business.form.value("sections"_L1).toArray().isEmpty());
            QCOMPARE(*catalogue.open(entry.code, entry.version), *opened);
            QVERIFY2(!mapped().contains(entry.file.toUtf8()), "the public file itself was loaded");
        }
    }

    void anItemOfOneFolderWorksBesideTheOthers()
    {
        ItemCatalogue catalogue({QStringLiteral(YICHUANG_ITEMS_BUILT), QStringLiteral(YICHUANG_ITEMS_31)}, *m_key);
        const auto entry = std::find_if(catalogue.entries().begin(), catalogue.entries().end(),
                                        [](const ItemEntry &e) { return e.code == "MZ31"_L1; });
        QVERIFY(entry != catalogue.entries().end());
        QCOMPARE(entry->health, ItemEntry::Health::Good);
        QCOMPARE(entry->name, u"惠民殡葬补贴给付"_s);

        const auto opened = catalogue.open(u"MZ31"_s);

        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QVERIFY(!(*opened)->logic);
        QCOMPARE((*opened)->spec.businesses.size(), 1);
        QCOMPARE((*opened)->spec.businesses.constFirst().materials.size(), 3);
    }

    void anUnknownItemOrVersionIsNotFound()
    {
        ItemCatalogue catalogue({QStringLiteral(YICHUANG_ITEMS_BUILT)}, *m_key);
        QCOMPARE(catalogue.open(u"MZ99"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(catalogue.open(u"MZ03"_s, u"9.9.9"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(catalogue.open(QString()).error().code, ErrorCode::NotFound);
    }

    void anEmptyOrMissingFolderHoldsNoItems()
    {
        QVERIFY(ItemCatalogue({u"/no/such/folder"_s}, *m_key).entries().isEmpty());
        QVERIFY(ItemCatalogue({}, *m_key).entries().isEmpty());
    }

    void theSameItemTwiceIsShownOnce()
    {
        const QString directory = QStringLiteral(YICHUANG_ITEMS_31);
        ItemCatalogue catalogue({directory, directory}, *m_key);
        QCOMPARE(catalogue.entries().size(), 2);
        QCOMPARE(catalogue.entries().at(0).health, ItemEntry::Health::Good);
        QCOMPARE(catalogue.entries().at(1).health, ItemEntry::Health::Broken);
        QVERIFY(catalogue.open(u"MZ31"_s));
    }

private:
    std::optional<PublicKey> m_key;
};

YICHUANG_TEST(CatalogueTest)
#include "tst_catalogue.moc"
