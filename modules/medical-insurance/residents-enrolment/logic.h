// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/itemmodule.h"

namespace yichuang {

/// 城乡居民医保参保登记: what the year costs by kind of person, what aid pays of it, and from which day benefits
/// count: a newborn's birth inside the window (S51), 1 January for those of the season (集中参保期), otherwise
/// after the waiting time, longer after years without insurance (国办发〔2024〕38号). The tax office collects;
/// nothing here is a bill.
class MedicalEnrolment final : public ItemModule
{
public:
    int logicVersion() const override { return 1; }
    ItemReview review(const FormValues &form, const ItemContext &context) const override;

private:
    static QDate benefitsFrom(const FormValues &form, const ItemContext &context, int gapYears);
    static int waitingMonths(int gapYears, const QJsonObject &params);
    static void reviewMoney(const FormValues &form, const ItemContext &context, ItemReview &review);
    static void reviewNewborn(const FormValues &form, const ItemContext &context, ItemReview &review);
};

} // namespace yichuang
