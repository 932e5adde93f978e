// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace yichuang::contract {

/// Appends the text as a JSON string, quotes included; one pass, no document in memory.
void appendJsonString(QByteArray &out, QStringView text);
/// Parses one JSON object; InvalidInput for anything else.
Result<QJsonObject> parseObject(const QByteArray &body);

} // namespace yichuang::contract
