// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export.h"
#include "core/result.h"

#include <QJsonObject>
#include <QString>

namespace yichuang {

/// Why a case ends without a decision: payload of ActKind::Withdrawn (撤回, the applicant's wish) and
/// ActKind::Terminated (终止, what was missing did not come, the applicant died ...).
struct Closing
{
    enum class Ground { Applicant, MakeUpMissed, SupplementMissed, Died, NoLongerDue, Other };

    Ground ground = Ground::Applicant;
    QString reason;               ///< as the paper says it
    QString remedy;               ///< where the citizen can turn; needed for a termination
    bool papersReturned = true;   ///< the originals went back to the applicant

    YICHUANG_CORE_EXPORT QJsonObject toJson() const;
    static YICHUANG_CORE_EXPORT Closing fromJson(const QJsonObject &json);
    friend bool operator==(const Closing &, const Closing &) = default;
};

/// The words a clerk reads ("容缺材料逾期未补").
YICHUANG_CORE_EXPORT QString closingGroundLabel(Closing::Ground ground);

} // namespace yichuang
