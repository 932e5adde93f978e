// SPDX-License-Identifier: GPL-3.0-or-later
#include "logic.h"

#include "core/idnumber.h"
#include "core/ladder.h"
#include "core/money.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::SpecialFamilyAid)
};

constexpr auto Female = "2"_L1;

bool isMarried(const FormValues &form)
{
    return form.text(u"applicant.marital").startsWith(u'2');
}

QDate spouseBirth(const FormValues &form, const QDate &today)
{
    const auto number = IdNumber::parse(form.text(u"spouse.idNumber"), today);
    return number ? number->birthDate() : QDate();
}

} // namespace

QDate SpecialFamilyAid::decidingBirth(const FormValues &form, const QDate &today)
{
    const bool isMother = form.text(u"applicant.sex") == Female;
    return isMother || !isMarried(form) ? form.date(u"applicant.birthDate") : spouseBirth(form, today);
}

ItemReview SpecialFamilyAid::review(const FormValues &form, const ItemContext &context) const
{
    ItemReview review;
    const QDate deciding = decidingBirth(form, context.today);
    const int age = context.params.value("minimumAge"_L1).toInt();
    const QDate own = form.date(u"applicant.birthDate");
    if (!deciding.isValid() || !own.isValid() || age <= 0)
        return review;

    const QDate reached = deciding.addYears(age);
    review.computed.insert("motherAge"_L1, ageOn(deciding, context.today));
    review.computed.insert("reachedOn"_L1, reached.toString(Qt::ISODate));
    if (reached > context.today) {
        Finding finding = Finding::advise(u"familyAid.motherAge"_s,
                                          Words::tr("The age of %1 is reached on %2: come back then.")
                                              .arg(age)
                                              .arg(reached.toString(Qt::ISODate)));
        finding.rule = u"reached-on"_s;
        finding.source = u"S63"_s;
        review.findings.append(finding);
        return review;
    }

    const QString table = context.situation == "disabled"_L1 ? u"disabledLadder"_s : u"deathLadder"_s;
    const QJsonValue ladder = context.params.value(table);
    const auto amount = ladderValue(ladder, ageOn(own, context.today));
    if (!amount)
        return review;
    Money couple = Money::fromYuan(*amount);
    const QDate other = isMarried(form) ? spouseBirth(form, context.today) : QDate();
    if (other.isValid())
        couple = couple + Money::fromYuan(ladderValue(ladder, ageOn(other, context.today)).value_or(0));
    review.computed.insert("monthlyAmount"_L1, *amount);
    review.computed.insert("coupleAmount"_L1, couple.yuan());
    Finding finding = Finding::advise(
        u"familyAid.specialKind"_s,
        Words::tr(
            "About %1 yuan a month for the applicant, %2 yuan for the couple if both apply. The family is also "
            "aided with residents' medical insurance (YB01).")
            .arg(Money::fromYuan(*amount).text(), couple.text()));
    finding.rule = u"amount"_s;
    review.findings.append(finding);
    return review;
}

} // namespace yichuang
