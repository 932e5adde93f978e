// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/itemmodule.h"
#include "core/money.h"

namespace yichuang {

/// 灵活就业人员职工医保参保登记: whether retirement is reached already, whether a gap brings a waiting time, what
/// a month costs, and on the way to retirement which years are missing and what paying them up would cost.
/// Reckoned with the region's base and rate of today; the tax office's bill counts.
class FlexibleMedical final : public ItemModule
{
public:
    int logicVersion() const override { return 1; }
    ItemReview review(const FormValues &form, const ItemContext &context) const override;

private:
    static Money monthly(const FormValues &form, const QJsonObject &params);
    static QDate retirement(const FormValues &form, const QJsonObject &params);
    static void reviewEntry(const FormValues &form, const ItemContext &context, ItemReview &review);
    static void reviewRetirement(const FormValues &form, const ItemContext &context, ItemReview &review);
};

} // namespace yichuang
