// SPDX-License-Identifier: GPL-3.0-or-later
#include "logic.h"

#include "core/money.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::OneChildAward)
};

constexpr int MonthsOfYear = 12;

QDate firstOfMonth(const QDate &date)
{
    return QDate(date.year(), date.month(), 1);
}

// Both months counted.
int monthsFromTo(const QDate &from, const QDate &to)
{
    return std::max(0, (to.year() - from.year()) * MonthsOfYear + to.month() - from.month() + 1);
}

void advise(ItemReview &review, const QString &field, const QString &text, const QString &rule)
{
    Finding finding = Finding::advise(field, text);
    finding.rule = rule;
    review.findings.append(finding);
}

} // namespace

void OneChildAward::reviewMonthly(const FormValues &form, const ItemContext &context, ItemReview &review)
{
    const QJsonArray children = form.rows(u"children.list");
    const QDate born = QDate::fromString(children.at(0).toObject().value("birthDate"_L1).toString(), Qt::ISODate);
    const QDate asked = QDate::fromString(form.text(u"award.claimFrom") + u"-01"_s, Qt::ISODate);
    const int untilAge = context.params.value("bonusUntilAge"_L1).toInt();
    const Money monthly = Money::fromYuan(context.params.value("bonusMonthly"_L1).toDouble());
    if (!born.isValid() || !asked.isValid() || untilAge <= 0 || monthly.fen() <= 0)
        return;
    const QDate lastMonth = firstOfMonth(born.addYears(untilAge));
    const QDate oldest
        = firstOfMonth(context.today).addMonths(-context.params.value("bonusBackMonths"_L1).toInt());
    const QDate from = std::max({asked, oldest, firstOfMonth(born)});
    const QDate to = std::min(lastMonth, firstOfMonth(context.today));
    const int months = monthsFromTo(from, to);
    const Money sum = Money::fromFen(monthly.fen() * months);
    review.computed = {{u"lastMonth"_s, lastMonth.toString(u"yyyy-MM"_s)},
                       {u"months"_s, months},
                       {u"amount"_s, sum.yuan()},
                       {u"monthlyAmount"_s, monthly.yuan()}};
    if (months == 0) {
        Finding finding
            = Finding::warn(u"award.claimFrom"_s,
                            Words::tr("Nothing is open: the award ran until %1, when the child was %2, and "
                                      "reaches back %3 months at most.")
                                .arg(lastMonth.toString(u"yyyy-MM"_s))
                                .arg(untilAge)
                                .arg(context.params.value("bonusBackMonths"_L1).toInt()));
        finding.rule = u"nothing-open"_s;
        review.findings.append(finding);
        return;
    }
    advise(review, u"award.claimFrom"_s,
           Words::tr("%1 months from %2 at %3 yuan: about %4 yuan; it runs until %5.")
               .arg(months)
               .arg(from.toString(u"yyyy-MM"_s), monthly.text(), sum.text(), lastMonth.toString(u"yyyy-MM"_s)),
           u"amount"_s);
}

void OneChildAward::reviewRetirement(const FormValues &form, const ItemContext &context, ItemReview &review)
{
    const Money award = Money::fromYuan(context.params.value("retirementAward"_L1).toDouble());
    if (award.fen() <= 0 || !form.date(u"award.retireDate").isValid())
        return;
    review.computed.insert("amount"_L1, award.yuan());
    advise(review, u"award.retireDate"_s,
           Words::tr(
               "A single award of %1 yuan for each parent, once the certificate and the retirement are confirmed.")
               .arg(award.text()),
           u"amount"_s);
}

ItemReview OneChildAward::review(const FormValues &form, const ItemContext &context) const
{
    ItemReview review;
    if (context.situation == "bonus"_L1)
        reviewMonthly(form, context, review);
    else if (context.situation == "retirement"_L1)
        reviewRetirement(form, context, review);
    return review;
}

} // namespace yichuang
