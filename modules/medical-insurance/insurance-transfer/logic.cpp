// SPDX-License-Identifier: GPL-3.0-or-later
#include "logic.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::MedicalTransfer)
};

constexpr int MonthsOfYear = 12;
constexpr auto Employees = "1"_L1;
constexpr auto Female = "2"_L1;

QDate month(const FormValues &form, QStringView path)
{
    return QDate::fromString(form.text(path) + u"-01"_s, Qt::ISODate);
}

void advise(ItemReview &review, const QString &field, const QString &text, const QString &rule,
            const QString &source)
{
    Finding finding = Finding::advise(field, text);
    finding.rule = rule;
    finding.source = source;
    review.findings.append(finding);
}

} // namespace

void MedicalTransfer::reviewGap(const FormValues &form, const ItemContext &context, ItemReview &review)
{
    const QDate last = month(form, u"medicalTransfer.stoppedMonth");
    const QDate first = month(form, u"medicalTransfer.enrolledMonth");
    const int grace = context.params.value("graceMonths"_L1).toInt();
    if (!last.isValid() || !first.isValid() || grace <= 0)
        return;
    const int between = (first.year() - last.year()) * MonthsOfYear + first.month() - last.month() - 1;
    const int gap = std::max(0, between);
    const bool isContinuous = gap <= grace;
    const int wait = context.params.value("waitMonths"_L1).toInt();
    const QDate from = isContinuous ? first : first.addMonths(wait);
    review.computed.insert("gapMonths"_L1, gap);
    review.computed.insert("isContinuous"_L1, isContinuous);
    review.computed.insert("benefitMonth"_L1, from.toString(u"yyyy-MM"_s));
    const QString text = isContinuous
        ? Words::tr("The gap of %1 months counts as continuous; what was missed may be paid up.").arg(gap)
        : Words::tr("The gap of %1 months is too long: a waiting time of %2 months, benefits from %3.")
              .arg(gap)
              .arg(wait)
              .arg(from.toString(u"yyyy-MM"_s));
    advise(review, u"medicalTransfer.gapMonths"_s, text, u"gap"_s, u"S57"_s);
    if (between < 0) {
        Finding finding
            = Finding::warn(u"medicalTransfer.enrolledMonth"_s,
                            Words::tr("Paid in both places for %1 months: only one place counts, the other "
                                      "payment is refunded there.")
                                .arg(-between));
        finding.rule = u"overlap"_s;
        review.findings.append(finding);
    }
}

void MedicalTransfer::reviewYears(const FormValues &form, const ItemContext &context, ItemReview &review)
{
    if (form.text(u"medicalTransfer.insKind") != Employees || !form.has(u"medicalTransfer.monthsThere"))
        return;
    const int here = int(form.number(u"medicalTransfer.monthsHere"));
    const int all = int(form.number(u"medicalTransfer.monthsThere")) + here;
    const bool isWoman = form.text(u"applicant.sex") == Female;
    const int needed = context.params.value(isWoman ? "yearsWomen"_L1 : "yearsMen"_L1).toInt() * MonthsOfYear;
    const int neededHere = context.params.value("localYears"_L1).toInt() * MonthsOfYear;
    if (needed <= 0)
        return;
    const int missing = std::max({0, needed - all, neededHere - here});
    review.computed.insert("monthsTogether"_L1, all);
    review.computed.insert("missingMonths"_L1, missing);
    advise(review, u"medicalTransfer.monthsThere"_s,
           Words::tr(
               "Together %1 years and %2 months; for retirement without further payments %3 months are missing.")
               .arg(all / MonthsOfYear)
               .arg(all % MonthsOfYear)
               .arg(missing),
           u"years"_s, QString());
}

ItemReview MedicalTransfer::review(const FormValues &form, const ItemContext &context) const
{
    ItemReview review;
    if (context.situation == "voucher"_L1)
        return review; // nothing is reckoned here, the other place does
    reviewGap(form, context, review);
    reviewYears(form, context, review);
    return review;
}

} // namespace yichuang
