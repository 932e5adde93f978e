// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"
#include "sync/line.h"

#include <QUuid>

namespace yichuang {

/// The clerk's words for how a call ended: cause, what it means, next step. The detail is for the log.
LineFault lineFault(LineFault::Kind kind, const QString &detail, std::chrono::milliseconds retryAfter = {});

/// "This one act cannot be sent now": what the outbox shows while its case waits by itself.
Verdict failedVerdict(const QUuid &actId, const LineFault &fault);

} // namespace yichuang
