// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace yichuang {

/// What the command line of yichuang asks for.
struct Options
{
    enum class Mode { Work, Demo, Tour, Enrol, TimeForms, Help, Version } mode = Mode::Work;
    QString dataFolder;      ///< the station's folder
    QString tourFolder;
    QString language;        ///< "zh_CN" or "en"; empty: as last set
    QDate demoDate;          ///< invalid: today
    int paceSeconds = -1;    ///< how long a department of the demo takes to decide; negative: as usual
    QUrl enrolUrl;
    QString enrolStation;
    QString enrolCode;
    QString fingerprint;
    bool isTimed = false;    ///< prints the milliseconds from start to the first page and ends: for yichuang-bench
    QString helpText;

    static Result<Options> parse(const QStringList &arguments);
};

} // namespace yichuang
