// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncthread.h"

#include "sync/httpline.h"
#include "sync/processlife.h"

using namespace Qt::StringLiterals;

namespace yichuang {

SyncThread::SyncThread(Setup setup, QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
    , m_context(std::make_unique<QObject>())
{
    m_thread.setObjectName(u"sync"_s);
    m_context->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_context.get(), [this] { build(); });
}

SyncThread::~SyncThread()
{
    stop();
}

void SyncThread::start()
{
    m_thread.start();
}

void SyncThread::stop()
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(
        m_context.get(), [this] { dismantle(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

std::function<std::unique_ptr<Line>()> SyncThread::httpLine(const LineConfig &config, const Signer &station,
                                                            const Verifier &platform)
{
    return [config, &station, &platform] { return std::make_unique<HttpLine>(config, station, platform); };
}

void SyncThread::build()
{
    m_parts = std::make_unique<Parts>();
    m_parts->line = m_setup.makeLine();
    const QString name = processName() + u'/' + QUuid::createUuid().toString(QUuid::Id128);
    m_parts->worker = std::make_unique<SyncWorker>(
        SyncWorker::Ports{m_setup.ledger, *m_parts->line, m_setup.clock, m_parts->scheduler, m_setup.packages}, m_setup.station,
        Lease::Holder{name, isProcessGone});
    connect(m_parts->worker.get(), &SyncWorker::lineChanged, this, &SyncThread::lineChanged);
    connect(m_parts->worker.get(), &SyncWorker::fileFailed, this, &SyncThread::fileFailed);
    m_parts->worker->start();
}

void SyncThread::dismantle()
{
    if (m_parts)
        m_parts->worker->stop();
    m_parts.reset();
}

void SyncThread::wake()
{
    QMetaObject::invokeMethod(m_context.get(), [this] {
        if (m_parts)
            m_parts->worker->wake();
    });
}

void SyncThread::logIn(int ticket, const QString &account, const QString &password)
{
    QMetaObject::invokeMethod(m_context.get(), [this, ticket, account, password] {
        m_parts->line->logIn(account, password, [this, ticket](const LineAnswer<LoginAnswer> &answer) {
            Q_EMIT loggedIn(ticket,
                            answer ? Result<LoginAnswer>(*answer) : Result<LoginAnswer>(answer.error().error));
        });
    });
}

void SyncThread::logOut(int ticket)
{
    QMetaObject::invokeMethod(m_context.get(), [this, ticket] {
        m_parts->line->logOut([this, ticket](const LineAnswer<Done> &answer) {
            Q_EMIT loggedOut(ticket, answer ? Result<Done>() : Result<Done>(answer.error().error));
        });
    });
}

void SyncThread::setImplementingCodes(const QStringList &codes)
{
    QMetaObject::invokeMethod(m_context.get(), [this, codes] {
        if (!m_parts)
            return;
        m_parts->line->setImplementingCodes(codes);
        m_parts->worker->wake();
    });
}

void SyncThread::ask(int ticket, const Question &question)
{
    QMetaObject::invokeMethod(m_context.get(), [this, ticket, question] {
        m_parts->line->ask(question, [this, ticket](const LineAnswer<QByteArray> &answer) {
            if (answer)
                Q_EMIT answered(ticket, *answer);
            else
                Q_EMIT unanswered(ticket, answer.error());
        });
    });
}

} // namespace yichuang
