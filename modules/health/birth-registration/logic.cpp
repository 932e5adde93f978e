// SPDX-License-Identifier: GPL-3.0-or-later
#include "logic.h"

#include "core/idnumber.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::BirthRegistration)
};

constexpr auto Female = "2"_L1;
constexpr auto Deceased = "2"_L1;
constexpr auto Adopted = "2"_L1;
constexpr int DaysOfWeek = 7;

QDate motherBirth(const FormValues &form, const QDate &today)
{
    if (form.text(u"applicant.sex") == Female)
        return form.date(u"applicant.birthDate");
    const auto number = IdNumber::parse(form.text(u"spouse.idNumber"), today);
    return number ? number->birthDate() : QDate();
}

int livingChildren(const FormValues &form)
{
    int living = 0;
    for (const QJsonValue &child : form.rows(u"children.list"))
        living += child.toObject().value("status"_L1).toString() != Deceased ? 1 : 0;
    return living;
}

} // namespace

void BirthRegistration::reviewParents(const FormValues &form, const ItemContext &context, ItemReview &review)
{
    const int order = int(form.number(u"birth.order"));
    if (order > 0)
        review.computed.insert("order"_L1, order);
    review.computed.insert("livingChildren"_L1, livingChildren(form));
    if (const QDate born = motherBirth(form, context.today); born.isValid() && born <= context.today)
        review.computed.insert("motherAge"_L1, ageOn(born, context.today));
}

void BirthRegistration::reviewPregnancy(const FormValues &form, const ItemContext &context, ItemReview &review)
{
    const QDate due = form.date(u"birth.dueDate");
    const int length = context.params.value("pregnancyDays"_L1).toInt();
    if (!due.isValid() || due < context.today || length <= 0)
        return;
    const qint64 past = length - context.today.daysTo(due);
    if (past < 0)
        return;
    review.computed.insert("pregnancyWeeks"_L1, int(past / DaysOfWeek));
    const QDate insureBy = due.addDays(context.params.value("newbornDays"_L1).toInt());
    review.computed.insert("insureBy"_L1, insureBy.toString(Qt::ISODate));
    Finding finding = Finding::advise(
        u"birth.dueDate"_s,
        Words::tr(
            "About %1 weeks pregnant. Maternity leave %2 days, leave for the father %3 days; enrol the child in "
            "medical insurance within %4 days of birth (YB01).")
            .arg(past / DaysOfWeek)
            .arg(context.params.value("leaveMother"_L1).toInt())
            .arg(context.params.value("leaveFather"_L1).toInt())
            .arg(context.params.value("newbornDays"_L1).toInt()));
    finding.rule = u"pregnancy"_s;
    review.findings.append(finding);
}

void BirthRegistration::reviewNewborn(const FormValues &form, const ItemContext &context, ItemReview &review)
{
    const QDate born = form.date(u"newborn.birthDate");
    const int window = context.params.value("newbornDays"_L1).toInt();
    if (!born.isValid() || born > context.today || window <= 0)
        return;
    const QDate insureBy = born.addDays(window);
    const qint64 left = context.today.daysTo(insureBy);
    review.computed.insert("insureBy"_L1, insureBy.toString(Qt::ISODate));
    review.computed.insert("insureDaysLeft"_L1, int(left));
    Finding finding = left >= 0
        ? Finding::advise(
            u"newborn.birthDate"_s,
            Words::tr("Enrol the child in medical insurance by %1 (%2 days left), then it is covered from "
                      "birth: YB01 can be done now.")
                .arg(insureBy.toString(Qt::ISODate))
                .arg(left))
        : Finding::advise(
            u"newborn.birthDate"_s,
            Words::tr("The days for enrolling a newborn ended on %1: insurance no longer counts from "
                      "birth, enrol the child soon (YB01).")
                .arg(insureBy.toString(Qt::ISODate)));
    finding.rule = u"insure-newborn"_s;
    finding.source = u"S51"_s;
    review.findings.append(finding);
}

void BirthRegistration::reviewSpacing(const FormValues &form, const ItemContext &context, const QDate &birth,
                                      ItemReview &review)
{
    const int spacing = context.params.value("spacingDays"_L1).toInt();
    if (!birth.isValid() || spacing <= 0)
        return;
    for (const QJsonValue &value : form.rows(u"children.list")) {
        const QJsonObject child = value.toObject();
        const QDate born = QDate::fromString(child.value("birthDate"_L1).toString(), Qt::ISODate);
        const qint64 between = born.isValid() ? qAbs(born.daysTo(birth)) : 0;
        // A twin is born the same day or the next.
        if (child.value("blood"_L1).toString() == Adopted || between <= 1 || between >= spacing)
            continue;
        Finding finding = Finding::warn(u"children.list"_s,
                                        Words::tr("Another child was born only %1 days from this birth: check the "
                                                  "dates.")
                                            .arg(between));
        finding.rule = u"spacing"_s;
        review.findings.append(finding);
        return;
    }
}

ItemReview BirthRegistration::review(const FormValues &form, const ItemContext &context) const
{
    ItemReview review;
    if (form.isEmpty())
        return review;
    reviewParents(form, context, review);
    const bool isBorn = context.situation == "after-birth"_L1;
    if (isBorn)
        reviewNewborn(form, context, review);
    else
        reviewPregnancy(form, context, review);
    reviewSpacing(form, context, form.date(isBorn ? u"newborn.birthDate" : u"birth.dueDate"), review);
    return review;
}

} // namespace yichuang
