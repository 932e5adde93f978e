// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledgerreader.h"

#include "core/stamp.h"
#include "sqlite/backup.h"
#include "store/actrow.h"
#include "store/attachmenttable.h"
#include "store/drafttable.h"
#include "store/numberblocks.h"
#include "store/settingstable.h"
#include "store/verdicttable.h"

#include <QCoreApplication>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int ChangingLane = 0;
constexpr int WitnessLane = 1;

Error noSuchCase(const QUuid &caseId)
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("yichuang::LedgerReader", "This case is not on this workstation."),
            caseId.toString(QUuid::WithoutBraces)};
}

} // namespace

LedgerReader::LedgerReader(sqlite::Connection &db, const ColumnSealer &sealer, SummaryIndex &index, const Clock &clock,
                           QString folder)
    : m_db(db)
    , m_sealer(sealer)
    , m_index(index)
    , m_clock(clock)
    , m_folder(std::move(folder))
{
}

void LedgerReader::show(CaseRow &row) const
{
    if (const auto summary = m_index.summary(row.row))
        row.show(*summary);
    else
        reveal(row, m_sealer);
}

Result<CaseRow> LedgerReader::caseAt(qint64 row)
{
    sqlite::Statement &query = m_db.statement("select " YICHUANG_CASE_COLUMNS " from case_file c where c.row = ?");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(row);
    const auto found = query.next();
    if (!found)
        return found.error();
    CaseRow result = *found ? caseRowFrom(query) : CaseRow();
    show(result);
    return result;
}

Result<CaseHistory> LedgerReader::history(const QUuid &caseId)
{
    sqlite::Statement &file = m_db.statement("select " YICHUANG_CASE_COLUMNS " from case_file c where c.id = ?");
    sqlite::Statement &acts = m_db.statement("select " YICHUANG_ACT_COLUMNS
                                             ", a.payload from act a where a.case_id = ? order by a.sequence");
    const sqlite::Statement::Rewind rewindFile(file);
    const sqlite::Statement::Rewind rewindActs(acts);
    file.bind(caseId);
    const auto found = file.next();
    if (!found)
        return found.error();
    if (!*found)
        return noSuchCase(caseId);
    CaseHistory history;
    CaseRow row = caseRowFrom(file);
    show(row);
    history.record = std::move(row.record);

    VerdictTable verdicts(m_db, m_sealer.vault());
    acts.bind(caseId);
    while (true) {
        const auto next = acts.next();
        if (!next)
            return next.error();
        if (!*next)
            return history;
        auto act = openedActFrom(acts, m_sealer);
        if (!act)
            return act.error();
        auto verdict = verdicts.latest(act->sequence);
        if (!verdict)
            return verdict.error();
        history.entries.append({act.take(), verdict.take()});
    }
}

Result<CasePage> LedgerReader::cases(const CaseQuery &query)
{
    const auto hits = m_index.search(query);
    if (!hits)
        return casesFromTable(query);
    CasePage page;
    page.total = hits->total;
    for (const qint64 row : hits->rows) {
        auto found = caseAt(row);
        if (!found)
            return found.error();
        if (found->row != 0)
            page.records.append(std::move(found->record));
    }
    return page;
}

// Before the index is filled: the same list without names, and no search for text.
Result<CasePage> LedgerReader::casesFromTable(const CaseQuery &query)
{
    if (!query.text.trimmed().isEmpty() && !m_sealer.vault().isUnlocked()) {
        return Error{ErrorCode::Locked,
                     QCoreApplication::translate("yichuang::LedgerReader", "Log in to search the cases."),
                     u"index not loaded"_s};
    }
    const QString text = query.text.simplified();
    sqlite::Statement &rows = m_db.statement(
        "select " YICHUANG_CASE_COLUMNS " from case_file c where (?1 = '' or c.clerk = ?1) "
        "and (?2 = '' or substr(c.opened_at, 1, 10) >= ?2) and (?3 = '' or substr(c.opened_at, 1, 10) <= ?3) "
        "and (?4 = 0 or c.needs_correction = 1) order by c.row desc");
    const sqlite::Statement::Rewind rewind(rows);
    rows.bind(query.clerk, query.from.toString(Qt::ISODate), query.to.toString(Qt::ISODate), query.needsCorrection);
    CasePage page;
    while (true) {
        const auto next = rows.next();
        if (!next)
            return next.error();
        if (!*next)
            return page;
        CaseRow row = caseRowFrom(rows);
        if (!query.states.isEmpty() && !query.states.contains(row.record.state))
            continue;
        const bool isOnPage = page.total >= query.offset && page.records.size() < query.limit;
        if (!text.isEmpty() || isOnPage)
            reveal(row, m_sealer);
        const CaseRecord &r = row.record;
        if (!text.isEmpty() && !r.applicantName.contains(text) && !r.applicantIdNumber.contains(text.toUpper())
            && !r.address.contains(text) && !r.number.contains(text) && !r.itemName.contains(text))
            continue;
        if (isOnPage)
            page.records.append(r);
        ++page.total;
    }
}

Result<QList<CaseRecord>> LedgerReader::find(const QString &numberOrId)
{
    const QString wanted = numberOrId.trimmed().toUpper();
    QByteArray index;
    if (m_sealer.vault().isUnlocked()) {
        auto made = personIndex(m_sealer.vault(), wanted);
        if (!made)
            return made.error();
        index = made.take();
    }
    sqlite::Statement &query = m_db.statement("select " YICHUANG_CASE_COLUMNS
                                              " from case_file c where (c.number = ?1 and c.number <> '') "
                                              "or c.id_index = nullif(?2, x'') order by c.row desc");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(wanted, index);
    QMap<qint64, CaseRecord> found;
    while (true) {
        const auto next = query.next();
        if (!next)
            return next.error();
        if (!*next)
            break;
        CaseRow row = caseRowFrom(query);
        show(row);
        found.insert(-row.row, std::move(row.record)); // newest first
    }
    for (const qint64 row : m_index.naming(wanted)) {
        auto named = found.contains(-row) ? Result<CaseRow>(CaseRow()) : caseAt(row);
        if (!named)
            return named.error();
        if (named->row != 0)
            found.insert(-row, std::move(named->record));
    }
    return QList<CaseRecord>(found.cbegin(), found.cend());
}

Result<QList<Act>> LedgerReader::actsOf(const QList<ActKind> &kinds, const QDate &from, const QDate &to)
{
    QList<Act> acts;
    for (const ActKind kind : kinds) {
        sqlite::Statement &query = m_db.statement(
            "select " YICHUANG_ACT_COLUMNS ", a.payload from act a where a.kind = ?1 "
            "and substr(a.at, 1, 10) between ?2 and ?3 order by a.sequence");
        const sqlite::Statement::Rewind rewind(query);
        query.bind(kind, from.toString(Qt::ISODate), to.toString(Qt::ISODate));
        while (true) {
            const auto next = query.next();
            if (!next)
                return next.error();
            if (!*next)
                break;
            auto act = openedActFrom(query, m_sealer);
            if (!act)
                return act.error();
            acts.append(act.take());
        }
    }
    std::sort(acts.begin(), acts.end(), [](const Act &a, const Act &b) { return a.sequence < b.sequence; });
    return acts;
}

Result<QList<OutboxEntry>> LedgerReader::outbox()
{
    // Own changing acts on their way, and the refused ones that wait for the clerk.
    sqlite::Statement &query = m_db.statement(
        "select " YICHUANG_ACT_COLUMNS ", " YICHUANG_CASE_COLUMNS
        " from unsent u join act a on a.sequence = u.sequence join case_file c on c.id = a.case_id where u.lane = 0 "
        "union all select " YICHUANG_ACT_COLUMNS ", " YICHUANG_CASE_COLUMNS
        " from case_file c join act a on a.sequence = c.blocked_from where c.needs_correction = 1 order by 1");
    const sqlite::Statement::Rewind rewind(query);
    query.bind();
    VerdictTable verdicts(m_db, m_sealer.vault());
    QList<OutboxEntry> entries;
    while (true) {
        const auto next = query.next();
        if (!next)
            return next.error();
        if (!*next)
            return entries;
        OutboxEntry entry;
        entry.act = actFrom(query);
        CaseRow row = caseRowFrom(query, AfterActColumns);
        show(row);
        entry.heldByEarlier = row.isBlocked(qint64(entry.act.sequence));
        entry.record = std::move(row.record);
        auto verdict = verdicts.latest(entry.act.sequence);
        if (!verdict)
            return verdict.error();
        entry.verdict = verdict.take();
        const auto tries = verdicts.tries(entry.act.sequence);
        if (!tries)
            return tries.error();
        entry.tries = *tries;
        entries.append(std::move(entry));
    }
}

Result<LedgerStatus> LedgerReader::status()
{
    LedgerStatus status;
    sqlite::Statement &query = m_db.statement(
        "select (select max(sequence) from act), (select link from act order by sequence desc limit 1), "
        "(select count(*) from unsent where lane = 0), (select count(*) from unsent where lane = 1), "
        "(select count(*) from case_file where needs_correction = 1), (select count(*) from draft), "
        "(select at from act where sequence = (select min(sequence) from unsent where lane = 0))");
    const sqlite::Statement::Rewind rewind(query);
    query.bind();
    const auto next = query.next();
    if (!next)
        return next.error();
    status.headSequence = quint64(query.number(0));
    status.headLink = query.blob(1);
    status.unsent = query.integer(2);
    status.unsentWitness = query.integer(3);
    status.needsClerk = query.integer(4);
    status.drafts = query.integer(5);
    status.oldestUnsent = fromStamp(query.text(6));
    const auto left = NumberBlocks(m_db).leftOn(m_clock.today());
    if (!left)
        return left.error();
    status.numbersLeftToday = *left;
    status.bytesFree = QStorageInfo(m_folder).bytesAvailable();
    return status;
}

Result<QList<Draft>> LedgerReader::drafts()
{
    return DraftTable(m_db, m_sealer).all();
}

Result<QList<Act>> LedgerReader::unsent(int limit, bool witness, quint64 afterSequence)
{
    sqlite::Statement &query = m_db.statement(
        "select " YICHUANG_ACT_COLUMNS ", a.payload from unsent u join act a on a.sequence = u.sequence "
        "left join case_file c on c.id = a.case_id where u.sequence > ?1 and u.lane = ?2 "
        "and (u.lane = 1 or c.blocked_from is null or c.blocked_from = 0 or u.sequence <= c.blocked_from "
        "or (c.free_from > 0 and u.sequence >= c.free_from)) order by u.sequence");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(afterSequence, witness ? WitnessLane : ChangingLane);
    QList<Act> acts;
    while (acts.size() < limit) {
        const auto next = query.next();
        if (!next)
            return next.error();
        if (!*next)
            break;
        auto act = openedActFrom(query, m_sealer);
        // One record that does not open must not hold back the others; the outbox goes on showing it.
        if (!act && act.error().code == ErrorCode::Tampered)
            continue;
        if (!act)
            return act.error();
        acts.append(act.take());
    }
    return acts;
}

Result<QList<ChainRow>> LedgerReader::chain(quint64 afterSequence, int limit)
{
    sqlite::Statement &query = m_db.statement(
        "select a.id, a.sequence, a.previous_link, a.link, a.origin = 1 or exists (select 1 from verdict v "
        "where v.act = a.sequence and v.kind = 1) from act a where a.sequence > ? order by a.sequence limit ?");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(afterSequence, limit);
    QList<ChainRow> rows;
    while (true) {
        const auto next = query.next();
        if (!next)
            return next.error();
        if (!*next)
            return rows;
        rows.append({query.uuid(0), quint64(query.number(1)), query.blob(2), query.blob(3), query.flag(4)});
    }
}

Result<QList<QUuid>> LedgerReader::doubtful(int limit)
{
    sqlite::Statement &query = m_db.statement("select a.id from unsent u join act a on a.sequence = u.sequence "
                                              "where u.last_kind = 5 order by u.sequence limit ?");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(limit);
    QList<QUuid> ids;
    while (true) {
        const auto next = query.next();
        if (!next)
            return next.error();
        if (!*next)
            return ids;
        ids.append(query.uuid(0));
    }
}

Result<QStringList> LedgerReader::unsentAttachments(int limit)
{
    return AttachmentTable(m_db).waiting(limit);
}

Result<Done> LedgerReader::backUp(const QString &path)
{
    return sqlite::backUp(m_db, path);
}

Result<QString> LedgerReader::setting(const QString &key)
{
    return SettingsTable(m_db).value(key);
}

} // namespace yichuang
