// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/itemmodule.h"

namespace yichuang {

/// 就业失业登记. Unemployment (RS09-01): for how many months unemployment benefit is paid at most (社会保险法
/// article 46: a ladder over the months insured and not yet used up), how much that is, and by when to claim it.
/// Work (RS09-02): within how many days it is to be reported (S45), whether the credit code holds, when a benefit
/// ends.
class EmploymentRegistration final : public ItemModule
{
public:
    int logicVersion() const override { return 1; }
    ItemReview review(const FormValues &form, const ItemContext &context) const override;

private:
    static void reviewUnemployment(const FormValues &form, const ItemContext &context, ItemReview &review);
    static void reviewWork(const FormValues &form, const ItemContext &context, ItemReview &review);
};

} // namespace yichuang
