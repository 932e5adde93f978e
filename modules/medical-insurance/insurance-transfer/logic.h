// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/itemmodule.h"

namespace yichuang {

/// 医保关系转移接续: whether the gap between the two places counts as continuous (医保办发〔2021〕43号, S57), how
/// many years come together, and how many are missing for retirement. The other office's sheet (信息表) counts.
class MedicalTransfer final : public ItemModule
{
public:
    int logicVersion() const override { return 1; }
    ItemReview review(const FormValues &form, const ItemContext &context) const override;

private:
    static void reviewGap(const FormValues &form, const ItemContext &context, ItemReview &review);
    static void reviewYears(const FormValues &form, const ItemContext &context, ItemReview &review);
};

} // namespace yichuang
