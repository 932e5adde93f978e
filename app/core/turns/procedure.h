// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export.h"
#include "core/procedurekind.h"
#include "core/result.h"

#include <QDate>
#include <QJsonObject>

namespace yichuang {

/// What happens to a case between acceptance and decision that stops its clock (特别程序): which procedure, why, and for
/// how long at most. Payload of ActKind::Suspended. The allowed kinds and lengths are the item's (ProcedureSpec).
struct Suspension
{
    ProcedureKind kind = ProcedureKind::Survey;
    QString name;          ///< as the item calls it, "公示"
    QString reason;        ///< what the citizen is told
    int longestDays = 0;   ///< working days; 0: the law sets no limit
    bool stopsClock = true;

    YICHUANG_CORE_EXPORT QJsonObject toJson() const;
    static YICHUANG_CORE_EXPORT Suspension fromJson(const QJsonObject &json);
    friend bool operator==(const Suspension &, const Suspension &) = default;
};

/// Payload of ActKind::Resumed: what the procedure found.
struct Resumption
{
    QString finding;

    YICHUANG_CORE_EXPORT QJsonObject toJson() const;
    static YICHUANG_CORE_EXPORT Resumption fromJson(const QJsonObject &json);
    friend bool operator==(const Resumption &, const Resumption &) = default;
};

} // namespace yichuang
