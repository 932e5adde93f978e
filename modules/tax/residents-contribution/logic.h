// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/itemmodule.h"
#include "core/money.h"

namespace yichuang {

/// 城乡居民社会保险费申报: what residents pay for a year of pension and medical insurance by tier, kind and aided
/// group (S64), what the government adds, and whether next year's medical payment is taken yet. Reckoned with the
/// shipped tiers; the tax office's bill counts.
class ResidentContribution final : public ItemModule
{
public:
    int logicVersion() const override { return 1; }
    ItemReview review(const FormValues &form, const ItemContext &context) const override;

private:
    struct Bill
    {
        Money pension; ///< the tier
        Money pensionAid; ///< paid by the government for aided groups
        Money medical;
        Money medicalAid;
        Money added; ///< what the government adds to both, not billed

        Money own() const { return pension - pensionAid + medical - medicalAid; }
        Money aid() const { return pensionAid + medicalAid; }
    };

    static Bill bill(const FormValues &form, const QJsonObject &params);
    static void reviewSeason(const FormValues &form, const ItemContext &context, ItemReview &review);
    static void reviewCollector(const FormValues &form, ItemReview &review);
};

} // namespace yichuang
