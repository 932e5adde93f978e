// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/itemmodule.h"

namespace yichuang {

/// 独生子女父母光荣证与奖励: for which months the monthly award is still open, until when it runs by the child's
/// age, and the single award on retirement. Certificates ended with children born in 2015.
class OneChildAward final : public ItemModule
{
public:
    int logicVersion() const override { return 1; }
    ItemReview review(const FormValues &form, const ItemContext &context) const override;

private:
    static void reviewMonthly(const FormValues &form, const ItemContext &context, ItemReview &review);
    static void reviewRetirement(const FormValues &form, const ItemContext &context, ItemReview &review);
};

} // namespace yichuang
