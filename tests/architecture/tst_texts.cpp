// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QString translation;
    bool isFinished = false;
};

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    Message message;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "source"_L1) {
            message = {context, xml.readElementText(), {}, false};
        } else if (xml.name() == "translation"_L1) {
            message.isFinished = xml.attributes().value("type"_L1).isEmpty();
            message.translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            messages.append(message);
        }
    }
    return messages;
}

} // namespace

/// Everything a person reads is there in both languages.
class TextsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextOfTheProgramHasItsChinese()
    {
        const QString root = QStringLiteral(YICHUANG_SOURCE_DIR);
        QTemporaryDir folder;
        const QString copy = folder.filePath(u"zh_CN.ts"_s);
        QVERIFY(QFile::copy(root + u"/translations/zh_CN.ts"_s, copy));

        QProcess lupdate;
        lupdate.start(QStringLiteral(YICHUANG_LUPDATE),
                      {u"-silent"_s, u"-I"_s, root, u"-I"_s, root + u"/app"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, root + u"/app"_s,
                       root + u"/forms"_s, root + u"/modules"_s, u"-ts"_s, copy});
        QVERIFY(lupdate.waitForFinished(120'000));
        QCOMPARE(lupdate.exitCode(), 0);

        const QList<Message> messages = readMessages(copy);
        QStringList missing;
        for (const Message &message : messages) {
            if (!message.isFinished || message.translation.isEmpty())
                missing.append(message.context + u": "_s + message.source);
        }
        QVERIFY(messages.size() > 100);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void aTranslationKeepsThePlacesForValues()
    {
        for (const Message &message :
             readMessages(QStringLiteral(YICHUANG_SOURCE_DIR "/translations/zh_CN.ts"))) {
            for (const QString &place : {u"%1"_s, u"%2"_s, u"%3"_s, u"%4"_s}) {
                QVERIFY2(message.source.contains(place) == message.translation.contains(place),
                         qPrintable(message.source));
            }
        }
    }
};

YICHUANG_TEST(TextsTest)

#include "tst_texts.moc"
