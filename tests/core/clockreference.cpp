// SPDX-License-Identifier: GPL-3.0-or-later
#include "clockreference.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang::test {

namespace {

bool isEnd(CaseState state)
{
    return state == CaseState::Refused || state == CaseState::Withdrawn || state == CaseState::Terminated
        || state == CaseState::Delivered;
}

} // namespace

ClockReference::ClockReference(const QByteArray &calendarJson)
{
    const QJsonObject json = QJsonDocument::fromJson(calendarJson).object();
    for (const QString &day : json["holidays"_L1].toObject().keys()) {
        m_free.insert(QDate::fromString(day, Qt::ISODate));
        m_years.insert(day.left(4).toInt());
    }
    for (const QString &day : json["makeupWorkdays"_L1].toObject().keys())
        m_extra.insert(QDate::fromString(day, Qt::ISODate));
}

bool ClockReference::isWorkday(const QDate &day) const
{
    if (m_extra.contains(day))
        return true;
    if (m_free.contains(day))
        return false;
    if (!isPublished(day.year())) {
        const QString fixed = day.toString(u"MM-dd"_s);
        if (QStringList{u"01-01"_s, u"05-01"_s, u"05-02"_s, u"10-01"_s, u"10-02"_s, u"10-03"_s}.contains(fixed))
            return false;
    }
    return day.dayOfWeek() < 6;
}

QDate ClockReference::walk(const QDate &start, int days) const
{
    QDate day = start;
    while (days > 0) {
        day = day.addDays(1);
        days -= isWorkday(day) ? 1 : 0;
    }
    return day;
}

int ClockReference::count(const QDate &from, const QDate &to) const
{
    int days = 0;
    for (QDate day = from; day < to;) {
        day = day.addDays(1);
        days += isWorkday(day) ? 1 : 0;
    }
    for (QDate day = to; day < from;) {
        day = day.addDays(1);
        days -= isWorkday(day) ? 1 : 0;
    }
    return days;
}

// Day by day: a working day inside a rest does not count. A rest that begins on the very last day carries the promise to
// its own last working day.
QDate ClockReference::promised(const QDate &start, int days, QList<Rest> rests) const
{
    const auto rests_on = [&rests](const QDate &day) {
        for (const Rest &rest : rests) {
            if (rest.from < day && day <= rest.to)
                return true;
        }
        return false;
    };
    QDate day = start;
    for (;;) {
        if (days == 0) {
            bool moved = false;
            for (qsizetype i = 0; i < rests.size() && !moved; ++i) {
                if (rests[i].from != day && !(rests[i].from < day && rests[i].to > day))
                    continue;
                const Rest rest = rests.takeAt(i);
                for (QDate next = day.addDays(1); next <= rest.to; next = next.addDays(1)) {
                    if (isWorkday(next))
                        day = next;
                }
                moved = true;
            }
            if (!moved)
                return day;
            continue;
        }
        day = day.addDays(1);
        if (isWorkday(day) && !rests_on(day))
            --days;
    }
}

ClockReference::Answer ClockReference::at(const QDate &today, const QList<Event> &events) const
{
    QDate received, starts, decided, ended, makeUpBy, lastAsked;
    QList<Rest> rests;
    bool isOpenRest = false, openStops = true;
    QList<Rest> allOpen;
    int days = 0;
    CaseState state = CaseState::None;
    const auto close = [&](const QDate &on) {
        if (isOpenRest && openStops)
            rests.append({allOpen.last().from, on});
        isOpenRest = false;
    };
    const auto open = [&](const QDate &on, bool stops) {
        allOpen.append({on, {}});
        isOpenRest = true;
        openStops = stops;
    };
    for (const Event &event : events) {
        state = event.after;
        switch (event.kind) {
        case ActKind::Received:
        case ActKind::SupplementGiven:
            close(event.on);
            received = event.on;
            days = event.promisedDays;
            break;
        case ActKind::Accepted:
        case ActKind::AcceptedTolerantly:
            close(event.on);
            if (!received.isValid())
                received = event.on;
            if (!starts.isValid())
                starts = event.on;
            days = event.promisedDays;
            if (event.makeUpBy.isValid())
                makeUpBy = event.makeUpBy;
            break;
        case ActKind::SupplementAsked:
            days = event.promisedDays;
            if (starts.isValid())
                open(event.on, true);
            else if (!received.isValid())
                received = event.on;
            break;
        case ActKind::MaterialAdded:
        case ActKind::Resumed:
            close(event.on);
            break;
        case ActKind::Suspended:
            open(event.on, event.stopsClock);
            lastAsked = event.on;
            break;
        case ActKind::Decided:
            decided = event.on;
            break;
        default:
            break;
        }
        if (isEnd(state) && !ended.isValid()) {
            close(event.on);
            ended = event.on;
        }
    }

    Answer answer;
    const QDate now = ended.isValid() ? ended : today;
    answer.isDeemed = !starts.isValid() && state == CaseState::Received && count(received, today) > 5;
    const QDate from = answer.isDeemed ? received : starts;
    answer.isPaused = isOpenRest && openStops;
    answer.isEnded = decided.isValid() || isEnd(state);
    if (from.isValid()) {
        answer.hasPromise = true;
        if (isOpenRest && openStops)
            rests.append({allOpen.last().from, std::max(now, allOpen.last().from)});
        answer.promisedOn = promised(from, days, rests);
        answer.daysLeft = count(decided.isValid() ? decided : today, answer.promisedOn);
        for (int year = from.year(); year <= answer.promisedOn.year(); ++year)
            answer.isProvisional |= !isPublished(year);
    }
    switch (state) {
    case CaseState::Received: answer.dueOn = answer.isDeemed ? answer.promisedOn : walk(received, 5); break;
    case CaseState::AcceptedTolerantly: answer.dueOn = makeUpBy; break;
    case CaseState::Accepted: answer.dueOn = answer.promisedOn; break;
    case CaseState::Suspended: answer.dueOn = walk(lastAsked, 15); break;
    case CaseState::Decided:
    case CaseState::ResultReady: answer.dueOn = walk(decided, 10); break;
    default: break;
    }
    return answer;
}

} // namespace yichuang::test
