// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/itemfolder.h"
#include "catalogue/lint/report.h"

#include <QJsonObject>
#include <QList>

namespace yichuang {

/// Everything that keeps a bundle from being used, or lets it spare nobody anything: items and roles that do not exist,
/// roles that nobody shares, answers taken over from nowhere, papers that are not there, a merged form that does not
/// compile. items: the items its members come from. Run by yichuang-lint. Pure; any thread.
QList<LintIssue> lintBundle(const QJsonObject &bundle, const QList<ItemFolder> &items,
                            const ItemSurroundings &surroundings);

} // namespace yichuang
