// SPDX-License-Identifier: GPL-3.0-or-later
#include "logic.h"

#include "core/ladder.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::TemporaryAid)
};

constexpr auto Emergency = "MZ03-01"_L1;
constexpr int MonthsOfYear = 12;

Money line(const QJsonObject &params)
{
    return Money::fromYuan(params.value("subsistenceLine"_L1).toDouble());
}

Money times(Money amount, int factor)
{
    return Money::fromFen(amount.fen() * factor);
}

Money capped(Money amount, const QJsonObject &params)
{
    const int months = params.value("capMonths"_L1).toInt();
    return months > 0 ? std::min(amount, times(line(params), months)) : amount;
}

} // namespace

std::optional<Money> TemporaryAid::emergencyEstimate(const HouseholdEconomy &household, const QJsonObject &params)
{
    const int months = params.value("emergencyMonths"_L1).toInt();
    if (line(params).fen() <= 0 || months <= 0 || household.persons <= 0)
        return std::nullopt;
    return capped(times(line(params), months * household.persons), params);
}

std::optional<Money> TemporaryAid::expenseEstimate(Money ownShare, const QJsonObject &params)
{
    const auto rate = ladderValue(params.value("expenseRates"_L1), ownShare.yuan());
    if (line(params).fen() <= 0 || !rate || ownShare.fen() <= 0)
        return std::nullopt;
    return capped(Money::fromYuan(ownShare.yuan() * *rate), params);
}

void TemporaryAid::reviewIncome(const HouseholdEconomy &household, const ItemContext &context, ItemReview &review)
{
    if (household.persons == 0)
        return;
    review.computed.insert("population"_L1, household.persons);
    review.computed.insert("incomeTotal"_L1, household.income.yuan());
    review.computed.insert("incomePerCapita"_L1, household.perPerson.yuan());
    const Money standard = line(context.params);
    if (standard.fen() <= 0)
        return;
    const Money gap = std::max(Money(), standard - household.perPerson);
    review.computed.insert("gapToLine"_L1, gap.yuan());
    if (gap.fen() > 0) {
        Finding finding = Finding::advise(
            u"economy.incomePerCapita"_s,
            Words::tr(
                "Income per person is %1 yuan below the living standard of %2 yuan: the household may also apply "
                "for the minimum living allowance (MZ01).")
                .arg(gap.text(), standard.text()));
        finding.rule = u"below-line"_s;
        finding.source = u"S07"_s;
        review.findings.append(finding);
    }
}

void TemporaryAid::reviewExpense(const FormValues &form, const HouseholdEconomy &household,
                                 const ItemContext &context, ItemReview &review)
{
    const Money own = std::max(Money(), form.money(u"expense.total") - form.money(u"expense.reimbursed"));
    const Money year = times(household.income, MonthsOfYear);
    review.computed.insert("ownShare"_L1, own.yuan());
    if (own.fen() <= 0 || household.persons == 0)
        return;
    // Without any income every expense weighs everything.
    const double share = year.fen() > 0 ? double(own.fen()) / double(year.fen()) : 1.0;
    review.computed.insert("shareOfYearIncome"_L1, std::round(share * 10000) / 10000);
    const double heavy = context.params.value("heavyShare"_L1).toDouble();
    if (heavy > 0 && share < heavy) {
        Finding finding = Finding::warn(
            u"expense.own"_s,
            Words::tr(
                "The own share is %1 % of the household's yearly income, less than the usual %2 %: check that "
                "expenses really exceed its means.")
                .arg(QString::number(share * 100, 'f', 1), QString::number(heavy * 100, 'f', 0)));
        finding.rule = u"not-heavy"_s;
        review.findings.append(finding);
    }
}

ItemReview TemporaryAid::review(const FormValues &form, const ItemContext &context) const
{
    ItemReview review;
    const HouseholdEconomy home = HouseholdEconomy::of(form);
    reviewIncome(home, context, review);

    const bool isEmergency = context.business == Emergency;
    if (!isEmergency)
        reviewExpense(form, home, context, review);
    const Money own = Money::fromYuan(review.computed.value("ownShare"_L1).toDouble());
    const auto estimate
        = isEmergency ? emergencyEstimate(home, context.params) : expenseEstimate(own, context.params);
    if (!estimate)
        return review;

    review.computed.insert("estimate"_L1, estimate->yuan());
    const Money smallSum = Money::fromYuan(context.params.value("smallSumLimit"_L1).toDouble());
    review.computed.insert("decidedBy"_L1, smallSum.fen() > 0 && *estimate <= smallSum ? u"town"_s : u"county"_s);
    Finding finding = Finding::advise(
        u"aid.suggestedAmount"_s,
        Words::tr("Estimated aid about %1 yuan. An estimate only: the decision counts.").arg(estimate->text()));
    finding.rule = u"estimate"_s;
    review.findings.append(finding);
    return review;
}

} // namespace yichuang
