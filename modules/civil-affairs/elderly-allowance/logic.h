// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/itemmodule.h"

namespace yichuang {

/// 尊老金: from the month of the 80th birthday on, an amount per month that rises with age by the region's ladder
/// (S20, S21); registration from one month before; arrears where the region pays them (S22). Arrears are reckoned
/// with today's ladder: an estimate.
class ElderlyAllowance final : public ItemModule
{
public:
    int logicVersion() const override { return 1; }
    ItemReview review(const FormValues &form, const ItemContext &context) const override;
};

} // namespace yichuang
