// SPDX-License-Identifier: GPL-3.0-or-later
// How long a clerk waits for the program: from the start of the process to the first form on the screen.
#include "setup/commands.h"

#include "services/services.h"
#include "setup/democlock.h"
#include "setup/look.h"
#include "setup/measuredstation.h"
#include "setup/workstation.h"
#include "ui/intakepage.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QByteArray readProc(const QString &name)
{
    QFile file(u"/proc/self/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Field 22 of /proc/self/stat: start of the process in clock ticks since boot.
double millisecondsSinceProcessStart()
{
    const QByteArray stat = readProc(u"stat"_s);
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double startedAt = fields.value(19).toDouble() / double(sysconf(_SC_CLK_TCK)) * 1000.0;
    return double(now.tv_sec) * 1000.0 + double(now.tv_nsec) / 1e6 - startedAt;
}

double residentMegabytes()
{
    const QList<QByteArray> pages = readProc(u"statm"_s).split(' ');
    return pages.value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1048576.0;
}

} // namespace

int timeStart(QApplication &application)
{
    QTemporaryDir folder;
    DemoClock clock;
    const auto station = openMeasuredStation(folder.path(), clock);
    if (!station)
        return fail(station.error());
    Preferences preferences(folder.filePath(u"preferences.ini"_s));
    const Look look(application, preferences, false);
    Services &services = (*station)->services();
    auto intake = services.intake.begin(u"MZ03"_s, u"MZ03-02"_s);
    if (!intake)
        return fail(intake.error());
    (*intake)->setStep(u"form"_s);
    IntakePage page(services, preferences);
    page.open(intake.take());
    page.resize(1366, 768);
    page.show();
    page.enter();
    QApplication::processEvents();
    page.grab(); // every pixel of the form is painted once
    std::printf("{\"formDrawnMs\": %.1f, \"rssMb\": %.1f}\n", millisecondsSinceProcessStart(), residentMegabytes());
    return 0;
}

} // namespace yichuang
