// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/itemmodule.h"

#include <QByteArray>

namespace yichuang {

/// What an item's plug-in gives once its code is loaded: its definition and its logic. Written by the build for
/// every item, so that an item without logic needs no C++ of its own.
class ItemPackage
{
public:
    virtual ~ItemPackage() = default;

    /// {"item": ..., "params": ...} as JSON, fragments expanded, packed with qCompress.
    virtual QByteArray definition() const = 0;
    /// Null if the item has no logic of its own. Lives as long as the plug-in.
    virtual const ItemModule *logic() const = 0;
};

} // namespace yichuang

#define YICHUANG_ITEM_PACKAGE_IID "org.yichuang.ItemPackage/1"
Q_DECLARE_INTERFACE(yichuang::ItemPackage, YICHUANG_ITEM_PACKAGE_IID)
