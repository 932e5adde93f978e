// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/cli/command.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yichuang::platform::cli {

int cases(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(text(QT_TRANSLATE_NOOP(
        "yichuang::Platform",
        "What a department does to one case: ask, suspend, resume, terminate, decide, result; sweep ends what waits too "
        "long for papers.")));
    parser.addPositionalArgument(u"action"_s, u"ask | suspend | resume | terminate | decide | result | sweep"_s);
    parser.addPositionalArgument(u"case"_s,
                                 text(QT_TRANSLATE_NOOP("yichuang::Platform", "The case's number or id.")), u"[CASE]"_s);
    parser.addOptions({
        {u"data"_s, folderHelp(), u"DIR"_s},
        {u"text"_s, text(QT_TRANSLATE_NOOP("yichuang::Platform", "Reason, finding or words of the decision.")), u"TEXT"_s},
        {u"missing"_s, text(QT_TRANSLATE_NOOP("yichuang::Platform", "A paper to ask for; may be given several times.")),
         u"PAPER"_s},
        {u"kind"_s, u"public-notice | survey | hearing | remote-query | assessment | extension"_s, u"KIND"_s},
        {u"outcome"_s, u"granted | denied"_s, u"OUTCOME"_s, u"granted"_s},
        {u"remedy"_s, text(QT_TRANSLATE_NOOP("yichuang::Platform", "Where the citizen can turn.")), u"TEXT"_s},
        {u"name"_s, text(QT_TRANSLATE_NOOP("yichuang::Platform", "Name of the result paper.")), u"TEXT"_s},
        {u"number"_s, text(QT_TRANSLATE_NOOP("yichuang::Platform", "Number of the result paper.")), u"TEXT"_s},
    });
    if (const auto status = parse(parser, arguments))
        return *status;
    const QStringList words = parser.positionalArguments().mid(1);
    const QString folder = parser.value(u"data"_s);
    const QString action = words.value(0);
    const QString name = words.value(1);
    if (folder.isEmpty())
        return noFolder();
    QJsonObject command{{u"command"_s, QString(u"case."_s + action)}, {u"case"_s, name}};
    for (const QString &option : {u"text"_s, u"kind"_s, u"outcome"_s, u"remedy"_s, u"name"_s, u"number"_s})
        command[option] = parser.value(option);
    command[u"missing"_s] = QJsonArray::fromStringList(parser.values(u"missing"_s));
    if (action.isEmpty() || (name.isEmpty() && action != "sweep"_L1)) {
        return complain(text(QT_TRANSLATE_NOOP("yichuang::Platform", "Say what to do with which case; see --help.")),
                        Misuse);
    }
    const auto done = administrate(folder, command);
    const QString said = !done ? QString()
        : action == "sweep"_L1 ? QString::number((*done)["terminated"_L1].toInt())
                               : (*done)["state"_L1].toString();
    return finish(done, said);
}

} // namespace yichuang::platform::cli
