// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/itemmodule.h"
#include "core/money.h"

namespace yichuang {

/// 医疗费用手工报销: what the fund pays of bills that were not settled at the hospital. Total less what lies
/// outside the list (目录外自费), what is first borne by oneself (先行自付) and by a third party; then deductible
/// (起付线), ratio by insurance and hospital, lower without a filing elsewhere, and the cap of the year (封顶线);
/// what is left of a hospital stay may go to serious-illness insurance (大病保险). An estimate for the counter:
/// the settlement counts.
class Reimbursement final : public ItemModule
{
public:
    int logicVersion() const override { return 1; }
    ItemReview review(const FormValues &form, const ItemContext &context) const override;

private:
    struct Expenses
    {
        Money total;
        Money outside; ///< outside the list
        Money firstPaid;
        Money thirdParty;
        Money commercial;
        Money eligible;
    };
    /// The region's numbers for this insurance, hospital and kind of treatment.
    struct Terms
    {
        Money deductible; ///< what is left of it
        double ratio = 0;
        Money cap; ///< what is left of it
        bool isKnown = false;
    };

    static Expenses expenses(const FormValues &form);
    static Terms terms(const FormValues &form, const ItemContext &context);
    static Money illness(Money borne, const QJsonObject &params);
    static void report(const Expenses &expenses, const Terms &terms, const ItemContext &context,
                       ItemReview &review);
};

} // namespace yichuang
