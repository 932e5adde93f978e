// SPDX-License-Identifier: GPL-3.0-or-later
#include "logic.h"

#include "core/money.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::PensionClaim)
};

Money yuan(const QJsonObject &params, QLatin1StringView key)
{
    return Money::fromYuan(params.value(key).toDouble());
}

QDate monthOf(const QDate &day)
{
    return QDate(day.year(), day.month(), 1);
}

QString monthText(const QDate &month)
{
    return month.toString(u"yyyy-MM"_s);
}

QDate monthFrom(const QString &text)
{
    return QDate::fromString(text + u"-01"_s, u"yyyy-MM-dd"_s);
}

double yearsPaid(const FormValues &form)
{
    const bool makesUp = form.flag(u"pension.makeUp");
    return form.number(u"pension.payYears") + (makesUp ? form.number(u"pension.makeUpYears") : 0);
}

// The month after all conditions are met: the birthday, the payment of what was missing, or the begin of the
// scheme.
QDate firstMonth(const FormValues &form, const ItemContext &context, const QDate &reached)
{
    const QDate scheme = QDate::fromString(context.params.value("schemeStart"_L1).toString(), Qt::ISODate);
    if (form.flag(u"pension.makeUp"))
        return monthOf(context.today).addMonths(1);
    return monthOf(scheme.isValid() ? std::max(reached, scheme) : reached).addMonths(1);
}

} // namespace

void PensionClaim::reviewYears(const FormValues &form, const ItemContext &context, ItemReview &review)
{
    const double missing = context.params.value("minimumYears"_L1).toInt() - yearsPaid(form);
    if (missing <= 0 || !form.has(u"pension.payYears"))
        return;
    const int years = int(std::ceil(missing));
    const Money cost = Money::fromFen(yuan(context.params, "makeUpTier"_L1).fen() * years);
    review.computed.insert("yearsMissing"_L1, years);
    review.computed.insert("makeUpCost"_L1, cost.yuan());
    review.findings.append(
        Finding::advise(u"pension.payYears"_s,
                        Words::tr("%1 years are missing; at the lowest tier they cost about %2 yuan to make up.")
                            .arg(years)
                            .arg(cost.text())));
}

void PensionClaim::reviewMoney(const FormValues &form, const ItemContext &context, const QDate &start,
                               ItemReview &review)
{
    const int payoutMonths = context.params.value("payoutMonths"_L1).toInt();
    if (payoutMonths <= 0 || !form.has(u"pension.accountBalance") || !form.has(u"pension.payYears"))
        return;
    const int beyond
        = std::max(0, int(std::floor(yearsPaid(form))) - context.params.value("minimumYears"_L1).toInt());
    const Money base = yuan(context.params, "basePension"_L1);
    const Money more = Money::fromFen(yuan(context.params, "extraPerYear"_L1).fen() * beyond);
    const Money fromAccount = Money::fromYuan(form.number(u"pension.accountBalance") / payoutMonths);
    const Money monthly = base + more + fromAccount;
    review.computed.insert("base"_L1, base.yuan());
    review.computed.insert("longService"_L1, more.yuan());
    review.computed.insert("fromAccount"_L1, fromAccount.yuan());
    review.computed.insert("monthly"_L1, monthly.yuan());
    review.findings.append(Finding::advise(
        u"pension.monthly"_s,
        Words::tr("About %1 yuan a month from %2 on: %3 base, %4 for long payment, %5 from the account.")
            .arg(monthly.text(), monthText(start), base.text(), more.text(), fromAccount.text())));

    const QDate thisMonth = monthOf(context.today);
    const int late = (thisMonth.year() - start.year()) * 12 + thisMonth.month() - start.month();
    if (late <= 0)
        return;
    const Money arrears = Money::fromFen(monthly.fen() * late);
    review.computed.insert("arrearsMonths"_L1, late);
    review.computed.insert("arrears"_L1, arrears.yuan());
    review.findings.append(
        Finding::advise(u"pension.startMonth"_s,
                        Words::tr("Paid late for %1 months, about %2 yuan with this year’s amounts.")
                            .arg(late)
                            .arg(arrears.text())));
}

ItemReview PensionClaim::review(const FormValues &form, const ItemContext &context) const
{
    ItemReview review;
    const QDate birth = form.date(u"applicant.birthDate");
    const bool isWoman = form.text(u"applicant.sex") == "2"_L1;
    const int age = context.params.value(isWoman ? "pensionAgeWomen"_L1 : "pensionAge"_L1).toInt();
    if (!birth.isValid() || birth > context.today || age <= 0)
        return review;

    const QDate reached = birth.addYears(age);
    const QDate earliest = firstMonth(form, context, reached);
    const QDate asked = monthFrom(form.text(u"pension.startMonth"));
    const QDate start = asked.isValid() ? std::max(asked, earliest) : earliest;
    const QDate scheme = QDate::fromString(context.params.value("schemeStart"_L1).toString(), Qt::ISODate);
    const bool isExempt = scheme.isValid() && reached <= scheme;
    review.computed = {{u"reachesOn"_s, reached.toString(Qt::ISODate)},
                       {u"exempt"_s, isExempt},
                       {u"earliestMonth"_s, monthText(earliest)},
                       {u"startMonth"_s, monthText(start)}};
    if (!isExempt)
        reviewYears(form, context, review);
    reviewMoney(form, context, start, review);
    return review;
}

} // namespace yichuang
