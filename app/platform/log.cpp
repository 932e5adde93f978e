// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/log.h"

namespace yichuang::platform {

Q_LOGGING_CATEGORY(logPlatform, "yichuang.platform")

} // namespace yichuang::platform
