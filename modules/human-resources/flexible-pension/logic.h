// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/itemmodule.h"

namespace yichuang {

/// 灵活就业人员养老保险参保登记: what a base tier (60 % to 300 % of last year's average wage, S65) costs a month
/// within the year's limits, how much of it goes to the account, when retirement is reached and whether the months
/// until then suffice. Estimates for the choice of a tier; the tax office collects.
class FlexiblePension final : public ItemModule
{
public:
    int logicVersion() const override { return 1; }
    ItemReview review(const FormValues &form, const ItemContext &context) const override;

private:
    static void reviewMoney(const FormValues &form, const ItemContext &context, ItemReview &review);
    static void reviewMonths(const FormValues &form, const ItemContext &context, const QDate &retires,
                             ItemReview &review);
};

} // namespace yichuang
