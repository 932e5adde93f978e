// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export.h"

#include <QDate>
#include <QString>

namespace yichuang {

/// A case number (办件编号): 31 characters of the implementing code, 8 of the date, 4 of the daily serial
/// 0001-9999; 43 in all (items.md 3.3, source S84).
/// Empty if the implementing code has not 31 characters or the serial is out of range.
YICHUANG_CORE_EXPORT QString caseNumber(const QString &implementingCode, const QDate &day, int serial);

/// True if the text has the 43-character shape.
YICHUANG_CORE_EXPORT bool isCaseNumber(QStringView text);

} // namespace yichuang
