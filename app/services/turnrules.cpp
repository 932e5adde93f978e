// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/turnrules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang::turnrules {

namespace {

// The sentences belong to the service that says them.
QString say(const char *sentence)
{
    return QCoreApplication::translate("yichuang::TurnService", sentence);
}

constexpr qsizetype TownshipDigits = 9;

QString townshipOf(const QString &divisionCode)
{
    return divisionCode.left(TownshipDigits) + u"000"_s;
}

bool isOpen(const MaterialEntry &entry)
{
    return entry.verdict == MaterialVerdict::Open || entry.verdict == MaterialVerdict::Missing
        || entry.verdict == MaterialVerdict::Tolerated;
}

bool hasBegun(const CaseView &view, const ProcedureSpec &procedure)
{
    return std::any_of(view.history.record.clock.pauses.begin(), view.history.record.clock.pauses.end(),
                       [&](const ClockFacts::Pause &pause) { return pause.name == procedure.name; });
}

bool isWithDepartment(CaseState state)
{
    return state == CaseState::Accepted || state == CaseState::AcceptedTolerantly;
}

} // namespace

bool isVillage(const QString &divisionCode)
{
    return divisionCode.size() == TownshipDigits + 3 && divisionCode != townshipOf(divisionCode);
}

QString whyNot(const CaseView &view, ActKind kind, const Ports &ports, const Session &session)
{
    const CaseRecord &record = view.history.record;
    const QString here = ports.station.centre.divisionCode;
    switch (kind) {
    case ActKind::Accepted:
        if (isVillage(here)) {
            return say(QT_TRANSLATE_NOOP("yichuang::TurnService",
                                         "A village desk takes papers in and forwards them; the township accepts. "
                                         "Please forward the case."));
        }
        return {};
    case ActKind::Suspended:
        if (procedures(view).isEmpty()) {
            return say(QT_TRANSLATE_NOOP("yichuang::TurnService",
                                         "This item allows no special procedure: the promise goes on."));
        }
        return {};
    case ActKind::Forwarded:
        if (record.state == CaseState::Received && !isVillage(record.receivingPoint)) {
            return say(QT_TRANSLATE_NOOP("yichuang::TurnService",
                                         "The papers are at the township already: they go on once the case is accepted."));
        }
        return {};
    case ActKind::Reassigned:
        if (record.clerk == session.account && record.desk == ports.station.desk && record.receivingPoint == here) {
            return say(QT_TRANSLATE_NOOP("yichuang::TurnService", "The case is at this window already, with you."));
        }
        return {};
    default:
        return {};
    }
}

QList<ProcedureSpec> procedures(const CaseView &view)
{
    QList<ProcedureSpec> possible;
    if (!view.business)
        return possible;
    for (const ProcedureSpec &procedure : view.business->procedures) {
        if (procedure.kind != ProcedureKind::Extension || !hasBegun(view, procedure))
            possible.append(procedure);
    }
    return possible;
}

QString whyNotSuspended(const CaseView &view, const Suspension &suspension)
{
    const QList<ProcedureSpec> allowed = procedures(view);
    const auto spec = std::find_if(allowed.begin(), allowed.end(), [&](const ProcedureSpec &candidate) {
        return candidate.kind == suspension.kind && candidate.name == suspension.name;
    });
    if (spec == allowed.end()) {
        return say(QT_TRANSLATE_NOOP("yichuang::TurnService",
                                     "This item does not allow that special procedure. Nothing was changed; the "
                                     "promise goes on."));
    }
    if (suspension.reason.trimmed().isEmpty()) {
        return say(QT_TRANSLATE_NOOP("yichuang::TurnService",
                                     "A special procedure has to say why. Nothing was changed; please write what the "
                                     "citizen is told."));
    }
    if (spec->days > 0 && (suspension.longestDays <= 0 || suspension.longestDays > spec->days)) {
        return say(QT_TRANSLATE_NOOP("yichuang::TurnService",
                                     "\"%1\" may last %2 working days at most. Nothing was changed; please choose a "
                                     "shorter time."))
            .arg(spec->name)
            .arg(spec->days);
    }
    if (suspension.stopsClock != spec->stopsClock) {
        return say(QT_TRANSLATE_NOOP("yichuang::TurnService",
                                     "Whether this procedure stops the clock is the item's to say. Nothing was "
                                     "changed."));
    }
    return {};
}

QStringList openPapers(const Checklist &papers)
{
    QStringList names;
    for (const MaterialEntry &entry : papers) {
        if (isOpen(entry))
            names.append(entry.name);
    }
    return names;
}

QString whyNotGiven(const CaseView &view, ActKind kind, const Checklist &papers)
{
    const QStringList before = openPapers(view.content.materials);
    const bool isTolerant = view.history.record.state == CaseState::AcceptedTolerantly;
    QStringList owed;
    for (const MaterialEntry &entry : papers) {
        if (isTolerant ? entry.verdict == MaterialVerdict::Tolerated : entry.verdict == MaterialVerdict::Missing)
            owed.append(entry.name);
    }
    if (!before.isEmpty() && papers == view.content.materials) {
        return say(QT_TRANSLATE_NOOP("yichuang::TurnService",
                                     "No paper is ticked as received. Nothing was changed; please tick what came in."));
    }
    if (kind == ActKind::MaterialAdded && !owed.isEmpty()) {
        return say(QT_TRANSLATE_NOOP("yichuang::TurnService",
                                     "Still to come: %1. Nothing was changed; the papers are written down together, so "
                                     "please keep these until the rest is there."))
            .arg(owed.join(u"、"_s));
    }
    return {};
}

QDate waitsUntil(const CaseView &view)
{
    const CaseRecord &record = view.history.record;
    if (record.state == CaseState::AcceptedTolerantly)
        return record.clock.makeUpBy;
    if (record.state != CaseState::SupplementAsked)
        return {};
    if (record.clock.makeUpBy.isValid())
        return record.clock.makeUpBy;
    const bool isDepartments = record.clock.startsOn.isValid() && !record.clock.pauses.isEmpty();
    const QDate asked = isDepartments ? record.clock.pauses.back().from : record.clock.askedOn;
    return asked.addDays(SupplementWaitDays);
}

QString whyNotTerminated(const CaseView &view, const Closing &closing, const QDate &today,
                         const WorkingCalendar &calendar)
{
    using Ground = Closing::Ground;
    const CaseState state = view.history.record.state;
    const auto mismatch = [&] {
        return (closing.ground == Ground::MakeUpMissed && state != CaseState::AcceptedTolerantly)
            || (closing.ground == Ground::SupplementMissed && state != CaseState::SupplementAsked);
    };
    if (closing.ground == Ground::Applicant) {
        return say(QT_TRANSLATE_NOOP("yichuang::TurnService",
                                     "What the applicant wishes is a withdrawal, not a termination. Nothing was "
                                     "changed; please withdraw the case."));
    }
    if (mismatch()) {
        return say(QT_TRANSLATE_NOOP("yichuang::TurnService",
                                     "Nobody waits for papers in this case. Nothing was changed; please choose another "
                                     "ground."));
    }
    if (closing.ground == Ground::MakeUpMissed || closing.ground == Ground::SupplementMissed) {
        const QDate until = waitsUntil(view);
        if (!until.isValid() || today <= until) {
            return say(QT_TRANSLATE_NOOP("yichuang::TurnService",
                                         "The citizen has until %1 (%2 working days) to bring the papers. Nothing was "
                                         "changed; the case can be ended from the day after."))
                .arg(until.toString(Qt::ISODate))
                .arg(calendar.between(today, until));
        }
    }
    if (closing.reason.trimmed().isEmpty() || closing.remedy.trimmed().isEmpty()) {
        return say(QT_TRANSLATE_NOOP("yichuang::TurnService",
                                     "A termination has to say why, and where the citizen can turn. Nothing was "
                                     "changed; please write both."));
    }
    return {};
}

HandOver handOverDraft(const CaseView &view, bool toDepartment, const Ports &ports)
{
    const CaseRecord &record = view.history.record;
    const Centre &centre = ports.station.centre;
    HandOver draft;
    draft.toDepartment = toDepartment;
    draft.fromPoint = centre.divisionCode;
    if (toDepartment) {
        draft.toName = view.item ? (view.item->implementingBody.isEmpty() ? view.item->departmentName
                                                                         : view.item->implementingBody)
                                 : QString();
    } else if (const QString point = record.receivingPoint.isEmpty() ? centre.divisionCode : record.receivingPoint;
               isVillage(point)) {
        draft.toPoint = townshipOf(point);
        draft.toName = centre.townName;
    }
    draft.sheet = u"%1-%2"_s.arg(ports.station.code, ports.clock.now().toString(u"yyyyMMdd-HHmmss"_s));
    for (const MaterialEntry &entry : view.content.materials) {
        if (entry.verdict == MaterialVerdict::Complete)
            draft.papers.append({entry.name, entry.originals, entry.copies});
    }
    return draft;
}

QString whyNotForwarded(const CaseView &view, const HandOver &handOver)
{
    const CaseState state = view.history.record.state;
    if (handOver.toDepartment != isWithDepartment(state)) {
        return say(QT_TRANSLATE_NOOP("yichuang::TurnService",
                                     "A village hands received papers to the township, the township hands accepted "
                                     "ones to the department. Nothing was changed."));
    }
    if (handOver.toName.trimmed().isEmpty() || (!handOver.toDepartment && handOver.toPoint.isEmpty())) {
        return say(QT_TRANSLATE_NOOP("yichuang::TurnService",
                                     "A hand-over has to say to whom. Nothing was changed; please choose the other "
                                     "side."));
    }
    if (handOver.papers.isEmpty()) {
        return say(QT_TRANSLATE_NOOP("yichuang::TurnService",
                                     "There is no paper to hand over. Nothing was changed; please list what goes."));
    }
    return {};
}

} // namespace yichuang::turnrules
