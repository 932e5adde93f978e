// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

// A room may include only what is listed beside it (its own folder always). The rooms that put things together
// (setup, tools, the platform's main) know concrete classes and are free.
const QHash<QString, QStringList> &allowed()
{
    static const QHash<QString, QStringList> table{
        {u"app/core"_s, {}},
        {u"app/crypto"_s, {u"core"_s}},
        {u"app/sqlite"_s, {u"core"_s}},
        {u"app/contract"_s, {u"core"_s}},
        {u"forms/model"_s, {u"core"_s}},
        {u"app/catalogue"_s, {u"forms/model"_s, u"core"_s}},
        {u"app/store"_s, {u"sqlite"_s, u"core"_s}},
        {u"app/sync"_s, {u"contract"_s, u"core"_s}},
        {u"app/documents"_s, {u"forms/model"_s, u"core"_s}},
        {u"app/devices"_s, {u"core"_s}},
        {u"app/services"_s, {u"forms/model"_s, u"core"_s}},
        {u"forms/widgets"_s, {u"forms/model"_s, u"core"_s}},
        {u"app/ui"_s, {u"services"_s, u"forms/widgets"_s, u"forms/model"_s, u"core"_s}},
        {u"app/platform"_s,
         {u"contract"_s, u"crypto"_s, u"catalogue"_s, u"sqlite"_s, u"forms/model"_s, u"core"_s}},
        {u"modules"_s, {u"forms/model"_s, u"core"_s}},
    };
    return table;
}

QString sourceRoot()
{
    return QStringLiteral(YICHUANG_SOURCE_DIR);
}

QStringList filesBelow(const QString &folder, const QStringList &patterns)
{
    QStringList files;
    QDirIterator it(sourceRoot() + u'/' + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next());
    files.sort();
    return files;
}

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool mayInclude(const QString &room, const QString &include)
{
    const QString own = room.startsWith("app/"_L1) ? room.mid(4) : room;
    if (include.startsWith(own + u'/'))
        return true;
    for (const QString &other : allowed().value(room)) {
        if (include.startsWith(other + u'/'))
            return true;
    }
    return !include.contains(u'/'); // generated beside the source
}

} // namespace

/// The house as DESIGN says: one-way arrows, small files, a licence line, nothing that depends on one machine.
class HouseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRoomIncludesOnlyWhatItsArrowsAllow_data()
    {
        QTest::addColumn<QString>("room");
        for (auto it = allowed().cbegin(); it != allowed().cend(); ++it)
            QTest::newRow(qPrintable(it.key())) << it.key();
    }
    void aRoomIncludesOnlyWhatItsArrowsAllow()
    {
        QFETCH(QString, room);
        static const QRegularExpression include(u"^\\s*#\\s*include\\s+\"([^\"]+)\""_s,
                                                QRegularExpression::MultilineOption);
        QStringList wrong;
        for (const QString &path : filesBelow(room, {u"*.h"_s, u"*.cpp"_s})) {
            auto matches = include.globalMatch(read(path));
            while (matches.hasNext()) {
                const QString target = matches.next().captured(1);
                if (!mayInclude(room, target))
                    wrong.append(path.mid(sourceRoot().size() + 1) + u" -> "_s + target);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void filesStaySmall()
    {
        constexpr int HeaderLimit = 200;
        constexpr int SourceLimit = 500;
        QStringList wrong;
        for (const QString &folder : {u"app"_s, u"forms"_s, u"modules"_s}) {
            for (const QString &path : filesBelow(folder, {u"*.h"_s, u"*.cpp"_s})) {
                const auto lines = read(path).count(u'\n');
                if (lines > (path.endsWith(".h"_L1) ? HeaderLimit : SourceLimit))
                    wrong.append(u"%1: %2 lines"_s.arg(path.mid(sourceRoot().size() + 1)).arg(lines));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everySourceNamesItsLicence()
    {
        int seen = 0;
        for (const QString &folder : {u"app"_s, u"forms"_s, u"modules"_s, u"tests"_s}) {
            for (const QString &path : filesBelow(folder, {u"*.h"_s, u"*.cpp"_s})) {
                QVERIFY2(read(path).startsWith("// SPDX-License-Identifier: GPL-3.0-or-later"_L1), qPrintable(path));
                ++seen;
            }
        }
        QVERIFY(seen > 50);
    }

    void onlyTheStoreRoomsKnowSqlAndOnlySyncKnowsHttp()
    {
        struct Secret
        {
            QRegularExpression pattern;
            QStringList rooms;
        };
        const QList<Secret> secrets{
            {QRegularExpression(u"#\\s*include\\s+<sqlite3.h>"_s), {u"app/sqlite"_s, u"app/store"_s}},
            {QRegularExpression(u"#\\s*include\\s+<openssl/"_s), {u"app/crypto"_s}},
            {QRegularExpression(u"#\\s*include\\s+<QNetworkAccessManager>"_s), {u"app/sync"_s}},
        };
        QStringList wrong;
        for (const QString &folder : {u"app"_s, u"forms"_s, u"modules"_s}) {
            for (const QString &path : filesBelow(folder, {u"*.h"_s, u"*.cpp"_s})) {
                const QString relative = path.mid(sourceRoot().size() + 1);
                if (relative.startsWith("app/tools/"_L1))
                    continue;
                const QString text = read(path);
                for (const Secret &secret : secrets) {
                    const bool isHome = std::any_of(secret.rooms.begin(), secret.rooms.end(),
                                                    [&](const QString &room) { return relative.startsWith(room); });
                    if (!isHome && text.contains(secret.pattern))
                        wrong.append(relative + u": "_s + secret.pattern.pattern());
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void theTopLevelHoldsOnlyWhatWasGiven()
    {
        const QStringList given{u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u"LICENSE"_s, u"README.md"_s, u"app"_s,
                                u"forms"_s, u"installer"_s, u"modules"_s, u"resources"_s, u"tests"_s,
                                u"translations"_s, u"build"_s};
        for (const QString &name : QDir(sourceRoot()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
            QVERIFY2(given.contains(name), qPrintable(name));
    }
};

YICHUANG_TEST(HouseTest)

#include "tst_house.moc"
