// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/itempack/commands.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace yichuang;

namespace {

int end(const Result<Done> &result)
{
    if (result)
        return 0;
    std::fprintf(stderr, "%s\n", qPrintable(result.error().detail));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Helper of the build: checks, packs and signs items.\n\n"
                                     "  yichuang-itempack pack FOLDER OUTPUT --fragments DIR --codes DIR\n"
                                     "  yichuang-itempack key PRIVATE-KEY.pem SOURCE.cpp\n"
                                     "  yichuang-itempack sign PRIVATE-KEY.pem DIRECTORY MODULE..."_s);
    parser.addHelpOption();
    const QCommandLineOption fragments(u"fragments"_s, u"Folder of the shared groups of fields."_s, u"DIR"_s);
    const QCommandLineOption codes(u"codes"_s, u"Folder of the code tables."_s, u"DIR"_s);
    parser.addOption(fragments);
    parser.addOption(codes);
    parser.addPositionalArgument(u"command"_s, u"pack, key or sign"_s);
    parser.process(application);

    const QStringList words = parser.positionalArguments();
    const QString command = words.value(0);
    if (command == "pack"_L1 && words.size() == 3)
        return end(itempack::pack(words.at(1), words.at(2), parser.value(fragments), parser.value(codes)));
    if (command == "key"_L1 && words.size() == 3)
        return end(itempack::key(words.at(1), words.at(2)));
    if (command == "sign"_L1 && words.size() >= 3)
        return end(itempack::sign(words.at(1), words.at(2), words.mid(3)));
    std::fprintf(stderr, "%s\n", qPrintable(parser.helpText()));
    return 2;
}
