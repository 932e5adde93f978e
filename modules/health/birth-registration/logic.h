// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/itemmodule.h"

namespace yichuang {

/// 生育登记: whose child it is and the how-manieth, how far the pregnancy is, and by which day the newborn has to
/// be enrolled in medical insurance so that it counts from birth (S51, S58). Not a permission: a finding here
/// never decides whether a birth may be registered.
class BirthRegistration final : public ItemModule
{
public:
    int logicVersion() const override { return 1; }
    ItemReview review(const FormValues &form, const ItemContext &context) const override;

private:
    static void reviewParents(const FormValues &form, const ItemContext &context, ItemReview &review);
    static void reviewPregnancy(const FormValues &form, const ItemContext &context, ItemReview &review);
    static void reviewNewborn(const FormValues &form, const ItemContext &context, ItemReview &review);
    static void reviewSpacing(const FormValues &form, const ItemContext &context, const QDate &birth,
                              ItemReview &review);
};

} // namespace yichuang
