// SPDX-License-Identifier: GPL-3.0-or-later
#include "logic.h"

#include "core/idnumber.h"
#include "core/ladder.h"
#include "core/money.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::ElderlyAllowance)
};

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

// Age reached within the month: a band counts from the month of the birthday (S20).
int ageInMonth(const QDate &birth, const QDate &month)
{
    return month.year() - birth.year() - (month.month() < birth.month() ? 1 : 0);
}

std::optional<Money> amountIn(const QJsonValue &ladder, const QDate &birth, const QDate &month)
{
    const auto yuan = ladderValue(ladder, ageInMonth(birth, month));
    return yuan ? std::optional(Money::fromYuan(*yuan)) : std::nullopt;
}

// The month of the next step of the ladder; invalid at the last.
QDate nextStep(const QJsonValue &ladder, const QDate &birth, const QDate &from)
{
    for (const QJsonValue &step : ladder.toArray()) {
        const QDate month = monthOf(birth.addYears(step.toArray().at(0).toInt()));
        if (month > from)
            return month;
    }
    return {};
}

} // namespace

ItemReview ElderlyAllowance::review(const FormValues &form, const ItemContext &context) const
{
    ItemReview review;
    const QDate birth = form.date(u"applicant.birthDate");
    const QJsonValue ladder = context.params.value("ladder"_L1);
    const int minimumAge = context.params.value("minimumAge"_L1).toInt();
    if (!birth.isValid() || birth > context.today || minimumAge <= 0 || ladder.toArray().isEmpty())
        return review; // an empty date is the form's own concern

    const QDate eligible = monthOf(birth.addYears(minimumAge));
    const QDate thisMonth = monthOf(context.today);
    const QDate arrearsFrom
        = context.situation == "arrears"_L1 ? monthFrom(form.text(u"allowance.arrearsFrom")) : QDate();
    const QDate regular = std::max(eligible, thisMonth);
    const QDate start = arrearsFrom.isValid() ? std::max(arrearsFrom, eligible) : regular;
    const Money monthly = amountIn(ladder, birth, regular).value_or(Money());

    review.computed = {{u"age"_s, ageOn(birth, context.today)},
                       {u"eligibleMonth"_s, monthText(eligible)},
                       {u"startMonth"_s, monthText(start)},
                       {u"monthlyAmount"_s, monthly.yuan()}};
    Money arrears;
    int months = 0;
    for (QDate month = start; month < thisMonth; month = month.addMonths(1), ++months)
        arrears = arrears + amountIn(ladder, birth, month).value_or(Money());
    if (months > 0) {
        review.computed.insert("arrearsMonths"_L1, months);
        review.computed.insert("arrearsAmount"_L1, arrears.yuan());
        review.findings.append(Finding::advise(
            u"allowance.arrearsFrom"_s,
            Words::tr("Arrears for %1 months come to about %2 yuan.").arg(months).arg(arrears.text())));
    }
    review.findings.append(
        Finding::advise(u"allowance.monthlyAmount"_s,
                        Words::tr("%1 yuan a month from %2 on.").arg(monthly.text(), monthText(regular))));
    if (const QDate next = nextStep(ladder, birth, regular); next.isValid()) {
        const Money then = amountIn(ladder, birth, next).value_or(Money());
        review.computed.insert("nextStepMonth"_L1, monthText(next));
        review.computed.insert("nextStepAmount"_L1, then.yuan());
    }
    return review;
}

} // namespace yichuang
