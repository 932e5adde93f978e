// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casetimeline.h"

#include "ui/words.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

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
    case ActKind::Rated:
        return {Icon::Star, Pill::Tone::Info};
    default:
        return {isWitness(kind) ? Icon::Info : Icon::Flag, isWitness(kind) ? Pill::Tone::Plain : Pill::Tone::Info};
    }
}

QString paperLabel(const QString &key)
{
    if (key == "acceptance"_L1)
        return paperKindLabel(PaperKind::Acceptance);
    if (key == "supplement"_L1)
        return paperKindLabel(PaperKind::Supplement);
    if (key == "refusal"_L1)
        return paperKindLabel(PaperKind::Refusal);
    if (key == "application-form"_L1)
        return paperKindLabel(PaperKind::ApplicationForm);
    if (key == "tolerance-commitment"_L1)
        return paperKindLabel(PaperKind::ToleranceCommitment);
    return paperKindLabel(PaperKind::Receipt);
}

QString noteOf(const Act &act)
{
    const QJsonObject json = QJsonDocument::fromJson(act.payload).object();
    switch (act.kind) {
    case ActKind::Printed: {
        const int copy = json["copy"_L1].toInt();
        const QString paper = paperLabel(json["paper"_L1].toString());
        return copy == 0 ? paper : CaseTimeline::tr("%1, reprint %2").arg(paper).arg(copy);
    }
    case ActKind::Decided:
        return json["text"_L1].toString();
    case ActKind::Revealed:
        return CaseTimeline::tr("A masked number was shown in full.");
    case ActKind::SupplementAsked: {
        QStringList missing;
        for (const QJsonValue &value : json["missing"_L1].toArray())
            missing.append(value.toString());
        return (QStringList{json["reason"_L1].toString()} + missing).join(u'\n').trimmed();
    }
    default:
        return json["reason"_L1].toString();
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

QString whoDid(const Act &act)
{
    if (act.origin == ActOrigin::Province)
        return act.clerk.isEmpty() ? CaseTimeline::tr("Province") : CaseTimeline::tr("Province · %1").arg(act.clerk);
    return CaseTimeline::tr("%1 · window %2").arg(act.clerk, act.desk);
}

} // namespace

QList<Timeline::Entry> timelineOf(const CaseView &view)
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
        line.who = whoDid(act);
        line.note = noteOf(act);
        addVerdict(line, *it);
        lines.append(line);
    }
    return lines;
}

} // namespace yichuang
