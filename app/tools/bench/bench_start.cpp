// SPDX-License-Identifier: GPL-3.0-or-later
// Cold start of the real program to the first form drawn, and the memory it then holds.
#include "tools/bench/benchregistry.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace yichuang::bench {

namespace {

int runStart(const QStringList &arguments)
{
    const int runs = option(arguments, u"--runs"_s, u"7"_s).toInt();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!environment.contains(u"DISPLAY"_s) && !environment.contains(u"WAYLAND_DISPLAY"_s))
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);

    std::vector<double> untilDrawn;
    std::vector<double> memory;
    for (int i = 0; i < runs; ++i) {
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationDirPath() + u"/yichuang"_s, {u"--time-start"_s});
        if (!program.waitForFinished(60'000) || program.exitCode() != 0) {
            std::fprintf(stderr, "yichuang-bench: the workstation did not start: %s\n",
                         program.readAllStandardError().constData());
            return 1;
        }
        const QJsonObject answer = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
        untilDrawn.push_back(answer[u"formDrawnMs"_s].toDouble());
        memory.push_back(answer[u"rssMb"_s].toDouble());
    }
    printResult(u"start"_s, {{u"runs"_s, runs},
                             {u"platform"_s, environment.value(u"QT_QPA_PLATFORM"_s, u"native"_s)},
                             {u"formDrawnMs"_s, QJsonObject{{u"med"_s, median(untilDrawn)}, {u"min"_s, quantile(untilDrawn, 0)}, {u"max"_s, quantile(untilDrawn, 1)}}},
                             {u"rssMb"_s, QJsonObject{{u"med"_s, median(memory)}, {u"max"_s, quantile(memory, 1)}}}});
    return 0;
}

const bool registered = addSubject({u"start"_s, u"cold start to the form drawn, and memory [--runs N]"_s, runStart});

} // namespace

} // namespace yichuang::bench
