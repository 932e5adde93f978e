// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export.h"

#include <QDateTime>
#include <QString>

namespace yichuang {

/// ISO 8601 with milliseconds and the offset, "2026-11-22T09:15:00.123+08:00": the one way a moment is
/// stored and sent. Invalid moments give an empty string.
YICHUANG_CORE_EXPORT QString toStamp(const QDateTime &moment);
/// The moment back, with its offset kept; invalid if the text is not such a stamp.
YICHUANG_CORE_EXPORT QDateTime fromStamp(const QString &text);

} // namespace yichuang
