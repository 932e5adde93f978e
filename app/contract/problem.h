// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace yichuang::contract {

/// The body of every answer that is not a success: {"code": 423, "reason": "account.locked", "message": "..."}.
struct Problem
{
    int status = 500;          ///< the HTTP status, repeated in the body
    QString reason;            ///< typed, never translated; see resources/contract/reasons.md
    QString message;           ///< for the person at the desk: cause and next step
};

QByteArray encodeProblem(const Problem &problem);
/// ServerTrouble if the body is none: a proxy, a login page, rubbish.
Result<Problem> decodeProblem(const QByteArray &body);

/// What the problem means to the caller. The reason becomes the error's detail.
Error toError(const Problem &problem);

} // namespace yichuang::contract
