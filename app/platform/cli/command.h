// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QCommandLineParser>
#include <QHostAddress>
#include <QJsonObject>

#include <optional>

namespace yichuang::platform::cli {

// Exit statuses of yichuang-platform.
constexpr int Success = 0;
constexpr int Failure = 1; ///< understood, but not possible now
constexpr int Misuse = 2;  ///< the command line makes no sense

// Each takes the program's arguments and returns the exit status.
int serve(const QStringList &arguments);
int initialise(const QStringList &arguments);
int enrol(const QStringList &arguments);
int accounts(const QStringList &arguments);
int registers(const QStringList &arguments);
int payments(const QStringList &arguments);
int cases(const QStringList &arguments);
int publish(const QStringList &arguments);
int packages(const QStringList &arguments);

/// One sentence on standard error; gives the status back.
int complain(const QString &sentence, int status = Failure);
void say(const QString &line);
QString text(const char *english);

struct Endpoint
{
    QHostAddress address;
    quint16 port = 0;
};
/// "127.0.0.1:8443", "[::1]:8443", "0.0.0.0:8443".
Result<Endpoint> parseEndpoint(const QString &endpoint);

/// Runs an administrator's command: by the platform that runs in this folder, else on the folder itself. items: the item
/// modules that definitions are judged against, if no platform runs; the program's own if empty.
Result<QJsonObject> administrate(const QString &folder, const QJsonObject &command, const QString &items = {});

/// Prints a list of the answer, a row a line; or complains.
int printRows(const Result<QJsonObject> &result, const QString &list, const QStringList &columns);
/// Prints the sentence, or complains.
int finish(const Result<QJsonObject> &result, const QString &done);
QString folderHelp();
int noFolder();

/// Parses; prints help and gives a status if there is nothing more to do.
std::optional<int> parse(QCommandLineParser &parser, const QStringList &arguments);

} // namespace yichuang::platform::cli
