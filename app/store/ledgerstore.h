// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ledger.h"
#include "sqlite/transaction.h"
#include "store/acttable.h"
#include "store/anchorfile.h"
#include "store/attachmentvault.h"
#include "store/chainverifier.h"
#include "store/drafttable.h"
#include "store/ledgerreader.h"
#include "store/preparedact.h"
#include "store/projection.h"
#include "store/columnsealer.h"
#include "store/storefolder.h"
#include "store/storelock.h"
#include "store/verdicttable.h"

#include <QSet>

#include <memory>

namespace yichuang {

/// Where a store lies and what it works with. Everything referred to outlives the store.
struct StoreSetup
{
    QString folder;
    Vault &vault;
    const Clock &clock;
    QString station;           ///< station code, written into acts that name none
    DiskSteps *disk = nullptr; ///< null: the real disk
    QByteArray vfs;            ///< SQLite VFS; empty: the system's
};

/// What the opening found. A damaged store is set aside, and everything still readable is taken over.
struct OpeningReport
{
    bool wasDamaged = false;
    QString setAsideIn;        ///< folder the damaged files lie in now
    int actsTakenOver = 0;
    QString message;           ///< for the clerk and the administrator
    bool isCheckPending = false; ///< the file is too large to be checked while someone waits
};

/// The ledger itself, synchronous: every call does its work in one transaction and returns when it is on disk.
/// Belongs to one thread; AsyncLedger gives it that thread. The only writer of the store.
class LedgerStore final
{
public:
    static inline const QString CursorKey = QStringLiteral("province.cursor");

    /// StoreBusy if another instance runs, StoreNewer if a newer program wrote it, DiskTrouble, DiskFull.
    static Result<std::unique_ptr<LedgerStore>> open(const StoreSetup &setup);
    ~LedgerStore();
    Q_DISABLE_COPY_MOVE(LedgerStore)

    const OpeningReport &opening() const { return m_opening; }
    LedgerReader &reader() { return m_reader; }
    SummaryIndex &index() { return m_index; }
    AttachmentVault &files() { return m_files; }
    const ColumnSealer &sealer() const { return m_sealer; }
    sqlite::Connection &connection() { return m_db; }

    Result<Appended> append(const Act &act, const AppendOptions &options);
    Result<Appended> append(PreparedAct prepared, const AppendOptions &options);
    /// Fills in what every own act carries; call before PreparedAct::prepare.
    Act completed(Act act) const;

    Result<Done> record(const QList<Verdict> &verdicts);
    Result<int> appendFromProvince(const QList<PreparedAct> &acts, const QString &cursor);
    Result<int> appendFromProvince(const QList<Act> &acts, const QString &cursor);

    Result<Done> saveDraft(const Draft &draft);
    Result<Done> saveDraft(const SealedDraft &draft);
    Result<Done> discardDraft(const QUuid &id);

    Result<Attachment> attach(const QByteArray &content, const QString &fileName);
    Result<Done> noteAttachment(const Attachment &file);
    Result<Done> attachmentSent(const QString &digest);

    Result<Done> setNumberRanges(const QList<NumberRange> &ranges);
    Result<Done> setSetting(const QString &key, const QString &value);

    /// Makes case_file and unsent anew from acts and verdicts. Needs the key.
    Result<Done> rebuildProjection();
    /// The same, if the store was put together from a damaged one since.
    Result<Done> renewIfStale();
    Result<ChainReport> verifyChain(ChainVerifier::Depth depth);
    /// Notes head and count outside the database; cheap if nothing is new. Call when idle.
    Result<Done> dropAnchor();

    /// Cases that changed since the last call, for signals.
    QSet<QUuid> takeChangedCases() { return std::exchange(m_changed, {}); }

private:
    LedgerStore(const StoreSetup &setup, StoreLock lock, sqlite::Connection db, OpeningReport opening);

    Result<Appended> writeOwn(PreparedAct &prepared, const AppendOptions &options);
    Result<Appended> stored(const Act &existing, const QByteArray &payload);
    Result<Done> useAttachments(const PreparedAct &prepared);
    Result<bool> writeProvince(const PreparedAct &prepared);
    Result<QUuid> writeVerdict(const Verdict &verdict, quint64 heardAfter);
    Result<Done> replay();
    Result<Done> replayAct(const sqlite::Statement &row);
    void publish(const QUuid &caseId);
    void publish(const CaseRow &row);
    template<typename Work>
    auto inTransaction(Work work) -> decltype(work());

    StoreSetup m_setup;
    DiskSteps m_ownDisk;
    DiskSteps &m_disk;
    StoreFolder m_folder;
    StoreLock m_lock;
    sqlite::Connection m_db;
    OpeningReport m_opening;
    ColumnSealer m_sealer;
    SummaryIndex m_index;
    LedgerReader m_reader;
    ActTable m_acts;
    Projection m_projection;
    VerdictTable m_verdicts;
    AttachmentVault m_files;
    AnchorFile m_anchor;
    quint64 m_anchored = 0;
    QSet<QUuid> m_changed;
    CaseRow m_written; ///< the case that the act under way moved
};

template<typename Work>
auto LedgerStore::inTransaction(Work work) -> decltype(work())
{
    auto transaction = sqlite::Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    auto done = work();
    if (done) {
        if (auto committed = transaction->commit(); !committed)
            done = committed.error();
    }
    if (!done) {
        m_acts.forgetHead();
        m_verdicts.forgetProof();
    }
    return done;
}

} // namespace yichuang
