// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/itemmodule.h"

namespace yichuang {

/// 农村部分计划生育家庭奖励扶助: which kind of family it is by the living children (S62), the months of the year
/// applied for from the 60th birthday on, and what they come to; and where a region asks for more (Kunshan: the
/// certificate and no employee pension, S61). The county decides.
class RuralFamilyAid final : public ItemModule
{
public:
    int logicVersion() const override { return 1; }
    ItemReview review(const FormValues &form, const ItemContext &context) const override;

private:
    enum class Family { Unknown, OneChild, TwoDaughters, NoChildLeft, NotCovered };

    static Family family(const FormValues &form);
    static void reviewRegion(const FormValues &form, const ItemContext &context, ItemReview &review);
    static void reviewMoney(const FormValues &form, const ItemContext &context, ItemReview &review);
};

} // namespace yichuang
