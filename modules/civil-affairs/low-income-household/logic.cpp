// SPDX-License-Identifier: GPL-3.0-or-later
#include "logic.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::LowIncomeHousehold)
};

constexpr auto ByExpense = "2"_L1;
constexpr int MonthsOfYear = 12;

Money param(const QJsonObject &params, QLatin1StringView key)
{
    return Money::fromYuan(params.value(key).toDouble());
}

void advise(ItemReview &review, const QString &field, const QString &text, const QString &rule)
{
    Finding finding = Finding::advise(field, text);
    finding.rule = rule;
    finding.source = u"S70"_s;
    review.findings.append(finding);
}

} // namespace

LowIncomeHousehold::Measure LowIncomeHousehold::measure(const FormValues &form, const HouseholdEconomy &household,
                                                        const QJsonObject &params)
{
    Measure result;
    result.isByExpense = form.text(u"edge.kind") == ByExpense;
    result.line = param(params, "subsistenceLine"_L1);
    result.edge = Money::fromYuan(result.line.yuan() * params.value("edgeFactor"_L1).toDouble());
    result.average = moneyPerPart(param(params, "disposableIncome"_L1), MonthsOfYear);
    if (result.isByExpense)
        result.expense = moneyPerPart(form.money(u"edge.rigidExpense"), qint64(MonthsOfYear) * household.persons);
    result.measured = std::max(Money(), household.perPerson - result.expense);
    return result;
}

bool LowIncomeHousehold::qualifies(const Measure &measure, const HouseholdEconomy &household)
{
    if (measure.isByExpense && household.perPerson >= measure.average)
        return false;
    return measure.measured < measure.edge;
}

void LowIncomeHousehold::reviewOutcome(const Measure &measure, const HouseholdEconomy &household,
                                       ItemReview &review)
{
    if (!qualifies(measure, household)) {
        // By income the other ground may still be open; by expenses there is none left.
        if (!measure.isByExpense && household.perPerson < measure.average)
            advise(review, u"economy.incomePerCapita"_s,
                   Words::tr(
                       "Income per person is below the local average of %1 yuan a month: with heavy expenses the "
                       "household may apply on that ground.")
                       .arg(measure.average.text()),
                   u"try-expenses"_s);
        return;
    }
    if (household.perPerson < measure.line)
        return; // the form itself sends to the allowance first
    advise(review, u"edge.gap"_s,
           Words::tr("%1 yuan per person and month lie below the low-income line of %2 yuan.")
               .arg(measure.measured.text(), measure.edge.text()),
           u"within-edge"_s);
}

ItemReview LowIncomeHousehold::review(const FormValues &form, const ItemContext &context) const
{
    ItemReview review;
    const HouseholdEconomy household = HouseholdEconomy::of(form);
    const Measure measured = measure(form, household, context.params);
    if (household.persons == 0 || measured.line.fen() <= 0)
        return review;
    review.computed = {{u"population"_s, household.persons},
                       {u"incomeTotal"_s, household.income.yuan()},
                       {u"incomePerCapita"_s, household.perPerson.yuan()},
                       {u"assetsPerCapita"_s, household.assetsPerPerson.yuan()},
                       {u"line"_s, measured.line.yuan()},
                       {u"edgeLine"_s, measured.edge.yuan()},
                       {u"expensePerCapita"_s, measured.expense.yuan()},
                       {u"measured"_s, measured.measured.yuan()},
                       {u"qualifies"_s, qualifies(measured, household)},
                       {u"isBelowLine"_s, household.perPerson < measured.line}};
    reviewOutcome(measured, household, review);
    return review;
}

} // namespace yichuang
