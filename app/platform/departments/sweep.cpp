// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/departments/sweep.h"

#include "core/turns/closing.h"
#include "sqlite/transaction.h"

using namespace Qt::StringLiterals;

namespace yichuang::platform {

namespace {

const QString Maker = QStringLiteral("province");

// What a citizen reads, so in Chinese whatever language the platform speaks to administrators.
Closing closingOf(CaseState state)
{
    Closing closing;
    closing.ground = state == CaseState::AcceptedTolerantly ? Closing::Ground::MakeUpMissed
                                                            : Closing::Ground::SupplementMissed;
    closing.reason = state == CaseState::AcceptedTolerantly ? u"容缺材料逾期未补正，办理程序终止。"_s
                                                            : u"补正材料逾期未提交，办理程序终止。"_s;
    closing.remedy = u"材料齐全后可以重新申请；对终止决定有异议的，可以依法申请行政复议或者提起行政诉讼。"_s;
    closing.papersReturned = false;
    return closing;
}

QDate askedOn(const ClockFacts &clock)
{
    if (!clock.pauses.isEmpty() && !clock.pauses.back().to.isValid())
        return clock.pauses.back().from; // the department asked
    return clock.askedOn;
}

} // namespace

bool Sweep::isOverdue(const CaseRow &row, const QDate &today) const
{
    if (row.state == CaseState::AcceptedTolerantly)
        return row.clock.makeUpBy.isValid()
            && today > m_calendar.add(row.clock.makeUpBy, m_options.makeUpGraceDays);
    const QDate asked = askedOn(row.clock);
    return row.state == CaseState::SupplementAsked && asked.isValid()
        && today > m_calendar.add(asked, m_options.supplementDays);
}

Result<Done> Sweep::daily(const QDateTime &now)
{
    if (m_lastRun == now.date())
        return {};
    const auto ran = run(now);
    if (!ran)
        return ran.error();
    m_lastRun = now.date();
    return {};
}

Result<int> Sweep::run(const QDateTime &now)
{
    auto transaction = sqlite::Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    const auto waiting = m_cases.waitingForPapers();
    if (!waiting)
        return waiting.error();
    int ended = 0;
    for (const CaseRow &row : *waiting) {
        if (!isOverdue(row, now.date()))
            continue;
        const auto closed = m_acts.append(row, ActKind::Terminated, Maker, closingOf(row.state).toJson(), now);
        if (!closed)
            return closed.error();
        ++ended;
    }
    const auto stored = transaction->commit();
    return stored ? Result<int>(ended) : stored.error();
}

bool Sweep::cameInTime(const Act &act, const CaseRow &row)
{
    return act.kind == ActKind::MaterialAdded && row.state == CaseState::Terminated && row.clock.makeUpBy.isValid()
        && act.at.date() <= row.clock.makeUpBy;
}

} // namespace yichuang::platform
