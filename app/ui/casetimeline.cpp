// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casetimeline.h"

#include "ui/casefacts.h"
#include "ui/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

class CaseTimeline
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::CaseTimeline)
};

struct Look
{
    Icon icon;
    Pill::Tone tone;
};

Look lookOf(ActKind kind)
{
    switch (kind) {
    case ActKind::Received:
        return {Icon::Inbox, Pill::Tone::Info};
    case ActKind::Accepted:
    case ActKind::AcceptedTolerantly:
    case ActKind::Decided:
    case ActKind::Delivered:
    case ActKind::ResultArrived:
        return {Icon::CheckCircle, Pill::Tone::Good};
    case ActKind::Refused:
    case ActKind::Terminated:
    case ActKind::Withdrawn:
        return {Icon::Cross, Pill::Tone::Bad};
    case ActKind::SupplementAsked:
    case ActKind::Suspended:
        return {Icon::Pause, Pill::Tone::Warn};
    case ActKind::Printed:
        return {Icon::Print, Pill::Tone::Plain};
    case ActKind::Viewed:
    case ActKind::Revealed:
        return {Icon::Eye, Pill::Tone::Plain};
    case ActKind::Corrected:
        return {Icon::Edit, Pill::Tone::Info};
    case ActKind::SupplementGiven:
    case ActKind::MaterialAdded:
        return {Icon::Paperclip, Pill::Tone::Info};
    case ActKind::Resumed:
        return {Icon::Clock, Pill::Tone::Info};
    case ActKind::Forwarded:
    case ActKind::Reassigned:
        return {Icon::ArrowRight, Pill::Tone::Info};
    case ActKind::CitizenTold:
        return {Icon::Phone, Pill::Tone::Plain};
    case ActKind::ConsentRecorded:
        return {Icon::Shield, Pill::Tone::Plain};
    case ActKind::LookedUp:
    case ActKind::RegistryWrong:
        return {Icon::Search, Pill::Tone::Plain};
    case ActKind::Rated:
        return {Icon::Star, Pill::Tone::Info};
    default:
        return {isWitness(kind) ? Icon::Info : Icon::Flag, isWitness(kind) ? Pill::Tone::Plain : Pill::Tone::Info};
    }
}

void addVerdict(Timeline::Entry &line, const HistoryEntry &entry)
{
    if (entry.act.origin == ActOrigin::Province || isWitness(entry.act.kind))
        return;
    if (!entry.verdict) {
        line.pill = CaseTimeline::tr("waits");
        line.pillTone = Pill::Tone::Info;
        return;
    }
    const Verdict &verdict = *entry.verdict;
    switch (verdict.kind) {
    case Verdict::Kind::Receipt:
        line.pill = CaseTimeline::tr("arrived %1").arg(words::shortMoment(verdict.platformTime));
        line.pillTone = Pill::Tone::Good;
        return;
    case Verdict::Kind::Held:
    case Verdict::Kind::Doubtful:
    case Verdict::Kind::Failed:
        line.pill = CaseTimeline::tr("waits");
        line.pillTone = Pill::Tone::Warn;
        break;
    case Verdict::Kind::Refused:
        line.pill = CaseTimeline::tr("refused by the province");
        line.pillTone = Pill::Tone::Bad;
        break;
    case Verdict::Kind::Conflict:
        line.pill = CaseTimeline::tr("in conflict");
        line.pillTone = Pill::Tone::Bad;
        break;
    }
    if (!verdict.message.isEmpty())
        line.note += (line.note.isEmpty() ? QString() : u"\n"_s) + verdict.message;
}

bool isElsewhere(const Act &act, const Station &station)
{
    return !act.station.isEmpty() && !act.desk.isEmpty() && act.station != station.code;
}

// A department signs with the key it has in the items.
QString officeOf(const Act &act, const ItemSpec *item)
{
    return item && item->department == act.clerk ? words::department(item->department, item->departmentName) : act.clerk;
}

QString whoDid(const Act &act, const ItemSpec *item, const Station &station)
{
    if (act.origin == ActOrigin::Province && !isElsewhere(act, station))
        return act.clerk.isEmpty() ? CaseTimeline::tr("Province") : CaseTimeline::tr("Province · %1").arg(officeOf(act, item));
    QString who = CaseTimeline::tr("%1 · window %2").arg(act.clerk, act.desk);
    if (isElsewhere(act, station))
        who += u" · "_s + CaseTimeline::tr("another station (%1)").arg(act.station);
    if (!act.receivingPoint.isEmpty() && act.receivingPoint != station.centre.divisionCode)
        who += u" · "_s + CaseTimeline::tr("receiving point %1").arg(act.receivingPoint);
    return who;
}

} // namespace

QList<Timeline::Entry> timelineOf(const CaseView &view, const Station &station)
{
    QList<Timeline::Entry> lines;
    for (auto it = view.history.entries.crbegin(); it != view.history.entries.crend(); ++it) {
        const Act &act = it->act;
        const Look look = lookOf(act.kind);
        Timeline::Entry line;
        line.icon = look.icon;
        line.tone = look.tone;
        line.title = actKindLabel(act.kind);
        line.when = words::moment(act.at);
        line.who = whoDid(act, view.item, station);
        line.note = factsOf(act);
        addVerdict(line, *it);
        if (isElsewhere(act, station) && line.pill.isEmpty()) {
            line.pill = CaseTimeline::tr("other desk");
            line.pillTone = Pill::Tone::Plain;
        }
        lines.append(line);
    }
    return lines;
}

} // namespace yichuang
