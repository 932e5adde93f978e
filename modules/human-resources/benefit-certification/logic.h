// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/itemmodule.h"

namespace yichuang {

/// 待遇领取资格认证: a rolling window of twelve months (S47), not a fixed season: until when a certification
/// counts, how late this one is, from which month payment may be suspended, and what is paid back afterwards. A
/// silent certification counts from the day of the trace. Suspension follows the region's months of grace.
class BenefitCertification final : public ItemModule
{
public:
    int logicVersion() const override { return 1; }
    ItemReview review(const FormValues &form, const ItemContext &context) const override;

private:
    static void reviewLast(const FormValues &form, const ItemContext &context, const QDate &day, ItemReview &review);
};

} // namespace yichuang
