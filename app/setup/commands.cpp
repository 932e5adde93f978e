// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/commands.h"

#include "services/services.h"
#include "setup/demostation.h"
#include "setup/enrolling.h"
#include "setup/look.h"
#include "setup/tour/tour.h"
#include "setup/workstation.h"
#include "store/asyncledger.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

WindowFacts factsOf(const StationFolder &folder)
{
    return {QStringLiteral(YICHUANG_VERSION), folder.store(), folder.backups(), {}};
}

QList<DemoAccount> demoAccounts(const QString &password)
{
    return {{u"lili"_s, password, u"李丽"_s, Role::Clerk},
            {u"wangfang"_s, password, u"王芳"_s, Role::Supervisor},
            {u"zhaomin"_s, password, u"赵敏"_s, Role::Trainer}};
}

void setLanguage(Preferences &preferences, const Options &options)
{
    if (!options.language.isEmpty())
        preferences.setLanguage(options.language);
}

} // namespace

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
    DemoClock clock;
    clock.setToday(options.demoDate);
    const auto demo = DemoStation::start(clock, DemoStation::Pace::Trainer);
    if (!demo)
        return fail(demo.error());
    const StationFolder folder = (*demo)->folder();
    Preferences preferences(folder.preferences());
    setLanguage(preferences, options);
    const Look look(application, preferences, true);
    const auto station = Workstation::open(folder, clock);
    if (!station)
        return fail(station.error());
    WindowFacts facts = factsOf(folder);
    facts.demoAccounts = demoAccounts((*demo)->seed().password);
    MainWindow window((*station)->services(), preferences, facts);
    window.show();
    return QApplication::exec();
}

int playTour(QApplication &application, const Options &options)
{
    DemoClock clock;
    clock.setToday(options.demoDate);
    const auto demo = DemoStation::start(clock, DemoStation::Pace::Tour);
    if (!demo)
        return fail(demo.error());
    const StationFolder folder = (*demo)->folder();
    Preferences preferences(folder.preferences());
    setLanguage(preferences, options);
    const Look look(application, preferences, true);
    const auto station = Workstation::open(folder, clock);
    if (!station)
        return fail(station.error());
    WindowFacts facts = factsOf(folder);
    facts.demoAccounts = demoAccounts((*demo)->seed().password);
    MainWindow window((*station)->services(), preferences, facts);
    window.resize(1366, 768);
    window.show();
    Tour tour(window, (*station)->services(), **demo, preferences, options.tourFolder);
    const Result<Done> played = tour.play();
    if (!played)
        return fail(played.error());
    return 0;
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
