// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/itemmodule.h"
#include "forms/model/paramsresolver.h"

#include <QFile>
#include <QJsonDocument>

namespace yichuang::test {

/// The parameters an item ships for a region on a day.
inline QJsonObject shippedParams(const QString &item, const QString &region, const QDate &today)
{
    QFile file(QStringLiteral(YICHUANG_SOURCE_DIR "/modules/") + item + QStringLiteral("/params.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return resolveParams(QJsonDocument::fromJson(file.readAll()).object(), region, today);
}

inline ItemContext contextFor(const QString &item, const QString &business, const QString &situation,
                              const QString &region, const QDate &today)
{
    return {business, situation, today, region, shippedParams(item, region, today)};
}

/// The findings of one rule, or all texts if the rule is empty.
inline bool hasRule(const ItemReview &review, const QString &rule)
{
    return std::any_of(review.findings.begin(), review.findings.end(),
                       [&rule](const Finding &finding) { return finding.rule == rule; });
}

} // namespace yichuang::test
