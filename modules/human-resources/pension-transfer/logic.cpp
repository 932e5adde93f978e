// SPDX-License-Identifier: GPL-3.0-or-later
#include "logic.h"

#include "core/ladder.h"
#include "core/money.h"
#include "core/retirementage.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::PensionTransfer)
};

QString kindOfGroup(const QString &group)
{
    return group == "women"_L1 ? u"Women"_s : group == "workers"_L1 ? u"Workers"_s : u"Men"_s;
}

double toHundredths(double years)
{
    return std::round(years * 100) / 100;
}

} // namespace

void PensionTransfer::reviewOutcome(const FormValues &form, const ItemContext &context, double years, double balance,
                                    ItemReview &review)
{
    review.computed.insert("yearsAfter"_L1, toHundredths(years));
    review.computed.insert("balanceAfter"_L1, balance);
    review.findings.append(
        Finding::advise(u"transfer.yearsAfter"_s,
                        Words::tr("After the transfer %1 years and %2 yuan in residents’ insurance.")
                            .arg(QString::number(toHundredths(years)), Money::fromYuan(balance).text())));

    const QDate birth = form.date(u"applicant.birthDate");
    const bool isWoman = form.text(u"applicant.sex") == "2"_L1;
    const int age = context.params.value(isWoman ? "pensionAgeWomen"_L1 : "pensionAge"_L1).toInt();
    const int payoutMonths = context.params.value("payoutMonths"_L1).toInt();
    if (!birth.isValid() || age <= 0 || payoutMonths <= 0)
        return;
    const bool isOfAge = birth.addYears(age) <= context.today;
    if (!isOfAge || years < context.params.value("minimumYears"_L1).toInt())
        return;
    const Money monthly = Money::fromYuan(context.params.value("basePension"_L1).toDouble())
        + Money::fromYuan(balance / payoutMonths);
    review.computed.insert("monthlyPension"_L1, monthly.yuan());
    review.findings.append(Finding::advise(
        u"transfer.yearsAfter"_s,
        Words::tr("Enough for the residents’ pension at once, about %1 yuan a month: claim it (RS03) "
                  "when the transfer is done.")
            .arg(monthly.text())));
}

void PensionTransfer::reviewBridging(const FormValues &form, const ItemContext &context, ItemReview &review)
{
    const QDate birth = form.date(u"applicant.birthDate");
    const RetirementRule rule
        = RetirementRule::fromParams(context.params, kindOfGroup(form.text(u"transfer.retirementGroup")));
    const QString direction = form.text(u"transfer.direction");
    if (!birth.isValid() || !rule.isKnown() || direction.isEmpty())
        return;
    const QDate retires = rule.reachedOn(birth);
    const int needed = int(ladderValue(context.params.value("minimumMonths"_L1), retires.year()).value_or(0));
    const int months = int(form.number(u"transfer.employeeMonths"));
    const int overlap = int(form.number(u"transfer.overlapMonths"));
    const Money refund = overlap > 0 ? form.money(u"transfer.overlapPayments") : Money();
    const Money together
        = form.money(u"transfer.residentBalance") + form.money(u"transfer.employeeBalance") - refund;
    review.computed.insert("retiresOn"_L1, retires.toString(Qt::ISODate));
    review.computed.insert("neededMonths"_L1, needed);
    review.computed.insert("refund"_L1, refund.yuan());
    if (refund > Money()) {
        review.findings.append(Finding::advise(
            u"transfer.overlapPayments"_s,
            Words::tr("%1 months were paid in both: they count once, and %2 yuan go back to the applicant.")
                .arg(overlap)
                .arg(refund.text())));
    }
    if (direction == "to-resident"_L1) {
        const double years = form.number(u"transfer.residentYears") + double(months - overlap) / 12;
        reviewOutcome(form, context, years, together.yuan(), review);
        return;
    }
    review.computed.insert("yearsAfter"_L1, toHundredths(double(months) / 12));
    review.computed.insert("balanceAfter"_L1, together.yuan());
    review.findings.append(Finding::advise(
        u"transfer.direction"_s,
        Words::tr(
            "In employee insurance %1 months count; from residents’ insurance only the money comes along, not "
            "its years.")
            .arg(months)));
}

ItemReview PensionTransfer::review(const FormValues &form, const ItemContext &context) const
{
    ItemReview review;
    if (!form.has(u"transfer.residentYears") || !form.has(u"transfer.residentBalance"))
        return review;
    if (context.situation == "bridging"_L1) {
        reviewBridging(form, context, review);
        return review;
    }
    reviewOutcome(form, context, form.number(u"transfer.residentYears"), form.number(u"transfer.residentBalance"),
                  review);
    return review;
}

} // namespace yichuang
