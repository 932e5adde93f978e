// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/finding.h"
#include "core/formvalues.h"

#include <QDate>
#include <QJsonObject>
#include <QObject>

namespace yichuang {

/// What an item's logic may know besides the form.
struct ItemContext
{
    QString business;   ///< "MZ03-02"
    QString situation;  ///< situation code; may be empty
    QDate today;        ///< the counter's date
    QString region;     ///< 6-digit county code of the receiving point
    QJsonObject params; ///< params.json already resolved for region and year
};

/// What an item's logic says.
struct ItemReview
{
    Findings findings;
    QJsonObject computed; ///< amounts, ages, years ... by name; the act records them
};

/// An item's own logic (事项逻辑), loaded from its plug-in. Pure: the same input gives the same answer, no I/O,
/// no state. Must survive an empty form. Called on the GUI thread at each step and on the platform.
class ItemModule
{
public:
    virtual ~ItemModule() = default;

    /// Compared with item.json's logicVersion.
    virtual int logicVersion() const = 0;
    virtual ItemReview review(const FormValues &form, const ItemContext &context) const = 0;
};

} // namespace yichuang

#define YICHUANG_ITEM_MODULE_IID "org.yichuang.ItemModule/2"
Q_DECLARE_INTERFACE(yichuang::ItemModule, YICHUANG_ITEM_MODULE_IID)
