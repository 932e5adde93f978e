// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export.h"

#include <QUuid>

namespace yichuang {

/// A new UUID version 7 (RFC 9562): 48 bits of milliseconds, a counter that never runs backwards within
/// this process, and 62 random bits. Any thread.
YICHUANG_CORE_EXPORT QUuid newUuid7();

} // namespace yichuang
