// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// Every sentence of these widgets has its Chinese.
class WordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextHasItsChinese()
    {
        QFile table(QStringLiteral(YICHUANG_SOURCE_DIR) + u"/translations/parts/widgets.tsv"_s);
        QVERIFY(table.open(QIODevice::ReadOnly));
        QSet<QString> known;
        for (const QString &line : QString::fromUtf8(table.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList parts = line.split(u'\t');
            QCOMPARE(parts.size(), 3);
            QVERIFY2(!parts.at(2).isEmpty(), qPrintable(line));
            QCOMPARE(parts.at(1).count(u'%'), parts.at(2).count(u'%'));
            known.insert(parts.at(1));
        }
        static const QRegularExpression call(u"(?:\\btr\\(|QT_TRANSLATE_NOOP\\(\"[^\"]+\",\\s*|translate\\(\"[^\"]+\",\\s*)\"((?:[^\"\\\\]|\\\\.)*)\""_s);
        QStringList missing;
        int seen = 0;
        for (const QString &folder : {u"/forms/widgets"_s, u"/app/ui/parts"_s}) {
            QDirIterator files(QStringLiteral(YICHUANG_SOURCE_DIR) + folder, {u"*.cpp"_s}, QDir::Files);
            while (files.hasNext()) {
                QFile source(files.next());
                QVERIFY(source.open(QIODevice::ReadOnly));
                auto matches = call.globalMatch(QString::fromUtf8(source.readAll()));
                while (matches.hasNext()) {
                    const QString text = matches.next().captured(1);
                    ++seen;
                    if (!known.contains(text))
                        missing.append(files.fileName() + u": "_s + text);
                }
            }
        }
        QVERIFY(seen > 70);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }
};

YICHUANG_TEST(WordsTest)
#include "tst_words.moc"
