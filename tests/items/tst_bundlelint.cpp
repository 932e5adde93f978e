// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/bundlelint.h"

#include "support/testregistry.h"

#include "jsonpatch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace yichuang;

namespace {

const QString Source = QStringLiteral(YICHUANG_SOURCE_DIR);

QJsonObject objectIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject bundleNamed(const QString &name)
{
    return objectIn(Source + u"/modules/bundles/%1/bundle.json"_s.arg(name));
}

QString listed(const QList<LintIssue> &issues)
{
    QStringList lines;
    for (const LintIssue &issue : issues)
        lines.append(issue.file + u' ' + issue.path + u": "_s + issue.message);
    return lines.join(u'\n');
}

} // namespace

/// A bundle that would merge what is not the same, or spares nobody anything, is refused; those that ship pass.
class BundleLintTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto read = ItemSurroundings::read(Source + u"/forms/fragments"_s, Source + u"/resources/codes"_s);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        m_surroundings = read.take();
        QDirIterator it(Source + u"/modules"_s, {u"item.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const auto folder = ItemFolder::read(QFileInfo(it.next()).path());
            QVERIFY2(folder, folder ? "" : qPrintable(folder.error().detail));
            m_items.append(*folder);
        }
    }

    void whatShipsPasses_data()
    {
        QTest::addColumn<QJsonObject>("bundle");
        for (const QString &name : QDir(Source + u"/modules/bundles"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(name)) << bundleNamed(name);
    }
    void whatShipsPasses()
    {
        QFETCH(QJsonObject, bundle);
        const QList<LintIssue> issues = lintBundle(bundle, m_items, m_surroundings);
        QVERIFY2(issues.isEmpty(), qPrintable(listed(issues)));
    }

    void aWrongBundleIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("wrong");
        const QDir dir(Source + u"/tests/items/wrong-bundles"_s);
        for (const QString &name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name)) << objectIn(dir.filePath(name));
    }
    void aWrongBundleIsRefused()
    {
        QFETCH(QJsonObject, wrong);
        QJsonObject bundle = bundleNamed(wrong.value("bundle"_L1).toString());
        QVERIFY(!bundle.isEmpty());
        const QString expected = wrong.value("expect"_L1).toString();
        QVERIFY(!expected.isEmpty());
        const QJsonObject set = wrong.value("set"_L1).toObject();
        for (auto it = set.begin(); it != set.end(); ++it)
            bundle = test::patched(bundle, it.key(), it.value());
        for (const QJsonValue &place : wrong.value("remove"_L1).toArray())
            bundle = test::patched(bundle, place.toString(), QJsonValue(QJsonValue::Undefined));

        const QList<LintIssue> issues = lintBundle(bundle, m_items, m_surroundings);

        QVERIFY2(listed(issues).contains(expected),
                 qPrintable(u"expected: %1\ngot:\n%2"_s.arg(expected, listed(issues))));
        QVERIFY2(issues.size() <= 8, qPrintable(listed(issues)));
    }

    void theProgramChecksBundlesWithTheirItems()
    {
        QProcess process;
        process.start(QStringLiteral(YICHUANG_LINT), {Source + u"/modules"_s});
        QVERIFY(process.waitForFinished(60000));
        const QByteArray output = process.readAllStandardOutput();
        QVERIFY2(process.exitCode() == 0, output.constData());

        process.start(QStringLiteral(YICHUANG_LINT),
                      {Source + u"/modules/bundles"_s, Source + u"/modules/tax"_s});
        QVERIFY(process.waitForFinished(60000));
        QVERIFY(process.readAllStandardOutput().contains("there is no business \"RS07-01\""));
    }

private:
    ItemSurroundings m_surroundings;
    QList<ItemFolder> m_items;
};

YICHUANG_TEST(BundleLintTest)
#include "tst_bundlelint.moc"
