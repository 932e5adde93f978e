// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/itemcatalogue.h"
#include "catalogue/itemlint.h"
#include "catalogue/packagefile.h"
#include "core/workingcalendar.h"
#include "support/definitions.h"
#include "support/testregistry.h"

#include "shop.h"

#include <QElapsedTimer>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

namespace {

const QString Aid = u"civil-affairs/temporary-aid"_s;

QJsonObject without(QJsonObject item, const QString &key)
{
    item.remove(key);
    return item;
}

QJsonObject with(QJsonObject item, const QString &key, const QJsonValue &value)
{
    item.insert(key, value);
    return item;
}

// The same item, with a rule that names a field no form has.
QJsonObject withDeadRule(QJsonObject item)
{
    QJsonArray businesses = item[u"businesses"_s].toArray();
    QJsonObject business = businesses.at(0).toObject();
    QJsonObject form = business[u"form"_s].toObject();
    QJsonArray checks = form[u"checks"_s].toArray();
    checks.append(QJsonObject{{u"id"_s, u"dead"_s}, {u"when"_s, QJsonObject{{u"var"_s, u"nobody.knows"_s}}},
                              {u"level"_s, u"warn"_s}, {u"message"_s, u"示例"_s}, {u"english"_s, u"example"_s},
                              {u"evidence"_s, u"assumed"_s}});
    form[u"checks"_s] = checks;
    business[u"form"_s] = form;
    businesses[0] = business;
    item[u"businesses"_s] = businesses;
    return item;
}

QJsonObject withBusiness(QJsonObject item, const QJsonObject &changes)
{
    QJsonArray businesses = item[u"businesses"_s].toArray();
    QJsonObject business = businesses.at(0).toObject();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        business[it.key()] = it.value();
    businesses[0] = business;
    item[u"businesses"_s] = businesses;
    return item;
}

QJsonObject withDeadLink(const QJsonObject &item)
{
    QJsonArray links = item[u"businesses"_s].toArray().at(0).toObject()[u"links"_s].toArray();
    QJsonObject link = links.at(0).toObject();
    link[u"item"_s] = u"XX99"_s;
    links.append(link);
    return withBusiness(item, {{u"links"_s, links}});
}

QJsonObject withForeignNumbers(const QJsonObject &item)
{
    const auto other = ItemFolder::read(QStringLiteral(YICHUANG_SOURCE_DIR "/modules/civil-affairs/elderly-allowance"));
    const QJsonObject business = other->item[u"businesses"_s].toArray().at(0).toObject();
    return withBusiness(item, {{u"implementingCode"_s, business[u"implementingCode"_s]}});
}

const ItemEntry *entryOf(const Catalogue &catalogue, const QString &code)
{
    for (const ItemEntry &entry : catalogue.entries()) {
        if (entry.code == code)
            return &entry;
    }
    return nullptr;
}

} // namespace

/// A definition that arrives as data: believed only if it is signed, sound and newer; then it serves new cases beside
/// the versions that older cases began with.
class PackageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto tables = CodeTables::read(QStringLiteral(YICHUANG_SOURCE_DIR "/resources/codes"));
        QVERIFY(tables);
        m_tables = *tables;
    }

    void everyItemOfThisTreeIsSoundAsAPackage()
    {
        QElapsedTimer timer;
        qint64 slowest = 0;
        qint64 largest = 0;
        int seen = 0;
        const QDir modules(QStringLiteral(YICHUANG_SOURCE_DIR "/modules"));
        for (const QString &department : modules.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const QString &item : QDir(modules.filePath(department)).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
                const QString folder = department + u'/' + item;
                if (!QFile::exists(modules.filePath(folder + u"/item.json"_s)))
                    continue;
                const QByteArray file = m_author.publish(folder, u"1.1.0"_s);
                largest = std::max(largest, qint64(file.size()));
                timer.start();
                const auto package = readPackage(file, m_author.verifier());
                QVERIFY2(package, qPrintable(folder));
                const auto checked = checkPackage(*package, m_tables);
                QVERIFY2(checked, checked ? "" : qPrintable(folder + u": "_s + checked.error().detail));
                slowest = std::max(slowest, timer.elapsed());
                ++seen;
            }
        }
        QVERIFY(seen >= 30);
        qInfo("%d packages, the largest %lld KB, the slowest read and checked in %lld ms", seen, largest / 1024, slowest);
    }

    void aNewerDefinitionServesNewCasesAndTheOlderOneStaysOpen()
    {
        ItemCatalogue catalogue({QStringLiteral(YICHUANG_ITEMS_BUILT)}, m_author.verifier());
        const auto items = catalogue.entries().size();
        const auto old = catalogue.open(u"MZ03"_s);
        QVERIFY(old);
        const QString oldVersion = (*old)->spec.version;
        const auto package = readPackage(
            m_author.sign(with(m_author.item(Aid, u"7.1.0"_s), u"name"_s, u"临时救助（新）"_s), m_author.params(Aid)),
            m_author.verifier());
        QVERIFY(package);

        const auto judged = catalogue.judge(*package);
        QVERIFY2(judged, judged ? "" : qPrintable(judged.error().detail));
        catalogue.add(*package);

        QCOMPARE(catalogue.entries().size(), items); // one for each item, as before
        QCOMPARE(entryOf(catalogue, u"MZ03"_s)->version, u"7.1.0"_s);
        QCOMPARE(entryOf(catalogue, u"MZ03"_s)->name, u"临时救助（新）"_s);
        const auto now = catalogue.open(u"MZ03"_s);
        QVERIFY(now);
        QCOMPARE((*now)->spec.version, u"7.1.0"_s);
        QCOMPARE((*now)->logic, (*old)->logic); // the code that came with the program serves both
        QCOMPARE(*catalogue.open(u"MZ03"_s, oldVersion), *old);
        QCOMPARE((*old)->spec.version, oldVersion);
        QVERIFY(catalogue.has(package->digest));
        const auto bundles = catalogue.bundles().size();
        catalogue.add(*package); // again
        QCOMPARE(catalogue.entries().size(), items);
        QCOMPARE(catalogue.bundles().size(), bundles);
    }

    void anItemWithoutCodeMayComeAsDataAlone()
    {
        ItemCatalogue catalogue({}, m_author.verifier());
        QJsonObject item = without(without(m_author.item(Aid, u"1.0.0"_s), u"logic"_s), u"logicVersion"_s);
        const auto package = readPackage(m_author.sign(item, m_author.params(Aid)), m_author.verifier());
        QVERIFY(package);
        QVERIFY(catalogue.judge(*package));
        catalogue.add(*package);

        const auto opened = catalogue.open(u"MZ03"_s);

        QVERIFY(opened);
        QVERIFY(!(*opened)->logic);
    }

    void whatIsNotToBeBelievedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("reason");
        const QJsonObject item = m_author.item(Aid, u"7.1.0"_s);
        const QJsonObject params = m_author.params(Aid);
        const QByteArray good = m_author.sign(item, params);
        const SigningKey stranger = SigningKey::generate(Suite::National).take();
        QByteArray changed = good;
        changed[changed.size() / 2] = char(changed.at(changed.size() / 2) ^ 1);
        const QByteArray text = itemPackageText(item, params);
        QByteArray bare = m_author.key().sign(text).take();

        QTest::newRow("another key") << signPackage(text, stranger).take() << u"signature.wrong"_s;
        QTest::newRow("one bit") << changed << u"signature.wrong"_s;
        QTest::newRow("cut off") << good.left(good.size() - 1) << u"signature.wrong"_s;
        QTest::newRow("more behind it") << QByteArray(good + ' ') << u"signature.wrong"_s;
        QTest::newRow("no signature") << QByteArray("yichuang-package 1\n\n" + text) << u"signature.wrong"_s;
        QTest::newRow("signed as something else")
            << QByteArray("yichuang-package 1\n" + bare.toBase64() + '\n' + text) << u"signature.wrong"_s;
        QTest::newRow("nothing") << QByteArray() << u"package.unreadable"_s;
        QTest::newRow("only the first line") << QByteArray("yichuang-package 1\n") << u"signature.wrong"_s;
        QTest::newRow("a module") << bytesOf(QStringLiteral(YICHUANG_ITEMS_BUILT "/civil-affairs.temporary-aid.so"))
                                  << u"package.unreadable"_s;
        QTest::newRow("no JSON") << m_author.sign("not json") << u"package.unreadable"_s;
        QTest::newRow("a list") << m_author.sign("[1,2]") << u"package.unreadable"_s;
        QTest::newRow("a key twice") << m_author.sign(QByteArray(text.chopped(1) + ",\"kind\":\"item\"}"))
                                     << u"package.unreadable"_s;
        QTest::newRow("a newer format") << m_author.sign(QByteArray(text).replace("{\"format\":1", "{\"format\":2"))
                                        << u"package.newer"_s;
        QTest::newRow("an unknown kind") << m_author.sign(QByteArray(text).replace("\"kind\":\"item\"", "\"kind\":\"code\""))
                                         << u"package.newer"_s;
        QTest::newRow("a newer item") << m_author.sign(with(item, u"format"_s, 2), params) << u"package.newer"_s;
        QTest::newRow("no code") << m_author.sign(without(item, u"code"_s), params) << u"package.unreadable"_s;
        QTest::newRow("another version's shape") << m_author.sign(with(item, u"version"_s, u"7.1-rc"_s), params)
                                                 << u"lint.failed"_s;
        QTest::newRow("a dead rule") << m_author.sign(withDeadRule(item), params) << u"lint.failed"_s;
        QTest::newRow("another item's business") << m_author.sign(with(item, u"code"_s, u"MZ04"_s), params)
                                                 << u"lint.failed"_s;
        QTest::newRow("no params") << m_author.sign(item, {}) << u"lint.failed"_s;
        QTest::newRow("the same version") << m_author.publish(Aid, current()) << u"version.older"_s;
        QTest::newRow("an older version") << m_author.publish(Aid, u"0.9.9"_s) << u"version.older"_s;
        QTest::newRow("logic of tomorrow") << m_author.sign(with(item, u"logicVersion"_s, 99), params)
                                           << u"logic.missing"_s;
        QTest::newRow("a link to nowhere") << m_author.sign(withDeadLink(item), params) << u"lint.failed"_s;
        QTest::newRow("a calendar without days") << m_author.sign(calendarPackageText(u"2027.0.0"_s, {}))
                                                 << u"lint.failed"_s;
        QTest::newRow("a calendar of another year")
            << m_author.sign(calendarPackageText(u"2031.0.0"_s, shippedCalendar())) << u"lint.failed"_s;
    }
    void whatIsNotToBeBelievedIsRefused()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, reason);
        ItemCatalogue catalogue({QStringLiteral(YICHUANG_ITEMS_BUILT)}, m_author.verifier());

        const auto package = readPackage(file, m_author.verifier());
        const Result<Done> sound = package ? checkPackage(*package, m_tables) : Result<Done>(package.error());
        const Result<Done> judged = sound ? catalogue.judge(*package) : sound;

        QVERIFY(!judged);
        QCOMPARE(refusalReason(judged.error()), reason);
        QVERIFY(!judged.error().message.isEmpty());
        QCOMPARE(entryOf(catalogue, u"MZ03"_s)->version, current());
    }

    void anItemHasToFitInWithTheOthers()
    {
        const ItemCatalogue catalogue({QStringLiteral(YICHUANG_ITEMS_BUILT)}, m_author.verifier());
        const QJsonObject item = m_author.item(Aid, u"7.1.0"_s);

        QVERIFY(lintAmong(item, catalogue.entries()).isEmpty());
        QVERIFY(lintAmong(withDeadLink(item), {}).isEmpty()); // alone it has no neighbours
        const auto dead = lintAmong(withDeadLink(item), catalogue.entries());
        QCOMPARE(dead.size(), 1);
        QVERIFY(dead.constFirst().message.contains(u"XX99"_s));
        const auto foreign = lintAmong(withForeignNumbers(item), catalogue.entries());
        QCOMPARE(foreign.size(), 1);
        QVERIFY(foreign.constFirst().message.contains(u"implementing code"_s));
    }

    void aDefinitionThatProvesUselessLeavesTheOneBeforeInItsPlace()
    {
        ItemCatalogue catalogue({QStringLiteral(YICHUANG_ITEMS_BUILT)}, m_author.verifier());
        // Kept by a newer program, found again by this one: its code is not asked before somebody opens it.
        const auto ahead = readPackage(
            m_author.sign(with(m_author.item(Aid, u"7.1.0"_s), u"logicVersion"_s, 99), m_author.params(Aid)),
            m_author.verifier());
        catalogue.add(*ahead);
        QCOMPARE(entryOf(catalogue, u"MZ03"_s)->version, u"7.1.0"_s);

        const auto opened = catalogue.open(u"MZ03"_s);

        QVERIFY(opened);
        QCOMPARE((*opened)->spec.version, current());
        QCOMPARE(entryOf(catalogue, u"MZ03"_s)->version, current());
        QCOMPARE(catalogue.open(u"MZ03"_s, u"7.1.0"_s).error().code, ErrorCode::Unsupported);
        QCOMPARE(stateOf(catalogue, u"7.1.0"_s), DefinitionVersion::State::Refused);
        QCOMPARE(stateOf(catalogue, current()), DefinitionVersion::State::Current);
    }

    void aRevokedVersionServesItsOwnCasesOnly()
    {
        ItemCatalogue catalogue({QStringLiteral(YICHUANG_ITEMS_BUILT)}, m_author.verifier());
        catalogue.add(*readPackage(m_author.publish(Aid, u"7.1.0"_s), m_author.verifier()));

        catalogue.revoke({{u"MZ03"_s, u"7.1.0"_s, u"金额有误。"_s, {}}});

        QCOMPARE(entryOf(catalogue, u"MZ03"_s)->version, current());
        QCOMPARE((*catalogue.open(u"MZ03"_s))->spec.version, current());
        QCOMPARE((*catalogue.open(u"MZ03"_s, u"7.1.0"_s))->spec.version, u"7.1.0"_s);
        QCOMPARE(stateOf(catalogue, u"7.1.0"_s), DefinitionVersion::State::Revoked);

        // If every version is withdrawn, nobody begins a case, and the reason is shown.
        catalogue.revoke({{u"MZ03"_s, u"7.1.0"_s, u"金额有误。"_s, {}}, {u"MZ03"_s, current(), u"停用。"_s, {}}});
        QCOMPARE(entryOf(catalogue, u"MZ03"_s)->health, ItemEntry::Health::Refused);
        QVERIFY(!entryOf(catalogue, u"MZ03"_s)->problem.isEmpty());
        const auto none = catalogue.open(u"MZ03"_s);
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::NotAllowed);
        QVERIFY(none.error().message.contains(u"金额有误。"_s));
        QVERIFY(catalogue.open(u"MZ03"_s, current()));
    }

    void aCalendarThatHoldsMoreYearsIsSound()
    {
        QJsonObject calendar = shippedCalendar();
        QJsonObject holidays = calendar[u"holidays"_s].toObject();
        for (int day = 1; day <= 12; ++day)
            holidays[u"2027-02-%1"_s.arg(day, 2, 10, QChar(u'0'))] = u"春节"_s;
        calendar[u"holidays"_s] = holidays;

        const auto package = readPackage(m_author.sign(calendarPackageText(u"2027.0.0"_s, calendar)), m_author.verifier());

        QVERIFY(package);
        QVERIFY(checkPackage(*package, m_tables));
        QVERIFY(!WorkingCalendar::parse(package->calendar)->isProvisional(2027));
    }

private:
    static QJsonObject shippedCalendar()
    {
        return QJsonDocument::fromJson(bytesOf(QStringLiteral(YICHUANG_SOURCE_DIR "/resources/data/cn-workdays.json"))).object();
    }
    QString current() const { return m_current; }
    static DefinitionVersion::State stateOf(const ItemCatalogue &catalogue, const QString &version)
    {
        for (const DefinitionVersion &row : catalogue.versions()) {
            if (row.code == "MZ03"_L1 && row.version == version)
                return row.state;
        }
        return DefinitionVersion::State::Refused;
    }

    Author m_author;
    CodeTables m_tables;
    // The version this tree ships, whatever it is.
    const QString m_current = ItemFolder::read(QStringLiteral(YICHUANG_SOURCE_DIR "/modules/civil-affairs/temporary-aid"))
                                  ->item[u"version"_s].toString();
};

YICHUANG_TEST(PackageTest)
#include "tst_packages.moc"
