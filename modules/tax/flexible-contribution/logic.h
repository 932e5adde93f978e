// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/itemmodule.h"
#include "core/money.h"

#include <optional>

namespace yichuang {

/// 灵活就业人员社会保险费申报: what a month and the period cost by base and rate (S65), what of it goes into the
/// pension account, and the lowest and highest a month may cost. Every month is rounded to a fen by itself, as the
/// tax office bills it.
class FlexibleContribution final : public ItemModule
{
public:
    int logicVersion() const override { return 1; }
    ItemReview review(const FormValues &form, const ItemContext &context) const override;

private:
    struct Month
    {
        Money pension;
        Money medical;
        Money account; ///< the part of the pension that is the payer's own

        Money all() const { return pension + medical; }
    };

    static std::optional<Month> month(const FormValues &form, double base, const QJsonObject &params);
    static int monthsOf(const FormValues &form);
    static void reviewChoice(const FormValues &form, const ItemContext &context, ItemReview &review);
};

} // namespace yichuang
