// SPDX-License-Identifier: GPL-3.0-or-later
#include "logic.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::SubsistenceAllowance)
};

constexpr auto Rural = "2"_L1;
constexpr auto Alone = "2"_L1;
constexpr auto Clergy = "4"_L1;
constexpr auto Self = "01"_L1;

Money lineFor(const QString &kind, const QJsonObject &params)
{
    const auto key = kind == Rural ? "ruralLine"_L1 : "subsistenceLine"_L1;
    return Money::fromYuan(params.value(key).toDouble());
}

Money ownIncome(const FormValues &form)
{
    for (const QJsonValue &row : form.rows(u"household.members")) {
        const QJsonObject member = row.toObject();
        if (member.value("relation"_L1).toString() == Self)
            return Money::fromYuan(member.value("income"_L1).toDouble());
    }
    return {};
}

Finding ruled(Finding finding, const QString &rule, const QString &source)
{
    finding.rule = rule;
    finding.source = source;
    return finding;
}

} // namespace

SubsistenceAllowance::Measure
SubsistenceAllowance::measure(const FormValues &form, const HouseholdEconomy &household, const QJsonObject &params)
{
    Measure result;
    result.isAlone = form.text(u"aid.mode") == Alone;
    result.isClergy = result.isAlone && form.text(u"aid.singleReason") == Clergy;
    result.line = lineFor(form.text(u"aid.kind"), params);
    result.edge = Money::fromYuan(result.line.yuan() * params.value("edgeFactor"_L1).toDouble());
    const Money income = result.isAlone ? ownIncome(form) : household.perPerson;
    result.gap = std::max(Money(), result.line - income);
    result.persons = result.isAlone ? 1 : std::min(int(form.number(u"aid.insuredCount")), household.persons);
    return result;
}

void SubsistenceAllowance::reviewAmount(const Measure &measure, ItemReview &review)
{
    const Money estimate = Money::fromFen(measure.gap.fen() * measure.persons);
    review.computed.insert("estimate"_L1, estimate.yuan());
    if (estimate.fen() <= 0)
        return;
    const QString text
        = Words::tr(
              "About %1 yuan a month: %2 yuan short of the line of %3 yuan, for %4 persons. An estimate only: "
              "the decision counts.")
              .arg(estimate.text(), measure.gap.text(), measure.line.text(), QString::number(measure.persons));
    review.findings.append(ruled(Finding::advise(u"aid.estimate"_s, text), u"estimate"_s, u"S11"_s));
}

// Just above the line there is another door (MZ04); the form itself refuses this one.
void SubsistenceAllowance::reviewWayOut(const Measure &measure, const HouseholdEconomy &household,
                                        ItemReview &review)
{
    if (measure.isAlone || household.perPerson < measure.line || household.perPerson >= measure.edge)
        return;
    review.findings.append(ruled(
        Finding::advise(u"economy.incomePerCapita"_s,
                        Words::tr("Income per person lies between the line of %1 yuan and %2 yuan: the household "
                                  "may apply as a low-income household (MZ04).")
                            .arg(measure.line.text(), measure.edge.text())),
        u"low-income-household"_s, u"S70"_s));
}

ItemReview SubsistenceAllowance::review(const FormValues &form, const ItemContext &context) const
{
    ItemReview review;
    const HouseholdEconomy household = HouseholdEconomy::of(form);
    const Measure measured = measure(form, household, context.params);
    if (household.persons == 0 || measured.line.fen() <= 0)
        return review;
    const bool isBelow
        = measured.isClergy || household.perPerson < (measured.isAlone ? measured.edge : measured.line);
    review.computed = {{u"population"_s, household.persons},
                       {u"incomeTotal"_s, household.income.yuan()},
                       {u"incomePerCapita"_s, household.perPerson.yuan()},
                       {u"assetsPerCapita"_s, household.assetsPerPerson.yuan()},
                       {u"line"_s, measured.line.yuan()},
                       {u"gapToLine"_s, measured.gap.yuan()},
                       {u"isWithinIncome"_s, isBelow}};
    if (isBelow)
        reviewAmount(measured, review);
    reviewWayOut(measured, household, review);
    return review;
}

} // namespace yichuang
