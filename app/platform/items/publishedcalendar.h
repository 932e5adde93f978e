// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workingcalendar.h"

#include <QFile>

namespace yichuang::platform {

/// The State Council's calendar as this program carries it.
inline WorkingCalendar publishedCalendar()
{
    QFile file(QStringLiteral(":/yichuang/data/cn-workdays.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return WorkingCalendar::parse(file.readAll()).valueOr(WorkingCalendar());
}

} // namespace yichuang::platform
