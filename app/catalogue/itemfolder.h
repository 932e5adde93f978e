// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "forms/model/codetables.h"
#include "forms/model/fragments.h"

#include <QJsonObject>
#include <QString>

namespace yichuang {

/// What item authors share: fragments and code tables.
struct ItemSurroundings
{
    Fragments fragments;
    CodeTables tables;

    static Result<ItemSurroundings> read(const QString &fragmentsDirectory, const QString &codesDirectory);
};

/// The two files of an item's folder as its author wrote them. A value; says nothing about whether they make
/// sense.
struct ItemFolder
{
    QString path; ///< the folder
    QJsonObject item; ///< item.json
    QJsonObject params; ///< params.json; empty if there is none

    /// The error's detail is "item.json:12:5: ..." for the author.
    static Result<ItemFolder> read(const QString &path);
    /// "civil-affairs.temporary-aid", from the last two parts of the path.
    QString pluginName() const;
};

} // namespace yichuang
