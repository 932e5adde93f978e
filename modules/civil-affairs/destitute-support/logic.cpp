// SPDX-License-Identifier: GPL-3.0-or-later
#include "logic.h"

#include "core/idnumber.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::DestituteSupport)
};

constexpr auto Old = "1"_L1;
constexpr auto Disabled = "2"_L1;
constexpr auto Minor = "3"_L1;
constexpr auto FullSelfCare = "1"_L1;
constexpr auto HalfCare = "2"_L1;
constexpr auto FullCare = "3"_L1;

// Grades up to which a kind of disability counts as unable to work (S16, S17); several at once need a look.
int lastGradeThatCounts(const QString &category)
{
    if (category == "5"_L1 || category == "6"_L1) // intellectual, mental
        return 3;
    if (category == "4"_L1) // physical
        return 2;
    return category == "1"_L1 ? 1 : 0; // visual
}

Money line(const QJsonObject &params)
{
    return Money::fromYuan(params.value("subsistenceLine"_L1).toDouble());
}

} // namespace

bool DestituteSupport::isUnableToWork(const FormValues &form, const ItemContext &context)
{
    const QString kind = form.text(u"target.kind");
    if (kind == Disabled) {
        const int grade = form.text(u"disability.grade").toInt();
        return grade > 0 && grade <= lastGradeThatCounts(form.text(u"disability.category"));
    }
    const QDate birth = form.date(u"applicant.birthDate");
    if (!birth.isValid() || birth > context.today)
        return false;
    const int age = ageOn(birth, context.today);
    if (kind == Old)
        return age >= context.params.value("elderAge"_L1).toInt();
    const auto limit = form.flag(u"target.continuing") ? "minorExtendedAge"_L1 : "minorAge"_L1;
    return kind == Minor && age < context.params.value(limit).toInt();
}

bool DestituteSupport::isWithoutMeans(const HouseholdEconomy &economy, const QJsonObject &params)
{
    return economy.persons > 0 && economy.perPerson < line(params);
}

bool DestituteSupport::hasNobody(const FormValues &form)
{
    return form.has(u"target.hasSupporter")
        && (!form.flag(u"target.hasSupporter") || form.flag(u"target.supporterUnable"));
}

std::optional<int> DestituteSupport::lostAbilities(const FormValues &form)
{
    constexpr QStringView questions[] = {u"target.canEat",    u"target.canDress", u"target.canRise",
                                         u"target.canToilet", u"target.canWalk",  u"target.canBathe"};
    int lost = 0;
    for (const QStringView question : questions) {
        if (!form.value(question).isBool())
            return std::nullopt;
        lost += form.flag(question) ? 0 : 1;
    }
    return lost;
}

QString DestituteSupport::selfCare(int lost, const QJsonObject &params)
{
    if (lost == 0)
        return FullSelfCare;
    return lost <= params.value("partialUpTo"_L1).toInt() ? HalfCare : FullCare;
}

void DestituteSupport::reviewAmount(const FormValues &form, const QJsonObject &params, ItemReview &review)
{
    const Money basic = Money::fromYuan(line(params).yuan() * params.value("basicFactor"_L1).toDouble());
    const QJsonObject standards = params.value("careStandards"_L1).toObject();
    const Money care = Money::fromYuan(standards.value(form.text(u"target.selfCare")).toDouble());
    const Money total = basic + care;
    review.computed.insert("basicStandard"_L1, basic.yuan());
    review.computed.insert("careStandard"_L1, care.yuan());
    review.computed.insert("monthlySupport"_L1, total.yuan());
    Finding finding = Finding::advise(
        u"target.basic"_s,
        Words::tr("About %1 yuan a month: %2 for living and %3 for care. An estimate only: the assessment and the "
                  "decision count.")
            .arg(total.text(), basic.text(), care.text()));
    finding.rule = u"estimate"_s;
    review.findings.append(finding);
}

ItemReview DestituteSupport::review(const FormValues &form, const ItemContext &context) const
{
    ItemReview review;
    const HouseholdEconomy economy = HouseholdEconomy::of(form);
    if (form.text(u"target.kind").isEmpty() || line(context.params).fen() <= 0)
        return review;
    const bool isUnable = isUnableToWork(form, context);
    const bool isPoor = isWithoutMeans(economy, context.params);
    const bool isAlone = hasNobody(form);
    review.computed = {{u"incomePerCapita"_s, economy.perPerson.yuan()},
                       {u"isUnableToWork"_s, isUnable},
                       {u"isWithoutMeans"_s, isPoor},
                       {u"hasNobody"_s, isAlone},
                       {u"meetsAll"_s, isUnable && isPoor && isAlone}};
    if (const auto lost = lostAbilities(form)) {
        review.computed.insert("lostAbilities"_L1, *lost);
        review.computed.insert("selfCare"_L1, selfCare(*lost, context.params));
    }
    if (isUnable && isPoor && isAlone)
        reviewAmount(form, context.params, review);
    if (isPoor && !isAlone && form.has(u"target.hasSupporter")) {
        Finding finding = Finding::advise(
            u"target.hasSupporter"_s,
            Words::tr("Income is below the living standard: the household may apply for the minimum living "
                      "allowance (MZ01) instead."));
        finding.rule = u"allowance-instead"_s;
        review.findings.append(finding);
    }
    return review;
}

} // namespace yichuang
