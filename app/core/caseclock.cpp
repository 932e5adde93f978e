// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caseclock.h"

#include <algorithm>
#include <utility>

namespace yichuang {

namespace {

using By = DueAct::By;

bool isPaused(const ClockFacts &facts)
{
    return !facts.pauses.isEmpty() && !facts.pauses.back().to.isValid() && facts.pauses.back().stopsClock;
}

// Received, nothing said for five working days: the law takes it as accepted from receipt.
bool isDeemed(const ClockFacts &facts, CaseState state, const QDate &today, const WorkingCalendar &calendar)
{
    return state == CaseState::Received && facts.receivedOn.isValid()
        && calendar.between(facts.receivedOn, today) > AnswerDays;
}

// Working days in (from, to] that no earlier rest has counted: the pauses of a counter whose clock went back may overlap,
// and none of them brings the promised day nearer.
int restedDays(const QDate &from, const QDate &to, const QList<std::pair<QDate, QDate>> &earlier,
               const WorkingCalendar &calendar)
{
    if (earlier.isEmpty())
        return std::max(0, calendar.between(from, to));
    int days = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1)) {
        const bool isCounted = std::any_of(earlier.begin(), earlier.end(), [&day](const auto &rest) {
            return rest.first < day && day <= rest.second;
        });
        days += !isCounted && calendar.isWorkday(day);
    }
    return days;
}

void runPromise(CaseClock &clock, const ClockFacts &facts, const QDate &today, const WorkingCalendar &calendar)
{
    clock.firstPromised = calendar.add(clock.countsFrom, facts.promisedDays);
    clock.promisedOn = clock.firstPromised;
    int days = facts.promisedDays;
    QList<std::pair<QDate, QDate>> rests;
    for (const ClockFacts::Pause &pause : facts.pauses) {
        if (!pause.stopsClock || pause.from > clock.promisedOn)
            continue;
        const QDate end = pause.to.isValid() ? pause.to : std::max(today, pause.from);
        const QDate from = std::max(pause.from, clock.countsFrom);
        const int rested = restedDays(from, end, rests, calendar);
        rests.append({from, end});
        days += rested;
        clock.promisedOn = calendar.add(clock.countsFrom, days);
        clock.shifts.append({pause.name, pause.from, pause.to, rested});
    }
    clock.isProvisional = calendar.isProvisional(clock.countsFrom, clock.promisedOn);
}

DueAct nextDue(const CaseClock &clock, const ClockFacts &facts, CaseState state, const WorkingCalendar &calendar)
{
    switch (state) {
    case CaseState::Received:
        if (clock.isDeemedAccepted)
            return {By::Clerk, ActKind::Accepted, clock.promisedOn, 0};
        return {By::Clerk, ActKind::Accepted, calendar.add(facts.receivedOn, AnswerDays), 0};
    case CaseState::SupplementAsked: {
        const bool isDepartments = facts.startsOn.isValid();
        return {By::Citizen, isDepartments ? ActKind::MaterialAdded : ActKind::SupplementGiven, {}, 0};
    }
    case CaseState::AcceptedTolerantly:
        return {By::Citizen, ActKind::MaterialAdded, facts.makeUpBy, 0};
    case CaseState::Accepted:
        return {By::Department, ActKind::Decided, clock.promisedOn, 0};
    case CaseState::Suspended: {
        const ClockFacts::Pause pause = facts.pauses.value(facts.pauses.size() - 1);
        const QDate end = pause.longestDays > 0 ? calendar.add(pause.from, pause.longestDays) : QDate();
        return {By::Department, ActKind::Resumed, end, 0};
    }
    case CaseState::Decided:
        return {By::Department, ActKind::ResultArrived, calendar.add(facts.decidedOn, HandOverDays), 0};
    case CaseState::ResultReady:
        return {By::Clerk, facts.toldOn.isValid() ? ActKind::Delivered : ActKind::CitizenTold,
                calendar.add(facts.decidedOn.isValid() ? facts.decidedOn : facts.resultOn, HandOverDays), 0};
    default:
        return {};
    }
}

CaseClock::Mood moodOf(const CaseClock &clock)
{
    if (clock.run == CaseClock::Run::Ended)
        return CaseClock::Mood::Resting;
    const bool hasPromise = clock.run == CaseClock::Run::Running && clock.promisedOn.isValid();
    int left = hasPromise ? clock.daysLeft : SoonDays + 1;
    if (clock.due.on.isValid())
        left = std::min(left, clock.due.daysLeft);
    if (left < 0)
        return CaseClock::Mood::Late;
    if (left <= SoonDays && (hasPromise || clock.due.on.isValid()))
        return CaseClock::Mood::Soon;
    return clock.run == CaseClock::Run::Paused ? CaseClock::Mood::Resting : CaseClock::Mood::Calm;
}

} // namespace

CaseClock CaseClock::at(const QDate &today, const ClockFacts &facts, CaseState state, const WorkingCalendar &calendar)
{
    CaseClock clock;
    clock.isDeemedAccepted = !facts.startsOn.isValid() && isDeemed(facts, state, today, calendar);
    clock.countsFrom = clock.isDeemedAccepted ? facts.receivedOn : facts.startsOn;
    const bool isDecided = facts.decidedOn.isValid();
    if (clock.countsFrom.isValid()) {
        runPromise(clock, facts, facts.endedOn.isValid() ? facts.endedOn : today, calendar);
        clock.run = isPaused(facts) ? Run::Paused : Run::Running;
        clock.daysLeft = calendar.between(isDecided ? facts.decidedOn : today, clock.promisedOn);
    }
    if (isDecided || isFinal(state) || state == CaseState::None)
        clock.run = Run::Ended;
    if (!isFinal(state))
        clock.due = nextDue(clock, facts, state, calendar);
    if (clock.due.on.isValid())
        clock.due.daysLeft = calendar.between(today, clock.due.on);
    clock.mood = moodOf(clock);
    return clock;
}

} // namespace yichuang
