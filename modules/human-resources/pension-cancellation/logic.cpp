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
    Q_DECLARE_TR_FUNCTIONS(yichuang::PensionCancellation)
};

QDate monthFrom(const QString &text)
{
    return QDate::fromString(text + u"-01"_s, u"yyyy-MM-dd"_s);
}

int monthsFrom(const QDate &earlier, const QDate &later)
{
    return (later.year() - earlier.year()) * 12 + later.month() - earlier.month();
}

} // namespace

// The month of death is still paid; once another pension begins, that month no longer is.
int PensionCancellation::monthsTooMany(const FormValues &form, const ItemContext &context)
{
    const QDate lastPaid = monthFrom(form.text(u"settlement.lastPaidMonth"));
    if (!form.flag(u"settlement.wasReceiving") || !lastPaid.isValid())
        return 0;
    if (context.situation == "death"_L1) {
        const QDate death = form.date(u"deceased.deathDate");
        return death.isValid() ? std::max(0, monthsFrom(death, lastPaid)) : 0;
    }
    if (context.situation == "other-pension"_L1) {
        const QDate other = monthFrom(form.text(u"settlement.otherPensionFrom"));
        return other.isValid() ? std::max(0, monthsFrom(other, lastPaid) + 1) : 0;
    }
    return 0;
}

Money PensionCancellation::funeralGrant(const FormValues &form, const ItemContext &context)
{
    if (context.situation != "death"_L1 || !form.date(u"deceased.deathDate").isValid())
        return {};
    const bool needsCremation = context.params.value("funeralNeedsCremation"_L1).toBool();
    if (needsCremation && !form.flag(u"deceased.cremated"))
        return {};
    return Money::fromYuan(context.params.value("basePension"_L1).toDouble()
                           * context.params.value("funeralMonths"_L1).toInt());
}

// By the shares that were typed, or alike; fen that do not divide go to the last.
void PensionCancellation::shareOut(const FormValues &form, Money total, ItemReview &review)
{
    const QJsonArray people = form.rows(u"heirs.people");
    if (people.isEmpty() || total <= Money())
        return;
    double percent = 0;
    for (const QJsonValue &person : people)
        percent += person.toObject().value("share"_L1).toDouble();
    if (percent != 0 && std::abs(percent - 100) > 0.005)
        return; // the form's own check speaks

    QJsonArray parts;
    Money left = total;
    for (qsizetype i = 0; i < people.size(); ++i) {
        const double share
            = percent != 0 ? people.at(i).toObject().value("share"_L1).toDouble() : 100.0 / double(people.size());
        const Money part = i + 1 < people.size()
            ? Money::fromFen(qint64(std::floor(double(total.fen()) * share / 100 + 1e-6)))
            : left;
        left = left - part;
        parts.append(part.yuan());
    }
    review.computed.insert("shares"_L1, parts);
}

ItemReview PensionCancellation::review(const FormValues &form, const ItemContext &context) const
{
    ItemReview review;
    if (!form.has(u"settlement.accountBalance"))
        return review;
    const int months = monthsTooMany(form, context);
    const Money overpaid = Money::fromFen(form.money(u"settlement.monthlyPension").fen() * months);
    const Money grant = funeralGrant(form, context);
    const Money gross = form.money(u"settlement.accountBalance") + grant;
    review.computed
        = {{u"overpaidMonths"_s, months}, {u"overpaid"_s, overpaid.yuan()}, {u"funeralGrant"_s, grant.yuan()}};
    if (context.situation == "transferred"_L1) {
        review.findings.append(Finding::advise(
            u"settlement.accountBalance"_s, Words::tr("The balance goes to the new place and is not paid out.")));
        return review;
    }
    const Money toPay = std::max(Money(), gross - overpaid);
    review.computed.insert("toPay"_L1, toPay.yuan());
    if (overpaid > gross) {
        const Money owed = overpaid - gross;
        review.computed.insert("owed"_L1, owed.yuan());
        Finding finding = Finding::warn(
            u"settlement.lastPaidMonth"_s,
            Words::tr("%1 yuan more were paid than is left: tell the applicant that they are to be paid back.")
                .arg(owed.text()));
        finding.rule = u"paid-too-much"_s;
        review.findings.append(finding);
        return review;
    }
    shareOut(form, toPay, review);
    review.findings.append(Finding::advise(
        u"settlement.toPay"_s,
        Words::tr("About %1 yuan to be paid out: %2 from the account, %3 funeral grant, %4 set off.")
            .arg(toPay.text(), form.money(u"settlement.accountBalance").text(), grant.text(), overpaid.text())));
    return review;
}

} // namespace yichuang
