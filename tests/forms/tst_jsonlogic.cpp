// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "forms/model/jsonlogic.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace yichuang;

namespace {

QJsonValue json(const QString &text)
{
    const QByteArray bytes = "[" + text.toUtf8() + "]";
    return QJsonDocument::fromJson(bytes).array().at(0);
}

QString text(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

// The last bits of a sum may differ between libraries; nothing else may.
bool same(const QJsonValue &a, const QJsonValue &b)
{
    if (a.isDouble() && b.isDouble()) {
        const double x = a.toDouble();
        const double y = b.toDouble();
        return x == y || std::abs(x - y) <= 1e-12 * std::max(std::abs(x), std::abs(y));
    }
    if (a.isArray() && b.isArray()) {
        const QJsonArray x = a.toArray();
        const QJsonArray y = b.toArray();
        if (x.size() != y.size())
            return false;
        for (qsizetype i = 0; i < x.size(); ++i) {
            if (!same(x.at(i), y.at(i)))
                return false;
        }
        return true;
    }
    return a == b;
}

} // namespace

/// JSON Logic as jsonlogic.com's JavaScript runs it.
class JsonLogicTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowOfTheOriginalGivesItsResult()
    {
        QFile file(QStringLiteral(YICHUANG_SOURCE_DIR "/tests/forms/data/jsonlogic-cases.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(rows.size() >= 1500);

        int wrong = 0;
        for (const QJsonValue &row : rows) {
            const QJsonArray parts = row.toArray();
            const auto result = JsonLogic::apply(parts.at(0), parts.at(1));
            const QJsonValue got = result ? *result : QJsonValue(u"error: "_s + result.error().detail);
            if (same(got, parts.at(2)))
                continue;
            if (++wrong <= 10)
                qWarning("%s\n over %s\n wants %s\n got %s", qPrintable(text(parts.at(0))), qPrintable(text(parts.at(1))),
                         qPrintable(text(parts.at(2))), qPrintable(text(got)));
        }
        qInfo("%lld rows, %d wrong", qint64(rows.size()), wrong);
        QCOMPARE(wrong, 0);
    }

    void theCornersOfJavaScriptHold_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("data");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *name, const QString &rule, const QString &data, const QString &result) {
            QTest::newRow(name) << rule << data << result;
        };
        row("empty list is false", u"{\"!\": [[]]}"_s, u"{}"_s, u"true"_s);
        row("text 0 is true", u"{\"!!\": \"0\"}"_s, u"{}"_s, u"true"_s);
        row("null equals undefined only", u"{\"==\": [null, 0]}"_s, u"{}"_s, u"false"_s);
        row("list equals its text", u"{\"==\": [[1, 2], \"1,2\"]}"_s, u"{}"_s, u"true"_s);
        row("true equals 1", u"{\"==\": [true, \"1\"]}"_s, u"{}"_s, u"true"_s);
        row("hexadecimal text", u"{\"==\": [\"0x10\", 16]}"_s, u"{}"_s, u"true"_s);
        row("texts compare by unit", u"{\"<\": [\"10\", \"9\"]}"_s, u"{}"_s, u"true"_s);
        row("numbers compare as numbers", u"{\"<\": [\"10\", 9]}"_s, u"{}"_s, u"false"_s);
        row("null is 0 in order", u"{\"<=\": [null, 0]}"_s, u"{}"_s, u"true"_s);
        row("plus reads a number's head", u"{\"+\": [\"3.5元\", 1]}"_s, u"{}"_s, u"4.5"_s);
        row("large numbers in texts", u"{\"cat\": [1e21, \" \", 0.000001, \" \", 1e-7]}"_s, u"{}"_s,
            u"\"1e+21 0.000001 1e-7\""_s);
        row("one third", u"{\"cat\": [{\"/\": [1, 3]}]}"_s, u"{}"_s, u"\"0.3333333333333333\""_s);
        row("NaN becomes null", u"{\"+\": [\"x\"]}"_s, u"{}"_s, u"null"_s);
        row("modulo keeps the sign", u"{\"%\": [-7, 3]}"_s, u"{}"_s, u"-1"_s);
        row("between", u"{\"<\": [1, {\"var\": \"x\"}, 3]}"_s, u"{\"x\": 2}"_s, u"true"_s);
        row("length of a text", u"{\"var\": \"t.length\"}"_s, u"{\"t\": \"民政局\"}"_s, u"3"_s);
        row("index as a number", u"{\"var\": 1}"_s, u"[5, 6]"_s, u"6"_s);
        row("whole data", u"{\"var\": \"\"}"_s, u"7"_s, u"7"_s);
        row("null is found", u"{\"var\": [\"a\", 5]}"_s, u"{\"a\": null}"_s, u"null"_s);
        row("two keys are data", u"{\"a\": 1, \"b\": 2}"_s, u"{}"_s, u"{\"a\": 1, \"b\": 2}"_s);
        row("reduce without list", u"{\"reduce\": [{\"var\": \"no\"}, {\"var\": \"current\"}, 9]}"_s, u"{}"_s, u"9"_s);
        row("substr from the end", u"{\"substr\": [\"abcdef\", -3, -1]}"_s, u"{}"_s, u"\"de\""_s);
        row("in an empty text", u"{\"in\": [\"\", \"\"]}"_s, u"{}"_s, u"false"_s);
        row("?: is if", u"{\"?:\": [false, 1, 2]}"_s, u"{}"_s, u"2"_s);
        row("none of nothing", u"{\"none\": [[], true]}"_s, u"{}"_s, u"true"_s);
        row("all of nothing", u"{\"all\": [[], true]}"_s, u"{}"_s, u"false"_s);
        row("one factor stays itself", u"{\"*\": [\"2\"]}"_s, u"{}"_s, u"\"2\""_s);
    }
    void theCornersOfJavaScriptHold()
    {
        QFETCH(QString, rule);
        QFETCH(QString, data);
        QFETCH(QString, result);

        const auto got = JsonLogic::apply(json(rule), json(data));

        QVERIFY2(got, got ? "" : qPrintable(got.error().detail));
        QCOMPARE(text(*got), text(json(result)));
    }

    void aTradeOperationGivesItsResult_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("result");
        const auto row = [](const QString &rule, const QString &result) {
            QTest::newRow(qPrintable(rule)) << rule << result;
        };
        row(u"{\"age\": [\"1946-11-22\"]}"_s, u"80"_s);
        row(u"{\"age\": [\"1946-11-23\"]}"_s, u"79"_s);
        row(u"{\"age\": [\"1948-02-29\", \"2026-02-28\"]}"_s, u"77"_s);
        row(u"{\"age\": [\"1948-02-29\", \"2026-03-01\"]}"_s, u"78"_s);
        row(u"{\"age\": [\"2027-01-01\"]}"_s, u"0"_s);
        row(u"{\"age\": [\"\"]}"_s, u"null"_s);
        row(u"{\"age\": [\"1946-13-01\"]}"_s, u"null"_s);
        row(u"{\"ageMonths\": [\"2026-01-31\"]}"_s, u"9"_s);
        row(u"{\"years_between\": [\"2000-02-29\", \"2026-11-22\"]}"_s, u"26"_s);
        row(u"{\"years_between\": [\"2026-11-22\", \"2000-02-29\"]}"_s, u"-26"_s);
        row(u"{\"months_between\": [\"2026-01\", \"2026-11\"]}"_s, u"10"_s);
        row(u"{\"days_between\": [\"2024-02-28\", \"2024-03-01\"]}"_s, u"2"_s);
        row(u"{\"add_days\": [\"2026-12-31\", 1]}"_s, u"\"2027-01-01\""_s);
        row(u"{\"add_months\": [\"2026-01-31\", 1]}"_s, u"\"2026-02-28\""_s);
        row(u"{\"add_months\": [\"2026-01-31\", -2]}"_s, u"\"2025-11-30\""_s);
        row(u"{\"add_years\": [\"2024-02-29\", 1]}"_s, u"\"2025-02-28\""_s);
        row(u"{\"workdays\": [\"2026-11-20\", 1]}"_s, u"\"2026-11-23\""_s);
        row(u"{\"workdays_between\": [\"2026-11-20\", \"2026-11-24\"]}"_s, u"2"_s);
        row(u"{\"month_of\": [\"2026-11-22\"]}"_s, u"\"2026-11\""_s);
        row(u"{\"year_of\": [\"2026-11-22\"]}"_s, u"2026"_s);
        row(u"{\"today\": []}"_s, u"\"2026-11-22\""_s);
        row(u"{\"sum\": [{\"var\": \"rows\"}, \"income\"]}"_s, u"300.5"_s);
        row(u"{\"sum\": [[1, 2, \"x\", null]]}"_s, u"3"_s);
        row(u"{\"count\": [{\"var\": \"rows\"}]}"_s, u"3"_s);
        row(u"{\"count\": [{\"var\": \"none\"}]}"_s, u"0"_s);
        row(u"{\"per_capita\": [1000, 3]}"_s, u"333.33"_s);
        row(u"{\"per_capita\": [1000, 0]}"_s, u"null"_s);
        row(u"{\"per_capita\": [null, 2]}"_s, u"0"_s);
        row(u"{\"round\": [2.5]}"_s, u"3"_s);
        row(u"{\"round\": [-2.5, 0]}"_s, u"-3"_s);
        row(u"{\"round\": [1.005, 2]}"_s, u"1.01"_s);
        row(u"{\"round\": [1250, -2]}"_s, u"1300"_s);
        row(u"{\"money\": [0.125]}"_s, u"0.13"_s);
        row(u"{\"ceil\": [1.2]}"_s, u"2"_s);
        row(u"{\"floor\": [-1.2]}"_s, u"-2"_s);
        row(u"{\"abs\": [-3]}"_s, u"3"_s);
        row(u"{\"clamp\": [15, 0, 10]}"_s, u"10"_s);
        row(u"{\"clamp\": [-5, 0, null]}"_s, u"0"_s);
        row(u"{\"id_birth\": [\"11010519491231002X\"]}"_s, u"\"1949-12-31\""_s);
        row(u"{\"id_birth\": [\"110105194912310021\"]}"_s, u"null"_s);
        row(u"{\"id_sex\": [\"11010519491231002X\"]}"_s, u"\"2\""_s);
        row(u"{\"id_region\": [\"11010519491231002x\"]}"_s, u"\"110105\""_s);
        row(u"{\"id_valid\": [\"11010519491231002X\"]}"_s, u"true"_s);
        row(u"{\"id_valid\": [null]}"_s, u"false"_s);
        row(u"{\"ladder\": [85, [[80, 50], [90, 100], [100, 300]]]}"_s, u"50"_s);
        row(u"{\"ladder\": [100, [[80, 50], [90, 100], [100, 300]]]}"_s, u"300"_s);
        row(u"{\"ladder\": [79, [[80, 50], [90, 100]]]}"_s, u"null"_s);
        row(u"{\"ladder\": [null, [[0, 50]]]}"_s, u"null"_s);
        row(u"{\"lookup\": [{\"A\": 1}, \"A\"]}"_s, u"1"_s);
        row(u"{\"lookup\": [{\"A\": 1, \"B\": 2}, \"C\", 9]}"_s, u"9"_s);
        row(u"{\"is_empty\": [\"\"]}"_s, u"true"_s);
        row(u"{\"is_empty\": [0]}"_s, u"false"_s);
        row(u"{\"is_empty\": [[]]}"_s, u"true"_s);
        row(u"{\"length\": [\"𠮷野家\"]}"_s, u"3"_s);
        row(u"{\"matches\": [\"苏A12345\", \"^[\\\\u4e00-\\\\u9fa5][A-Z][A-Z0-9]{5,6}$\"]}"_s, u"true"_s);
        row(u"{\"matches\": [\"x\", \"a|x\"]}"_s, u"true"_s);
        row(u"{\"matches\": [null, \"^.+$\"]}"_s, u"false"_s);
        row(u"{\"coalesce\": [null, \"\", [], 0, 5]}"_s, u"0"_s);
    }
    void aTradeOperationGivesItsResult()
    {
        QFETCH(QString, rule);
        QFETCH(QString, result);
        const QJsonValue data = json(u"{\"rows\": [{\"income\": 100}, {\"income\": 200.5}, {}]}"_s);

        const auto got = JsonLogic::apply(json(rule), data, {QDate(2026, 11, 22), {}});

        QVERIFY2(got, got ? "" : qPrintable(got.error().detail));
        QCOMPARE(text(*got), text(json(result)));
    }

    void aHostileRuleEndsWithAnError_data()
    {
        QTest::addColumn<QJsonValue>("rule");
        QJsonValue deep = true;
        for (int i = 0; i < 5000; ++i)
            deep = QJsonObject{{u"!"_s, QJsonArray{deep}}};
        QTest::newRow("nested 5,000 deep") << deep;
        const QJsonValue doubled = json(u"{\"cat\": [{\"var\": \"accumulator\"}, {\"var\": \"accumulator\"}]}"_s);
        QJsonArray many;
        for (int i = 0; i < 2000; ++i)
            many.append(i);
        QTest::newRow("a text that doubles")
            << QJsonValue(QJsonObject{{u"reduce"_s, QJsonArray{many, doubled, u"x"_s}}});
        QJsonValue nested = 1;
        for (int i = 0; i < 6; ++i)
            nested = QJsonObject{{u"map"_s, QJsonArray{many, nested}}};
        QTest::newRow("loops in loops") << nested;
        QTest::newRow("no such operation") << json(u"{\"system\": [\"ls\"]}"_s);
        QTest::newRow("a pattern that is none") << json(u"{\"matches\": [\"a\", \"(\"]}"_s);
        QTest::newRow("a pattern made at run time") << json(u"{\"matches\": [\"a\", {\"var\": \"p\"}]}"_s);
    }
    void aHostileRuleEndsWithAnError()
    {
        QFETCH(QJsonValue, rule);

        QElapsedTimer timer;
        timer.start();
        const auto got = JsonLogic::apply(rule, QJsonObject{{u"p"_s, u"("_s}});

        QVERIFY(!got);
        QVERIFY(!got.error().message.isEmpty());
        QVERIFY2(timer.elapsed() < 5000, "must not hang");
    }

    void aPatternThatBacktracksForEverIsCutOff()
    {
        const QString subject(200, u'a');
        const auto got = JsonLogic::apply(json(u"{\"matches\": [{\"var\": \"t\"}, \"^(a+)+b$\"]}"_s),
                                          QJsonObject{{u"t"_s, QString(subject + u'c')}});
        QVERIFY(got);
        QCOMPARE(*got, QJsonValue(false));
    }
};

YICHUANG_TEST(JsonLogicTest)

#include "tst_jsonlogic.moc"
