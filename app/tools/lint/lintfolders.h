// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace yichuang::lint {

struct Outcome
{
    int items = 0;
    int businesses = 0;
    QStringList lines; ///< "modules/tax/x/item.json: /businesses/0/name: is missing", one per issue
};

/// Checks every folder with an item.json at or below a path. fragments and codes: what the items share.
Outcome checkFolders(const QStringList &paths, const QString &fragments, const QString &codes);

/// The folder forms/fragments (or resources/codes) of the tree a path lies in; empty if there is none.
QString sharedFolder(const QString &path, const QString &relative);

} // namespace yichuang::lint
