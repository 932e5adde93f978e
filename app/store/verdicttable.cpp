// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verdicttable.h"

#include "core/stamp.h"

namespace yichuang {

Result<std::optional<Verdict>> VerdictTable::latest(quint64 sequence, Proof proof)
{
    sqlite::Statement &query
        = m_db.statement("select a.id, v.kind, v.reason, v.message, v.receipt, v.current_parent, v.platform_time, "
                         "iif(?2, (select body from proof where id = v.proof), null) "
                         "from verdict v join act a on a.sequence = v.act where v.act = ?1 order by v.nth desc limit 1");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(sequence, proof == Proof::Read);
    const auto row = query.next();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Verdict>();
    Verdict verdict;
    verdict.actId = query.uuid(0);
    verdict.kind = Verdict::Kind(query.integer(1));
    verdict.reason = query.text(2);
    verdict.message = query.text(3);
    verdict.receipt = query.text(4);
    verdict.currentParent = query.uuid(5);
    verdict.platformTime = fromStamp(query.text(6));
    verdict.proof = query.blob(7);
    return std::optional<Verdict>(std::move(verdict));
}

Result<int> VerdictTable::tries(quint64 sequence)
{
    sqlite::Statement &query
        = m_db.statement("select coalesce(sum(tries), 0) from verdict where act = ? and kind in (5, 6)");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(sequence);
    const auto row = query.next();
    if (!row)
        return row.error();
    return *row ? query.integer(0) : 0;
}

Result<bool> VerdictTable::add(quint64 sequence, const Verdict &verdict, const std::optional<Verdict> &before,
                               quint64 heardAfter)
{
    const bool isNote = verdict.kind == Verdict::Kind::Doubtful || verdict.kind == Verdict::Kind::Failed;
    if (before) {
        if (isNote && isFinal(before->kind))
            return false;
        if (before->kind == verdict.kind && before->reason == verdict.reason) {
            if (!isNote)
                return false; // a repeated answer says nothing new
            // A week without a line must not fill the table: the same note again is counted.
            const auto counted
                = m_db.statement("update verdict set tries = tries + 1, message = ?2, platform_time = ?3 "
                                 "where act = ?1 and nth = (select max(nth) from verdict where act = ?1)")
                      .run(sequence, verdict.message, toStamp(verdict.platformTime));
            if (!counted)
                return counted.error();
            return false;
        }
    }
    if (auto inserted = insert(sequence, verdict, heardAfter); !inserted)
        return inserted.error();
    return true;
}

Result<Done> VerdictTable::insert(quint64 sequence, const Verdict &verdict, quint64 heardAfter)
{
    qint64 proof = 0;
    if (!verdict.proof.isEmpty()) {
        const auto row = proofRow(verdict.proof);
        if (!row)
            return row.error();
        proof = *row;
    }
    return m_db
        .statement("insert into verdict (act, nth, heard_after, kind, reason, message, receipt, current_parent, "
                   "platform_time, proof) values (?1, (select coalesce(max(nth), 0) + 1 from verdict where act = ?1), "
                   "?2, ?3, ?4, ?5, ?6, ?7, ?8, nullif(?9, 0))")
        .run(sequence, heardAfter, verdict.kind, verdict.reason, verdict.message, verdict.receipt,
             verdict.currentParent, toStamp(verdict.platformTime), proof);
}

Result<qint64> VerdictTable::proofRow(const QByteArray &body)
{
    if (body == m_proofBody)
        return m_proofRow;
    const QByteArray digest = m_vault.digest(body);
    const auto inserted
        = m_db.statement("insert into proof (digest, body) values (?, ?) on conflict do nothing").run(digest, body);
    if (!inserted)
        return inserted.error();
    sqlite::Statement &query = m_db.statement("select id from proof where digest = ?");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(digest);
    const auto row = query.next();
    if (!row)
        return row.error();
    m_proofBody = body;
    m_proofRow = query.number(0);
    return m_proofRow;
}

} // namespace yichuang
