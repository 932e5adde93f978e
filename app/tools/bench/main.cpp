// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/bench/benchregistry.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace yichuang::bench;

namespace {

void printHelp()
{
    std::printf("yichuang-bench SUBJECT [options]: measures this program on its own work; one JSON line per result.\n\n");
    for (const Subject &subject : subjects())
        std::printf("  %-14s %s\n", qPrintable(subject.name), qPrintable(subject.help));
    std::printf("\nThe figures are medians over several runs; quote them with the suite and the number of runs.\n");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.isEmpty() || words.contains(u"--help"_s)) {
        printHelp();
        return words.isEmpty() ? 2 : 0;
    }

    // "peer form ..." before "form ...": the longer name wins.
    QList<Subject> byLength = subjects();
    std::sort(byLength.begin(), byLength.end(), [](const Subject &a, const Subject &b) {
        return a.name.size() > b.name.size();
    });
    for (const Subject &subject : byLength) {
        const QStringList name = subject.name.split(u' ');
        if (words.mid(0, name.size()) == name)
            return subject.run(words.mid(name.size()));
    }
    std::fprintf(stderr, "yichuang-bench: there is no subject \"%s\"; see --help\n", qPrintable(words.join(u' ')));
    return 2;
}
