// SPDX-License-Identifier: GPL-3.0-or-later
#include "logic.h"

#include "core/money.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::InsuranceChange)
};

QDate monthOf(const QDate &day)
{
    return QDate(day.year(), day.month(), 1);
}

int monthsFrom(const QDate &earlier, const QDate &later)
{
    return (later.year() - earlier.year()) * 12 + later.month() - earlier.month();
}

} // namespace

void InsuranceChange::reviewBirth(const FormValues &form, const ItemContext &context, ItemReview &review)
{
    const QDate former = form.date(u"change.formerBirthDate");
    const QDate birth = form.date(u"applicant.birthDate");
    const int age = context.params.value("pensionAge"_L1).toInt();
    if (!former.isValid() || !birth.isValid() || age <= 0)
        return;
    // Paid from the month after the birthday.
    const QDate before = monthOf(former.addYears(age)).addMonths(1);
    const QDate after = monthOf(birth.addYears(age)).addMonths(1);
    const int shift = monthsFrom(before, after);
    review.computed.insert("pensionMonthBefore"_L1, before.toString(u"yyyy-MM"_s));
    review.computed.insert("pensionMonthAfter"_L1, after.toString(u"yyyy-MM"_s));
    review.computed.insert("monthsShifted"_L1, shift);
    if (shift != 0) {
        review.findings.append(
            Finding::advise(u"change.formerBirthDate"_s,
                            Words::tr("With the new date of birth the pension begins in %1 instead of %2.")
                                .arg(after.toString(u"yyyy-MM"_s), before.toString(u"yyyy-MM"_s))));
    }
    const int tooEarly = std::clamp(monthsFrom(before, monthOf(context.today)) + 1, 0, std::max(0, shift));
    if (!form.flag(u"change.isReceiving") || tooEarly == 0)
        return;
    const Money overpaid = Money::fromFen(form.money(u"change.monthlyPension").fen() * tooEarly);
    review.computed.insert("monthsTooEarly"_L1, tooEarly);
    review.computed.insert("overpaid"_L1, overpaid.yuan());
    Finding finding = Finding::warn(
        u"change.formerBirthDate"_s,
        Words::tr("%1 months were paid too early, about %2 yuan: tell the applicant that it is to be paid back.")
            .arg(tooEarly)
            .arg(overpaid.text()));
    finding.rule = u"paid-too-early"_s;
    review.findings.append(finding);
}

void InsuranceChange::reviewTier(const FormValues &form, const ItemContext &context, ItemReview &review)
{
    const QString tier = form.text(u"change.newTier");
    if (tier.isEmpty())
        return;
    const QJsonObject subsidies = context.params.value("subsidies"_L1).toObject();
    const Money cost = Money::fromYuan(tier.toDouble());
    const Money subsidy = Money::fromYuan(subsidies.value(tier).toDouble());
    const Money more = cost - Money::fromYuan(form.text(u"change.oldTier").toDouble());
    const int year = context.today.year() + (form.flag(u"change.paidThisYear") ? 1 : 0);
    review.computed.insert("validFromYear"_L1, year);
    review.computed.insert("ownPayment"_L1, cost.yuan());
    review.computed.insert("moreToPay"_L1, more.yuan());
    review.computed.insert("subsidy"_L1, subsidy.yuan());
    review.findings.append(
        Finding::advise(u"change.newTier"_s,
                        Words::tr("From %1 on %2 yuan a year to pay, %3 yuan a year added by the government.")
                            .arg(year)
                            .arg(cost.text(), subsidy.text())));
}

ItemReview InsuranceChange::review(const FormValues &form, const ItemContext &context) const
{
    ItemReview review;
    if (context.situation == "key"_L1)
        reviewBirth(form, context, review);
    if (context.situation == "tier"_L1)
        reviewTier(form, context, review);
    return review;
}

} // namespace yichuang
