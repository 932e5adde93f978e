// SPDX-License-Identifier: GPL-3.0-or-later
#include "logic.h"

#include "core/idnumber.h"
#include "core/ladder.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::ElderlyCareSubsidy)
};

constexpr auto Nursing = "2"_L1;
constexpr auto ReceivesNothingElse = "1"_L1;

void advise(ItemReview &review, const QString &field, const QString &text, const QString &rule)
{
    Finding finding = Finding::advise(field, text);
    finding.rule = rule;
    review.findings.append(finding);
}

} // namespace

std::optional<Money> ElderlyCareSubsidy::serviceAmount(int age, const QJsonObject &params)
{
    if (age < params.value("serviceAge"_L1).toInt())
        return std::nullopt;
    const auto yuan = ladderValue(params.value("serviceLadder"_L1), age);
    return yuan ? std::optional(Money::fromYuan(*yuan)) : std::nullopt;
}

std::optional<Money> ElderlyCareSubsidy::nursingAmount(const QString &level, const QJsonObject &params)
{
    const QJsonValue yuan = params.value("nursingAmounts"_L1).toObject().value(level);
    return yuan.isDouble() ? std::optional(Money::fromYuan(yuan.toDouble())) : std::nullopt;
}

void ElderlyCareSubsidy::compare(const FormValues &form, Money amount, ItemReview &review)
{
    const QString other = form.text(u"allowance.other");
    if (other.isEmpty() || other == ReceivesNothingElse)
        return;
    const Money received = form.money(u"allowance.otherAmount");
    const bool isThisHigher = amount > received;
    review.computed.insert("difference"_L1, (amount - received).yuan());
    review.computed.insert("higher"_L1, isThisHigher ? u"this"_s : u"other"_s);
    advise(review, u"allowance.otherAmount"_s,
           isThisHigher ? Words::tr("This subsidy is %1 yuan a month higher than the one received.")
                              .arg((amount - received).text())
                        : Words::tr("The subsidy received is at least as high: %1 yuan against %2 yuan a month.")
                              .arg(received.text(), amount.text()),
           u"higher"_s);
}

ItemReview ElderlyCareSubsidy::review(const FormValues &form, const ItemContext &context) const
{
    ItemReview review;
    const QDate birth = form.date(u"applicant.birthDate");
    const int minimumAge = context.params.value("minimumAge"_L1).toInt();
    if (!birth.isValid() || birth > context.today || minimumAge <= 0)
        return review;
    const int age = ageOn(birth, context.today);
    review.computed.insert("age"_L1, age);
    if (age < minimumAge)
        return review;

    const bool isNursing = form.text(u"allowance.kind") == Nursing;
    const auto service = serviceAmount(age, context.params);
    const auto nursing = nursingAmount(form.text(u"allowance.ability"), context.params);
    const auto amount = isNursing ? nursing : service;
    review.computed.insert("isEntitled"_L1, amount.has_value());
    if (amount) {
        review.computed.insert("monthlyAmount"_L1, amount->yuan());
        advise(review, u"allowance.monthlyAmount"_s,
               Words::tr("About %1 yuan a month. The decision counts.").arg(amount->text()), u"estimate"_s);
        compare(form, *amount, review);
    } else if (isNursing && service) {
        advise(review, u"allowance.ability"_s,
               Words::tr("The service subsidy of about %1 yuan a month is open at this age.").arg(service->text()),
               u"service-instead"_s);
    }
    return review;
}

} // namespace yichuang
