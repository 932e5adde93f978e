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
    Q_DECLARE_TR_FUNCTIONS(yichuang::RuralFamilyAid)
};

constexpr int MonthsOfYear = 12;
constexpr auto Deceased = "2"_L1;
constexpr auto Female = "2"_L1;

void block(ItemReview &review, const QString &field, const QString &text, const QString &rule)
{
    Finding finding = Finding::block(field, text);
    finding.rule = rule;
    finding.source = u"S61"_s;
    review.findings.append(finding);
}

} // namespace

RuralFamilyAid::Family RuralFamilyAid::family(const FormValues &form)
{
    const QJsonArray children = form.rows(u"children.list");
    if (children.isEmpty())
        return Family::Unknown;
    int living = 0;
    int daughters = 0;
    for (const QJsonValue &value : children) {
        const QJsonObject child = value.toObject();
        if (child.value("status"_L1).toString() == Deceased)
            continue;
        ++living;
        daughters += child.value("sex"_L1).toString() == Female ? 1 : 0;
    }
    if (living == 0)
        return Family::NoChildLeft;
    if (living == 1)
        return Family::OneChild;
    return living == 2 && daughters == 2 ? Family::TwoDaughters : Family::NotCovered;
}

void RuralFamilyAid::reviewRegion(const FormValues &form, const ItemContext &context, ItemReview &review)
{
    if (form.flag(u"familyAid.inTownPension")) {
        if (context.params.value("townPensionExcludes"_L1).toBool()) {
            block(
                review, u"familyAid.inTownPension"_s,
                Words::tr("Here nobody with employee pension insurance receives this aid: it cannot be accepted."),
                u"town-pension"_s);
        } else {
            Finding finding
                = Finding::warn(u"familyAid.inTownPension"_s,
                                Words::tr("With employee pension insurance: some counties exclude this, ask "
                                          "the county before promising anything."));
            finding.rule = u"town-pension"_s;
            review.findings.append(finding);
        }
    }
    if (context.params.value("certificateNeeded"_L1).toBool() && form.text(u"familyAid.certNo").isEmpty()) {
        block(review, u"familyAid.certNo"_s,
              Words::tr("Here the only-child certificate is needed: have it reissued first (WJ04) if it is lost."),
              u"certificate"_s);
    }
}

void RuralFamilyAid::reviewMoney(const FormValues &form, const ItemContext &context, ItemReview &review)
{
    const QDate birth = form.date(u"applicant.birthDate");
    const int year = int(form.number(u"familyAid.targetYear"));
    const int age = context.params.value("minimumAge"_L1).toInt();
    const Money monthly = Money::fromYuan(context.params.value("monthlyAmount"_L1).toDouble());
    if (!birth.isValid() || year <= 0 || age <= 0 || monthly.fen() <= 0)
        return;
    const QDate eligible = birth.addYears(age);
    review.computed.insert("eligibleMonth"_L1, eligible.toString(u"yyyy-MM"_s));
    // Counted from the month of the birthday, and from January in the years after it.
    const int months = year < eligible.year() ? 0
        : year > eligible.year()              ? MonthsOfYear
                                              : MonthsOfYear - eligible.month() + 1;
    const Money sum = Money::fromFen(monthly.fen() * months);
    review.computed.insert("monthlyAmount"_L1, monthly.yuan());
    review.computed.insert("months"_L1, months);
    review.computed.insert("yearAmount"_L1, sum.yuan());
    if (months == 0)
        return;
    Finding finding = Finding::advise(
        u"familyAid.monthlyAmount"_s,
        Words::tr("%1 yuan a month, %2 months in %3: about %4 yuan, paid once the county has decided.")
            .arg(monthly.text())
            .arg(months)
            .arg(year)
            .arg(sum.text()));
    finding.rule = u"amount"_s;
    review.findings.append(finding);
}

ItemReview RuralFamilyAid::review(const FormValues &form, const ItemContext &context) const
{
    ItemReview review;
    const Family kind = family(form);
    if (kind != Family::Unknown)
        review.computed.insert("familyKind"_L1,
                               kind == Family::NotCovered ? u"9"_s : QString::number(static_cast<int>(kind)));
    if (form.isEmpty() || context.situation == "exit"_L1)
        return review;
    reviewRegion(form, context, review);
    if (kind != Family::NotCovered)
        reviewMoney(form, context, review);
    return review;
}

} // namespace yichuang
