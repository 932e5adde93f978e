// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workingcalendar.h"
#include "platform/store/casebook.h"

namespace yichuang::platform {

/// Appends what the province itself does to a case: departments' decisions, and ends that come by themselves. Store
/// thread, inside the caller's transaction.
class ProvinceActs final
{
public:
    explicit ProvinceActs(CaseBook &cases) : m_cases(cases) { }

    /// The case after the act. `maker` is an office, not a person. NotAllowed if the case's state does not allow it.
    Result<CaseRow> append(CaseRow row, ActKind kind, const QString &maker, const QJsonObject &payload,
                           const QDateTime &now);

private:
    CaseBook &m_cases;
};

} // namespace yichuang::platform
