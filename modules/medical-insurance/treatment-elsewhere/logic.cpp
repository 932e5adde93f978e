// SPDX-License-Identifier: GPL-3.0-or-later
#include "logic.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::RemoteFiling)
};

constexpr auto Temporary = "YB03-02"_L1;

QString percent(double share)
{
    return QString::number(share * 100, 'f', 0);
}

void advise(ItemReview &review, const QString &field, const QString &text, const QString &rule)
{
    Finding finding = Finding::advise(field, text);
    finding.rule = rule;
    review.findings.append(finding);
}

} // namespace

void RemoteFiling::reviewLong(const FormValues &form, const ItemContext &context, const QDate &begin,
                              ItemReview &review)
{
    QDate until = form.date(u"filing.endDate");
    if (!until.isValid() && form.flag(u"filing.usePromise"))
        until = begin.addYears(context.params.value("promiseYears"_L1).toInt()).addDays(-1);
    if (until.isValid())
        review.computed.insert("validUntil"_L1, until.toString(Qt::ISODate));
    const QDate changeable = begin.addMonths(context.params.value("changeMonths"_L1).toInt());
    review.computed.insert("changeableFrom"_L1, changeable.toString(Qt::ISODate));
    const double cut = context.params.value("cutLocal"_L1).toDouble();
    review.computed.insert("cutAtHome"_L1, cut);
    const QString end = until.isValid() ? until.toString(Qt::ISODate) : Words::tr("further notice");
    advise(review, u"filing.endDate"_s,
           Words::tr(
               "Holds until %1; may usually be changed from %2 on. The ratio elsewhere is that of home; treated "
               "back at home it may be %3 points lower.")
               .arg(end, changeable.toString(Qt::ISODate), percent(cut)),
           u"validity"_s);
}

void RemoteFiling::reviewTemporary(const FormValues &form, const ItemContext &context, ItemReview &review)
{
    const bool isReferred = context.situation == "transfer"_L1;
    const bool isEmergency = context.situation == "emergency"_L1;
    const double cut = isEmergency ? 0.0
        : isReferred               ? context.params.value("cutTransfer"_L1).toDouble()
                                   : context.params.value("cutOther"_L1).toDouble();
    review.computed.insert("cut"_L1, cut);
    const QDate until = form.date(u"filing.endDate");
    if (until.isValid())
        review.computed.insert("validUntil"_L1, until.toString(Qt::ISODate));
    advise(review, u"filing.kind"_s,
           cut > 0 ? Words::tr("The ratio is %1 points lower than at home.").arg(percent(cut))
                   : Words::tr("The ratio is that of home."),
           u"ratio"_s);
}

ItemReview RemoteFiling::review(const FormValues &form, const ItemContext &context) const
{
    ItemReview review;
    const QDate begin = form.date(u"filing.beginDate");
    if (!begin.isValid() || context.params.isEmpty())
        return review;
    const QString home = form.text(u"filing.insRegion").left(2);
    const QString there = form.text(u"filing.destRegion").left(2);
    if (!home.isEmpty() && !there.isEmpty())
        review.computed.insert("crossProvince"_L1, home != there);
    if (form.flag(u"filing.usePromise")) {
        const QDate due = begin.addMonths(context.params.value("promiseMonths"_L1).toInt());
        review.computed.insert("supplementBy"_L1, due.toString(Qt::ISODate));
    }
    if (context.business == Temporary)
        reviewTemporary(form, context, review);
    else
        reviewLong(form, context, begin, review);
    return review;
}

} // namespace yichuang
