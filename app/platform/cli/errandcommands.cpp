// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/cli/command.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace yichuang::platform::cli {

int registers(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(text(QT_TRANSLATE_NOOP(
        "yichuang::Platform", "Registers that counters may ask: load (a JSON file), log (who asked what for).")));
    parser.addPositionalArgument(u"action"_s, u"load | log"_s);
    parser.addPositionalArgument(u"file"_s, u"registers.json"_s, u"[FILE]"_s);
    parser.addOptions({{u"data"_s, folderHelp(), u"DIR"_s}});
    if (const auto status = parse(parser, arguments))
        return *status;
    const QStringList words = parser.positionalArguments().mid(1);
    const QString folder = parser.value(u"data"_s);
    const QString action = words.value(0);
    if (folder.isEmpty())
        return noFolder();
    if (action == "log"_L1) {
        return printRows(administrate(folder, {{u"command"_s, u"lookup.list"_s}}), u"lookups"_s,
                         {u"at"_s, u"station"_s, u"account"_s, u"register"_s, u"business"_s, u"consent"_s,
                          u"purpose"_s});
    }
    if (action != "load"_L1 || words.value(1).isEmpty())
        return complain(text(QT_TRANSLATE_NOOP("yichuang::Platform", "Say which file to load; see --help.")), Misuse);
    const auto loaded = administrate(folder, {{u"command"_s, u"registers.load"_s},
                                              {u"file"_s, QFileInfo(words.value(1)).absoluteFilePath()}});
    return finish(loaded, text(QT_TRANSLATE_NOOP("yichuang::Platform", "%1 entries loaded."))
                              .arg(loaded ? (*loaded)["entries"_L1].toInt() : 0));
}

int payments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(text(QT_TRANSLATE_NOOP(
        "yichuang::Platform", "The simulated payment platform: list, pay (an order was paid).")));
    parser.addPositionalArgument(u"action"_s, u"list | pay"_s);
    parser.addPositionalArgument(u"order"_s, u"the id that \"list\" shows"_s, u"[ORDER]"_s);
    parser.addOptions({{u"data"_s, folderHelp(), u"DIR"_s}});
    if (const auto status = parse(parser, arguments))
        return *status;
    const QStringList words = parser.positionalArguments().mid(1);
    const QString folder = parser.value(u"data"_s);
    const QString action = words.value(0);
    const QString order = words.value(1);
    if (folder.isEmpty())
        return noFolder();
    if (action == "list"_L1) {
        return printRows(administrate(folder, {{u"command"_s, u"payment.list"_s}}), u"payments"_s,
                         {u"id"_s, u"at"_s, u"station"_s, u"fen"_s, u"state"_s, u"order"_s});
    }
    if (action != "pay"_L1 || order.isEmpty())
        return complain(text(QT_TRANSLATE_NOOP("yichuang::Platform", "Say which order was paid; see --help.")), Misuse);
    return finish(administrate(folder, {{u"command"_s, u"payment.pay"_s}, {u"id"_s, order}}),
                  text(QT_TRANSLATE_NOOP("yichuang::Platform", "%1: done.")).arg(order));
}

} // namespace yichuang::platform::cli
