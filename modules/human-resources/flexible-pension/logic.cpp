// SPDX-License-Identifier: GPL-3.0-or-later
#include "logic.h"

#include "core/ladder.h"
#include "core/money.h"
#include "core/retirementage.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::FlexiblePension)
};

} // namespace

void FlexiblePension::reviewMoney(const FormValues &form, const ItemContext &context, ItemReview &review)
{
    const int percent = form.text(u"pension.percent").toInt();
    const double wage = context.params.value("averageWage"_L1).toDouble();
    const double lowest = context.params.value("baseMin"_L1).toDouble();
    const double highest = context.params.value("baseMax"_L1).toDouble();
    if (percent <= 0 || wage <= 0 || highest < lowest)
        return;
    const Money base = Money::fromYuan(std::clamp(wage * percent / 100, lowest, highest));
    const Money monthly = Money::fromYuan(base.yuan() * context.params.value("pensionRate"_L1).toDouble());
    const Money toAccount = Money::fromYuan(base.yuan() * context.params.value("accountRate"_L1).toDouble());
    review.computed.insert("base"_L1, base.yuan());
    review.computed.insert("monthly"_L1, monthly.yuan());
    review.computed.insert("toAccount"_L1, toAccount.yuan());
    review.computed.insert("yearly"_L1, Money::fromFen(monthly.fen() * 12).yuan());
    review.findings.append(Finding::advise(
        u"pension.percent"_s,
        Words::tr("About %1 yuan a month on a base of %2 yuan, %3 of them to the account; to be paid "
                  "with the tax office.")
            .arg(monthly.text(), base.text(), toAccount.text())));
}

void FlexiblePension::reviewMonths(const FormValues &form, const ItemContext &context, const QDate &retires,
                                   ItemReview &review)
{
    const QDate begin = QDate::fromString(form.text(u"pension.beginMonth") + u"-01"_s, u"yyyy-MM-dd"_s);
    const QDate from = begin.isValid() ? begin : QDate(context.today.year(), context.today.month(), 1);
    const int ahead = std::max(0, (retires.year() - from.year()) * 12 + retires.month() - from.month());
    const int paid = int(form.number(u"pension.monthsPaid"));
    const int needed = int(ladderValue(context.params.value("minimumMonths"_L1), retires.year()).value_or(0));
    const int missing = std::max(0, needed - paid - ahead);
    review.computed.insert("monthsAhead"_L1, ahead);
    review.computed.insert("neededMonths"_L1, needed);
    review.computed.insert("missingMonths"_L1, missing);
    if (missing == 0)
        return;
    Finding finding = Finding::warn(
        u"pension.monthsPaid"_s,
        Words::tr(
            "%1 months until %2 and %3 paid so far are %4 fewer than the %5 needed: payment has to go on after "
            "retirement age, or residents’ insurance may suit better (RS01).")
            .arg(ahead)
            .arg(retires.toString(Qt::ISODate))
            .arg(paid)
            .arg(missing)
            .arg(needed));
    finding.rule = u"too-few-months"_s;
    review.findings.append(finding);
}

ItemReview FlexiblePension::review(const FormValues &form, const ItemContext &context) const
{
    ItemReview review;
    const bool isStopping = context.situation == "stop"_L1;
    if (!isStopping)
        reviewMoney(form, context, review);
    const QDate birth = form.date(u"applicant.birthDate");
    const RetirementRule rule = RetirementRule::fromParams(
        context.params, form.text(u"applicant.sex") == "2"_L1 ? u"Women"_s : u"Men"_s);
    if (!birth.isValid() || birth > context.today || !rule.isKnown())
        return review;
    const QDate retires = rule.reachedOn(birth);
    review.computed.insert("retiresOn"_L1, retires.toString(Qt::ISODate));
    if (!isStopping && retires > context.today)
        reviewMonths(form, context, retires, review);
    return review;
}

} // namespace yichuang
