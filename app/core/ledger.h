// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/act.h"
#include "core/casefile.h"
#include "core/result.h"
#include "core/verdict.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace yichuang {

/// What happens in the same transaction as an act.
struct AppendOptions
{
    QUuid removeDraft;          ///< draft that this act completes; null: none
    QString numberFor;          ///< 31-character implementing code: take the next case number of the act's
                                ///< date from the station's sub-range and write it into the act; empty: none
};

/// An act as stored, and the case after it (empty id for witness acts without a case).
struct Appended
{
    Act act;
    CaseRecord record;
};

/// One line of a case's timeline: the act and the province's latest word on it.
struct HistoryEntry
{
    Act act;
    std::optional<Verdict> verdict;
};

struct CaseHistory
{
    CaseRecord record;
    QList<HistoryEntry> entries; ///< in ledger order
};

/// One unsent act in the outbox tray: own changing acts without a final verdict, and the refused and
/// conflicting ones that wait for the clerk.
struct OutboxEntry
{
    Act act;                     ///< payload left empty
    CaseRecord record;
    std::optional<Verdict> verdict;
    int tries = 0;
    QDateTime nextTry;           ///< invalid: when the line is up
    bool heldByEarlier = false;  ///< an earlier act of the same case has to go first
};

struct CaseQuery
{
    QString text;                ///< substring of name, ID number, address, case number or item; empty: all
    QList<CaseState> states;     ///< empty: all
    QString clerk;               ///< empty: all
    QDate from;
    QDate to;
    bool needsCorrection = false;
    int limit = 200;             ///< newest first
    int offset = 0;
};

struct CasePage
{
    QList<CaseRecord> records;
    int total = 0;
};

/// The state of the whole ledger for the light in the corner and the day sheet.
struct LedgerStatus
{
    quint64 headSequence = 0;
    QByteArray headLink;
    int unsent = 0;              ///< changing acts without a final verdict
    int unsentWitness = 0;
    int needsClerk = 0;          ///< refused or in conflict, not yet settled
    QDateTime oldestUnsent;
    int drafts = 0;
    int numbersLeftToday = 0;    ///< smallest remainder over the items that have a sub-range
    qint64 bytesFree = 0;
};

/// A station's lasting sub-range of the daily serial of one item (号段).
struct NumberRange
{
    QString implementingCode;
    int first = 1;
    int last = 9999;
};

/// One row of the chain without its act: what the province needs of a held-back act to see that nothing was
/// cut out.
struct ChainRow
{
    QUuid actId;
    quint64 sequence = 0;
    QByteArray previousLink;
    QByteArray link;
    bool hasReceipt = false;     ///< the province holds the act itself, or made it
};

/// The station's ledger (台账): append-only acts, drafts, attachments and what is derived from them.
/// Every call returns at once; the work is done on the store's own thread and the future ends there.
/// Continue with .then(context, ...) on the GUI thread; only threads other than the GUI's may wait.
/// After a future reports success the data is on disk (WAL, synchronous=FULL).
class YICHUANG_CORE_EXPORT Ledger : public QObject
{
    Q_OBJECT

public:
    // --- acts ---
    /// Appends one act: sequence, salt, digest, chain, seal, projection, draft removal and number in one
    /// transaction. Checks the case flow and that parent is the case's head (ErrorCode::Conflict otherwise).
    /// The same id again with the same payload returns what is stored: safe to repeat.
    virtual QFuture<Result<Appended>> append(const Act &act, const AppendOptions &options) = 0;
    virtual QFuture<Result<CaseHistory>> history(const QUuid &caseId) = 0;
    virtual QFuture<Result<CasePage>> cases(const CaseQuery &query) = 0;
    /// Exact lookups, newest first: a full case number, or the ID number of the applicant (blind index) or of anybody else
    /// the case names (search columns: only once loadSummaries() is through).
    virtual QFuture<Result<QList<CaseRecord>>> find(const QString &numberOrId) = 0;
    /// Acts of some kinds made on these days (both included), whoever made them, oldest first, payload opened.
    virtual QFuture<Result<QList<Act>>> actsOf(const QList<ActKind> &kinds, const QDate &from, const QDate &to) = 0;
    virtual QFuture<Result<QList<OutboxEntry>>> outbox() = 0;
    virtual QFuture<Result<LedgerStatus>> status() = 0;

    // --- drafts ---
    virtual QFuture<Result<Done>> saveDraft(const Draft &draft) = 0;
    virtual QFuture<Result<QList<Draft>>> drafts() = 0;
    virtual QFuture<Result<Done>> discardDraft(const QUuid &id) = 0;

    // --- attachments ---
    /// Seals and stores the bytes under their digest (once); reading, hashing and sealing run in a pool.
    virtual QFuture<Result<Attachment>> attach(const QByteArray &content, const QString &fileName,
                                               const QString &mediaType) = 0;
    virtual QFuture<Result<QByteArray>> attachment(const QString &digest) = 0;

    // --- the station ---
    virtual QFuture<Result<Done>> backUp(const QString &path) = 0;
    /// Fills the search columns from the sealed summaries; call after each unlock.
    virtual QFuture<Result<int>> loadSummaries() = 0;
    /// Drops everything unsealed from memory; call at idle lock.
    virtual void forgetSummaries() = 0;

    // --- the sync side: called from the sync thread ---
    /// Own acts without a final verdict, in sequence, payload opened; witness acts only if asked for.
    /// Leaves out acts whose case has an earlier act refused or in conflict. Only acts behind the given
    /// sequence: the next batch is read while the one before is under way. When to try a failed act again is the
    /// sync side's business.
    virtual QFuture<Result<QList<Act>>> unsent(int limit, bool witness, quint64 afterSequence) = 0;
    /// Rows of the chain behind the given sequence, acts of either origin and whatever their verdict.
    virtual QFuture<Result<QList<ChainRow>>> chain(quint64 afterSequence, int limit) = 0;
    /// Ids of acts whose last verdict is Doubtful: ask the province before resending.
    virtual QFuture<Result<QList<QUuid>>> doubtful(int limit) = 0;
    virtual QFuture<Result<Done>> record(const QList<Verdict> &verdicts) = 0;
    /// Appends the province's acts and moves the cursor in one transaction; known ids are skipped.
    virtual QFuture<Result<int>> appendFromProvince(const QList<Act> &acts, const QString &cursor) = 0;
    virtual QFuture<Result<QString>> cursor() = 0;
    /// Digests of attachments that acts refer to and the province has not confirmed.
    virtual QFuture<Result<QStringList>> unsentAttachments(int limit) = 0;
    virtual QFuture<Result<Done>> attachmentSent(const QString &digest) = 0;
    virtual QFuture<Result<Done>> setNumberRanges(const QList<NumberRange> &ranges) = 0;
    /// Small settings of the station (not personal data).
    virtual QFuture<Result<QString>> setting(const QString &key) = 0;
    virtual QFuture<Result<Done>> setSetting(const QString &key, const QString &value) = 0;

Q_SIGNALS:
    void caseChanged(const QUuid &caseId);   ///< an act or a verdict of this case was committed
    void appended(const QUuid &actId);       ///< an own act was committed: the sync side may wake
    void statusChanged();
    void draftsChanged();

protected:
    using QObject::QObject;
};

} // namespace yichuang
