// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledgerstore.h"

#include "store/actrow.h"
#include "store/attachmenttable.h"
#include "store/numberblocks.h"
#include "store/settingstable.h"

using namespace Qt::StringLiterals;

// What the ledger does beside acts and verdicts: drafts, attachments, settings, backup, rebuild and checks.
namespace yichuang {

namespace {

const QString StaleKey = QStringLiteral("projection.stale");

IndexedCase indexed(const CaseRow &row)
{
    const CaseRecord &record = row.record;
    return {row.row,
            record.number,
            record.state,
            record.clerk,
            record.openedAt.date(),
            record.needsCorrection,
            {record.applicantName, record.applicantIdNumber, record.applicantPhone, record.address, record.itemName,
             row.otherNumbers, row.otherNames}};
}

struct HeardVerdict
{
    quint64 heardAfter = 0;
    quint64 act = 0;
    Verdict::Kind kind = Verdict::Kind::Receipt;
    std::optional<Verdict::Kind> before;
};

Result<QList<HeardVerdict>> allVerdicts(sqlite::Connection &db)
{
    sqlite::Statement query = db.prepare("select heard_after, act, kind, lag(kind) over (partition by act order by nth) "
                                         "from verdict order by heard_after, act, nth");
    QList<HeardVerdict> verdicts;
    while (true) {
        const auto row = query.next();
        if (!row)
            return row.error();
        if (!*row)
            return verdicts;
        verdicts.append({quint64(query.number(0)), quint64(query.number(1)), Verdict::Kind(query.integer(2)),
                         query.isNull(3) ? std::nullopt : std::optional(Verdict::Kind(query.integer(3)))});
    }
}

} // namespace

void LedgerStore::publish(const CaseRow &row)
{
    m_changed.insert(row.record.id);
    if (m_index.isWanted())
        m_index.put(indexed(row));
}

void LedgerStore::publish(const QUuid &caseId)
{
    m_changed.insert(caseId);
    if (!m_setup.vault.isUnlocked())
        return;
    if (auto row = m_projection.byId(caseId); row && row->row != 0) {
        reveal(*row, m_sealer);
        publish(*row);
    }
}

Result<Done> LedgerStore::saveDraft(const Draft &draft)
{
    const auto sealed = SealedDraft::seal(m_sealer, draft);
    if (!sealed)
        return sealed.error();
    return saveDraft(*sealed);
}

Result<Done> LedgerStore::saveDraft(const SealedDraft &draft)
{
    return inTransaction([&] { return DraftTable(m_db, m_sealer).save(draft); });
}

Result<Done> LedgerStore::discardDraft(const QUuid &id)
{
    return inTransaction([&] { return DraftTable(m_db, m_sealer).remove(id); });
}

Result<Attachment> LedgerStore::attach(const QByteArray &content, const QString &fileName)
{
    auto kept = m_files.keep(content, fileName);
    if (!kept)
        return kept;
    if (auto noted = noteAttachment(*kept); !noted)
        return noted.error();
    return kept;
}

Result<Done> LedgerStore::noteAttachment(const Attachment &file)
{
    return inTransaction([&] { return AttachmentTable(m_db).add(file, m_setup.clock.now()); });
}

Result<Done> LedgerStore::attachmentSent(const QString &digest)
{
    return inTransaction([&] { return AttachmentTable(m_db).markSent(digest); });
}

Result<Done> LedgerStore::setNumberRanges(const QList<NumberRange> &ranges)
{
    return inTransaction([&] { return NumberBlocks(m_db).setRanges(ranges); });
}

Result<Done> LedgerStore::setSetting(const QString &key, const QString &value)
{
    return inTransaction([&] { return SettingsTable(m_db).set(key, value); });
}

Result<ChainReport> LedgerStore::verifyChain(ChainVerifier::Depth depth)
{
    auto anchor = m_anchor.read();
    if (!anchor && anchor.error().code == ErrorCode::Locked)
        return ChainVerifier(m_db, m_sealer).verify(depth, std::nullopt);
    if (!anchor) {
        ChainReport forged;
        forged.fault = ChainReport::Fault::Cut;
        return forged;
    }
    return ChainVerifier(m_db, m_sealer).verify(depth, *anchor);
}

Result<Done> LedgerStore::dropAnchor()
{
    const auto head = m_acts.head();
    if (!head)
        return head.error();
    if (head->sequence == m_anchored || !m_setup.vault.isUnlocked())
        return {};
    // Never over a later one: that one is the evidence that rows are missing here.
    if (const auto before = m_anchor.read(); !before || (*before && (*before)->sequence > head->sequence))
        return {};
    if (auto written = m_anchor.write(*head); !written)
        return written;
    m_anchored = head->sequence;
    return {};
}

Result<Done> LedgerStore::rebuildProjection()
{
    return inTransaction([&]() -> Result<Done> {
        if (auto cleared = m_projection.clear(); !cleared)
            return cleared;
        if (auto replayed = replay(); !replayed)
            return replayed;
        return SettingsTable(m_db).set(StaleKey, QString());
    });
}

Result<Done> LedgerStore::renewIfStale()
{
    const auto stale = SettingsTable(m_db).value(StaleKey);
    if (!stale)
        return stale.error();
    return stale->isEmpty() ? Result<Done>() : rebuildProjection();
}

// Acts and verdicts in the order in which they came.
Result<Done> LedgerStore::replay()
{
    const auto verdicts = allVerdicts(m_db);
    if (!verdicts)
        return verdicts.error();
    QHash<quint64, Act> judged; // only acts that verdicts speak of
    for (const HeardVerdict &verdict : *verdicts)
        judged.insert(verdict.act, {});
    auto next = verdicts->cbegin();
    const auto hearUpTo = [&](quint64 sequence) -> Result<Done> {
        for (; next != verdicts->cend() && next->heardAfter <= sequence; ++next) {
            const Act &act = judged[next->act];
            if (act.sequence == 0 || act.origin != ActOrigin::Station)
                continue;
            if (auto noted = m_projection.noteVerdict(act, next->kind, next->before); !noted)
                return noted;
        }
        return {};
    };

    sqlite::Statement query
        = m_db.prepare("select " YICHUANG_ACT_COLUMNS ", a.payload from act a order by a.sequence");
    while (true) {
        const auto row = query.next();
        if (!row)
            return row.error();
        if (!*row)
            return hearUpTo(std::numeric_limits<quint64>::max());
        if (auto heard = hearUpTo(quint64(query.number(0)) - 1); !heard)
            return heard;
        if (auto replayed = replayAct(query); !replayed)
            return replayed;
        if (const auto sequence = quint64(query.number(0)); judged.contains(sequence))
            judged[sequence] = actFrom(query);
    }
}

Result<Done> LedgerStore::replayAct(const sqlite::Statement &row)
{
    PreparedAct prepared;
    auto opened = openedActFrom(row, m_sealer);
    if (!opened && opened.error().code != ErrorCode::Tampered)
        return opened.error();
    prepared.act = opened ? opened.take() : actFrom(row);
    const Act &act = prepared.act;
    if (act.origin == ActOrigin::Station) {
        if (auto unsent = m_projection.markUnsent(act); !unsent)
            return unsent;
    }
    if (act.caseId.isNull() || (isWitness(act.kind) && act.kind != ActKind::CitizenTold))
        return {};
    if (auto facts = prepared.readFacts(m_sealer); !facts)
        return facts;
    if (isWitness(act.kind))
        return m_projection.noteWitness(prepared);
    auto before = m_projection.byId(act.caseId);
    if (!before)
        return before.error();
    // A step that no longer fits (a hole before it) still happened: it counts like one of the province.
    auto after = act.origin == ActOrigin::Station ? Projection::after(*before, prepared)
                                                  : Result<CaseRow>(Error{});
    CaseRow moved = after ? after.take() : Projection::afterProvince(before.take(), prepared);
    const auto stored = m_projection.store(std::move(moved), prepared, act);
    return stored ? Result<Done>() : stored.error();
}

} // namespace yichuang
