// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger.h"

#include "sync/scheduler.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace yichuang::test {

/// A ledger in memory that keeps to the port's words: what it took stays, whatever happens to those who use it.
/// Set `failing` and every call fails as a full disk does.
class FakeLedger final : public Ledger
{
public:
    FakeLedger() = default;

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
    void forgetSummaries() override { }
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

    std::optional<Verdict> verdict(const QUuid &id) const;
    bool isSettled(const QUuid &id) const;
    /// Own acts that neither have a final verdict nor wait behind one that was refused.
    int open() const;

    QList<Act> acts;
    QHash<QUuid, QList<Verdict>> verdicts;
    QHash<QString, QString> settings;
    QMap<QString, QByteArray> files;
    QSet<QString> sentFiles;
    QList<NumberRange> ranges;
    QString downCursor;
    bool failing = false;
    Scheduler *scheduler = nullptr; ///< with it, verdicts reach the disk a while later
    std::chrono::milliseconds writeDelay{0};
    int reads = 0;
    int writes = 0;

private:
    void keep(const QList<Verdict> &words);
    bool isBlocked(const Act &act) const;
};

} // namespace yichuang::test
