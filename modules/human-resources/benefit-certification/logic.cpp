// SPDX-License-Identifier: GPL-3.0-or-later
#include "logic.h"

#include "core/money.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::BenefitCertification)
};

QDate monthOf(const QDate &day)
{
    return QDate(day.year(), day.month(), 1);
}

QDate monthFrom(const QString &text)
{
    return QDate::fromString(text + u"-01"_s, u"yyyy-MM-dd"_s);
}

QString monthText(const QDate &month)
{
    return month.toString(u"yyyy-MM"_s);
}

} // namespace

void BenefitCertification::reviewLast(const FormValues &form, const ItemContext &context, const QDate &day,
                                      ItemReview &review)
{
    const QDate last = form.date(u"certification.lastDate");
    if (!last.isValid())
        return;
    const QDate due = last.addMonths(context.params.value("validMonths"_L1).toInt());
    const qint64 daysLate = std::max<qint64>(0, due.daysTo(day));
    const QDate mayStop = monthOf(due).addMonths(1 + context.params.value("graceMonths"_L1).toInt());
    review.computed.insert("dueOn"_L1, due.toString(Qt::ISODate));
    review.computed.insert("daysLate"_L1, daysLate);
    review.computed.insert("maySuspendFrom"_L1, monthText(mayStop));

    const QDate stopped
        = form.flag(u"certification.isSuspended") ? monthFrom(form.text(u"certification.suspendedFrom")) : QDate();
    if (!stopped.isValid() || daysLate == 0)
        return;
    const QDate now = monthOf(day);
    const int months = std::max(0, (now.year() - stopped.year()) * 12 + now.month() - stopped.month());
    const Money back = Money::fromFen(form.money(u"certification.monthlyPension").fen() * months);
    review.computed.insert("suspendedMonths"_L1, months);
    review.computed.insert("arrears"_L1, back.yuan());
    review.findings.append(
        Finding::advise(u"certification.suspendedFrom"_s,
                        Words::tr("Paid again from %1 on; %2 months are paid back, about %3 yuan.")
                            .arg(monthText(now))
                            .arg(months)
                            .arg(back.text())));
    if (stopped < mayStop) {
        Finding finding = Finding::warn(
            u"certification.suspendedFrom"_s,
            Words::tr(
                "Payment was stopped before %1, when it first might have been: report it to the insurance office.")
                .arg(monthText(mayStop)));
        finding.rule = u"suspended-too-early"_s;
        review.findings.append(finding);
    }
}

ItemReview BenefitCertification::review(const FormValues &form, const ItemContext &context) const
{
    ItemReview review;
    const int validMonths = context.params.value("validMonths"_L1).toInt();
    const QDate day = form.date(u"certification.date");
    if (!day.isValid() || validMonths <= 0)
        return review;
    const QDate trace = context.situation == "records"_L1 ? form.date(u"certification.traceDate") : QDate();
    const QDate validTo = (trace.isValid() ? trace : day).addMonths(validMonths);
    review.computed = {{u"validTo"_s, validTo.toString(Qt::ISODate)}};
    review.findings.append(Finding::advise(
        u"certification.validTo"_s,
        Words::tr("Certified until %1; come again before then.").arg(validTo.toString(Qt::ISODate))));
    reviewLast(form, context, day, review);
    return review;
}

} // namespace yichuang
