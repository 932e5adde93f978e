// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/itemlint.h"

#include "support/testregistry.h"

#include "jsonpatch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yichuang;

namespace {

const QString Source = QStringLiteral(YICHUANG_SOURCE_DIR);
const QString Fixture = Source + u"/tests/items/fixture-31st/civil-affairs/funeral-subsidy"_s;

QJsonObject objectIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QString listed(const QList<LintIssue> &issues)
{
    QStringList lines;
    for (const LintIssue &issue : issues)
        lines.append(issue.file + u' ' + issue.path + u": "_s + issue.message);
    return lines.join(u'\n');
}

struct Run
{
    int code = -1;
    QString output;
    QString errors;
};

Run runLint(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(YICHUANG_LINT), arguments);
    process.waitForFinished(60000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

/// What keeps an item from being used is refused, one fixture for each refusal; what is right is let through.
class LintTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto read = ItemSurroundings::read(Source + u"/forms/fragments"_s, Source + u"/resources/codes"_s);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        m_surroundings = read.take();
    }

    void aRightItemPasses()
    {
        const auto folder = ItemFolder::read(Fixture);
        QVERIFY(folder);
        const QList<LintIssue> issues = lintItem(folder->item, folder->params, m_surroundings);
        QVERIFY2(issues.isEmpty(), qPrintable(listed(issues)));
    }

    void aWrongItemIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("wrong");
        const QDir dir(Source + u"/tests/items/wrong"_s);
        for (const QString &name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name)) << objectIn(dir.filePath(name));
    }
    void aWrongItemIsRefused()
    {
        QFETCH(QJsonObject, wrong);
        const auto folder = ItemFolder::read(Fixture);
        QVERIFY(folder);
        QJsonObject item = folder->item;
        QJsonObject params = folder->params;
        const QString expected = wrong.value("expect"_L1).toString();
        QVERIFY(!expected.isEmpty());
        const QJsonObject set = wrong.value("set"_L1).toObject();
        for (auto it = set.begin(); it != set.end(); ++it)
            item = test::patched(item, it.key(), it.value());
        for (const QJsonValue &place : wrong.value("remove"_L1).toArray())
            item = test::patched(item, place.toString(), QJsonValue(QJsonValue::Undefined));
        const QJsonObject paramsSet = wrong.value("paramsSet"_L1).toObject();
        for (auto it = paramsSet.begin(); it != paramsSet.end(); ++it)
            params = test::patched(params, it.key(), it.value());

        const QList<LintIssue> issues = lintItem(item, params, m_surroundings);

        QVERIFY2(listed(issues).contains(expected),
                 qPrintable(u"expected: %1\ngot:\n%2"_s.arg(expected, listed(issues))));
        QVERIFY2(issues.size() <= 6, qPrintable(listed(issues))); // one mistake does not drown in its echoes
    }

    void codesUsedTwiceAreFoundAcrossItems()
    {
        const auto folder = ItemFolder::read(Fixture);
        QVERIFY(folder);
        QVERIFY(lintTogether({*folder}).isEmpty());
        const QString found = listed(lintTogether({*folder, *folder}));
        for (const auto what : {"item MZ31"_L1, "basic code "_L1, "handling code "_L1})
            QVERIFY2(found.contains(what), qPrintable(found));
    }

    void aBusinessThatStandsTwiceIsFound()
    {
        const auto folder = ItemFolder::read(Fixture);
        QVERIFY(folder);
        QJsonObject item = folder->item;
        const QJsonValue business = item.value("businesses"_L1).toArray().at(0);
        item.insert("businesses"_L1, QJsonArray{business, business});
        const QString found = listed(lintItem(item, folder->params, m_surroundings));
        QVERIFY2(found.contains("/businesses/1/code: \"MZ31-01\" stands twice"_L1), qPrintable(found));
        QVERIFY2(found.contains("/businesses/1/handlingCode: stands twice"_L1), qPrintable(found));
    }

    void aLinkThatLeadsNowhereIsFoundAcrossItems_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("link") << u"links"_s;
        QTest::newRow("exclusion") << u"exclusions"_s;
    }
    void aLinkThatLeadsNowhereIsFoundAcrossItems()
    {
        QFETCH(QString, key);
        const auto folder = ItemFolder::read(Fixture);
        QVERIFY(folder);
        ItemFolder wrong = *folder;
        wrong.item = test::patched(wrong.item, u"/businesses/0/"_s + key,
                                   QJsonArray{QJsonObject{{u"item"_s, u"MZ77"_s}}});
        const QString found = listed(lintTogether({*folder, wrong}));
        QVERIFY2(found.contains(u"/businesses/0/%1: leads to MZ77"_s.arg(key)), qPrintable(found));
    }

    void aKeyThatStandsTwiceInTheTextIsFound_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("beside each other") << QByteArray("{\"a\": 1,\n \"a\": 2}") << u"item.json:2:2"_s;
        QTest::newRow("one of them escaped") << QByteArray("{\"a\": 1, \"\\u0061\": 2}") << u"item.json:1:10"_s;
        QTest::newRow("deep inside") << QByteArray("{\"x\": [{\"b\": {\"c\": 1}, \"b\" : 2}]}")
                                     << u"item.json:1:24"_s;
        QTest::newRow("in two objects") << QByteArray("{\"a\": {\"a\": 1}, \"b\": {\"a\": 1}}") << QString();
        QTest::newRow("as a value") << QByteArray("{\"a\": \"a\", \"b\": \"\\\"a\\\":\"}") << QString();
    }
    void aKeyThatStandsTwiceInTheTextIsFound()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        QTemporaryDir dir;
        QFile file(dir.filePath(u"item.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();

        const auto read = ItemFolder::read(dir.path());

        QCOMPARE(bool(read), place.isEmpty());
        if (!read)
            QVERIFY2(read.error().detail.startsWith(place), qPrintable(read.error().detail));
    }

    void theProgramPassesAllItemsOfTheTree()
    {
        const Run run = runLint({Source + u"/modules"_s});
        QVERIFY2(run.code == 0, qPrintable(run.output + run.errors));
        QVERIFY(run.output.contains(" 0 problems"_L1));
    }

    void theProgramNamesFileAndPlace()
    {
        const Run run = runLint({Source + u"/tests/items/wrong-syntax/trailing-comma"_s});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.output.contains("trailing-comma/item.json:4:"_L1), qPrintable(run.output));
        QCOMPARE(runLint({Source + u"/no/such/folder"_s}).code, 1);
        QCOMPARE(runLint({}).code, 2);
        QCOMPARE(runLint({u"--help"_s}).code, 0);
    }

    void theProgramEvaluatesARule_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("result");
        QTest::addColumn<int>("code");
        QTest::newRow("arithmetic") << QByteArray("{\"+\":[1,{\"var\":\"a\"}]}") << QByteArray("{\"a\":2}")
                                    << u"3\n"_s << 0;
        QTest::newRow("text") << QByteArray("{\"cat\":[\"临时\",{\"var\":\"a\"}]}")
                              << QByteArray("{\"a\":\"救助\"}") << u"\"临时救助\"\n"_s << 0;
        QTest::newRow("missing variable") << QByteArray("{\"var\":\"b\"}") << QByteArray("{}") << u"null\n"_s << 0;
        QTest::newRow("a plain value is a rule") << QByteArray("true") << QByteArray("null") << u"true\n"_s << 0;
        QTest::newRow("a list") << QByteArray("{\"map\":[[1,2],{\"*\":[{\"var\":\"\"},2]}]}") << QByteArray("{}")
                                << u"[2,4]\n"_s << 0;
        QTest::newRow("rubbish") << QByteArray("{\"+\":") << QByteArray("{}") << QString() << 1;
    }
    void theProgramEvaluatesARule()
    {
        QFETCH(QByteArray, rule);
        QFETCH(QByteArray, data);
        QFETCH(QString, result);
        QFETCH(int, code);
        QTemporaryDir dir;
        const auto written = [&dir](const QString &name, const QByteArray &content) {
            QFile file(dir.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                            : QString();
        };

        const Run run = runLint({u"eval"_s, written(u"rule.json"_s, rule), written(u"data.json"_s, data)});

        QCOMPARE(run.code, code);
        QCOMPARE(run.output, result);
        QCOMPARE(run.errors.isEmpty(), code == 0);
    }

private:
    ItemSurroundings m_surroundings;
};

YICHUANG_TEST(LintTest)
#include "tst_lint.moc"
