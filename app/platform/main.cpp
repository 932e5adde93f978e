// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/cli/command.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString help()
{
    using yichuang::platform::cli::text;
    const std::array lines{
        u"Usage: yichuang-platform COMMAND [options]"_s,
        QString(),
        u"  init      "_s
            + text(QT_TRANSLATE_NOOP("yichuang::Platform",
                                     "Makes the authority, the server certificate and the signing key.")),
        u"  serve     "_s
            + text(QT_TRANSLATE_NOOP("yichuang::Platform",
                                     "Runs the platform until it is told to stop (SIGINT, SIGTERM).")),
        u"  enrol     "_s
            + text(QT_TRANSLATE_NOOP("yichuang::Platform",
                                     "Workstations: add (prints a one-time code), list, revoke, restart-chain.")),
        u"  accounts  "_s
            + text(QT_TRANSLATE_NOOP("yichuang::Platform",
                                     "Accounts: add, reset, disable, enable, list. The password comes on standard "
                                     "input or in YICHUANG_PASSWORD.")),
        u"  cases     "_s
            + text(QT_TRANSLATE_NOOP("yichuang::Platform",
                                     "What a department does to one case: ask, suspend, resume, terminate, decide, "
                                     "result; sweep ends what waits too long for papers.")),
        u"  registers "_s
            + text(QT_TRANSLATE_NOOP("yichuang::Platform",
                                     "Registers that counters may ask: load (a JSON file), log (who asked what for).")),
        u"  payments  "_s
            + text(QT_TRANSLATE_NOOP("yichuang::Platform",
                                     "The simulated payment platform: list, pay (an order was paid).")),
        u"  publish   "_s
            + text(QT_TRANSLATE_NOOP("yichuang::Platform",
                                     "Publishes a signed definition: of an item, or the calendar of working days.")),
        u"  packages  "_s
            + text(QT_TRANSLATE_NOOP("yichuang::Platform",
                                     "Published definitions: list, revoke (no new case), reports (what stations say).")),
        QString(),
        u"yichuang-platform COMMAND --help"_s,
    };
    QStringList all(lines.begin(), lines.end());
    return all.join(u'\n');
}

} // namespace

int main(int argc, char **argv)
{
    using namespace yichuang::platform;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"yichuang-platform"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(YICHUANG_VERSION));

    const QStringList arguments = QCoreApplication::arguments();
    const QString command = arguments.value(1);
    if (command == "serve"_L1)
        return cli::serve(arguments);
    if (command == "init"_L1)
        return cli::initialise(arguments);
    if (command == "enrol"_L1)
        return cli::enrol(arguments);
    if (command == "accounts"_L1)
        return cli::accounts(arguments);
    if (command == "registers"_L1)
        return cli::registers(arguments);
    if (command == "cases"_L1)
        return cli::cases(arguments);
    if (command == "payments"_L1)
        return cli::payments(arguments);
    if (command == "publish"_L1)
        return cli::publish(arguments);
    if (command == "packages"_L1)
        return cli::packages(arguments);
    if (command == "--help"_L1 || command == "-h"_L1 || command == "help"_L1) {
        cli::say(help());
        return cli::Success;
    }
    if (command == "--version"_L1) {
        cli::say(QCoreApplication::applicationVersion());
        return cli::Success;
    }
    std::fprintf(stderr, "%s\n", qPrintable(help()));
    return cli::Misuse;
}
