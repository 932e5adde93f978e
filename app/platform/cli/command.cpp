// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/cli/command.h"

#include "catalogue/itemcatalogue.h"
#include "catalogue/trustedkey.h"
#include "crypto/publickey.h"
#include "platform/administration.h"
#include "platform/adminport.h"
#include "platform/options.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QLockFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace yichuang::platform::cli {

int complain(const QString &sentence, int status)
{
    std::fprintf(stderr, "yichuang-platform: %s\n", sentence.toUtf8().constData());
    return status;
}

void say(const QString &line)
{
    std::fprintf(stdout, "%s\n", line.toUtf8().constData());
    std::fflush(stdout);
}

QString text(const char *english)
{
    return QCoreApplication::translate("yichuang::Platform", english);
}

Result<Endpoint> parseEndpoint(const QString &endpoint)
{
    const qsizetype colon = endpoint.lastIndexOf(u':');
    QString host = endpoint.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    if (host == "localhost"_L1)
        host = u"127.0.0.1"_s;
    bool isPort = false;
    const int port = endpoint.mid(colon + 1).toInt(&isPort);
    const QHostAddress address(host);
    if (colon < 0 || address.isNull() || !isPort || port < 0 || port > 65535) {
        return Error{ErrorCode::InvalidInput,
                     text(QT_TRANSLATE_NOOP("yichuang::Platform",
                                            "\"%1\" is no address and port, such as 0.0.0.0:8443."))
                         .arg(endpoint),
                     {}};
    }
    return Endpoint{address, quint16(port)};
}

namespace {

// No platform runs: this program is one for the length of a command.
Result<QJsonObject> runHere(const QString &folder, const QJsonObject &command, const QString &items)
{
    PlatformOptions options;
    options.folder = folder;
    StoreThread store(options);
    if (const auto opened = store.open(); !opened)
        return opened.error();
    const auto key = PublicKey::fromPem(trustedItemKey());
    if (!key)
        return key.error();
    const SystemClock clock;
    const QString modules
        = items.isEmpty() ? ItemCatalogue::defaultDirectory(QCoreApplication::applicationDirPath()) : items;
    const bool isAboutItems = command["command"_L1].toString().startsWith("package."_L1); // listing them takes a while
    ItemCatalogue catalogue(isAboutItems ? QStringList{modules} : QStringList(), *key);
    CatalogueDesk desk(catalogue);
    PackageDesk packages({store, clock, &*key, &catalogue, &desk});
    if (const auto loaded = isAboutItems ? packages.load() : Result<Done>(); !loaded)
        return loaded.error();
    return Administration(store, packages, clock, options.scryptN).run(command);
}

} // namespace

Result<QJsonObject> administrate(const QString &folder, const QJsonObject &command, const QString &items)
{
    auto asked = AdminPort::ask(folder, command);
    if (asked || asked.error().code != ErrorCode::NotFound)
        return asked;

    if (!QDir().mkpath(folder)) {
        return Error{ErrorCode::DiskTrouble,
                     text(QT_TRANSLATE_NOOP("yichuang::Platform", "The folder \"%1\" cannot be made.")).arg(folder),
                     {}};
    }
    QLockFile lock(folder + u"/platform.lock"_s);
    lock.setStaleLockTime(0);
    if (!lock.tryLock()) {
        return Error{ErrorCode::StoreBusy,
                     text(QT_TRANSLATE_NOOP("yichuang::Platform",
                                            "A platform uses the folder \"%1\" but does not answer."))
                         .arg(folder),
                     {}};
    }
    return runHere(folder, command, items);
}

int printRows(const Result<QJsonObject> &result, const QString &list, const QStringList &columns)
{
    if (!result)
        return complain(result.error().message);
    for (const QJsonValue &row : (*result)[list].toArray()) {
        QStringList cells;
        for (const QString &column : columns)
            cells.append(row.toObject()[column].toVariant().toString());
        say(cells.join(u'\t'));
    }
    return Success;
}

int finish(const Result<QJsonObject> &result, const QString &done)
{
    if (!result)
        return complain(result.error().message);
    say(done);
    return Success;
}

QString folderHelp()
{
    return text(QT_TRANSLATE_NOOP("yichuang::Platform", "Folder of database, keys and attachments."));
}

int noFolder()
{
    return complain(text(QT_TRANSLATE_NOOP("yichuang::Platform", "Name the folder of the platform: --data DIR")),
                    Misuse);
}

std::optional<int> parse(QCommandLineParser &parser, const QStringList &arguments)
{
    parser.addOption({{u"h"_s, u"help"_s}, text(QT_TRANSLATE_NOOP("yichuang::Platform", "Shows this help."))});
    if (!parser.parse(arguments))
        return complain(parser.errorText(), Misuse);
    if (parser.isSet(u"help"_s)) {
        say(parser.helpText());
        return Success;
    }
    return std::nullopt;
}

} // namespace yichuang::platform::cli
