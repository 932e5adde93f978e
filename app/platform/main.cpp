// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/cli/command.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString help()
{
    return QCoreApplication::translate("yichuang::Platform",
                                       "Usage: yichuang-platform COMMAND [options]\n\n"
                                       "The reference provincial platform of Yichuang.\n\n"
                                       "Commands:\n"
                                       "  init      make the authority, the server certificate and the signing key\n"
                                       "  serve     run the platform\n"
                                       "  enrol     workstations: add, list, revoke, restart-chain\n"
                                       "  accounts  accounts: add, reset, disable, enable, list\n\n"
                                       "yichuang-platform COMMAND --help tells more.");
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
