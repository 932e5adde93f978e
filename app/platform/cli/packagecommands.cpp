// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/cli/command.h"

#include "catalogue/itemfolder.h"
#include "catalogue/packagefile.h"
#include "crypto/signingkey.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace yichuang::platform::cli {

namespace {

Error wrong(const char *english, const QString &detail)
{
    return {ErrorCode::InvalidInput, text(english).arg(detail), {}};
}

// Beside the item, as in a source tree, unless said otherwise.
QString fragmentsOf(const QCommandLineParser &parser, const QString &folder)
{
    const QString asked = parser.value(u"fragments"_s);
    return asked.isEmpty() ? QDir::cleanPath(folder + u"/../../../forms/fragments"_s) : asked;
}

Result<QByteArray> textOfFolder(const QCommandLineParser &parser, const QString &folder)
{
    const auto read = ItemFolder::read(folder);
    if (!read)
        return wrong(QT_TRANSLATE_NOOP("yichuang::Platform", "The item cannot be read: %1"), read.error().detail);
    const auto fragments = Fragments::read(fragmentsOf(parser, read->path));
    const auto item = fragments ? fragments->expandItem(read->item) : Result<QJsonObject>(fragments.error());
    if (!item)
        return wrong(QT_TRANSLATE_NOOP("yichuang::Platform", "The item cannot be read: %1"), item.error().detail);
    return itemPackageText(*item, read->params);
}

Result<QByteArray> textOfCalendar(const QCommandLineParser &parser, const QByteArray &content, const QString &path)
{
    const QJsonObject calendar = QJsonDocument::fromJson(content).object();
    if (!calendar.contains("holidays"_L1)) {
        return wrong(QT_TRANSLATE_NOOP("yichuang::Platform",
                                       "\"%1\" is neither a signed definition, nor an item's folder, nor a calendar."),
                     path);
    }
    return calendarPackageText(parser.value(u"calendar-version"_s), calendar);
}

// Checked before it is signed: a signature over nonsense could not be taken back.
Result<QByteArray> signedHere(const QCommandLineParser &parser, const QByteArray &content)
{
    const QString path = parser.value(u"key"_s);
    const auto key = SigningKey::load(path);
    if (!key) {
        return wrong(QT_TRANSLATE_NOOP("yichuang::Platform",
                                       "The private item key cannot be read (\"%1\"): name it with --key FILE."),
                     path);
    }
    auto file = signPackage(content, *key);
    if (!file)
        return file.error();
    const auto package = readPackage(*file, key->publicKey());
    const auto tables = CodeTables::read(u":/yichuang/codes"_s);
    const auto sound = package && tables ? checkPackage(*package, *tables)
                                         : Result<Done>(package ? tables.error() : package.error());
    if (!sound)
        return Error{sound.error().code, sound.error().message + u'\n' + sound.error().detail, {}};
    return file;
}

/// The signed file that the words on the command line stand for.
Result<QByteArray> packageFrom(const QCommandLineParser &parser, const QString &source)
{
    if (QFileInfo(source).isDir()) {
        const auto content = textOfFolder(parser, source);
        return content ? signedHere(parser, *content) : content.error();
    }
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestPackage)
        return wrong(QT_TRANSLATE_NOOP("yichuang::Platform", "The file \"%1\" cannot be read."), source);
    const QByteArray bytes = file.readAll();
    if (looksLikePackage(bytes))
        return bytes;
    const auto content = textOfCalendar(parser, bytes, source);
    return content ? signedHere(parser, *content) : content.error();
}

int writeTo(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return complain(text(QT_TRANSLATE_NOOP("yichuang::Platform", "The file \"%1\" cannot be written.")).arg(path));
    say(path);
    return Success;
}

int publishFile(const QCommandLineParser &parser, const QByteArray &content)
{
    const QString folder = parser.value(u"data"_s);
    if (folder.isEmpty())
        return noFolder();
    QTemporaryFile passed(folder + u"/publish"_s); // where the running platform can read it
    if (!QDir().mkpath(folder) || !passed.open() || passed.write(content) != content.size() || !passed.flush()) {
        return complain(text(QT_TRANSLATE_NOOP("yichuang::Platform", "The file \"%1\" cannot be written.")).arg(folder));
    }
    const auto done = administrate(folder, {{u"command"_s, u"package.publish"_s}, {u"file"_s, passed.fileName()}},
                                   parser.value(u"items"_s));
    const QString said = !done ? QString()
                               : text(QT_TRANSLATE_NOOP("yichuang::Platform", "%1 %2 is published: %3"))
                                     .arg((*done)["code"_L1].toString(), (*done)["version"_L1].toString(),
                                          (*done)["digest"_L1].toString());
    return finish(done, said);
}

} // namespace

int publish(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(text(QT_TRANSLATE_NOOP(
        "yichuang::Platform", "Publishes a signed definition: of an item, or the calendar of working days.")));
    parser.addPositionalArgument(u"source"_s,
                                 text(QT_TRANSLATE_NOOP("yichuang::Platform",
                                                        "A signed file, an item's folder, or a calendar (JSON).")));
    parser.addOptions({
        {u"data"_s, folderHelp(), u"DIR"_s},
        {u"key"_s, text(QT_TRANSLATE_NOOP("yichuang::Platform", "Private item key, to sign a folder or a calendar.")),
         u"FILE"_s},
        {u"output"_s, text(QT_TRANSLATE_NOOP("yichuang::Platform", "Only writes the signed file, publishes nothing.")),
         u"FILE"_s},
        {u"calendar-version"_s,
         text(QT_TRANSLATE_NOOP("yichuang::Platform", "Last year of the calendar and edition, such as 2027.0.0.")),
         u"VERSION"_s},
        {u"fragments"_s, text(QT_TRANSLATE_NOOP("yichuang::Platform", "Folder of the shared groups of fields.")),
         u"DIR"_s},
        {u"items"_s,
         text(QT_TRANSLATE_NOOP("yichuang::Platform", "Folder of the item modules to judge by, if no platform runs.")),
         u"DIR"_s},
    });
    if (const auto status = parse(parser, arguments))
        return *status;
    const QString source = parser.positionalArguments().value(1);
    if (source.isEmpty())
        return complain(text(QT_TRANSLATE_NOOP("yichuang::Platform", "Say what to publish; see --help.")), Misuse);
    const auto content = packageFrom(parser, source);
    if (!content)
        return complain(content.error().message);
    const QString output = parser.value(u"output"_s);
    return output.isEmpty() ? publishFile(parser, *content) : writeTo(output, *content);
}

int packages(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(text(QT_TRANSLATE_NOOP(
        "yichuang::Platform", "Published definitions: list, revoke (no new case), reports (what stations say).")));
    parser.addPositionalArgument(u"action"_s, u"list | revoke | reports"_s);
    parser.addPositionalArgument(u"code"_s, u"MZ03"_s, u"[CODE]"_s);
    parser.addPositionalArgument(u"version"_s, u"1.1.0"_s, u"[VERSION]"_s);
    parser.addOptions({
        {u"data"_s, folderHelp(), u"DIR"_s},
        {u"reason"_s, text(QT_TRANSLATE_NOOP("yichuang::Platform", "Why it is withdrawn; clerks read it.")), u"TEXT"_s},
    });
    if (const auto status = parse(parser, arguments))
        return *status;
    const QStringList words = parser.positionalArguments().mid(1);
    const QString folder = parser.value(u"data"_s);
    const QString action = words.value(0);
    if (folder.isEmpty())
        return noFolder();
    if (action == "list"_L1) {
        return printRows(administrate(folder, {{u"command"_s, u"package.list"_s}}), u"packages"_s,
                         {u"code"_s, u"version"_s, u"kind"_s, u"publishedAt"_s, u"revoked"_s, u"installed"_s,
                          u"refused"_s, u"digest"_s});
    }
    if (action == "reports"_L1) {
        return printRows(administrate(folder, {{u"command"_s, u"package.reports"_s}}), u"reports"_s,
                         {u"at"_s, u"station"_s, u"code"_s, u"version"_s, u"outcome"_s, u"detail"_s});
    }
    if (action != "revoke"_L1 || words.size() < 3)
        return complain(text(QT_TRANSLATE_NOOP("yichuang::Platform", "Say which version to revoke; see --help.")), Misuse);
    return finish(administrate(folder, {{u"command"_s, u"package.revoke"_s}, {u"code"_s, words.at(1)},
                                        {u"version"_s, words.at(2)}, {u"reason"_s, parser.value(u"reason"_s)}}),
                  text(QT_TRANSLATE_NOOP("yichuang::Platform", "%1: done.")).arg(words.at(1) + u' ' + words.at(2)));
}

} // namespace yichuang::platform::cli
