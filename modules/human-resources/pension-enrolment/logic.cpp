// SPDX-License-Identifier: GPL-3.0-or-later
#include "logic.h"

#include "core/idnumber.h"
#include "core/money.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::PensionEnrolment)
};

Money yuan(const QJsonObject &params, QLatin1StringView key)
{
    return Money::fromYuan(params.value(key).toDouble());
}

} // namespace

void PensionEnrolment::reviewMoney(const FormValues &form, const ItemContext &context, int years, ItemReview &review)
{
    const QString tierText = form.text(u"insurance.tier");
    if (tierText.isEmpty())
        return;
    const Money tier = Money::fromYuan(tierText.toDouble());
    const Money subsidy
        = Money::fromYuan(context.params.value("subsidies"_L1).toObject().value(tierText).toDouble());
    const bool governmentPays = form.text(u"insurance.specialGroup") != "0"_L1
        && !form.text(u"insurance.specialGroup").isEmpty() && form.flag(u"insurance.governmentPays");
    const Money paidForHim = governmentPays ? std::min(tier, yuan(context.params, "governmentTier"_L1)) : Money();
    const Money own = tier - paidForHim;
    review.computed.insert("ownPayment"_L1, own.yuan());
    review.computed.insert("governmentPayment"_L1, paidForHim.yuan());
    review.computed.insert("subsidy"_L1, subsidy.yuan());
    review.findings.append(
        Finding::advise(u"insurance.tier"_s,
                        Words::tr("%1 yuan a year to pay, %2 yuan a year added by the government.")
                            .arg(own.text(), subsidy.text())));

    const int payoutMonths = context.params.value("payoutMonths"_L1).toInt();
    if (years <= 0 || payoutMonths <= 0)
        return;
    const Money account = Money::fromFen((tier + subsidy).fen() * years);
    const Money pension = yuan(context.params, "basePension"_L1) + Money::fromYuan(account.yuan() / payoutMonths);
    review.computed.insert("accountAtPension"_L1, account.yuan());
    review.computed.insert("monthlyPension"_L1, pension.yuan());
    review.findings.append(Finding::advise(
        u"insurance.tier"_s,
        Words::tr(
            "With %1 years at this tier about %2 yuan a month at pension age, without interest; an estimate only.")
            .arg(years)
            .arg(pension.text())));
}

ItemReview PensionEnrolment::review(const FormValues &form, const ItemContext &context) const
{
    ItemReview review;
    const QDate birth = form.date(u"applicant.birthDate");
    const int pensionAge = context.params.value("pensionAge"_L1).toInt();
    const int minimumYears = context.params.value("minimumYears"_L1).toInt();
    if (!birth.isValid() || birth > context.today || pensionAge <= 0)
        return review;

    const QDate pensionOn = birth.addYears(pensionAge);
    const int first
        = form.has(u"insurance.firstYear") ? int(form.number(u"insurance.firstYear")) : context.today.year();
    const int catchUp = context.situation == "catch-up"_L1 ? int(form.number(u"insurance.catchUpYears")) : 0;
    // The year of the birthday is not counted: the pension begins in it.
    const int years = std::max(0, pensionOn.year() - first) + std::max(0, catchUp);
    const int missing = std::max(0, minimumYears - years);
    review.computed = {{u"age"_s, ageOn(birth, context.today)},
                       {u"pensionOn"_s, pensionOn.toString(Qt::ISODate)},
                       {u"yearsPossible"_s, years},
                       {u"yearsMissing"_s, missing}};
    if (missing > 0 && pensionOn > context.today) {
        Finding finding = Finding::warn(u"insurance.firstYear"_s,
                                        Words::tr("At most %1 years until %2, %3 fewer than the %4 needed: tell "
                                                  "the applicant that the rest has to be "
                                                  "caught up or paid on.")
                                            .arg(years)
                                            .arg(pensionOn.toString(Qt::ISODate))
                                            .arg(missing)
                                            .arg(minimumYears));
        finding.rule = u"too-few-years"_s;
        finding.source = u"S34"_s;
        review.findings.append(finding);
    }
    reviewMoney(form, context, years, review);
    return review;
}

} // namespace yichuang
