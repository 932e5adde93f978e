// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/itemmodule.h"

namespace yichuang {

/// 就业困难人员认定: which of the ten grounds (苏人社规〔2020〕2号, S42) the form itself already shows: age,
/// months unemployed, disability, a household without work; and how long the insurance subsidy can still be paid:
/// three years in all, until retirement for those who are near it. The other grounds rest on papers.
class HardToEmploy final : public ItemModule
{
public:
    int logicVersion() const override { return 1; }
    ItemReview review(const FormValues &form, const ItemContext &context) const override;

private:
    static QStringList grounds(const FormValues &form, const ItemContext &context);
    static void reviewSubsidy(const FormValues &form, const ItemContext &context, ItemReview &review);
};

} // namespace yichuang
