// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace yichuang::lint {

/// The result of the JSON Logic rule in one file over the data in another, as compact JSON.
Result<QByteArray> evaluate(const QString &ruleFile, const QString &dataFile);

} // namespace yichuang::lint
