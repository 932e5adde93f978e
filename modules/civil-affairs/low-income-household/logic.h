// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/householdeconomy.h"
#include "core/itemmodule.h"

namespace yichuang {

/// 低保边缘家庭: income per person below a multiple of the local line; or, by expenses, below last year's local
/// average and below that multiple once the unavoidable expenses of twelve months are taken off (S70). Below the
/// line itself the minimum living allowance comes first.
class LowIncomeHousehold final : public ItemModule
{
public:
    int logicVersion() const override { return 1; }
    ItemReview review(const FormValues &form, const ItemContext &context) const override;

private:
    struct Measure
    {
        bool isByExpense = false;
        Money line;
        Money edge; ///< low-income line (低保边缘线)
        Money average; ///< per person and month
        Money expense; ///< per person and month
        Money measured; ///< income that is compared with the edge
    };

    static Measure measure(const FormValues &form, const HouseholdEconomy &household, const QJsonObject &params);
    static bool qualifies(const Measure &measure, const HouseholdEconomy &household);
    static void reviewOutcome(const Measure &measure, const HouseholdEconomy &household, ItemReview &review);
};

} // namespace yichuang
