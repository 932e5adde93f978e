// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yichuang {

/// First letters of the readings of a Chinese text, in lower case ("示例镇" -> "slz"); other letters and digits stand
/// for themselves. For type-ahead in lists, not for documents. GUI thread; the first call takes a few milliseconds.
QString pinyinInitials(const QString &text);

} // namespace yichuang
