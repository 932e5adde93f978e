// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledgerstore.h"

#include "store/attachmenttable.h"
#include "store/numberblocks.h"
#include "store/settingstable.h"
#include "store/storeopening.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace yichuang {

Result<std::unique_ptr<LedgerStore>> LedgerStore::open(const StoreSetup &setup)
{
    const StoreFolder folder{setup.folder};
    if (!QDir().mkpath(folder.attachments())) {
        return Error{ErrorCode::DiskTrouble,
                     QCoreApplication::translate("yichuang::LedgerStore",
                         "The data folder of this workstation cannot be made. Call the administrator."),
                     u"make folder"_s};
    }
    auto lock = StoreLock::take(folder.lock());
    if (!lock)
        return lock.error();
    auto database = openDatabase(folder, setup.vfs, setup.clock);
    if (!database)
        return database.error();
    OpenedDatabase opened = database.take();
    return std::unique_ptr<LedgerStore>(
        new LedgerStore(setup, lock.take(), std::move(opened.connection), std::move(opened.report)));
}

LedgerStore::LedgerStore(const StoreSetup &setup, StoreLock lock, sqlite::Connection db, OpeningReport opening)
    : m_setup(setup)
    , m_disk(setup.disk ? *setup.disk : m_ownDisk)
    , m_folder{setup.folder}
    , m_lock(std::move(lock))
    , m_db(std::move(db))
    , m_opening(std::move(opening))
    , m_sealer(setup.vault)
    , m_reader(m_db, m_sealer, m_index, setup.clock, setup.folder)
    , m_acts(m_db, setup.vault)
    , m_projection(m_db)
    , m_verdicts(m_db, setup.vault)
    , m_files(m_folder.attachments(), setup.vault, m_disk)
    , m_anchor(m_folder.anchor(), setup.vault, m_disk)
{
}

LedgerStore::~LedgerStore()
{
    // Only a convenience: without it the check for cut-off rows begins a little earlier.
    static_cast<void>(dropAnchor().hasValue());
}

Act LedgerStore::completed(Act act) const
{
    if (act.station.isEmpty())
        act.station = m_setup.station;
    if (!act.at.isValid())
        act.at = m_setup.clock.now();
    // Once and for all: asking for the offset of local time looks at the time zone file each time.
    if (act.at.timeSpec() != Qt::OffsetFromUTC)
        act.at = act.at.toOffsetFromUtc(act.at.offsetFromUtc());
    return act;
}

Result<Appended> LedgerStore::append(const Act &act, const AppendOptions &options)
{
    auto prepared = PreparedAct::prepare(m_sealer, completed(act));
    if (!prepared)
        return prepared.error();
    return append(prepared.take(), options);
}

Result<Appended> LedgerStore::append(PreparedAct prepared, const AppendOptions &options)
{
    if (prepared.act.id.isNull() || (!isWitness(prepared.act.kind) && prepared.act.caseId.isNull()))
        return Error{ErrorCode::Internal, {}, u"act without id or case"_s};
    m_written = {};
    auto appended = inTransaction([&]() -> Result<Appended> {
        const auto existing = m_acts.byId(prepared.act.id);
        if (!existing)
            return existing.error();
        if (*existing)
            return stored(**existing, prepared.act.payload);
        return writeOwn(prepared, options);
    });
    if (appended && m_written.row != 0)
        publish(m_written);
    else if (appended && !appended->act.caseId.isNull())
        m_changed.insert(appended->act.caseId);
    return appended;
}

Result<Appended> LedgerStore::stored(const Act &existing, const QByteArray &payload)
{
    if (existing.payloadDigest != m_setup.vault.digest(existing.salt + payload)) {
        return Error{ErrorCode::Conflict,
                     QCoreApplication::translate("yichuang::LedgerStore",
                         "This step was recorded before with another content. Nothing was changed; open the case to "
                         "see what is recorded."),
                     existing.id.toString(QUuid::WithoutBraces)};
    }
    Appended appended{existing, {}};
    appended.act.payload = payload;
    if (!existing.caseId.isNull()) {
        auto row = m_projection.byId(existing.caseId);
        if (!row)
            return row.error();
        reveal(*row, m_sealer);
        appended.record = std::move(row->record);
    }
    return appended;
}

Result<Appended> LedgerStore::writeOwn(PreparedAct &prepared, const AppendOptions &options)
{
    Act &act = prepared.act;
    const bool moves = !isWitness(act.kind);
    CaseRow row;
    if (!act.caseId.isNull()) {
        auto before = m_projection.byId(act.caseId);
        if (!before)
            return before.error();
        row = before.take();
    }
    if (!options.numberFor.isEmpty() && act.caseNumber.isEmpty() && row.record.number.isEmpty()) {
        auto number = NumberBlocks(m_db).take(options.numberFor, act.at.date());
        if (!number)
            return number.error();
        act.caseNumber = number.take();
    }
    if (act.caseNumber.isEmpty())
        act.caseNumber = row.record.number;
    if (moves) {
        auto after = Projection::after(std::move(row), prepared);
        if (!after)
            return after.error();
        row = after.take();
    }
    act.caseVersion = moves ? row.record.version : 0;

    auto appended = m_acts.append(prepared);
    if (!appended)
        return appended.error();
    if (auto unsent = m_projection.markUnsent(*appended); !unsent)
        return unsent.error();
    if (!moves) {
        if (auto noted = m_projection.noteWitness(prepared); !noted)
            return noted.error();
    }
    if (moves) {
        auto written = m_projection.store(std::move(row), prepared, *appended);
        if (!written)
            return written.error();
        row = written.take();
    }
    if (auto used = useAttachments(prepared); !used)
        return used.error();
    if (!options.removeDraft.isNull()) {
        if (auto removed = DraftTable(m_db, m_sealer).remove(options.removeDraft); !removed)
            return removed.error();
    }
    if (row.record.applicantName.isEmpty())
        reveal(row, m_sealer);
    if (moves)
        m_written = row;
    return Appended{appended.take(), std::move(row.record)};
}

Result<Done> LedgerStore::useAttachments(const PreparedAct &prepared)
{
    AttachmentTable table(m_db);
    for (const QString &digest : prepared.facts.attachments) {
        if (auto used = table.use(digest); !used)
            return used;
    }
    return {};
}

Result<Done> LedgerStore::record(const QList<Verdict> &verdicts)
{
    QSet<QUuid> changed;
    auto recorded = inTransaction([&]() -> Result<Done> {
        const auto head = m_acts.head();
        if (!head)
            return head.error();
        for (const Verdict &verdict : verdicts) {
            const auto caseId = writeVerdict(verdict, head->sequence);
            if (!caseId)
                return caseId.error();
            if (!caseId->isNull())
                changed.insert(*caseId);
        }
        return {};
    });
    if (recorded) {
        for (const QUuid &caseId : std::as_const(changed))
            publish(caseId);
    }
    return recorded;
}

// The case whose standing changed by it; null if none did.
Result<QUuid> LedgerStore::writeVerdict(const Verdict &verdict, quint64 heardAfter)
{
    const auto act = m_acts.byId(verdict.actId);
    if (!act)
        return act.error();
    if (!*act) // not ours; one stranger must not spoil the batch
        return QUuid();
    const auto before = m_verdicts.latest((*act)->sequence);
    if (!before)
        return before.error();
    const auto isNew = m_verdicts.add((*act)->sequence, verdict, *before, heardAfter);
    if (!isNew)
        return isNew.error();
    if (!*isNew || (*act)->origin != ActOrigin::Station)
        return QUuid();
    const auto noted = m_projection.noteVerdict(**act, verdict.kind,
                                                *before ? std::optional((*before)->kind) : std::nullopt);
    if (!noted)
        return noted.error();
    return (*act)->caseId;
}

Result<int> LedgerStore::appendFromProvince(const QList<Act> &acts, const QString &cursor)
{
    QList<PreparedAct> prepared;
    for (const Act &act : acts) {
        auto one = PreparedAct::prepare(m_sealer, act);
        if (!one)
            return one.error();
        prepared.append(one.take());
    }
    return appendFromProvince(prepared, cursor);
}

Result<int> LedgerStore::appendFromProvince(const QList<PreparedAct> &acts, const QString &cursor)
{
    QSet<QUuid> changed;
    auto appended = inTransaction([&]() -> Result<int> {
        int count = 0;
        for (const PreparedAct &prepared : acts) {
            const auto isNew = writeProvince(prepared);
            if (!isNew)
                return isNew.error();
            if (!*isNew)
                continue;
            ++count;
            if (!prepared.act.caseId.isNull())
                changed.insert(prepared.act.caseId);
        }
        if (auto moved = SettingsTable(m_db).set(CursorKey, cursor); !moved)
            return moved.error();
        return count;
    });
    if (appended) {
        for (const QUuid &caseId : std::as_const(changed))
            publish(caseId);
    }
    return appended;
}

Result<bool> LedgerStore::writeProvince(const PreparedAct &prepared)
{
    const auto existing = m_acts.byId(prepared.act.id);
    if (!existing)
        return existing.error();
    if (*existing || prepared.act.id.isNull())
        return false;
    PreparedAct act = prepared;
    act.act.origin = ActOrigin::Province;
    auto appended = m_acts.append(act);
    if (!appended)
        return appended.error();
    if (act.act.caseId.isNull())
        return true;
    if (isWitness(act.act.kind)) {
        auto noted = m_projection.noteWitness(act);
        return noted ? Result<bool>(true) : noted.error();
    }
    auto before = m_projection.byId(act.act.caseId);
    if (!before)
        return before.error();
    const auto written = m_projection.store(Projection::afterProvince(before.take(), act), act, *appended);
    if (!written)
        return written.error();
    return true;
}

} // namespace yichuang
