// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/act.h"
#include "core/export.h"
#include "core/result.h"

#include <QList>

namespace yichuang {

/// Where a case (办件) stands. The numbers are stored: never reuse one.
enum class CaseState {
    None = 0,               ///< before its first act
    Received = 1,           ///< 已收件
    Accepted = 2,           ///< 已受理
    AcceptedTolerantly = 3, ///< 容缺受理中
    SupplementAsked = 4,    ///< 待补正
    Refused = 5,            ///< 不予受理 (end)
    Suspended = 6,          ///< 特别程序
    Withdrawn = 7,          ///< 已撤回 (end)
    Terminated = 8,         ///< 已终止 (end)
    Decided = 9,            ///< 已办结, result on its way or at the desk
    ResultReady = 10,       ///< 待领取
    Delivered = 11,         ///< 已送达 (end)
};

/// One edge of the case flow.
struct CaseStep
{
    CaseState from;
    ActKind act;
    CaseState to;
};

/// Every edge there is. A step that is not here does not exist.
YICHUANG_CORE_EXPORT const QList<CaseStep> &caseSteps();

/// The state after this act, or the reason why the act is not possible now.
YICHUANG_CORE_EXPORT Result<CaseState> nextState(CaseState state, ActKind act);

/// True if no act can move the case any more, except a rating.
YICHUANG_CORE_EXPORT bool isFinal(CaseState state);

/// The words a clerk reads ("已受理").
YICHUANG_CORE_EXPORT QString caseStateLabel(CaseState state);

} // namespace yichuang
