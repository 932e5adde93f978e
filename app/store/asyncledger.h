// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledgerstore.h"
#include "store/taskthread.h"

#include <QMutex>
#include <QPromise>
#include <QThreadPool>

#include <atomic>

namespace yichuang {

/// The ledger as the rest of the program sees it: writing on the store thread, reading on a reader thread with a
/// connection of its own, digesting and sealing in pools before that. Calls from any thread; signals on the thread
/// the object lives in. The destructor waits until everything asked for is on disk.
class AsyncLedger final : public Ledger
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<AsyncLedger>> open(const StoreSetup &setup);
    ~AsyncLedger() override;

    /// Tell the clerk if it says that the store was damaged.
    const OpeningReport &opening() const { return m_store->opening(); }
    /// Walks the whole chain on the reader thread.
    QFuture<Result<ChainReport>> verifyChain(ChainVerifier::Depth depth);

    QFuture<Result<Appended>> append(const Act &act, const AppendOptions &options) override;
    QFuture<Result<CaseHistory>> history(const QUuid &caseId) override;
    QFuture<Result<CasePage>> cases(const CaseQuery &query) override;
    QFuture<Result<QList<CaseRecord>>> find(const QString &numberOrId) override;
    QFuture<Result<QList<Act>>> actsOf(const QList<ActKind> &kinds, const QDate &from, const QDate &to) override;
    QFuture<Result<QList<OutboxEntry>>> outbox() override;
    QFuture<Result<LedgerStatus>> status() override;

    QFuture<Result<Done>> saveDraft(const Draft &draft) override;
    QFuture<Result<QList<Draft>>> drafts() override;
    QFuture<Result<Done>> discardDraft(const QUuid &id) override;

    QFuture<Result<Attachment>> attach(const QByteArray &content, const QString &fileName,
                                       const QString &mediaType) override;
    QFuture<Result<QByteArray>> attachment(const QString &digest) override;

    QFuture<Result<Done>> backUp(const QString &path) override;
    QFuture<Result<int>> loadSummaries() override;
    void forgetSummaries() override;

    QFuture<Result<QList<Act>>> unsent(int limit, bool witness, quint64 afterSequence) override;
    QFuture<Result<QList<ChainRow>>> chain(quint64 afterSequence, int limit) override;
    QFuture<Result<QList<QUuid>>> doubtful(int limit) override;
    QFuture<Result<Done>> record(const QList<Verdict> &verdicts) override;
    QFuture<Result<int>> appendFromProvince(const QList<Act> &acts, const QString &cursor) override;
    QFuture<Result<QString>> cursor() override;
    QFuture<Result<QStringList>> unsentAttachments(int limit) override;
    QFuture<Result<Done>> attachmentSent(const QString &digest) override;
    QFuture<Result<Done>> setNumberRanges(const QList<NumberRange> &ranges) override;
    QFuture<Result<QString>> setting(const QString &key) override;
    QFuture<Result<Done>> setSetting(const QString &key, const QString &value) override;

Q_SIGNALS:
    /// The check behind the window found the store damaged; it will be set aside at the next start.
    void damageFound(const QString &message);

private:
    /// What has to be told on the owner's thread.
    struct News
    {
        QSet<QUuid> cases;
        QList<QUuid> acts;
        bool drafts = false;
        bool isOnItsWay = false;
    };
    enum class Topic { Ledger, Drafts };

    AsyncLedger(const StoreSetup &setup, std::unique_ptr<LedgerStore> store, sqlite::Connection readerDb);

    template<typename T, typename Work>
    QFuture<Result<T>> write(Work work, Topic topic = Topic::Ledger);
    template<typename T, typename Work>
    QFuture<Result<T>> read(Work work);
    void tell(Topic topic, const QUuid &actId = {});
    void deliverNews();
    void checkBehindTheWindow();

    const StoreFolder m_folder;
    const QByteArray m_vfs;
    std::unique_ptr<LedgerStore> m_store;
    std::unique_ptr<sqlite::Connection> m_readerDb;
    bool m_isCheckDue; ///< of the whole file, when the store thread has nothing to do; that thread's
    LedgerReader m_reader;
    std::atomic<bool> m_isEnding = false;
    QMutex m_newsMutex;
    News m_news;
    QThreadPool m_sealing;    ///< acts and drafts: short
    QThreadPool m_files;      ///< attachments: long, must not hold back the acts
    std::unique_ptr<TaskThread> m_writing;
    std::unique_ptr<TaskThread> m_reading;
};

} // namespace yichuang
