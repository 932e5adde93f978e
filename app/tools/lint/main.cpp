// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/lint/evaluate.h"
#include "tools/lint/lintfolders.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace yichuang;

namespace {

int runEvaluate(const QStringList &files)
{
    if (files.size() != 2) {
        std::fprintf(stderr, "yichuang-lint eval RULE.json DATA.json\n");
        return 2;
    }
    const auto value = lint::evaluate(files.at(0), files.at(1));
    if (!value) {
        std::fprintf(stderr, "%s\n", qPrintable(value.error().detail));
        return 1;
    }
    std::printf("%s\n", value->constData());
    return 0;
}

// The tree the items stand in, else the tree this program was built from.
QString shared(const QString &asked, const QStringList &paths, const QString &relative, const char *built)
{
    if (!asked.isEmpty())
        return asked;
    const QString near = lint::sharedFolder(paths.constFirst(), relative);
    return near.isEmpty() ? QString::fromUtf8(built) : near;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"yichuang-lint"_s);
    QCoreApplication::setApplicationVersion(u"" YICHUANG_VERSION ""_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Checks item folders: the twelve elements, papers, counts, rules, limits, codes and parameters.\n"
        "Ends with 0 if nothing is wrong, 1 if something is, 2 if it was called wrongly.\n\n"
        "  yichuang-lint modules/                    every item below a folder\n"
        "  yichuang-lint eval RULE.json DATA.json    the result of a JSON Logic rule, as JSON"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption fragments(u"fragments"_s, u"Folder of the shared groups of fields."_s, u"DIR"_s);
    const QCommandLineOption codes(u"codes"_s, u"Folder of the code tables."_s, u"DIR"_s);
    parser.addOption(fragments);
    parser.addOption(codes);
    parser.addPositionalArgument(u"folder"_s, u"Folders with items."_s, u"FOLDER..."_s);
    parser.process(application);

    const QStringList words = parser.positionalArguments();
    if (words.isEmpty()) {
        std::fprintf(stderr, "%s", qPrintable(parser.helpText()));
        return 2;
    }
    if (words.constFirst() == "eval"_L1)
        return runEvaluate(words.mid(1));

    const lint::Outcome outcome = lint::checkFolders(
        words, shared(parser.value(fragments), words, u"forms/fragments"_s, YICHUANG_FRAGMENTS_DIR),
        shared(parser.value(codes), words, u"resources/codes"_s, YICHUANG_CODES_DIR));
    for (const QString &line : outcome.lines)
        std::printf("%s\n", qPrintable(line));
    std::printf("%d items, %d businesses, %d problems\n", outcome.items, outcome.businesses,
                int(outcome.lines.size()));
    return outcome.lines.isEmpty() ? 0 : 1;
}
