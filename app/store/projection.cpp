// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projection.h"

#include "core/stamp.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int ChangingLane = 0;
constexpr int WitnessLane = 1;

Error movedMeanwhile(const CaseRow &row, const Act &act)
{
    return {ErrorCode::Conflict,
            QCoreApplication::translate("yichuang::Projection",
                "The case was changed meanwhile. Nothing was recorded; look at its newest state, then decide again."),
            u"parent %1, head %2"_s.arg(act.parent.toString(QUuid::WithoutBraces),
                                        row.record.headAct.toString(QUuid::WithoutBraces))};
}

QString stored(const ClockFacts &clock)
{
    return QString::fromUtf8(QJsonDocument(clock.toJson()).toJson(QJsonDocument::Compact));
}

bool promiseRuns(CaseState state)
{
    return state == CaseState::Received || state == CaseState::Accepted || state == CaseState::AcceptedTolerantly
        || state == CaseState::Suspended || state == CaseState::SupplementAsked;
}

void take(CaseRow &row, const PreparedAct &prepared)
{
    const Act &act = prepared.act;
    CaseRecord &record = row.record;
    if (record.id.isNull()) {
        record.id = act.caseId;
        record.openedAt = act.at;
        record.itemCode = act.itemCode;
        record.businessCode = act.businessCode;
        record.itemVersion = act.itemVersion;
        record.desk = act.desk;
        record.clerk = act.clerk;
        record.receivingPoint = act.receivingPoint;
    }
    if (act.kind == ActKind::Reassigned && !act.clerk.isEmpty()) {
        record.desk = act.desk;
        record.clerk = act.clerk;
    }
    if (!act.caseNumber.isEmpty())
        record.number = act.caseNumber;
    if (const QString point = prepared.facts.clockPart["toPoint"_L1].toString();
        act.kind == ActKind::Forwarded && !point.isEmpty())
        record.receivingPoint = point;
    record.clock = record.clock.after(act.kind, act.at.date(), prepared.facts.clockPart, record.state);
    record.headAct = act.id;
    record.changedAt = act.at;
    if (prepared.facts.promisedOn.isValid())
        record.promisedOn = prepared.facts.promisedOn;
    if (!promiseRuns(record.state))
        record.promisedOn = {};
    if (!prepared.sealedSummary.isEmpty()) {
        row.sealedSummary = prepared.sealedSummary;
        row.show(prepared.facts.summary);
    }
}

// The state an act of the province leads to, even where our own line has gone another way.
CaseState stateAfterProvince(CaseState before, ActKind kind)
{
    if (const auto next = nextState(before, kind))
        return *next;
    for (const CaseStep &step : caseSteps()) {
        if (step.act == kind && step.to != step.from)
            return step.to;
    }
    return before;
}

// What the province refused no longer holds back what comes behind a correction or behind the province's own act.
// The clerk's task ends with the clerk's next word, not with the province's.
void settle(CaseRow &row, const Act &act)
{
    const auto sequence = qint64(act.sequence);
    if (act.origin == ActOrigin::Province) {
        if (row.isFork || (row.blockedFrom > 0 && row.freeFrom == 0))
            row.freeFrom = sequence;
        return;
    }
    const bool isRemedy = act.kind == ActKind::Corrected || act.kind == ActKind::Withdrawn
        || act.kind == ActKind::Terminated;
    if (row.blockedFrom > 0 && row.freeFrom == 0 && isRemedy)
        row.freeFrom = sequence;
    if (row.freeFrom > 0) {
        row.record.needsCorrection = false;
        row.inConflict = false;
    }
}

} // namespace

Result<CaseRow> Projection::byId(const QUuid &caseId)
{
    sqlite::Statement &query = m_db.statement("select " YICHUANG_CASE_COLUMNS " from case_file c where c.id = ?");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(caseId);
    const auto row = query.next();
    if (!row)
        return row.error();
    return *row ? caseRowFrom(query) : CaseRow();
}

Result<CaseRow> Projection::after(CaseRow before, const PreparedAct &prepared)
{
    const Act &act = prepared.act;
    if (act.parent != before.record.headAct)
        return movedMeanwhile(before, act);
    const auto state = nextState(before.record.state, act.kind);
    if (!state)
        return state.error();
    before.record.state = *state;
    before.record.version += 1;
    take(before, prepared);
    return before;
}

CaseRow Projection::afterProvince(CaseRow before, const PreparedAct &prepared)
{
    before.isFork = before.row != 0 && prepared.act.parent != before.record.headAct;
    if (before.isFork && before.record.unsent > 0)
        before.inConflict = true;
    before.record.state = stateAfterProvince(before.record.state, prepared.act.kind);
    before.record.version = std::max(before.record.version + 1, prepared.act.caseVersion);
    take(before, prepared);
    return before;
}

Result<CaseRow> Projection::store(CaseRow row, const PreparedAct &prepared, const Act &appended)
{
    settle(row, appended);
    row.record.number = appended.caseNumber.isEmpty() ? row.record.number : appended.caseNumber;
    if (appended.origin == ActOrigin::Station)
        row.record.unsent += 1;
    const bool isNew = row.row == 0;
    if (isNew)
        row.row = qint64(appended.sequence);
    const auto written = isNew ? insert(row, prepared) : update(row, prepared);
    if (!written)
        return written.error();
    return row;
}

Result<Done> Projection::insert(const CaseRow &row, const PreparedAct &prepared)
{
    const CaseRecord &record = row.record;
    return m_db
        .statement("insert into case_file (row, id, number, item_code, business_code, item_version, state, version, "
                   "head_act, opened_at, changed_at, promised_on, desk, clerk, receiving_point, needs_correction, "
                   "in_conflict, blocked_from, free_from, unsent, clock, id_index, summary) "
                   "values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,0,0,0,0,?,?,nullif(?,x''),nullif(?,x''))")
        .run(row.row, record.id, record.number, record.itemCode, record.businessCode, record.itemVersion, record.state,
             record.version, record.headAct, toStamp(record.openedAt), toStamp(record.changedAt),
             record.promisedOn.toString(Qt::ISODate), record.desk, record.clerk, record.receivingPoint, record.unsent,
             stored(record.clock), prepared.idIndex, prepared.sealedSummary);
}

Result<Done> Projection::update(const CaseRow &row, const PreparedAct &prepared)
{
    const CaseRecord &record = row.record;
    return m_db
        .statement("update case_file set number = ?, state = ?, version = ?, head_act = ?, changed_at = ?, "
                   "promised_on = ?, desk = ?, clerk = ?, receiving_point = ?, needs_correction = ?, in_conflict = ?, "
                   "blocked_from = ?, free_from = ?, unsent = ?, clock = ?, id_index = coalesce(nullif(?,x''), id_index), "
                   "summary = coalesce(nullif(?,x''), summary) where row = ?")
        .run(record.number, record.state, record.version, record.headAct, toStamp(record.changedAt),
             record.promisedOn.toString(Qt::ISODate), record.desk, record.clerk, record.receivingPoint,
             record.needsCorrection, row.inConflict, row.blockedFrom, row.freeFrom, record.unsent,
             stored(record.clock), prepared.idIndex, prepared.sealedSummary,
             row.row);
}

Result<Done> Projection::noteWitness(const PreparedAct &prepared)
{
    const Act &act = prepared.act;
    if (act.kind != ActKind::CitizenTold || act.caseId.isNull())
        return {};
    const auto row = byId(act.caseId);
    if (!row)
        return row.error();
    if (row->row == 0)
        return {};
    const ClockFacts clock
        = row->record.clock.after(act.kind, act.at.date(), prepared.facts.clockPart, row->record.state);
    return m_db.statement("update case_file set clock = ? where row = ?").run(stored(clock), row->row);
}

Result<Done> Projection::markUnsent(const Act &act)
{
    return m_db.statement("insert into unsent (sequence, lane) values (?, ?)")
        .run(act.sequence, isWitness(act.kind) ? WitnessLane : ChangingLane);
}

Result<Done> Projection::noteVerdict(const Act &act, Verdict::Kind kind, std::optional<Verdict::Kind> before)
{
    if (!isFinal(kind))
        return m_db.statement("update unsent set last_kind = ? where sequence = ?").run(kind, act.sequence);

    const bool wasOpen = !before || !isFinal(*before);
    if (wasOpen) {
        if (auto gone = m_db.statement("delete from unsent where sequence = ?").run(act.sequence); !gone)
            return gone;
    }
    if (isWitness(act.kind) || act.caseId.isNull())
        return {};
    return close(act, kind, wasOpen);
}

Result<Done> Projection::close(const Act &act, Verdict::Kind kind, bool wasOpen)
{
    const int fewer = wasOpen ? 1 : 0;
    if (kind == Verdict::Kind::Receipt) {
        // A receipt after all lifts the block that this act had set.
        return m_db
            .statement("update case_file set unsent = unsent - ?1, "
                       "needs_correction = iif(blocked_from = ?2, 0, needs_correction), "
                       "in_conflict = iif(blocked_from = ?2, 0, in_conflict), "
                       "blocked_from = iif(blocked_from = ?2, 0, blocked_from) where id = ?3")
            .run(fewer, act.sequence, act.caseId);
    }
    // An act behind the one that settled an earlier refusal starts a new block.
    return m_db
        .statement("update case_file set unsent = unsent - ?1, needs_correction = 1, "
                   "in_conflict = max(in_conflict, ?4), "
                   "blocked_from = iif(blocked_from > 0 and (free_from = 0 or free_from > ?2), "
                   "                   min(blocked_from, ?2), ?2), "
                   "free_from = iif(free_from > ?2, free_from, 0) where id = ?3")
        .run(fewer, act.sequence, act.caseId, kind == Verdict::Kind::Conflict);
}

Result<Done> Projection::clear()
{
    return m_db.execute("delete from unsent; delete from case_file;");
}

} // namespace yichuang
