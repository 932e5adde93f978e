// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/cli/command.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace yichuang::platform::cli {

namespace {

// Never an argument: those are seen by everyone on the computer.
QString readPassword()
{
    const QString given = qEnvironmentVariable("YICHUANG_PASSWORD");
    if (!given.isEmpty())
        return given;
    QTextStream in(stdin);
    return in.readLine();
}

Result<QJsonObject> readCentre(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::NotFound,
                     text(QT_TRANSLATE_NOOP("yichuang::Platform", "The file \"%1\" cannot be read.")).arg(path), {}};
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject()) {
        return Error{ErrorCode::InvalidInput,
                     text(QT_TRANSLATE_NOOP("yichuang::Platform", "The file \"%1\" is no JSON object.")).arg(path),
                     {}};
    }
    return document.object();
}

int addStation(const QCommandLineParser &parser, const QString &folder, const QString &code)
{
    const auto centre = readCentre(parser.value(u"centre"_s));
    if (!centre)
        return complain(centre.error().message);
    const auto result = administrate(folder, {{u"command"_s, u"station.expect"_s}, {u"code"_s, code},
                                              {u"desk"_s, parser.value(u"desk"_s)}, {u"centre"_s, *centre},
                                              {u"hours"_s, parser.value(u"hours"_s).toInt()}});
    if (!result)
        return complain(result.error().message);
    say((*result)["oneTimeCode"_L1].toString());
    return Success;
}

} // namespace

int enrol(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(text(QT_TRANSLATE_NOOP(
        "yichuang::Platform", "Workstations: add (prints a one-time code), list, revoke, restart-chain.")));
    parser.addPositionalArgument(u"action"_s, u"add | list | revoke | restart-chain"_s);
    parser.addPositionalArgument(u"station"_s, u"ST0001"_s, u"[STATION]"_s);
    parser.addOptions({
        {u"data"_s, folderHelp(), u"DIR"_s},
        {u"desk"_s, text(QT_TRANSLATE_NOOP("yichuang::Platform", "Window number on the sign.")), u"N"_s, u"1"_s},
        {u"centre"_s,
         text(QT_TRANSLATE_NOOP("yichuang::Platform",
                                "JSON file with the centre's profile: name, divisionCode, creditCode, address ...")),
         u"FILE"_s},
        {u"hours"_s, text(QT_TRANSLATE_NOOP("yichuang::Platform", "How long the one-time code is good.")), u"N"_s,
         u"48"_s},
    });
    if (const auto status = parse(parser, arguments))
        return *status;
    const QStringList words = parser.positionalArguments().mid(1);
    const QString folder = parser.value(u"data"_s);
    const QString action = words.value(0);
    const QString code = words.value(1);
    if (folder.isEmpty())
        return noFolder();
    if (action == "list"_L1) {
        return printRows(administrate(folder, {{u"command"_s, u"station.list"_s}}), u"stations"_s,
                         {u"station"_s, u"desk"_s, u"state"_s, u"centre"_s});
    }
    if (!code.isEmpty() && action == "add"_L1)
        return addStation(parser, folder, code);
    if (!code.isEmpty() && (action == "revoke"_L1 || action == "restart-chain"_L1)) {
        return finish(administrate(folder, {{u"command"_s, QString(u"station."_s + action)}, {u"code"_s, code}}),
                      text(QT_TRANSLATE_NOOP("yichuang::Platform", "%1: done.")).arg(code));
    }
    return complain(text(QT_TRANSLATE_NOOP("yichuang::Platform",
                                           "Say what to do with which workstation; see --help.")),
                    Misuse);
}

int accounts(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(text(
        QT_TRANSLATE_NOOP("yichuang::Platform",
                          "Accounts: add, reset, disable, enable, list. The password comes on standard input or in "
                          "YICHUANG_PASSWORD.")));
    parser.addPositionalArgument(u"action"_s, u"add | reset | disable | enable | list"_s);
    parser.addPositionalArgument(u"account"_s, u"lili"_s, u"[ACCOUNT]"_s);
    parser.addOptions({
        {u"data"_s, folderHelp(), u"DIR"_s},
        {u"role"_s, u"clerk | supervisor | trainer | administrator | auditor"_s, u"ROLE"_s, u"clerk"_s},
        {u"display-name"_s,
         text(QT_TRANSLATE_NOOP("yichuang::Platform", "The person's name, as colleagues read it.")), u"NAME"_s},
    });
    if (const auto status = parse(parser, arguments))
        return *status;
    const QStringList words = parser.positionalArguments().mid(1);
    const QString folder = parser.value(u"data"_s);
    const QString action = words.value(0);
    const QString name = words.value(1);
    if (folder.isEmpty())
        return noFolder();
    if (action == "list"_L1) {
        return printRows(administrate(folder, {{u"command"_s, u"account.list"_s}}), u"accounts"_s,
                         {u"name"_s, u"role"_s, u"disabled"_s, u"displayName"_s});
    }
    QJsonObject command{{u"name"_s, name}};
    if (action == "add"_L1 || action == "reset"_L1) {
        command[u"command"_s] = QString(u"account."_s + action);
        command[u"role"_s] = parser.value(u"role"_s);
        command[u"password"_s] = name.isEmpty() ? QString() : readPassword();
        if (parser.isSet(u"display-name"_s))
            command[u"displayName"_s] = parser.value(u"display-name"_s);
    } else if (action == "disable"_L1 || action == "enable"_L1) {
        command[u"command"_s] = u"account.disable"_s;
        command[u"disabled"_s] = action == "disable"_L1;
    }
    if (name.isEmpty() || !command.contains("command"_L1)) {
        return complain(text(QT_TRANSLATE_NOOP("yichuang::Platform",
                                               "Say what to do with which account; see --help.")),
                        Misuse);
    }
    return finish(administrate(folder, command),
                  text(QT_TRANSLATE_NOOP("yichuang::Platform", "%1: done.")).arg(name));
}

} // namespace yichuang::platform::cli
