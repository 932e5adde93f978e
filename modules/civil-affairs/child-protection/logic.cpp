// SPDX-License-Identifier: GPL-3.0-or-later
#include "logic.h"

#include "core/idnumber.h"
#include "core/money.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::ChildProtection)
};

constexpr auto OrphanBusiness = "MZ06-01"_L1;
constexpr auto Institution = "2"_L1;

// Codes of a parent's situation in the form.
constexpr int Dead = 1;
constexpr int DeclaredDead = 2;
constexpr int DeclaredMissing = 3;
constexpr int NotToBeFound = 4;
constexpr int InPrison = 7;
constexpr int OtherwiseHeld = 9;
constexpr int OutOfTouch = 10;
constexpr int Deported = 12;

int monthsBetween(const QDate &from, const QDate &to)
{
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    return from.addMonths(months) > to ? months - 1 : months;
}

} // namespace

ChildProtection::Parent ChildProtection::parent(const FormValues &form, const QString &role,
                                                const ItemContext &context)
{
    const int code = form.text(role + u".status"_s).toInt();
    const int least = context.params.value("hardshipMonths"_L1).toInt();
    if (code == Dead || code == DeclaredDead)
        return Parent::Dead;
    if (code == DeclaredMissing)
        return Parent::Missing;
    if (code == NotToBeFound)
        return Parent::NotFound;
    if (code >= InPrison && code <= OtherwiseHeld && form.number(role + u".termMonths"_s) < least)
        return Parent::Able;
    if (code == OutOfTouch) {
        const QDate since = form.date(role + u".since"_s);
        return since.isValid() && monthsBetween(since, context.today) >= least ? Parent::Hardship : Parent::Able;
    }
    if (code > NotToBeFound && code <= Deported)
        return Parent::Hardship;
    return code > Deported ? Parent::Able : Parent::Unknown;
}

ChildProtection::Standing ChildProtection::standing(Parent one, Parent other)
{
    const auto isGone = [](Parent parent) {
        return parent == Parent::Dead || parent == Parent::Missing || parent == Parent::NotFound;
    };
    if (isGone(one) && isGone(other))
        return Standing::Orphan;
    if (one != Parent::Hardship && other != Parent::Hardship)
        return Standing::None;
    const Parent rest = one == Parent::Hardship ? other : one;
    if (rest == Parent::NotFound)
        return Standing::Unclear;
    return rest == Parent::Able ? Standing::None : Standing::WithoutSupport;
}

QString ChildProtection::name(Standing standing)
{
    switch (standing) {
    case Standing::Orphan:
        return u"orphan"_s;
    case Standing::WithoutSupport:
        return u"without-support"_s;
    case Standing::Unclear:
        return u"unclear"_s;
    case Standing::None:
        break;
    }
    return u"none"_s;
}

void ChildProtection::reviewTime(const FormValues &form, const ItemContext &context, ItemReview &review)
{
    const QDate birth = form.date(u"applicant.birthDate");
    const int limit = context.params.value("childAge"_L1).toInt();
    if (!birth.isValid() || birth > context.today || ageOn(birth, context.today) >= limit)
        return;
    const auto key = form.text(u"child.careMode") == Institution ? "institutionAmount"_L1 : "familyAmount"_L1;
    const Money amount = Money::fromYuan(context.params.value(key).toDouble());
    const QString until = birth.addYears(limit).toString(u"yyyy-MM"_s);
    review.computed.insert("age"_L1, ageOn(birth, context.today));
    review.computed.insert("until"_L1, until);
    review.computed.insert("monthlyAmount"_L1, amount.yuan());
    Finding finding
        = Finding::advise(u"child.monthlyAmount"_s,
                          Words::tr("About %1 yuan a month, until %2 when the child is %3. The decision counts.")
                              .arg(amount.text(), until, QString::number(limit)));
    finding.rule = u"estimate"_s;
    review.findings.append(finding);
}

ItemReview ChildProtection::review(const FormValues &form, const ItemContext &context) const
{
    ItemReview review;
    const Parent father = parent(form, u"father"_s, context);
    const Parent mother = parent(form, u"mother"_s, context);
    if (father == Parent::Unknown || mother == Parent::Unknown || context.params.isEmpty())
        return review;
    const Standing found = standing(father, mother);
    review.computed.insert("standing"_L1, name(found));
    const bool isOrphanDoor = context.business == OrphanBusiness;
    const bool fits = found == (isOrphanDoor ? Standing::Orphan : Standing::WithoutSupport);
    review.computed.insert("isRightDoor"_L1, fits);
    if (fits)
        reviewTime(form, context, review);
    return review;
}

} // namespace yichuang
