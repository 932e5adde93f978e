// SPDX-License-Identifier: GPL-3.0-or-later
#include "logic.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::Reimbursement)
};

constexpr auto Inpatient = "YB04-02"_L1;
constexpr auto Chronic = "chronic"_L1;

Money share(Money amount, double ratio)
{
    return Money::fromYuan(amount.yuan() * ratio);
}

Money notBelowZero(Money amount)
{
    return std::max(Money(), amount);
}

// {"1": {"1": 300, ...}, ...} by insurance and, if nested, by hospital.
double entry(const QJsonObject &params, const QString &table, const QString &insurance, const QString &hospital)
{
    const QJsonValue value = params.value(table).toObject().value(insurance);
    return value.isObject() ? value.toObject().value(hospital).toDouble() : value.toDouble();
}

} // namespace

Reimbursement::Expenses Reimbursement::expenses(const FormValues &form)
{
    Expenses sum;
    for (const QJsonValue &value : form.rows(u"claim.items")) {
        const QJsonObject bill = value.toObject();
        sum.total = sum.total + Money::fromYuan(bill.value("amount"_L1).toDouble());
        sum.outside = sum.outside + Money::fromYuan(bill.value("outside"_L1).toDouble());
        sum.firstPaid = sum.firstPaid + Money::fromYuan(bill.value("firstPaid"_L1).toDouble());
    }
    if (form.flag(u"claim.thirdParty"))
        sum.thirdParty = form.money(u"claim.thirdPartyAmount");
    if (form.flag(u"claim.commercial"))
        sum.commercial = form.money(u"claim.commercialAmount");
    sum.eligible = notBelowZero(sum.total - sum.outside - sum.firstPaid - sum.thirdParty);
    return sum;
}

Reimbursement::Terms Reimbursement::terms(const FormValues &form, const ItemContext &context)
{
    const bool isInpatient = context.business == Inpatient;
    const QString kind = isInpatient   ? u"inpatient"_s
        : context.situation == Chronic ? u"chronic"_s
                                       : u"outpatient"_s;
    const QString insurance = form.text(u"claim.insKind");
    const QString hospital = form.text(u"claim.hospitalLevel");
    const auto number
        = [&](QLatin1StringView what) { return entry(context.params, kind + what, insurance, hospital); };

    Terms terms;
    terms.isKnown = number("Ratios"_L1) > 0 && number("Caps"_L1) > 0;
    const Money full = Money::fromYuan(number("Deductible"_L1));
    const bool isLaterStay = isInpatient && form.number(u"claim.stayNo") > 1;
    terms.deductible = isInpatient
        ? (isLaterStay ? share(full, context.params.value("nextStayFactor"_L1).toDouble(1)) : full)
        : notBelowZero(full - form.money(u"claim.deductibleUsed"));
    const bool isUnfiled = form.flag(u"claim.isRemote") && !form.flag(u"claim.remoteFiled");
    const double cut = isUnfiled ? context.params.value("unfiledCut"_L1).toDouble() : 0;
    terms.ratio = std::clamp(number("Ratios"_L1) - cut, 0.0, 1.0);
    terms.cap = notBelowZero(Money::fromYuan(number("Caps"_L1)) - form.money(u"claim.fundUsed"));
    return terms;
}

Money Reimbursement::illness(Money borne, const QJsonObject &params)
{
    const QJsonArray steps = params.value("illnessSteps"_L1).toArray();
    Money sum;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const Money from = Money::fromYuan(steps.at(i).toArray().at(0).toDouble());
        const Money to
            = i + 1 < steps.size() ? Money::fromYuan(steps.at(i + 1).toArray().at(0).toDouble()) : borne;
        const Money part = notBelowZero(std::min(borne, to) - from);
        sum = sum + share(part, steps.at(i).toArray().at(1).toDouble());
    }
    return sum;
}

void Reimbursement::report(const Expenses &expenses, const Terms &terms, const ItemContext &context,
                           ItemReview &review)
{
    const Money after = notBelowZero(expenses.eligible - terms.deductible);
    const Money byRatio = share(after, terms.ratio);
    // Nobody is paid more than he bore.
    const Money open = notBelowZero(expenses.total - expenses.thirdParty - expenses.commercial);
    const Money fund = std::min({byRatio, terms.cap, open});
    const Money ill = context.business == Inpatient
        ? std::min(illness(notBelowZero(expenses.eligible - fund), context.params), open - fund)
        : Money();
    const Money own = open - fund - ill;
    review.computed.insert("deductible"_L1, std::min(terms.deductible, expenses.eligible).yuan());
    review.computed.insert("ratio"_L1, terms.ratio);
    review.computed.insert("fundPays"_L1, fund.yuan());
    review.computed.insert("illnessPays"_L1, ill.yuan());
    review.computed.insert("ownShare"_L1, own.yuan());

    Finding finding = Finding::advise(
        u"claim.eligible"_s,
        Words::tr(
            "About %1 yuan back: %2 yuan eligible, less %3 yuan deductible, at %4 %; serious-illness insurance "
            "about %5 yuan; %6 yuan stay with the citizen. An estimate only.")
            .arg(fund.text(), expenses.eligible.text(), std::min(terms.deductible, expenses.eligible).text(),
                 QString::number(terms.ratio * 100, 'f', 0), ill.text(), own.text()));
    finding.rule = u"estimate"_s;
    review.findings.append(finding);
    if (byRatio > terms.cap) {
        Finding cap = Finding::advise(u"claim.fundUsed"_s,
                                      Words::tr("The cap of the year leaves %1 yuan.").arg(terms.cap.text()));
        cap.rule = u"capped"_s;
        review.findings.append(cap);
    }
    if (after.fen() == 0) {
        Finding nothing = Finding::warn(
            u"claim.eligible"_s,
            Words::tr(
                "Nothing is left above the deductible: tell the citizen before the papers are taken. The bills "
                "still count towards the deductible of the year."));
        nothing.rule = u"below-deductible"_s;
        review.findings.append(nothing);
    }
}

ItemReview Reimbursement::review(const FormValues &form, const ItemContext &context) const
{
    ItemReview review;
    const Expenses sum = expenses(form);
    if (sum.total.fen() <= 0)
        return review;
    review.computed.insert("total"_L1, sum.total.yuan());
    review.computed.insert("eligible"_L1, sum.eligible.yuan());
    const Terms known = terms(form, context);
    if (known.isKnown)
        report(sum, known, context, review);
    return review;
}

} // namespace yichuang
