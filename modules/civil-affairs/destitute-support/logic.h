// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/householdeconomy.h"
#include "core/itemmodule.h"

#include <optional>

namespace yichuang {

/// 特困人员: whether the three conditions meet (unable to work, without means, nobody able is bound to support;
/// S17), the degree of self-care from the six questions, and the monthly support: a basic standard and one for
/// care. The amount is for the conversation at the counter; the assessment and the county decide.
class DestituteSupport final : public ItemModule
{
public:
    int logicVersion() const override { return 1; }
    ItemReview review(const FormValues &form, const ItemContext &context) const override;

private:
    static bool isUnableToWork(const FormValues &form, const ItemContext &context);
    static bool isWithoutMeans(const HouseholdEconomy &economy, const QJsonObject &params);
    static bool hasNobody(const FormValues &form);
    static std::optional<int> lostAbilities(const FormValues &form);
    static QString selfCare(int lost, const QJsonObject &params);
    static void reviewAmount(const FormValues &form, const QJsonObject &params, ItemReview &review);
};

} // namespace yichuang
