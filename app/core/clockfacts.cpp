// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clockfacts.h"

#include "core/caseflow.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QDate day(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

void put(QJsonObject &json, const QString &key, const QDate &date)
{
    if (date.isValid())
        json.insert(key, date.toString(Qt::ISODate));
}

void endPause(ClockFacts &facts, const QDate &on)
{
    if (!facts.pauses.isEmpty() && !facts.pauses.back().to.isValid())
        facts.pauses.back().to = on;
}

void readPromise(ClockFacts &facts, const QJsonObject &payload)
{
    if (const int days = payload["promisedDays"_L1].toInt(-1); days >= 0 && payload.contains("promisedDays"_L1))
        facts.promisedDays = days;
    if (const QDate by = day(payload["makeUpBy"_L1]); by.isValid())
        facts.makeUpBy = by;
}

// The day of acceptance, unless the act says that it counts from an earlier one.
QDate startOf(const QJsonObject &payload, const QDate &on)
{
    const QDate said = day(payload["countsFrom"_L1]);
    return said.isValid() ? std::min(said, on) : on;
}

// Before acceptance the counter asks; afterwards it is the department, and the promise rests until the papers are there.
void ask(ClockFacts &facts, const QDate &on)
{
    if (facts.startsOn.isValid()) {
        facts.pauses.append({on, {}, u"补正材料"_s, 0, true});
        return;
    }
    if (!facts.receivedOn.isValid())
        facts.receivedOn = on;
    facts.askedOn = on;
    facts.timesAsked += 1;
}

void suspend(ClockFacts &facts, const QJsonObject &payload, const QDate &on)
{
    facts.pauses.append({on, {}, payload["name"_L1].toString(), payload["longestDays"_L1].toInt(),
                         payload["stopsClock"_L1].toBool(true)});
}

} // namespace

ClockFacts ClockFacts::after(const Act &act, CaseState state) const
{
    return after(act.kind, act.at.date(), QJsonDocument::fromJson(act.payload).object(), state);
}

ClockFacts ClockFacts::after(ActKind kind, const QDate &on, const QJsonObject &payload, CaseState state) const
{
    ClockFacts facts = *this;
    switch (kind) {
    case ActKind::Received:
    case ActKind::SupplementGiven:
        endPause(facts, on);
        facts.receivedOn = on;
        readPromise(facts, payload);
        break;
    case ActKind::Accepted:
    case ActKind::AcceptedTolerantly:
        if (!facts.receivedOn.isValid())
            facts.receivedOn = on;
        endPause(facts, on);
        if (!facts.startsOn.isValid())
            facts.startsOn = startOf(payload, on);
        readPromise(facts, payload);
        break;
    case ActKind::SupplementAsked:
        readPromise(facts, payload);
        ask(facts, on);
        break;
    case ActKind::MaterialAdded:
    case ActKind::Resumed:
        endPause(facts, on);
        break;
    case ActKind::Suspended:
        suspend(facts, payload, on);
        break;
    case ActKind::Forwarded:
        if (payload["toDepartment"_L1].toBool())
            facts.handedOverOn = on;
        break;
    case ActKind::Decided:
        facts.decidedOn = on;
        break;
    case ActKind::ResultArrived:
        facts.resultOn = on;
        break;
    case ActKind::CitizenTold:
        if (facts.decidedOn.isValid() && payload["reached"_L1].toBool())
            facts.toldOn = on;
        break;
    default:
        break;
    }
    if (isFinal(state) && !facts.endedOn.isValid()) {
        endPause(facts, on);
        facts.endedOn = on;
    }
    return facts;
}

QJsonObject ClockFacts::toJson() const
{
    QJsonObject json;
    put(json, u"received"_s, receivedOn);
    put(json, u"starts"_s, startsOn);
    put(json, u"asked"_s, askedOn);
    put(json, u"makeUpBy"_s, makeUpBy);
    put(json, u"handedOver"_s, handedOverOn);
    put(json, u"decided"_s, decidedOn);
    put(json, u"result"_s, resultOn);
    put(json, u"told"_s, toldOn);
    put(json, u"ended"_s, endedOn);
    if (promisedDays > 0)
        json.insert(u"days"_s, promisedDays);
    if (timesAsked > 0)
        json.insert(u"times"_s, timesAsked);
    QJsonArray list;
    for (const Pause &pause : pauses) {
        QJsonObject entry{{u"name"_s, pause.name}, {u"longest"_s, pause.longestDays}, {u"stops"_s, pause.stopsClock}};
        put(entry, u"from"_s, pause.from);
        put(entry, u"to"_s, pause.to);
        list.append(entry);
    }
    if (!list.isEmpty())
        json.insert(u"pauses"_s, list);
    return json;
}

ClockFacts ClockFacts::fromJson(const QJsonObject &json)
{
    ClockFacts facts;
    facts.receivedOn = day(json["received"_L1]);
    facts.startsOn = day(json["starts"_L1]);
    facts.promisedDays = json["days"_L1].toInt();
    facts.askedOn = day(json["asked"_L1]);
    facts.timesAsked = json["times"_L1].toInt();
    facts.makeUpBy = day(json["makeUpBy"_L1]);
    facts.handedOverOn = day(json["handedOver"_L1]);
    facts.decidedOn = day(json["decided"_L1]);
    facts.resultOn = day(json["result"_L1]);
    facts.toldOn = day(json["told"_L1]);
    facts.endedOn = day(json["ended"_L1]);
    for (const QJsonValue &pause : json["pauses"_L1].toArray()) {
        facts.pauses.append({day(pause["from"_L1]), day(pause["to"_L1]), pause["name"_L1].toString(),
                             pause["longest"_L1].toInt(), pause["stops"_L1].toBool(true)});
    }
    return facts;
}

} // namespace yichuang
