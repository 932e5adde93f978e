// SPDX-License-Identifier: GPL-3.0-or-later
#include "logic.h"

#include "core/creditcode.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::ResidentContribution)
};

constexpr auto Pension = "1"_L1;
constexpr auto Medical = "2"_L1;
constexpr auto Collective = "collective"_L1;

bool contains(const FormValues &form, QLatin1StringView kind)
{
    return form.rows(u"contribution.items").contains(QJsonValue(QString(kind)));
}

double entry(const QJsonObject &params, QLatin1StringView table, const QString &key)
{
    return params.value(table).toObject().value(key).toDouble();
}

} // namespace

ResidentContribution::Bill ResidentContribution::bill(const FormValues &form, const QJsonObject &params)
{
    Bill result;
    const QString group = form.text(u"contribution.group");
    const QString tier = form.text(u"contribution.pensionTier");
    if (contains(form, Pension) && !tier.isEmpty()) {
        result.pension = Money::fromYuan(tier.toDouble());
        result.added = Money::fromYuan(entry(params, "subsidies"_L1, tier));
        if (params.value("pensionAided"_L1).toArray().contains(QJsonValue(group)))
            result.pensionAid
                = std::min(result.pension, Money::fromYuan(params.value("governmentTier"_L1).toDouble()));
    }
    const QString kind = form.text(u"contribution.medicalKind");
    if (contains(form, Medical) && !kind.isEmpty()) {
        result.medical = Money::fromYuan(entry(params, "personal"_L1, kind));
        const double share = std::clamp(entry(params, "aidShares"_L1, group), 0.0, 1.0);
        result.medicalAid = Money::fromYuan(result.medical.yuan() * share);
        result.added = result.added + Money::fromYuan(params.value("governmentShare"_L1).toDouble());
    }
    return result;
}

void ResidentContribution::reviewSeason(const FormValues &form, const ItemContext &context, ItemReview &review)
{
    const QString from = context.params.value("windowFrom"_L1).toString();
    const QString to = context.params.value("windowTo"_L1).toString();
    if (!contains(form, Medical) || from.isEmpty()
        || int(form.number(u"contribution.year")) <= context.today.year())
        return;
    const QString day = context.today.toString(u"MM-dd"_s);
    if (day >= from && day <= to)
        return;
    Finding finding = Finding::block(
        u"contribution.year"_s,
        Words::tr(
            "Next year's medical payment is taken from %1 to %2 only: the citizen may come back then, or pay by "
            "phone.")
            .arg(from, to));
    finding.rule = u"not-in-season"_s;
    review.findings.append(finding);
}

void ResidentContribution::reviewCollector(const FormValues &form, ItemReview &review)
{
    const QString code = form.text(u"contribution.proxyCode");
    constexpr int CodeLength = 18;
    if (code.size() != CodeLength || isCreditCode(code))
        return;
    Finding finding
        = Finding::block(u"contribution.proxyCode"_s,
                         Words::tr("The last character of the credit code does not fit the others: compare "
                                   "it with the certificate."));
    finding.rule = u"credit-code"_s;
    review.findings.append(finding);
}

ItemReview ResidentContribution::review(const FormValues &form, const ItemContext &context) const
{
    ItemReview review;
    reviewSeason(form, context, review);
    const bool isCollective = context.situation == Collective;
    if (isCollective)
        reviewCollector(form, review);

    const Bill one = bill(form, context.params);
    if ((one.pension + one.medical).fen() <= 0)
        return review;
    const int persons = isCollective ? std::max(1, int(form.number(u"contribution.persons"))) : 1;
    const Money total = Money::fromFen(one.own().fen() * persons);
    review.computed.insert("pension"_L1, one.pension.yuan());
    review.computed.insert("medical"_L1, one.medical.yuan());
    review.computed.insert("subsidy"_L1, one.aid().yuan());
    review.computed.insert("governmentAdds"_L1, one.added.yuan());
    review.computed.insert("payable"_L1, total.yuan());
    Finding finding = Finding::advise(
        u"contribution.payable"_s,
        Words::tr(
            "%1 yuan to pay: pension %2 yuan, medical %3 yuan, less %4 yuan of aid a person. The government adds "
            "%5 yuan.")
            .arg(total.text(), one.pension.text(), one.medical.text(), one.aid().text(), one.added.text()));
    finding.rule = u"payable"_s;
    finding.source = u"S64"_s;
    review.findings.append(finding);
    return review;
}

} // namespace yichuang
