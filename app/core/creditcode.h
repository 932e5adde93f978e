// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export.h"

#include <QString>

namespace yichuang {

/// True if the text is a unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters of
/// 0-9 and A-Z without I O S V Z, the last one a check character modulo 31.
YICHUANG_CORE_EXPORT bool isCreditCode(QStringView text);

} // namespace yichuang
