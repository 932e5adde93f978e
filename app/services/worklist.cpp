// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/worklist.h"

#include "services/futures.h"
#include "services/turnrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

using Kind = WorkList::Kind;

constexpr int MostCases = 100000;

const QList<CaseState> &openStates()
{
    static const QList<CaseState> states{CaseState::Received,        CaseState::Accepted,  CaseState::AcceptedTolerantly,
                                         CaseState::SupplementAsked, CaseState::Suspended, CaseState::Decided,
                                         CaseState::ResultReady};
    return states;
}

// A citizen whose day has passed is the clerk's business again: the case has to be ended or the citizen called.
bool isClerks(const CaseClock &clock)
{
    const DueAct &due = clock.due;
    if (!due.on.isValid())
        return false;
    return due.by == DueAct::By::Clerk ? due.daysLeft <= SoonDays : due.by == DueAct::By::Citizen && due.daysLeft < 0;
}

bool isLate(const CaseClock &clock)
{
    return (clock.run == CaseClock::Run::Running && clock.promisedOn.isValid() && clock.daysLeft < 0)
        || (clock.due.on.isValid() && clock.due.daysLeft < 0);
}

bool isToForward(const CaseRecord &record, const QString &here)
{
    if (record.state == CaseState::Received)
        return record.receivingPoint == here && turnrules::isVillage(here);
    const bool isAccepted = record.state == CaseState::Accepted || record.state == CaseState::AcceptedTolerantly;
    return isAccepted && !record.clock.handedOverOn.isValid();
}

bool belongsTo(Kind kind, const WorkList::Row &row, const QString &here)
{
    switch (kind) {
    case Kind::Due: return isClerks(row.clock);
    case Kind::Waiting: return row.clock.due.by == DueAct::By::Citizen;
    case Kind::Unclaimed: return row.record.state == CaseState::ResultReady;
    case Kind::ToForward: return isToForward(row.record, here);
    case Kind::Late: return isLate(row.clock);
    }
    Q_UNREACHABLE();
}

// Days left until the day that presses; a case without one comes last.
int pressure(const WorkList::Row &row)
{
    constexpr int None = 100000;
    int left = row.clock.due.on.isValid() ? row.clock.due.daysLeft : None;
    if (row.clock.run == CaseClock::Run::Running && row.clock.promisedOn.isValid())
        left = std::min(left, row.clock.daysLeft);
    return left;
}

} // namespace

WorkList::WorkList(Ports ports, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
{
}

QFuture<Result<QList<WorkList::Row>>> WorkList::open()
{
    CaseQuery query;
    query.states = openStates();
    query.limit = MostCases;
    return chain(m_ports.ledger.cases(query), this, [this](const Result<CasePage> &page) -> Result<QList<Row>> {
        if (!page)
            return page.error();
        QList<Row> rows;
        const QDate today = m_ports.clock.today();
        for (const CaseRecord &record : page->records)
            rows.append({record, CaseClock::at(today, record.clock, record.state, m_ports.calendar)});
        std::stable_sort(rows.begin(), rows.end(),
                         [](const Row &a, const Row &b) { return pressure(a) < pressure(b); });
        return rows;
    });
}

QFuture<Result<QList<WorkList::Row>>> WorkList::rows(Kind kind)
{
    return chain(open(), this, [this, kind](const Result<QList<Row>> &all) -> Result<QList<Row>> {
        if (!all)
            return all.error();
        QList<Row> wanted;
        std::copy_if(all->begin(), all->end(), std::back_inserter(wanted), [&](const Row &row) {
            return belongsTo(kind, row, m_ports.station.centre.divisionCode);
        });
        return wanted;
    });
}

QFuture<Result<QList<int>>> WorkList::counts()
{
    return chain(open(), this, [this](const Result<QList<Row>> &all) -> Result<QList<int>> {
        if (!all)
            return all.error();
        QList<int> counts;
        for (const Kind kind : {Kind::Due, Kind::Waiting, Kind::Unclaimed, Kind::ToForward, Kind::Late}) {
            counts.append(int(std::count_if(all->begin(), all->end(), [&](const Row &row) {
                return belongsTo(kind, row, m_ports.station.centre.divisionCode);
            })));
        }
        return counts;
    });
}

} // namespace yichuang
