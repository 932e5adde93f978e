// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/householdeconomy.h"
#include "core/itemmodule.h"

#include <optional>

namespace yichuang {

/// 临时救助: income per person, the gap to the local living standard, how heavy an expense weighs, and an estimate
/// of the aid. The estimate follows params.json and is for the conversation at the counter only; the decision is
/// the county's.
class TemporaryAid final : public ItemModule
{
public:
    int logicVersion() const override { return 1; }
    ItemReview review(const FormValues &form, const ItemContext &context) const override;

private:
    static std::optional<Money> emergencyEstimate(const HouseholdEconomy &household, const QJsonObject &params);
    static std::optional<Money> expenseEstimate(Money ownShare, const QJsonObject &params);
    static void reviewIncome(const HouseholdEconomy &household, const ItemContext &context, ItemReview &review);
    static void reviewExpense(const FormValues &form, const HouseholdEconomy &household, const ItemContext &context,
                              ItemReview &review);
};

} // namespace yichuang
