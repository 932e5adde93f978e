// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/itemmodule.h"

namespace yichuang {

/// 社会保险个人基本信息变更: what a corrected date of birth does to the begin of the residents' pension and, where
/// it is paid already, how much was paid too early; from when a new tier counts and what it costs. Estimates for
/// the counter; the insurance office decides (人社部发〔2019〕84号, S31).
class InsuranceChange final : public ItemModule
{
public:
    int logicVersion() const override { return 1; }
    ItemReview review(const FormValues &form, const ItemContext &context) const override;

private:
    static void reviewBirth(const FormValues &form, const ItemContext &context, ItemReview &review);
    static void reviewTier(const FormValues &form, const ItemContext &context, ItemReview &review);
};

} // namespace yichuang
