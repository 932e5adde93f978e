// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence.h"
#include "forms/model/export.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QString>

namespace yichuang {

/// What holds at a county on a day, out of an item's params.json: looks at the province ("32"), the city
/// ("320100") and the county ("320102"), for each key takes the newest year not after the asked one, and lets the more
/// special region win. {"value": ..., "evidence": ...} becomes the plain value. Keys unknown there stay absent.
YICHUANG_FORMS_EXPORT QJsonObject resolveParams(const QJsonObject &params, const QString &region, const QDate &day);

/// One of them, with how sure it is and where it was laid down.
struct ParamFact
{
    QJsonValue value;
    Evidence evidence;
    QString region; ///< "32", "320100" or "320102"
    int year = 0;   ///< since when it holds
};

/// The same as resolveParams(), for showing: every value with its evidence.
YICHUANG_FORMS_EXPORT QHash<QString, ParamFact> resolveParamFacts(const QJsonObject &params, const QString &region,
                                                                  const QDate &day);

} // namespace yichuang
