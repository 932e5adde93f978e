// SPDX-License-Identifier: GPL-3.0-or-later
#include "logic.h"

#include "core/idnumber.h"
#include "core/money.h"
#include "core/retirementage.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::HardToEmploy)
};

int fullMonths(const QDate &from, const QDate &to)
{
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    return months - (to.day() < from.day() ? 1 : 0);
}

QString groundName(const QString &code)
{
    if (code == "older"_L1)
        return Words::tr("older");
    if (code == "long-term"_L1)
        return Words::tr("unemployed for a year");
    return code == "disabled"_L1 ? Words::tr("disabled") : Words::tr("household without work");
}

bool works(const QJsonObject &member)
{
    const QString employment = member.value("employment"_L1).toString();
    return employment == "3"_L1 || employment == "4"_L1; // 在职, 灵活就业
}

bool isDisabled(const FormValues &form, const QJsonArray &members)
{
    const auto isGrade = [](const QString &grade) { return !grade.isEmpty() && grade != "0"_L1; };
    if (isGrade(form.text(u"difficulty.disabilityGrade")))
        return true;
    return std::any_of(members.begin(), members.end(), [&](const QJsonValue &member) {
        return member.toObject().value("relation"_L1) == "01"_L1
            && isGrade(member.toObject().value("disability"_L1).toString());
    });
}

bool isWithoutWork(const QJsonArray &members)
{
    bool couldWork = false;
    for (const QJsonValue &member : members) {
        if (works(member.toObject()))
            return false;
        couldWork |= member.toObject().value("labour"_L1).toString() == "1"_L1
            || member.toObject().value("labour"_L1).toString() == "2"_L1;
    }
    return couldWork;
}

} // namespace

QStringList HardToEmploy::grounds(const FormValues &form, const ItemContext &context)
{
    QStringList found;
    const QDate birth = form.date(u"applicant.birthDate");
    const QDate registered = form.date(u"difficulty.registrationDate");
    const bool isWoman = form.text(u"applicant.sex") == "2"_L1;
    const int age = context.params.value(isWoman ? "ageWomen"_L1 : "ageMen"_L1).toInt();
    const int months = context.params.value("longMonths"_L1).toInt();
    const QJsonArray members = form.rows(u"household.members");
    if (birth.isValid() && birth <= context.today && age > 0 && ageOn(birth, context.today) >= age)
        found.append(u"older"_s);
    if (registered.isValid() && months > 0 && fullMonths(registered, context.today) >= months)
        found.append(u"long-term"_s);
    if (isDisabled(form, members))
        found.append(u"disabled"_s);
    if (isWithoutWork(members))
        found.append(u"zero"_s);
    return found;
}

void HardToEmploy::reviewSubsidy(const FormValues &form, const ItemContext &context, ItemReview &review)
{
    const QDate birth = form.date(u"applicant.birthDate");
    const QString group = form.text(u"difficulty.retirementGroup");
    const RetirementRule rule = RetirementRule::fromParams(context.params,
                                                           group == "women"_L1         ? u"Women"_s
                                                               : group == "workers"_L1 ? u"Workers"_s
                                                                                       : u"Men"_s);
    if (!birth.isValid() || !rule.isKnown() || group.isEmpty())
        return;
    const QDate retires = rule.reachedOn(birth);
    const int left = std::max(0, fullMonths(context.today, retires));
    const int most = context.params.value("subsidyMonths"_L1).toInt();
    const int soFar = int(form.number(u"difficulty.subsidyMonthsSoFar"));
    const bool isNear = left < 12 * context.params.value("nearRetirementYears"_L1).toInt();
    const int months = isNear ? left : std::min(left, std::max(0, most - soFar));
    const Money monthly = Money::fromYuan(context.params.value("subsidyMonthly"_L1).toDouble());
    review.computed.insert("retiresOn"_L1, retires.toString(Qt::ISODate));
    review.computed.insert("nearRetirement"_L1, isNear);
    review.computed.insert("subsidyMonths"_L1, months);
    review.computed.insert("subsidyTotal"_L1, Money::fromFen(monthly.fen() * months).yuan());
    review.findings.append(Finding::advise(
        u"difficulty.subsidyMonthsSoFar"_s,
        months > 0
            ? Words::tr("When flexibly employed and insured, a subsidy of about %1 yuan a month for at most %2 "
                        "months.")
                  .arg(monthly.text())
                  .arg(months)
            : Words::tr("The three years of insurance subsidy are used up.")));
}

ItemReview HardToEmploy::review(const FormValues &form, const ItemContext &context) const
{
    ItemReview review;
    const QDate registered = form.date(u"difficulty.registrationDate");
    if (registered.isValid() && registered <= context.today)
        review.computed.insert("months"_L1, fullMonths(registered, context.today));
    const QStringList found = grounds(form, context);
    review.computed.insert("grounds"_L1, QJsonArray::fromStringList(found));
    QStringList others;
    for (const QString &ground : found) {
        if (ground != context.situation)
            others.append(groundName(ground));
    }
    if (!others.isEmpty()) {
        review.findings.append(Finding::advise(
            u"difficulty.kind"_s, Words::tr("Also fulfilled: %1.").arg(others.join(Words::tr(", ")))));
    }
    reviewSubsidy(form, context, review);
    return review;
}

} // namespace yichuang
