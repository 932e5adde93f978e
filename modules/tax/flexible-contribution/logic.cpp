// SPDX-License-Identifier: GPL-3.0-or-later
#include "logic.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::FlexibleContribution)
};

constexpr int MonthsOfYear = 12;
constexpr int MostMonths = 600;
constexpr auto Pension = "1"_L1;
constexpr auto Medical = "2"_L1;

QDate monthIn(const FormValues &form, QStringView path)
{
    return QDate::fromString(form.text(path) + u"-01"_s, Qt::ISODate);
}

Money times(Money amount, int factor)
{
    return Money::fromFen(amount.fen() * factor);
}

bool contains(const FormValues &form, QLatin1StringView kind)
{
    return form.rows(u"contribution.items").contains(QJsonValue(QString(kind)));
}

} // namespace

std::optional<FlexibleContribution::Month> FlexibleContribution::month(const FormValues &form, double base,
                                                                       const QJsonObject &params)
{
    if (base <= 0)
        return std::nullopt;
    Month result;
    if (contains(form, Pension)) {
        result.pension = Money::fromYuan(base * params.value("pensionRate"_L1).toDouble());
        result.account = Money::fromYuan(base * params.value("accountRate"_L1).toDouble());
    }
    if (contains(form, Medical)) {
        const double fixed = params.value("medicalBase"_L1).toDouble();
        result.medical = Money::fromYuan((fixed > 0 ? fixed : base) * params.value("medicalRate"_L1).toDouble());
    }
    return result.all().fen() > 0 ? std::optional(result) : std::nullopt;
}

int FlexibleContribution::monthsOf(const FormValues &form)
{
    const QDate from = monthIn(form, u"contribution.from");
    const QDate to = monthIn(form, u"contribution.to");
    if (!from.isValid() || !to.isValid())
        return 0;
    return std::clamp((to.year() - from.year()) * MonthsOfYear + to.month() - from.month() + 1, 0, MostMonths);
}

void FlexibleContribution::reviewChoice(const FormValues &form, const ItemContext &context, ItemReview &review)
{
    const auto lowest = month(form, context.params.value("baseMin"_L1).toDouble(), context.params);
    const auto highest = month(form, context.params.value("baseMax"_L1).toDouble(), context.params);
    if (!lowest || !highest)
        return;
    review.computed.insert("lowestMonth"_L1, lowest->all().yuan());
    review.computed.insert("highestMonth"_L1, highest->all().yuan());
    Finding finding = Finding::advise(u"contribution.base"_s,
                                      Words::tr("A month costs between %1 and %2 yuan, as the base is chosen.")
                                          .arg(lowest->all().text(), highest->all().text()));
    finding.rule = u"choice"_s;
    finding.source = u"S65"_s;
    review.findings.append(finding);
}

ItemReview FlexibleContribution::review(const FormValues &form, const ItemContext &context) const
{
    ItemReview review;
    const int months = monthsOf(form);
    if (months > 0)
        review.computed.insert("months"_L1, months);
    if (context.situation == "certificate"_L1)
        return review;
    reviewChoice(form, context, review);
    const auto one = month(form, form.number(u"contribution.base"), context.params);
    if (!one || months <= 0)
        return review;

    const Money total = times(one->all(), months);
    review.computed.insert("pensionMonthly"_L1, one->pension.yuan());
    review.computed.insert("medicalMonthly"_L1, one->medical.yuan());
    review.computed.insert("payable"_L1, total.yuan());
    review.computed.insert("intoAccount"_L1, times(one->account, months).yuan());
    const double average = context.params.value("averageWage"_L1).toDouble();
    if (average > 0)
        review.computed.insert("baseShare"_L1,
                               std::round(form.number(u"contribution.base") / average * 100) / 100);
    Finding finding = Finding::advise(
        u"contribution.payable"_s,
        Words::tr("%1 months at %2 yuan: %3 yuan to pay, of which %4 yuan go into the pension account.")
            .arg(months)
            .arg(one->all().text(), total.text(), times(one->account, months).text()));
    finding.rule = u"payable"_s;
    review.findings.append(finding);
    return review;
}

} // namespace yichuang
