// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/acts/caselaw.h"

#include "core/turns/procedure.h"

using namespace Qt::StringLiterals;

namespace yichuang::platform {

QString CaseLaw::objection(const CheckedAct &checked, const ClockFacts &before, const ClockFacts &after,
                           CaseState state) const
{
    const Act &act = checked.act;
    const bool isCountersNotice = act.kind == ActKind::SupplementAsked && !before.startsOn.isValid();
    if (isCountersNotice && before.timesAsked > 0)
        return u"notice.second"_s;
    if (act.kind == ActKind::Suspended)
        return procedureObjection(checked);
    const bool saysMakeUpDay = act.kind == ActKind::AcceptedTolerantly || act.kind == ActKind::Corrected;
    if (!saysMakeUpDay || state != CaseState::AcceptedTolerantly)
        return {};
    const QDate lastDay = m_calendar.add(after.startsOn, after.promisedDays);
    const bool isInside = after.makeUpBy.isValid() && after.makeUpBy >= after.startsOn
        && (after.promisedDays == 0 || after.makeUpBy <= lastDay);
    return isInside ? QString() : u"makeup.outside"_s;
}

QString CaseLaw::procedureObjection(const CheckedAct &checked) const
{
    if (!checked.facts.areProceduresKnown)
        return {};
    const Suspension asked = Suspension::fromJson(checked.payload);
    const bool isNamed = procedureFromName(checked.payload["kind"_L1].toString()).has_value();
    for (const ProcedureSpec &allowed : checked.facts.procedures) {
        if (!isNamed || allowed.kind != asked.kind)
            continue;
        const bool isTooLong = allowed.days > 0 && (asked.longestDays == 0 || asked.longestDays > allowed.days);
        return isTooLong ? u"procedure.long"_s : QString();
    }
    return u"procedure.unknown"_s;
}

} // namespace yichuang::platform
