// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/itemmodule.h"

namespace yichuang {

/// 城乡居民养老保险参保登记: what a tier costs, what the government adds, how many years can still be paid before
/// pension age and whether they reach the minimum (国发〔2014〕8号, S34), and a rough pension. Without interest
/// and with today's amounts: for the choice of a tier at the counter, no promise.
class PensionEnrolment final : public ItemModule
{
public:
    int logicVersion() const override { return 1; }
    ItemReview review(const FormValues &form, const ItemContext &context) const override;

private:
    static void reviewMoney(const FormValues &form, const ItemContext &context, int years, ItemReview &review);
};

} // namespace yichuang
