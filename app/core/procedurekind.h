// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence.h"
#include "core/export.h"

#include <QString>

#include <optional>

namespace yichuang {

/// What may stop the promise clock between acceptance and decision (特别程序, GB/T 39046 special procedures).
enum class ProcedureKind {
    PublicNotice, ///< 公示
    Survey,       ///< 入户调查、核查
    Hearing,      ///< 听证
    RemoteQuery,  ///< 异地协查
    Assessment,   ///< 鉴定、专家评审
    Extension,    ///< 延长审批
};

/// The name in item.json and on the wire ("public-notice").
YICHUANG_CORE_EXPORT QString procedureName(ProcedureKind kind);
YICHUANG_CORE_EXPORT std::optional<ProcedureKind> procedureFromName(QStringView name);
/// The words a clerk reads ("公示").
YICHUANG_CORE_EXPORT QString procedureLabel(ProcedureKind kind);

/// A special procedure that a business allows, and its longest length. What is not listed is not allowed: orphans
/// have no public notice.
struct ProcedureSpec
{
    ProcedureKind kind = ProcedureKind::Survey;
    QString name;
    QString english;
    int days = 0;            ///< working days at most; 0: the law sets no limit
    bool stopsClock = true;
    QString standard;        ///< the rule in words
    Evidence evidence;
};

} // namespace yichuang
