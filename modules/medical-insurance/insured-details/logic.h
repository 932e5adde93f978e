// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/itemmodule.h"

namespace yichuang {

/// 参保信息变更登记: whether what is to be written into the register agrees with the paper on the counter, and
/// what else has to change with it (a new ID number brings its own birth and sex). Key data (关键信息) are name,
/// sex, ID number and date of birth (S53). It does not compare with the population register: that is the clerk's
/// answer in the form.
class InsuredDetailsChange final : public ItemModule
{
public:
    int logicVersion() const override { return 1; }
    ItemReview review(const FormValues &form, const ItemContext &context) const override;

private:
    static void reviewRow(const FormValues &form, const QString &item, const QString &after, int row,
                          ItemReview &review);
    static void reviewNumber(const FormValues &form, const QDate &today, ItemReview &review);
};

} // namespace yichuang
