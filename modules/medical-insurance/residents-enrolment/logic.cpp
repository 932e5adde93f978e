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
    Q_DECLARE_TR_FUNCTIONS(yichuang::MedicalEnrolment)
};

constexpr auto Newborn = "newborn"_L1;
constexpr auto NoAid = "0"_L1;

bool joins(const FormValues &form)
{
    const QString action = form.text(u"medical.action");
    return action == "1"_L1 || action == "4"_L1;
}

int gapYearsOf(const FormValues &form)
{
    if (!form.has(u"medical.lastYear") || !form.has(u"medical.year"))
        return 0;
    return std::max(0, int(form.number(u"medical.year")) - int(form.number(u"medical.lastYear")) - 1);
}

} // namespace

int MedicalEnrolment::waitingMonths(int gapYears, const QJsonObject &params)
{
    const int months = params.value("waitMonths"_L1).toInt() + gapYears * params.value("gapWaitMonths"_L1).toInt();
    const int longGap = params.value("longGapYears"_L1).toInt();
    return longGap > 0 && gapYears >= longGap ? std::max(months, params.value("longGapWait"_L1).toInt()) : months;
}

QDate MedicalEnrolment::benefitsFrom(const FormValues &form, const ItemContext &context, int gapYears)
{
    if (context.situation == Newborn) {
        const QDate born = form.date(u"newborn.birthDate");
        const bool isInTime
            = born.isValid() && born.daysTo(context.today) <= context.params.value("newbornDays"_L1).toInt();
        return !born.isValid() || isInTime ? born : context.today;
    }
    const int year = int(form.number(u"medical.year"));
    if (year <= 0)
        return {};
    const QString aid = form.text(u"medical.subsidyKind");
    const bool isExempt = !aid.isEmpty() && aid != NoAid; // aided groups wait for nothing
    const bool isAhead = year > context.today.year();
    const QDate start = isAhead ? QDate(year, 1, 1) : context.today;
    if (isExempt || (isAhead && gapYears == 0))
        return start;
    return start.addMonths(waitingMonths(gapYears, context.params));
}

void MedicalEnrolment::reviewMoney(const FormValues &form, const ItemContext &context, ItemReview &review)
{
    const QString kind = form.text(u"medical.kind");
    const QJsonObject personal = context.params.value("personal"_L1).toObject();
    if (kind.isEmpty() || !personal.contains(kind))
        return;
    const Money full = Money::fromYuan(personal.value(kind).toDouble());
    const double share
        = context.params.value("aidShares"_L1).toObject().value(form.text(u"medical.subsidyKind")).toDouble();
    const Money aid = Money::fromYuan(full.yuan() * std::clamp(share, 0.0, 1.0));
    const Money own = full - aid;
    const Money government = Money::fromYuan(context.params.value("governmentShare"_L1).toDouble());
    review.computed.insert("personal"_L1, full.yuan());
    review.computed.insert("aid"_L1, aid.yuan());
    review.computed.insert("payable"_L1, own.yuan());
    Finding finding = Finding::advise(
        u"medical.kind"_s,
        Words::tr(
            "%1 yuan to pay to the tax office for the year (%2 yuan less %3 yuan of aid); the government adds %4 "
            "yuan. It counts only once it is paid (SW01).")
            .arg(own.text(), full.text(), aid.text(), government.text()));
    finding.rule = u"payable"_s;
    review.findings.append(finding);
}

void MedicalEnrolment::reviewNewborn(const FormValues &form, const ItemContext &context, ItemReview &review)
{
    const QDate born = form.date(u"newborn.birthDate");
    if (!born.isValid() || born > context.today)
        return;
    const int window = context.params.value("newbornDays"_L1).toInt();
    review.computed.insert("newbornDaysLeft"_L1, int(window - born.daysTo(context.today)));
    const QString day = context.today.toString(u"MM-dd"_s);
    const bool isSeason = day >= context.params.value("windowFrom"_L1).toString()
        && day <= context.params.value("windowTo"_L1).toString();
    if (isSeason && form.number(u"medical.year") == context.today.year()) {
        Finding finding = Finding::advise(
            u"medical.year"_s,
            Words::tr(
                "It is the season of next year's payment: the parents should pay for %1 as well, or the child is "
                "without insurance from January.")
                .arg(context.today.year() + 1));
        finding.rule = u"next-year-too"_s;
        review.findings.append(finding);
    }
}

ItemReview MedicalEnrolment::review(const FormValues &form, const ItemContext &context) const
{
    ItemReview review;
    if (context.situation == Newborn)
        reviewNewborn(form, context, review);
    if (!joins(form))
        return review;

    const int gapYears = context.situation == Newborn ? 0 : gapYearsOf(form);
    review.computed.insert("gapYears"_L1, gapYears);
    const QDate from = benefitsFrom(form, context, gapYears);
    if (from.isValid()) {
        review.computed.insert("effectDate"_L1, from.toString(Qt::ISODate));
        Finding finding = Finding::advise(
            u"medical.effectDate"_s,
            Words::tr("Benefits from %1, once the payment is made.").arg(from.toString(Qt::ISODate)));
        finding.rule = u"benefits-from"_s;
        review.findings.append(finding);
    }
    if (gapYears > 0) {
        Finding finding = Finding::advise(
            u"medical.gapYears"_s,
            Words::tr(
                "%1 years without insurance: the waiting time is %2 months. Paying for missed years shortens it "
                "where the region allows.")
                .arg(gapYears)
                .arg(waitingMonths(gapYears, context.params)));
        finding.rule = u"gap"_s;
        review.findings.append(finding);
    }
    reviewMoney(form, context, review);
    return review;
}

} // namespace yichuang
