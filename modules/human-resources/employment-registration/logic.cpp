// SPDX-License-Identifier: GPL-3.0-or-later
#include "logic.h"

#include "core/creditcode.h"
#include "core/ladder.h"
#include "core/money.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::EmploymentRegistration)
};

} // namespace

void EmploymentRegistration::reviewUnemployment(const FormValues &form, const ItemContext &context,
                                                ItemReview &review)
{
    const QDate since = form.date(u"unemployment.date");
    if (!since.isValid() || since > context.today)
        return;
    review.computed.insert("daysUnemployed"_L1, since.daysTo(context.today));
    if (!form.flag(u"unemployment.wantsInsurance"))
        return;
    const int insured = int(form.number(u"unemployment.insuredMonths"));
    const int unused = std::max(0, insured - int(form.number(u"unemployment.drawnMonths")));
    const int months = form.flag(u"unemployment.involuntary")
        ? int(ladderValue(context.params.value("benefitLadder"_L1), unused).value_or(0))
        : 0;
    const Money monthly = Money::fromYuan(context.params.value("benefitMonthly"_L1).toDouble());
    review.computed.insert("benefitMonths"_L1, months);
    if (months == 0)
        return; // the form's own checks say why
    const Money total = Money::fromFen(monthly.fen() * months);
    const QDate claimBy = since.addDays(context.params.value("claimDays"_L1).toInt());
    review.computed.insert("benefitMonthly"_L1, monthly.yuan());
    review.computed.insert("benefitTotal"_L1, total.yuan());
    review.computed.insert("claimBy"_L1, claimBy.toString(Qt::ISODate));
    review.findings.append(Finding::advise(u"unemployment.benefitMonths"_s,
                                           Words::tr("At most %1 months of benefit at %2 yuan, %3 yuan in all.")
                                               .arg(months)
                                               .arg(monthly.text(), total.text())));
    if (claimBy < context.today) {
        Finding finding = Finding::warn(
            u"unemployment.wantsInsurance"_s,
            Words::tr(
                "The benefit should have been claimed by %1: ask the insurance office whether it is still paid "
                "in full.")
                .arg(claimBy.toString(Qt::ISODate)));
        finding.rule = u"claimed-late"_s;
        review.findings.append(finding);
    }
}

void EmploymentRegistration::reviewWork(const FormValues &form, const ItemContext &context, ItemReview &review)
{
    const QString code = form.text(u"employment.employerCode");
    if (!code.isEmpty() && !isCreditCode(code)) {
        Finding finding = Finding::block(
            u"employment.employerCode"_s,
            Words::tr("The check character of the credit code is wrong: compare it with the business licence."));
        finding.rule = u"credit-code"_s;
        review.findings.append(finding);
    }
    const QDate since = form.date(u"employment.date");
    const int reportDays = context.params.value("reportDays"_L1).toInt();
    if (!since.isValid() || since > context.today || reportDays <= 0)
        return;
    const QDate reportBy = since.addDays(reportDays);
    review.computed.insert("reportBy"_L1, reportBy.toString(Qt::ISODate));
    review.computed.insert("daysLate"_L1, std::max<qint64>(0, reportBy.daysTo(context.today)));
    if (form.flag(u"employment.wasUnemployed")) {
        const QDate ends = QDate(since.year(), since.month(), 1).addMonths(1);
        review.computed.insert("benefitEnds"_L1, ends.toString(u"yyyy-MM"_s));
        review.findings.append(
            Finding::advise(u"employment.wasUnemployed"_s,
                            Words::tr("Unemployment benefit ends from %1 on; later months are to be paid back.")
                                .arg(ends.toString(u"yyyy-MM"_s))));
    }
}

ItemReview EmploymentRegistration::review(const FormValues &form, const ItemContext &context) const
{
    ItemReview review;
    if (context.business == "RS09-02"_L1)
        reviewWork(form, context, review);
    else
        reviewUnemployment(form, context, review);
    return review;
}

} // namespace yichuang
