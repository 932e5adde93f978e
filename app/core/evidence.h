// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export.h"

#include <QJsonObject>
#include <QStringList>

namespace yichuang {

/// How sure a fact of the guide is: seen in a source, concluded, or assumed by us. The official annex of the
/// 30 items is not public; the list is shown as 演示清单.
struct Evidence
{
    enum class Kind { Found, Inferred, Assumed } kind = Kind::Assumed;
    QStringList sources; ///< ids of the source table, "S01"

    /// Reads the two keys of an object of item.json or bundle.json; what is not said is assumed.
    static YICHUANG_CORE_EXPORT Evidence of(const QJsonObject &json, QLatin1StringView key = QLatin1StringView("evidence"),
                                            QLatin1StringView sourceKey = QLatin1StringView("source"));
};

} // namespace yichuang
