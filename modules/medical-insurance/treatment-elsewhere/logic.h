// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/itemmodule.h"

namespace yichuang {

/// 异地就医备案: until when a filing holds, by when promised papers follow (S55), from when it may be changed, and
/// by how much the ratio is lower, elsewhere or back at home. For the conversation at the counter; the register
/// decides.
class RemoteFiling final : public ItemModule
{
public:
    int logicVersion() const override { return 1; }
    ItemReview review(const FormValues &form, const ItemContext &context) const override;

private:
    static void reviewLong(const FormValues &form, const ItemContext &context, const QDate &begin,
                           ItemReview &review);
    static void reviewTemporary(const FormValues &form, const ItemContext &context, ItemReview &review);
};

} // namespace yichuang
