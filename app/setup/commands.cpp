// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/commands.h"

#include "services/services.h"
#include "setup/enrolling.h"
#include "setup/look.h"
#include "setup/practicerun.h"
#include "setup/tour/tour.h"
#include "setup/workstation.h"
#include "store/asyncledger.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace yichuang {

int fail(const Error &error)
{
    std::fprintf(stderr, "yichuang: %s\n", error.message.toUtf8().constData());
    if (!error.detail.isEmpty())
        std::fprintf(stderr, "  (%s)\n", error.detail.toUtf8().constData());
    return 1;
}

int work(QApplication &application, const Options &options)
{
    const StationFolder folder{options.dataFolder};
    Preferences preferences(folder.preferences());
    setLanguage(preferences, options);
    const Look look(application, preferences, false);
    const SystemClock clock;
    const auto station = Workstation::open(folder, clock);
    if (!station) {
        if (station.error().code == ErrorCode::NotFound)
            std::fprintf(stderr, "yichuang: this computer is not a station yet; see --enrol, or try --demo\n");
        return fail(station.error());
    }
    MainWindow window((*station)->services(), preferences, factsOf(folder));
    window.show();
    return QApplication::exec();
}

int practise(QApplication &application, const Options &options)
{
    PracticeRun run(application, options, DemoStation::Pace::trainer());
    if (const auto begun = run.begin(options.demoDate); !begun)
        return fail(begun.error());
    return QApplication::exec();
}

int playTour(QApplication &application, const Options &options)
{
    PracticeRun run(application, options, DemoStation::Pace::tour());
    if (const auto begun = run.begin(options.demoDate); !begun)
        return fail(begun.error());
    Tour tour(run, options.tourFolder);
    const Result<Done> played = tour.play();
    return played ? 0 : fail(played.error());
}

int enrol(const Options &options)
{
    const StationFolder folder{options.dataFolder};
    Enrolment::Order order;
    order.host = options.enrolUrl.host();
    order.port = quint16(options.enrolUrl.port(8444));
    order.station = options.enrolStation;
    order.oneTimeCode = options.enrolCode;
    order.fingerprint = options.fingerprint.toLatin1();
    const auto profile = enrolHere(folder, order, SystemClock().now());
    if (!profile)
        return fail(profile.error());
    std::printf("station %s of %s is enrolled in %s\n", profile->station.code.toUtf8().constData(),
                profile->station.centre.name.toUtf8().constData(), folder.root.toUtf8().constData());
    return 0;
}

} // namespace yichuang
