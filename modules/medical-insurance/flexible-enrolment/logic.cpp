// SPDX-License-Identifier: GPL-3.0-or-later
#include "logic.h"

#include "core/retirementage.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::FlexibleMedical)
};

constexpr int MonthsOfYear = 12;
constexpr auto Female = "2"_L1;
constexpr auto NoneBefore = "9"_L1;

QDate month(const FormValues &form, QStringView path)
{
    return QDate::fromString(form.text(path) + u"-01"_s, Qt::ISODate);
}

int monthsBetween(const QDate &from, const QDate &to)
{
    return (to.year() - from.year()) * MonthsOfYear + to.month() - from.month();
}

void add(ItemReview &review, Finding finding, const QString &rule)
{
    finding.rule = rule;
    review.findings.append(finding);
}

} // namespace

Money FlexibleMedical::monthly(const FormValues &form, const QJsonObject &params)
{
    const double rate = params.value("rates"_L1).toObject().value(form.text(u"medical.payMode")).toDouble();
    return Money::fromYuan(params.value("base"_L1).toDouble() * rate);
}

QDate FlexibleMedical::retirement(const FormValues &form, const QJsonObject &params)
{
    const QDate birth = form.date(u"applicant.birthDate");
    const bool isWoman = form.text(u"applicant.sex") == Female;
    const RetirementRule rule = RetirementRule::fromParams(params, isWoman ? u"Women"_s : u"Men"_s);
    return birth.isValid() && rule.isKnown() ? rule.reachedOn(birth) : QDate();
}

void FlexibleMedical::reviewEntry(const FormValues &form, const ItemContext &context, ItemReview &review)
{
    const QDate retires = retirement(form, context.params);
    if (retires.isValid() && retires <= context.today) {
        add(review,
            Finding::block(
                u"applicant.birthDate"_s,
                Words::tr("The statutory age of retirement was reached on %1: a new entry is not possible. "
                          "Residents' insurance (YB01) is open, or the change to retirement if enough was "
                          "paid.")
                    .arg(retires.toString(Qt::ISODate))),
            u"past-retirement"_s);
    }
    const QDate begin = month(form, u"medical.beginMonth");
    if (!begin.isValid())
        return;
    const int grace = context.params.value("graceMonths"_L1).toInt();
    const int wait = context.params.value("waitMonths"_L1).toInt();
    const QDate last = month(form, u"medical.lastPaidMonth");
    const bool hadNone = form.text(u"medical.previous") == NoneBefore;
    if (!hadNone && !last.isValid())
        return;
    const int gap = hadNone ? 0 : std::max(0, monthsBetween(last, begin) - 1);
    const bool waits = hadNone || gap > grace;
    const QDate from = waits ? begin.addMonths(wait) : begin;
    review.computed.insert("gapMonths"_L1, gap);
    review.computed.insert("waitMonths"_L1, waits ? wait : 0);
    review.computed.insert("benefitMonth"_L1, from.toString(u"yyyy-MM"_s));
    add(review,
        waits ? Finding::advise(u"medical.beginMonth"_s,
                                Words::tr("A waiting time of %1 months applies: benefits from %2.")
                                    .arg(wait)
                                    .arg(from.toString(u"yyyy-MM"_s)))
              : Finding::advise(u"medical.beginMonth"_s,
                                Words::tr("The gap of %1 months counts as continuous: benefits from %2.")
                                    .arg(gap)
                                    .arg(from.toString(u"yyyy-MM"_s))),
        u"benefits-from"_s);
}

void FlexibleMedical::reviewRetirement(const FormValues &form, const ItemContext &context, ItemReview &review)
{
    const QDate retires = retirement(form, context.params);
    if (retires.isValid() && retires > context.today) {
        add(review,
            Finding::warn(u"applicant.birthDate"_s,
                          Words::tr("The statutory age of retirement is reached only on %1: check the approval.")
                              .arg(retires.toString(Qt::ISODate))),
            u"before-retirement"_s);
    }
    if (!form.has(u"medical.paidMonths") || !form.has(u"medical.localMonths"))
        return;
    const bool isWoman = form.text(u"applicant.sex") == Female;
    const int needed = context.params.value(isWoman ? "yearsWomen"_L1 : "yearsMen"_L1).toInt() * MonthsOfYear;
    const int neededHere = context.params.value("localYears"_L1).toInt() * MonthsOfYear;
    const int missing = std::max({0, needed - int(form.number(u"medical.paidMonths")),
                                  neededHere - int(form.number(u"medical.localMonths"))});
    const Money price = Money::fromFen(monthly(form, context.params).fen() * missing);
    review.computed.insert("missingMonths"_L1, missing);
    review.computed.insert("catchUp"_L1, price.yuan());
    add(review,
        missing == 0 ? Finding::advise(u"medical.paidMonths"_s,
                                       Words::tr("Enough was paid: no more payments in retirement."))
                     : Finding::warn(
                         u"medical.paidMonths"_s,
                         Words::tr("%1 months are missing: paying them up at once costs about %2 yuan, or go on "
                                   "paying by the month.")
                             .arg(missing)
                             .arg(price.text())),
        u"years-paid"_s);
}

ItemReview FlexibleMedical::review(const FormValues &form, const ItemContext &context) const
{
    ItemReview review;
    if (form.isEmpty())
        return review;
    if (context.situation == "join"_L1 || context.situation == "resume"_L1)
        reviewEntry(form, context, review);
    if (context.situation == "retire"_L1)
        reviewRetirement(form, context, review);
    if (context.situation != "end"_L1) {
        if (const Money price = monthly(form, context.params); price.fen() > 0)
            review.computed.insert("monthly"_L1, price.yuan());
    }
    return review;
}

} // namespace yichuang
