// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/itemmodule.h"

namespace yichuang {

/// 城乡居民养老保险待遇申领: from which month the pension is paid, how much it is at first and what has run up
/// since (国发〔2014〕8号, S34): base pension, account / 139 and an addition for years beyond the minimum. The age
/// differs by region (S33). With this year's amounts; the decision counts.
class PensionClaim final : public ItemModule
{
public:
    int logicVersion() const override { return 1; }
    ItemReview review(const FormValues &form, const ItemContext &context) const override;

private:
    static void reviewYears(const FormValues &form, const ItemContext &context, ItemReview &review);
    static void reviewMoney(const FormValues &form, const ItemContext &context, const QDate &start,
                            ItemReview &review);
};

} // namespace yichuang
