// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/commands.h"
#include "setup/options.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace yichuang;

namespace {

// Before there is an application object: the tour and the measuring need no display.
void chooseScreen(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView word(argv[i]);
        if (word == "--tour" && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        // Commands that only print must work where there is no display at all.
        if ((word == "--help" || word == "-h" || word == "--version" || word == "-v" || word == "--enrol")
            && qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
    }
}

int run(QApplication &application, const Options &options)
{
    switch (options.mode) {
    case Options::Mode::Help:
        std::printf("%s\n", qPrintable(options.helpText));
        return 0;
    case Options::Mode::Version:
        std::printf("yichuang %s\n", YICHUANG_VERSION);
        return 0;
    case Options::Mode::Enrol: return enrol(options);
    case Options::Mode::Tour: return playTour(application, options);
    case Options::Mode::TimeForms: return timeForms(application);
    case Options::Mode::Demo: return options.isTimed ? timeStart(application) : practise(application, options);
    case Options::Mode::Work: return work(application, options);
    }
    Q_UNREACHABLE();
}

} // namespace

int main(int argc, char **argv)
{
    chooseScreen(argc, argv);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"yichuang"_s);
    QApplication::setApplicationVersion(QStringLiteral(YICHUANG_VERSION));
    QApplication::setApplicationDisplayName(u"一窗"_s);

    const Result<Options> options = Options::parse(QApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "yichuang: %s\n", qPrintable(options.error().message));
        return 2;
    }
    return run(application, *options);
}
