// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/asyncledger.h"

#include "store/storeopening.h"

#include <QCoreApplication>
#include <QFile>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace yichuang {

Result<std::unique_ptr<AsyncLedger>> AsyncLedger::open(const StoreSetup &setup)
{
    auto store = LedgerStore::open(setup);
    if (!store)
        return store.error();
    auto reader = sqlite::Connection::open(StoreFolder{setup.folder}.database(), sqlite::Connection::Mode::ReadOnly,
                                           setup.vfs);
    if (!reader)
        return reader.error();
    return std::unique_ptr<AsyncLedger>(new AsyncLedger(setup, store.take(), reader.take()));
}

AsyncLedger::AsyncLedger(const StoreSetup &setup, std::unique_ptr<LedgerStore> store, sqlite::Connection readerDb)
    : Ledger(nullptr)
    , m_folder{setup.folder}
    , m_vfs(setup.vfs)
    , m_store(std::move(store))
    , m_readerDb(std::make_unique<sqlite::Connection>(std::move(readerDb)))
    , m_isCheckDue(m_store->opening().isCheckPending)
    , m_reader(*m_readerDb, m_store->sealer(), m_store->index(), setup.clock, setup.folder)
{
    m_files.setMaxThreadCount(std::max(1, QThread::idealThreadCount()));
    m_sealing.setMaxThreadCount(std::max(1, QThread::idealThreadCount()));
    m_writing = std::make_unique<TaskThread>(u"store"_s, [this] {
        static_cast<void>(m_store->dropAnchor().hasValue());
        if (std::exchange(m_isCheckDue, false))
            checkBehindTheWindow();
    });
    m_reading = std::make_unique<TaskThread>(u"store reader"_s);
}

AsyncLedger::~AsyncLedger()
{
    m_isEnding = true;
    m_files.waitForDone(); // its last step is a task of the writing thread
    m_writing.reset();     // may still give work to the reading thread
    m_reading.reset();
    m_sealing.waitForDone();
    m_readerDb->close();   // before the writer: the last connection to close does the last checkpoint
}

template<typename T, typename Work>
QFuture<Result<T>> AsyncLedger::write(Work work, Topic topic)
{
    QPromise<Result<T>> promise;
    promise.start();
    QFuture<Result<T>> future = promise.future();
    m_writing->post([this, topic, work = std::move(work), promise = std::move(promise)]() mutable {
        Result<T> result = work();
        const bool isDone = result.hasValue();
        QUuid own;
        if constexpr (std::is_same_v<T, Appended>)
            own = isDone ? result->act.id : QUuid();
        promise.addResult(std::move(result));
        promise.finish();
        if (isDone)
            tell(topic, own);
    });
    return future;
}

template<typename T, typename Work>
QFuture<Result<T>> AsyncLedger::read(Work work)
{
    QPromise<Result<T>> promise;
    promise.start();
    QFuture<Result<T>> future = promise.future();
    m_reading->post([work = std::move(work), promise = std::move(promise)]() mutable {
        promise.addResult(Result<T>(work()));
        promise.finish();
    });
    return future;
}

// On the store thread. Much news in a short time makes one event.
void AsyncLedger::tell(Topic topic, const QUuid &actId)
{
    const QMutexLocker lock(&m_newsMutex);
    m_news.cases.unite(m_store->takeChangedCases());
    if (!actId.isNull())
        m_news.acts.append(actId);
    m_news.drafts = m_news.drafts || topic == Topic::Drafts;
    if (!std::exchange(m_news.isOnItsWay, true))
        QMetaObject::invokeMethod(this, &AsyncLedger::deliverNews, Qt::QueuedConnection);
}

void AsyncLedger::deliverNews()
{
    News news;
    {
        const QMutexLocker lock(&m_newsMutex);
        news = std::exchange(m_news, {});
    }
    for (const QUuid &caseId : std::as_const(news.cases))
        Q_EMIT caseChanged(caseId);
    for (const QUuid &actId : std::as_const(news.acts))
        Q_EMIT appended(actId);
    if (news.drafts)
        Q_EMIT draftsChanged();
    Q_EMIT statusChanged();
}

void AsyncLedger::checkBehindTheWindow()
{
    m_files.start([this] {
        auto db = sqlite::Connection::open(m_folder.database(), sqlite::Connection::Mode::ReadOnly, m_vfs);
        if (!db)
            return;
        const auto checked = checkDatabase(*db, [this] { return m_isEnding.load(); });
        if (checked || checked.error().code != ErrorCode::StoreDamaged)
            return;
        QFile note(m_folder.suspicion());
        static_cast<void>(note.open(QIODevice::WriteOnly));
        const QString message = checked.error().message;
        QMetaObject::invokeMethod(this, [this, message] { Q_EMIT damageFound(message); }, Qt::QueuedConnection);
    });
}

QFuture<Result<ChainReport>> AsyncLedger::verifyChain(ChainVerifier::Depth depth)
{
    return write<ChainReport>([this, depth] { return m_store->verifyChain(depth); });
}

QFuture<Result<Appended>> AsyncLedger::append(const Act &act, const AppendOptions &options)
{
    auto prepared = QtConcurrent::run(&m_sealing, [this, act] {
        return PreparedAct::prepare(m_store->sealer(), m_store->completed(act));
    });
    const Topic topic = options.removeDraft.isNull() ? Topic::Ledger : Topic::Drafts;
    return write<Appended>(
        [this, options, prepared = std::move(prepared)]() mutable -> Result<Appended> {
            auto ready = prepared.takeResult();
            return ready ? m_store->append(ready.take(), options) : ready.error();
        },
        topic);
}

QFuture<Result<CaseHistory>> AsyncLedger::history(const QUuid &caseId)
{
    return read<CaseHistory>([this, caseId] { return m_reader.history(caseId); });
}

QFuture<Result<CasePage>> AsyncLedger::cases(const CaseQuery &query)
{
    return read<CasePage>([this, query] { return m_reader.cases(query); });
}

QFuture<Result<QList<CaseRecord>>> AsyncLedger::find(const QString &numberOrId)
{
    return read<QList<CaseRecord>>([this, numberOrId] { return m_reader.find(numberOrId); });
}

QFuture<Result<QList<Act>>> AsyncLedger::actsOf(const QList<ActKind> &kinds, const QDate &from, const QDate &to)
{
    return read<QList<Act>>([this, kinds, from, to] { return m_reader.actsOf(kinds, from, to); });
}

QFuture<Result<QList<OutboxEntry>>> AsyncLedger::outbox()
{
    return read<QList<OutboxEntry>>([this] { return m_reader.outbox(); });
}

QFuture<Result<LedgerStatus>> AsyncLedger::status()
{
    return read<LedgerStatus>([this] { return m_reader.status(); });
}

QFuture<Result<Done>> AsyncLedger::saveDraft(const Draft &draft)
{
    auto sealed = QtConcurrent::run(&m_sealing, [this, draft] { return SealedDraft::seal(m_store->sealer(), draft); });
    return write<Done>(
        [this, sealed = std::move(sealed)]() mutable -> Result<Done> {
            const auto ready = sealed.takeResult();
            return ready ? m_store->saveDraft(*ready) : ready.error();
        },
        Topic::Drafts);
}

QFuture<Result<QList<Draft>>> AsyncLedger::drafts()
{
    return read<QList<Draft>>([this] { return m_reader.drafts(); });
}

QFuture<Result<Done>> AsyncLedger::discardDraft(const QUuid &id)
{
    return write<Done>([this, id] { return m_store->discardDraft(id); }, Topic::Drafts);
}

QFuture<Result<Attachment>> AsyncLedger::attach(const QByteArray &content, const QString &fileName,
                                                const QString &mediaType)
{
    Q_UNUSED(mediaType) // the content itself says what it is
    QPromise<Result<Attachment>> promise;
    promise.start();
    QFuture<Result<Attachment>> future = promise.future();
    auto kept = QtConcurrent::run(&m_files, [this, content, fileName] { return m_store->files().keep(content, fileName); });
    kept.then(&m_files, [this, promise = std::move(promise)](Result<Attachment> file) mutable {
        m_writing->post([this, file = std::move(file), promise = std::move(promise)]() mutable {
            if (file) {
                if (auto noted = m_store->noteAttachment(*file); !noted)
                    file = noted.error();
            }
            promise.addResult(std::move(file));
            promise.finish();
        });
    });
    return future;
}

QFuture<Result<QByteArray>> AsyncLedger::attachment(const QString &digest)
{
    return QtConcurrent::run(&m_files, [this, digest] { return m_store->files().read(digest); });
}

QFuture<Result<Done>> AsyncLedger::backUp(const QString &path)
{
    return read<Done>([this, path] { return m_reader.backUp(path); });
}

// A store that was put together from a damaged one first works out its cases anew, now that the key is there.
QFuture<Result<int>> AsyncLedger::loadSummaries()
{
    QPromise<Result<int>> promise;
    promise.start();
    QFuture<Result<int>> future = promise.future();
    m_writing->post([this, promise = std::move(promise)]() mutable {
        const auto renewed = m_store->renewIfStale();
        m_reading->post([this, renewed, promise = std::move(promise)]() mutable {
            promise.addResult(renewed ? m_reader.loadSummaries(m_sealing) : Result<int>(renewed.error()));
            promise.finish();
        });
    });
    return future;
}

void AsyncLedger::forgetSummaries()
{
    m_store->index().drop();
}

QFuture<Result<QList<Act>>> AsyncLedger::unsent(int limit, bool witness, quint64 afterSequence)
{
    return read<QList<Act>>([=, this] { return m_reader.unsent(limit, witness, afterSequence); });
}

QFuture<Result<QList<ChainRow>>> AsyncLedger::chain(quint64 afterSequence, int limit)
{
    return read<QList<ChainRow>>([=, this] { return m_reader.chain(afterSequence, limit); });
}

QFuture<Result<QList<QUuid>>> AsyncLedger::doubtful(int limit)
{
    return read<QList<QUuid>>([this, limit] { return m_reader.doubtful(limit); });
}

QFuture<Result<Done>> AsyncLedger::record(const QList<Verdict> &verdicts)
{
    return write<Done>([this, verdicts] { return m_store->record(verdicts); });
}

QFuture<Result<int>> AsyncLedger::appendFromProvince(const QList<Act> &acts, const QString &cursor)
{
    auto prepared = QtConcurrent::run(&m_sealing, [this, acts]() -> Result<QList<PreparedAct>> {
        QList<PreparedAct> list;
        for (const Act &act : acts) {
            auto one = PreparedAct::prepare(m_store->sealer(), act);
            if (!one)
                return one.error();
            list.append(one.take());
        }
        return list;
    });
    return write<int>([this, cursor, prepared = std::move(prepared)]() mutable -> Result<int> {
        const auto ready = prepared.takeResult();
        return ready ? m_store->appendFromProvince(*ready, cursor) : ready.error();
    });
}

QFuture<Result<QString>> AsyncLedger::cursor()
{
    return read<QString>([this] { return m_reader.setting(LedgerStore::CursorKey); });
}

QFuture<Result<QStringList>> AsyncLedger::unsentAttachments(int limit)
{
    return read<QStringList>([this, limit] { return m_reader.unsentAttachments(limit); });
}

QFuture<Result<Done>> AsyncLedger::attachmentSent(const QString &digest)
{
    return write<Done>([this, digest] { return m_store->attachmentSent(digest); });
}

QFuture<Result<Done>> AsyncLedger::setNumberRanges(const QList<NumberRange> &ranges)
{
    return write<Done>([this, ranges] { return m_store->setNumberRanges(ranges); });
}

QFuture<Result<QString>> AsyncLedger::setting(const QString &key)
{
    return read<QString>([this, key] { return m_reader.setting(key); });
}

QFuture<Result<Done>> AsyncLedger::setSetting(const QString &key, const QString &value)
{
    return write<Done>([=, this] { return m_store->setSetting(key, value); });
}

} // namespace yichuang
