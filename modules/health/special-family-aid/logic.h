// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/itemmodule.h"

namespace yichuang {

/// 计划生育家庭特别扶助: whether the age is reached - the mother's for couples, one's own for the single (S63) -
/// and the monthly amount by kind and age of the applicant; what it is for both when both qualify. The county
/// decides.
class SpecialFamilyAid final : public ItemModule
{
public:
    int logicVersion() const override { return 1; }
    ItemReview review(const FormValues &form, const ItemContext &context) const override;

private:
    static QDate decidingBirth(const FormValues &form, const QDate &today);
};

} // namespace yichuang
