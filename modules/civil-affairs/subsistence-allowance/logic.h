// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/householdeconomy.h"
#include "core/itemmodule.h"

namespace yichuang {

/// 最低生活保障: income per person against the local line, urban or rural (S11), and the allowance that fills the
/// gap. Who applies alone (单人保, S77) is measured by the household for the right to apply and by the own income
/// for the amount. An estimate for the counter; the decision is the county's.
class SubsistenceAllowance final : public ItemModule
{
public:
    int logicVersion() const override { return 1; }
    ItemReview review(const FormValues &form, const ItemContext &context) const override;

private:
    struct Measure
    {
        bool isAlone = false;
        bool isClergy = false; ///< applies alone whatever the household earns
        Money line; ///< per person and month
        Money edge; ///< below it a household is one of low income (低保边缘)
        Money gap; ///< per person, never negative
        int persons = 0; ///< applied for
    };

    static Measure measure(const FormValues &form, const HouseholdEconomy &household, const QJsonObject &params);
    static void reviewAmount(const Measure &measure, ItemReview &review);
    static void reviewWayOut(const Measure &measure, const HouseholdEconomy &household, ItemReview &review);
};

} // namespace yichuang
