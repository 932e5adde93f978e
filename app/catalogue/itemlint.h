// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/itemfolder.h"
#include "catalogue/lint/report.h"
#include "core/catalogue.h"

#include <QList>

namespace yichuang {

/// Everything that keeps an item from being used: an element of the guide missing, a paper that does not say what
/// to bring, a rule that names an unknown field, limits that do not add up ... Run by the build, by yichuang-lint
/// and on packages that arrive by sync. Pure; any thread.
QList<LintIssue> lintItem(const QJsonObject &item, const QJsonObject &params,
                          const ItemSurroundings &surroundings);

/// What can only be seen of several items together: codes used twice, links and exclusions that lead to no item.
QList<LintIssue> lintTogether(const QList<ItemFolder> &folders);

/// The same for one definition that joins, or supersedes one of, those already here. Alone it has nobody to clash with.
QList<LintIssue> lintAmong(const QJsonObject &item, const QList<ItemEntry> &present);

} // namespace yichuang
