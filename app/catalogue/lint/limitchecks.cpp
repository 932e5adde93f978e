// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/lint/checks.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

struct StepSums
{
    int counted = 0; ///< working days that count towards the promise
    bool isOpenEnded = false; ///< a counted step has no limit
    bool hasNotice = false;
    bool noticeCounts = false;
};

StepSums checkSteps(const QJsonObject &business, const QString &path, LintReport &report)
{
    StepSums sums;
    const auto steps = report.needObjects(business, "steps"_L1, path);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QJsonObject &step = steps.at(i);
        const QString here = u"%1/steps/%2"_s.arg(path).arg(i);
        report.knowOnly(step, here,
                        {u"name"_s, u"english"_s, u"actor"_s, u"days"_s, u"countsTowardsPromise"_s, u"standard"_s,
                         u"documents"_s, u"evidence"_s, u"source"_s, u"note"_s});
        const QString name = report.needText(step, "name"_L1, here);
        for (const auto key : {"english"_L1, "actor"_L1, "standard"_L1})
            report.needText(step, key, here);
        report.needEvidence(step, here);
        const QJsonValue days = step.value("days"_L1);
        if (!days.isUndefined() && (!days.isDouble() || days.toInt(-1) < 0))
            report.fail(here + u"/days"_s, u"should be a number of working days, or absent"_s);
        const bool counts = step.value("countsTowardsPromise"_L1).toBool(true);
        if (counts)
            sums.counted += days.toInt();
        sums.isOpenEnded
            |= counts && days.isUndefined() && i + 1 < steps.size(); // payment after the decision is no part
        if (name.contains(u"公示"_s)) {
            sums.hasNotice = true;
            sums.noticeCounts |= counts;
        }
    }
    return sums;
}

} // namespace

void checkLimits(const QJsonObject &business, const QString &path, LintReport &report)
{
    const StepSums sums = checkSteps(business, path, report);
    const QString here = path + u"/limit"_s;
    const QJsonObject limit = business.value("limit"_L1).toObject();
    report.knowOnly(limit, here,
                    {u"statutoryDays"_s, u"statutoryEvidence"_s, u"statutorySource"_s, u"promisedDays"_s,
                     u"promisedEvidence"_s, u"promisedSource"_s, u"excluded"_s, u"note"_s});
    report.needEvidence(limit, here, "statutoryEvidence"_L1, "statutorySource"_L1);
    report.needEvidence(limit, here, "promisedEvidence"_L1, "promisedSource"_L1);
    const int statutory = limit.value("statutoryDays"_L1).toInt(-1);
    const int promised = limit.value("promisedDays"_L1).toInt(-1);
    if (statutory < 0 || promised < 0) {
        report.fail(here, u"needs statutoryDays and promisedDays"_s);
        return;
    }
    if (promised > statutory)
        report.fail(here, u"promises %1 days where the law allows %2"_s.arg(promised).arg(statutory));
    if (sums.counted > promised || (sums.counted < promised && !sums.isOpenEnded)) {
        report.fail(
            path + u"/steps"_s,
            u"take %1 working days, the promise is %2: keep the promise and fit the steps"_s.arg(sums.counted)
                .arg(promised));
    }
    const bool isInstant = business.value("officeType"_L1) == "instant"_L1;
    if (isInstant != (promised == 0))
        report.fail(here, u"an instant business promises 0 days, any other at least 1"_s);

    bool excludesNotice = false;
    for (const QJsonValue &word : limit.value("excluded"_L1).toArray())
        excludesNotice |= word.toString().contains(u"公示"_s);
    if (sums.hasNotice && sums.noticeCounts == excludesNotice)
        report.fail(here + u"/excluded"_s, u"the steps and the limit disagree whether the public notice counts"_s);
    if (business.value("publicNotice"_L1).toBool() != sums.hasNotice)
        report.fail(path + u"/publicNotice"_s, u"does not fit the steps"_s);
}

} // namespace yichuang
