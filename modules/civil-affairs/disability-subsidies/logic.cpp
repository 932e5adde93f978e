// SPDX-License-Identifier: GPL-3.0-or-later
#include "logic.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::DisabilitySubsidy)
};

constexpr auto Living = "MZ05-01"_L1;
// Grounds of the living subsidy (S27).
constexpr auto AllowanceHousehold = "1"_L1;
constexpr auto SevereWithoutIncome = "2"_L1;
constexpr auto SeveralDisabled = "3"_L1;
constexpr auto KeptByOldParents = "4"_L1;
constexpr auto MildMental = "5"_L1;

Money line(const QJsonObject &params)
{
    return Money::fromYuan(params.value("subsistenceLine"_L1).toDouble());
}

// The finer key first: "1-2" before "1".
std::optional<double> valueOf(const QJsonValue &table, const QString &key, const QString &finer)
{
    const QJsonObject values = table.toObject();
    const QJsonValue found = values.contains(finer) ? values.value(finer) : values.value(key);
    return found.isDouble() ? std::optional(found.toDouble()) : std::nullopt;
}

void advise(ItemReview &review, const QString &text, const QString &rule)
{
    Finding finding = Finding::advise(u"subsidy.monthlyAmount"_s, text);
    finding.rule = rule;
    finding.source = u"S27"_s;
    review.findings.append(finding);
}

} // namespace

bool DisabilitySubsidy::Disability::isMental() const
{
    return category == "5"_L1 || category == "6"_L1;
}

QStringList DisabilitySubsidy::groundsFor(const Disability &disability, const FormValues &form,
                                          const QJsonObject &params)
{
    const bool hasIncome = form.flag(u"subsidy.hasFixedIncome");
    const bool isHearingOrSpeech = disability.category == "2"_L1 || disability.category == "3"_L1;
    QStringList grounds;
    if (form.flag(u"subsidy.isLowIncome"))
        grounds.append(AllowanceHousehold);
    if (disability.isSevere() && !isHearingOrSpeech && !hasIncome)
        grounds.append(SevereWithoutIncome);
    if (form.has(u"subsidy.incomePerCapita")) {
        const double most = line(params).yuan() * params.value("incomeFactor"_L1).toDouble();
        if (form.money(u"subsidy.incomePerCapita") <= Money::fromYuan(most))
            grounds.append({SeveralDisabled, KeptByOldParents});
    }
    if (disability.isMental() && !disability.isSevere() && !hasIncome)
        grounds.append(MildMental);
    return grounds;
}

std::optional<Money> DisabilitySubsidy::livingAmount(const QString &ground, int grade, const QJsonObject &params)
{
    const auto share = valueOf(params.value("livingShares"_L1), ground, u"%1-%2"_s.arg(ground).arg(grade));
    if (!share || *share <= 0 || line(params).fen() <= 0)
        return std::nullopt;
    return Money::fromYuan(line(params).yuan() * *share);
}

std::optional<Money> DisabilitySubsidy::nursingAmount(const Disability &disability, const QJsonObject &params)
{
    const QString grade = QString::number(disability.grade);
    const auto yuan = valueOf(params.value("nursingAmounts"_L1), grade, grade + u'-' + disability.category);
    return yuan ? std::optional(Money::fromYuan(*yuan)) : std::nullopt;
}

void DisabilitySubsidy::reviewLiving(const Disability &disability, const FormValues &form, const QJsonObject &params,
                                     ItemReview &review)
{
    const QStringList grounds = groundsFor(disability, form, params);
    review.computed.insert("fittingGrounds"_L1, QJsonArray::fromStringList(grounds));
    const QString ground = form.text(u"subsidy.reason");
    if (const auto amount = livingAmount(ground, disability.grade, params); amount && grounds.contains(ground)) {
        review.computed.insert("monthlyAmount"_L1, amount->yuan());
        advise(review,
               Words::tr("About %1 yuan a month, from the month of the application. The decision counts.")
                   .arg(amount->text()),
               u"estimate"_s);
    }
    const auto nursing = nursingAmount(disability, params);
    review.computed.insert("nursingOpen"_L1, nursing.has_value());
    if (nursing) {
        advise(
            review,
            Words::tr("If care is needed for six months or more, the nursing subsidy (MZ05-02) of about %1 yuan a "
                      "month may be applied for as well.")
                .arg(nursing->text()),
            u"nursing-too"_s);
    }
}

void DisabilitySubsidy::reviewNursing(const Disability &disability, const QJsonObject &params, ItemReview &review)
{
    const auto amount = nursingAmount(disability, params);
    review.computed.insert("isGradeIncluded"_L1, amount.has_value());
    if (!amount)
        return;
    review.computed.insert("monthlyAmount"_L1, amount->yuan());
    advise(review,
           Words::tr("About %1 yuan a month, from the month of the application. The decision counts.")
               .arg(amount->text()),
           u"estimate"_s);
}

ItemReview DisabilitySubsidy::review(const FormValues &form, const ItemContext &context) const
{
    ItemReview review;
    const Disability disability{form.text(u"disability.category"), form.text(u"disability.grade").toInt()};
    if (disability.category.isEmpty() || disability.grade < 1 || context.params.isEmpty())
        return review;
    review.computed.insert("startMonth"_L1, context.today.toString(u"yyyy-MM"_s));
    if (context.business == Living)
        reviewLiving(disability, form, context.params, review);
    else
        reviewNursing(disability, context.params, review);
    return review;
}

} // namespace yichuang
