// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/itemmodule.h"

namespace yichuang {

/// 城乡居民养老保险关系转移接续: what years and money come along. Within the scheme both move whole (S37, S38).
/// Between the schemes, after retirement age: with enough months in employee insurance the residents' account
/// joins it and its years do not count; with fewer the other way round, and years add up; months paid in both
/// count once and the residents' payments of them go back (人社部发〔2014〕17号, S39). The months needed rise from
/// 2030 on.
class PensionTransfer final : public ItemModule
{
public:
    int logicVersion() const override { return 1; }
    ItemReview review(const FormValues &form, const ItemContext &context) const override;

private:
    static void reviewBridging(const FormValues &form, const ItemContext &context, ItemReview &review);
    static void reviewOutcome(const FormValues &form, const ItemContext &context, double years, double balance,
                              ItemReview &review);
};

} // namespace yichuang
