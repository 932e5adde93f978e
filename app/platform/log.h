// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace yichuang::platform {

/// What the platform did and what went wrong. Codes, counts and times; never names, numbers or contents.
Q_DECLARE_LOGGING_CATEGORY(logPlatform)

} // namespace yichuang::platform
