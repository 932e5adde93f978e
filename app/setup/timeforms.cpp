// SPDX-License-Identifier: GPL-3.0-or-later
// How long a clerk waits for the form of each business, in a program that is up and running.
#include "setup/commands.h"

#include "forms/widgets/fieldcell.h"
#include "services/services.h"
#include "setup/democlock.h"
#include "setup/look.h"
#include "setup/measuredstation.h"
#include "setup/workstation.h"
#include "ui/intakepage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

Result<double> timeForm(Services &services, Preferences &preferences, const ItemHit &hit)
{
    QElapsedTimer timer;
    timer.start();
    auto intake = services.intake.begin(hit.itemCode, hit.businessCode);
    if (!intake)
        return intake.error();
    (*intake)->setStep(u"form"_s);
    IntakePage page(services, preferences);
    page.open(intake.take());
    page.resize(1366, 768);
    page.show();
    page.enter();
    QApplication::processEvents();
    page.grab(); // every pixel of the form is painted once
    const double time = double(timer.nsecsElapsed()) / 1e6;
    const QList<FieldCell *> cells = page.findChildren<FieldCell *>();
    if (std::none_of(cells.begin(), cells.end(), [](const FieldCell *cell) { return cell->isVisible(); }))
        return Error{ErrorCode::Internal, u"the form of %1 did not come up: nothing was measured"_s.arg(hit.businessCode),
                     {}};
    return time;
}

} // namespace

int timeForms(QApplication &application)
{
    QTemporaryDir folder;
    DemoClock clock;
    const auto station = openMeasuredStation(folder.path(), clock);
    if (!station)
        return fail(station.error());
    Preferences preferences(folder.filePath(u"preferences.ini"_s));
    const Look look(application, preferences, false);
    Services &services = (*station)->services();
    constexpr int All = 1000;
    QList<ItemHit> hits = services.search.find({}, All);
    hits.removeIf([](const ItemHit &hit) { return !hit.bundleCode.isEmpty(); });
    hits.prepend(hits.value(0)); // the first form also loads fonts and style: it is opened once before
    QJsonObject times;
    for (const ItemHit &hit : std::as_const(hits)) {
        const auto time = timeForm(services, preferences, hit);
        if (!time)
            return fail(time.error());
        times.insert(hit.businessCode, *time);
    }
    std::printf("%s\n", QJsonDocument(times).toJson(QJsonDocument::Compact).constData());
    return 0;
}

} // namespace yichuang
