// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/export.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

namespace yichuang {

/// What holds at a county on a day, out of an item's params.json: looks at the province ("32"), the city
/// ("320100") and the county ("320102"), for each key takes the newest year not after the asked one, and lets the more
/// special region win. {"value": ..., "evidence": ...} becomes the plain value. Keys unknown there stay absent.
YICHUANG_FORMS_EXPORT QJsonObject resolveParams(const QJsonObject &params, const QString &region, const QDate &day);

} // namespace yichuang
