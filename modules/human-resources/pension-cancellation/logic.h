// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/itemmodule.h"
#include "core/money.h"

namespace yichuang {

/// 城乡居民养老保险注销登记: what is paid out when the insurance ends: the balance of the account, on death a
/// funeral grant (丧葬补助金) of some months' base pension, less the months of pension that were paid too many;
/// and each heir's part (国发〔2014〕8号, S36). A transferred account is not paid out. Estimates; the settlement
/// counts.
class PensionCancellation final : public ItemModule
{
public:
    int logicVersion() const override { return 1; }
    ItemReview review(const FormValues &form, const ItemContext &context) const override;

private:
    static int monthsTooMany(const FormValues &form, const ItemContext &context);
    static Money funeralGrant(const FormValues &form, const ItemContext &context);
    static void shareOut(const FormValues &form, Money total, ItemReview &review);
};

} // namespace yichuang
