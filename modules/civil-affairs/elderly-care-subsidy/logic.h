// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/itemmodule.h"
#include "core/money.h"

#include <optional>

namespace yichuang {

/// 经济困难的高龄、失能老年人补贴: the service subsidy by age, the nursing subsidy by the assessed level of lost
/// abilities, and which of two similar subsidies is the higher (择高). Amounts and levels are the region's.
class ElderlyCareSubsidy final : public ItemModule
{
public:
    int logicVersion() const override { return 1; }
    ItemReview review(const FormValues &form, const ItemContext &context) const override;

private:
    static std::optional<Money> serviceAmount(int age, const QJsonObject &params);
    static std::optional<Money> nursingAmount(const QString &level, const QJsonObject &params);
    static void compare(const FormValues &form, Money amount, ItemReview &review);
};

} // namespace yichuang
