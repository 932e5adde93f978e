// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/acts/batchintake.h"

#include "core/casenumber.h"
#include "core/turns/handover.h"
#include "platform/departments/sweep.h"
#include "platform/reasons.h"
#include "sqlite/transaction.h"

using namespace Qt::StringLiterals;

namespace yichuang::platform {

namespace {

constexpr qsizetype ImplementingCode = 31;
constexpr qsizetype DivisionDigits = 12;

Verdict::Kind kindFor(const QString &reason)
{
    if (reason == "parent.missing"_L1 || reason == "parent.refused"_L1)
        return Verdict::Kind::Held;
    return reason == "parent.moved"_L1 || reason == "act.differs"_L1 || reason == "makeup.swept"_L1 ? Verdict::Kind::Conflict
                                                                     : Verdict::Kind::Refused;
}

// What a clerk says to a refusal (更正, 撤回, 终止).
bool isRemedy(ActKind kind)
{
    return kind == ActKind::Corrected || kind == ActKind::Withdrawn || kind == ActKind::Terminated;
}

bool isEnding(ActKind kind)
{
    return kind == ActKind::Withdrawn || kind == ActKind::Terminated;
}

CaseRow caseOf(const Act &act, const StationRow &station)
{
    CaseRow row;
    row.id = act.caseId;
    row.item = act.itemCode;
    row.business = act.businessCode;
    row.itemVersion = act.itemVersion;
    row.receivingPoint = act.receivingPoint;
    row.township = station.township;
    return row;
}

} // namespace

Result<contract::BatchAnswer> BatchIntake::apply(const StationRow &station, const CheckedBatch &batch,
                                                 const QDateTime &now)
{
    auto transaction = sqlite::Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();

    Round round{station, batch, now.toMSecsSinceEpoch()};
    if (const auto chain = checkChain(round); !chain)
        return chain.error();

    contract::BatchAnswer answer;
    answer.batch = batch.batch.id;
    answer.station = station.code;
    answer.platformTime = now;
    answer.verdicts.reserve(batch.acts.size());
    for (int i = 0; i < batch.acts.size(); ++i) {
        const auto verdict = applyAct(round, i);
        if (!verdict)
            return verdict.error();
        answer.verdicts.append(*verdict);
    }
    if (const auto stored = transaction->commit(); !stored)
        return stored.error();
    return answer;
}

Result<contract::BatchAnswer> BatchIntake::held(const StationRow &station, const QList<QUuid> &acts,
                                                const QDateTime &now)
{
    contract::BatchAnswer answer;
    answer.station = station.code;
    answer.platformTime = now;
    for (const QUuid &act : acts) {
        const auto known = m_cases.known(act);
        if (!known)
            return known.error();
        if (*known)
            answer.verdicts.append((*known)->verdict);
        else
            answer.unknown.append(act);
    }
    return answer;
}

Result<Done> BatchIntake::checkChain(Round &round)
{
    const StationRow &station = round.station;
    const auto note = [&](quint64 sequence, const QUuid &act, const QByteArray &previous,
                          const QByteArray &link) -> Result<Done> {
        const auto fits = m_cases.continuesChain(station.code, station.epoch, sequence, act, previous, link);
        if (!fits)
            return fits.error();
        if (!*fits)
            return Error{ErrorCode::Tampered, {}, u"chain.broken"_s};
        return m_cases.addLink(station.code, station.epoch, sequence, act, previous, link);
    };
    for (const CheckedAct &checked : round.batch.acts) {
        const Act &act = checked.act;
        if (checked.reason == "digest.wrong"_L1 || checked.reason == "act.station"_L1
            || checked.reason == "act.unknown"_L1) {
            continue; // its link proves nothing
        }
        if (const auto noted = note(act.sequence, act.id, act.previousLink, act.link); !noted)
            return noted;
    }
    for (const contract::ChainLink &link : round.batch.batch.links) {
        if (const auto noted = note(link.sequence, link.actId, link.previousLink, link.link); !noted)
            return noted;
    }
    return {};
}

Result<Verdict> BatchIntake::applyAct(Round &round, int index)
{
    const CheckedAct &checked = round.batch.acts.at(index);
    const Act &act = checked.act;
    const auto known = m_cases.known(act.id);
    if (!known)
        return known.error();
    if (*known) {
        if ((*known)->digest == act.link)
            return (*known)->verdict;
        Verdict differs{act.id, Verdict::Kind::Conflict, u"act.differs"_s, sentence(u"act.differs"_s), {}, {}, {}, {}};
        return differs; // not stored: the first one stands
    }
    if (!checked.reason.isEmpty())
        return turnDown(round, checked, checked.reason, {});
    if (isWitness(act.kind)) {
        if (const auto noted = noteTold(checked); !noted)
            return noted.error();
        return keep(round, index, nullptr, false);
    }

    const auto present = m_cases.find(act.caseId);
    if (!present)
        return present.error();
    CaseRow next = *present ? **present : caseOf(act, round.station);
    QUuid currentParent;
    const auto reason = judge(checked, *present, round, next, currentParent);
    if (!reason)
        return reason.error();
    if (!reason->isEmpty())
        return turnDown(round, checked, *reason, currentParent);
    return keep(round, index, &next, !present->has_value());
}

Result<QString> BatchIntake::judge(const CheckedAct &checked, const std::optional<CaseRow> &present,
                                   const Round &round, CaseRow &next, QUuid &currentParent)
{
    const Act &act = checked.act;
    auto parent = judgeParent(act, present);
    if (!parent)
        return parent;
    bool isRemedied = false;
    if (isRemedy(act.kind) && (*parent == "parent.refused"_L1 || *parent == "parent.missing"_L1)) {
        const auto remedied = standOnRefused(checked, present, next);
        if (!remedied)
            return remedied.error();
        isRemedied = remedied->isEmpty();
        parent = *remedied;
    }
    if (!parent->isEmpty()) {
        if (present)
            currentParent = present->head;
        const bool wasSwept = present && *parent == "parent.moved"_L1 && Sweep::cameInTime(act, *present);
        return wasSwept ? Result<QString>(u"makeup.swept"_s) : parent;
    }
    const auto state = nextState(next.state, act.kind);
    if (!state)
        return u"flow.impossible"_s;
    if (!isRemedied && act.caseVersion != next.version + 1)
        return u"version.wrong"_s;
    if (const auto content = judgeContent(checked, *state, next); !content.isEmpty())
        return content;
    if (!act.caseNumber.isEmpty() && act.caseNumber != next.number) {
        const auto number = judgeNumber(act, round);
        if (!number || (!number->isEmpty() && !isEnding(act.kind)))
            return number;
        if (number->isEmpty())
            next.number = act.caseNumber;
    }
    next.state = *state;
    next.version = act.caseVersion;
    next.head = act.id;
    return QString();
}

// What the act's payload means for the case, and what stands against it.
QString BatchIntake::judgeContent(const CheckedAct &checked, CaseState state, CaseRow &next) const
{
    const Act &act = checked.act;
    const bool isReviewed = act.kind == ActKind::Corrected
        && (state == CaseState::Accepted || state == CaseState::AcceptedTolerantly);
    if (isReviewed && !checked.contentReason.isEmpty())
        return checked.contentReason;
    if (act.kind == ActKind::Forwarded) {
        const HandOver handOver = HandOver::fromJson(checked.payload);
        if (!handOver.toDepartment && handOver.toPoint.size() != DivisionDigits)
            return u"content.unreadable"_s;
        if (!handOver.toDepartment)
            next.receivingPoint = handOver.toPoint;
    }
    const ClockFacts after = next.clock.after(act.kind, act.at.date(), checked.payload, state);
    if (const QString objection = m_law.objection(checked, next.clock, after, state); !objection.isEmpty())
        return objection;
    next.clock = after;
    if (const QString applicant = checked.payload["applicant"_L1]["idNumber"_L1].toString(); !applicant.isEmpty())
        next.applicant = applicant;
    return {};
}

// Parents are compared, never clocks.
Result<QString> BatchIntake::judgeParent(const Act &act, const std::optional<CaseRow> &present)
{
    if (act.parent.isNull())
        return present ? u"parent.moved"_s : QString();
    if (present && present->head == act.parent)
        return QString();
    const auto parent = m_cases.known(act.parent);
    if (!parent)
        return parent.error();
    if (!*parent)
        return u"parent.missing"_s;
    if ((*parent)->verdict.kind != Verdict::Kind::Receipt)
        return u"parent.refused"_s;
    return (*parent)->caseId == act.caseId ? u"parent.moved"_s : u"flow.impossible"_s;
}

// The clerk's word after a refusal: it stands where the refused acts would have led, whatever was held back between
// them. The paper in the citizen's hand stays valid, so the case begins here if it had not yet.
Result<QString> BatchIntake::standOnRefused(const CheckedAct &checked, const std::optional<CaseRow> &present,
                                            CaseRow &next)
{
    const auto line = m_cases.refusedLine(checked.act.caseId);
    if (!line)
        return line.error();
    if (line->isEmpty())
        return u"parent.missing"_s;
    if (line->first().parent != (present ? present->head : QUuid()))
        return present ? u"parent.moved"_s : u"parent.missing"_s;
    CaseRow led = next;
    for (const RefusedAct &refused : *line) {
        const auto state = nextState(led.state, refused.kind);
        if (!state)
            return u"flow.impossible"_s;
        led.state = *state;
        led.clock = led.clock.after(refused.kind, refused.date, checked.payload, *state);
    }
    next = led;
    return QString();
}

Result<QString> BatchIntake::judgeNumber(const Act &act, const Round &round)
{
    const auto taken = m_cases.isNumberTaken(act.caseNumber, act.caseId);
    if (!taken)
        return taken.error();
    if (*taken)
        return u"number.taken"_s;
    const auto holder = m_numbers.holder(act.caseNumber.left(ImplementingCode), act.caseNumber.right(4).toInt());
    if (!holder)
        return holder.error();
    return holder->isEmpty() || *holder == round.station.code ? QString() : u"number.foreign"_s;
}

Result<Verdict> BatchIntake::keep(Round &round, int index, const CaseRow *next, bool isNew)
{
    const CheckedAct &checked = round.batch.acts.at(index);
    if (round.batchId == 0) {
        const auto stored = m_cases.addBatch(round.station.code, round.now, round.batch.signature, round.batch.body);
        if (!stored)
            return stored.error();
        round.batchId = *stored;
    }
    const ActPlace place{round.batchId, index, {}, round.station.code, round.station.township};
    const auto seq = m_cases.addAct(checked.act, checked.act.link, place, round.now);
    if (!seq)
        return seq.error();
    if (checked.act.kind == ActKind::ConsentRecorded) {
        if (const auto noted = m_lookups.noteConsent(checked.act.id, checked.act.payload); !noted)
            return noted.error();
    }
    if (const auto noted = noteFiles(checked); !noted)
        return noted.error();
    if (next) {
        if (const auto moved = moveOn(round, checked, *next, isNew); !moved)
            return moved.error();
    }
    Verdict verdict;
    verdict.actId = checked.act.id;
    verdict.kind = Verdict::Kind::Receipt;
    verdict.receipt = CaseBook::receiptNumber(*seq, round.now);
    verdict.platformTime = QDateTime::fromMSecsSinceEpoch(round.now);
    return verdict;
}

Result<Done> BatchIntake::moveOn(const Round &round, const CheckedAct &checked, const CaseRow &next, bool isNew)
{
    if (const auto saved = m_cases.save(next, isNew, round.now); !saved)
        return saved;
    QStringList readers;
    if (isNew) // whose work it is from the first act on: the township's, and the village's if it began there
        readers = Readers::ofPoint(round.station.centre.divisionCode) + QStringList{next.township};
    if (checked.act.kind == ActKind::Forwarded)
        readers += Readers::ofPoint(next.receivingPoint);
    for (const QString &reader : std::as_const(readers)) {
        if (const auto added = m_readers.add(next.id, reader, round.now); !added)
            return added;
    }
    return next.state == CaseState::Accepted ? m_departments.passOn(next, checked, round.now) : Result<Done>();
}

// The clock runs on when the citizen was told, too.
Result<Done> BatchIntake::noteTold(const CheckedAct &checked)
{
    const Act &act = checked.act;
    if (act.kind != ActKind::CitizenTold || act.caseId.isNull())
        return {};
    const auto present = m_cases.find(act.caseId);
    if (!present || !*present)
        return present ? Result<Done>() : present.error();
    CaseRow row = **present;
    row.clock = row.clock.after(act, row.state);
    return row.clock == (*present)->clock ? Result<Done>() : m_cases.save(row, false, 0);
}

Result<Done> BatchIntake::noteFiles(const CheckedAct &checked)
{
    if (checked.act.caseId.isNull())
        return {};
    for (const QString &digest : checked.attachments) {
        const auto noted = m_db.statement("insert or ignore into attachment_use(digest, case_id) values(?, ?)")
                               .run(digest, checked.act.caseId);
        if (!noted)
            return noted;
    }
    return {};
}

Result<Verdict> BatchIntake::turnDown(const Round &round, const CheckedAct &checked, const QString &reason,
                                      const QUuid &currentParent)
{
    Verdict verdict;
    verdict.actId = checked.act.id;
    verdict.kind = kindFor(reason);
    verdict.reason = reason;
    const bool isAboutContent = reason == checked.reason || reason == checked.contentReason;
    verdict.message = isAboutContent && !checked.message.isEmpty() ? checked.message : sentence(reason);
    verdict.platformTime = QDateTime::fromMSecsSinceEpoch(round.now);
    if (verdict.kind == Verdict::Kind::Conflict)
        verdict.currentParent = currentParent;
    if (verdict.kind != Verdict::Kind::Held && !verdict.actId.isNull()) {
        if (const auto stored = m_cases.addRefusal(verdict, checked.act, round.now); !stored)
            return stored.error();
    }
    return verdict;
}

} // namespace yichuang::platform
