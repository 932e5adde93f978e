// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/workingcalendar.h"
#include "forms/model/export.h"

#include <QDate>
#include <QJsonValue>

namespace yichuang {

/// What rules may know beside the data.
struct RuleSurroundings
{
    QDate today;
    WorkingCalendar calendar; ///< an empty one counts weekends and fixed holidays only
};

/// Runs one JSON Logic rule (jsonlogic.com, semantics of its JavaScript) with our trade operations over any JSON.
/// Rules always end: nesting, steps and memory are limited, and going beyond is an error. No state; any thread. Forms
/// do not use this: they compile their rules once, with the same operations (CompiledForm).
class YICHUANG_FORMS_EXPORT JsonLogic
{
public:
    static Result<QJsonValue> apply(const QJsonValue &rule, const QJsonValue &data,
                                    const RuleSurroundings &surroundings = {});
    /// Names of all operations, sorted: for lint and documentation.
    static QStringList operations();
};

} // namespace yichuang
