// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/itemmodule.h"

namespace yichuang {

/// 孤儿、事实无人抚养儿童: which of the two doors the situations of father and mother open, until when, and the
/// monthly support by way of care. Both gone (dead, missing, not to be found): an orphan (S29). Both in hardship,
/// or one gone and the other in hardship: a child without support (S30). There is no public notice for children.
class ChildProtection final : public ItemModule
{
public:
    int logicVersion() const override { return 1; }
    ItemReview review(const FormValues &form, const ItemContext &context) const override;

private:
    enum class Parent { Unknown, Dead, Missing, NotFound, Hardship, Able };
    enum class Standing { None, Orphan, WithoutSupport, Unclear };

    static Parent parent(const FormValues &form, const QString &role, const ItemContext &context);
    static Standing standing(Parent one, Parent other);
    static QString name(Standing standing);
    static void reviewTime(const FormValues &form, const ItemContext &context, ItemReview &review);
};

} // namespace yichuang
