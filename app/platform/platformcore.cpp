// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/platformcore.h"

#include "catalogue/itemcatalogue.h"
#include "contract/limits.h"
#include "contract/paths.h"
#include "platform/items/cataloguedesk.h"
#include "platform/items/openitemdesk.h"
#include "platform/log.h"
#include "platform/reasons.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace yichuang::platform {

namespace {

constexpr qint64 EnrolBody = 32 * 1024;
constexpr int EnrolConnections = 64;

} // namespace

Result<std::unique_ptr<PlatformCore>> PlatformCore::create(const PlatformOptions &options)
{
    auto core = std::unique_ptr<PlatformCore>(new PlatformCore(options));
    if (const auto opened = core->open(); !opened)
        return opened.error();
    if (const auto listening = core->listen(); !listening)
        return listening.error();
    core->m_router->start();
    return core;
}

PlatformCore::PlatformCore(const PlatformOptions &options)
    : m_options(options)
    , m_lock(options.folder + u"/platform.lock"_s)
{
    if (!m_options.clock)
        m_options.clock = &m_systemClock;
    m_lock.setStaleLockTime(0);
    m_slowPool.setMaxThreadCount(1);
    m_filePool.setMaxThreadCount(1);
}

Result<Done> PlatformCore::open()
{
    if (!QDir().mkpath(m_options.folder) || !m_lock.tryLock()) {
        return Error{ErrorCode::StoreBusy,
                     QCoreApplication::translate("yichuang::Platform",
                                                 "Another platform uses the folder \"%1\", or it cannot be written.")
                         .arg(m_options.folder),
                     {}};
    }
    auto identity = Identity::open(m_options.folder, m_options.hostNames, m_options.suite, m_options.clock->now());
    if (!identity)
        return identity.error();
    m_identity.emplace(identity.take());
    m_store = std::make_unique<StoreThread>(m_options);
    if (const auto opened = m_store->open(); !opened)
        return opened;

    CatalogueDesk *desk = nullptr;
    if (m_options.catalogue) {
        auto judging = std::make_unique<CatalogueDesk>(*m_options.catalogue);
        desk = judging.get();
        m_items = std::move(judging);
    } else {
        m_items = std::make_unique<OpenItemDesk>(m_options.departments);
    }
    m_packages.reset(new PackageDesk({*m_store, *m_options.clock, m_options.itemKey, m_options.catalogue, desk}));
    if (const auto loaded = m_packages->load(); !loaded)
        return loaded;
    m_site.reset(new Site{m_options, *m_options.clock, *m_identity, *m_items, *m_store, m_pool, m_slowPool, m_filePool,
                          *this});
    m_router = std::make_unique<Router>(*m_site, this);
    m_enrolCall = std::make_unique<EnrolCall>(*m_site, [this] { m_router->forgetStations(); });
    m_administration = std::make_unique<Administration>(*m_store, *m_packages, *m_options.clock, m_options.scryptN);
    m_adminPort = std::make_unique<AdminPort>(
        [this](const QJsonObject &command, const AdminPort::Answer &answer) {
            m_slowPool.start([this, command, answer] {
                const auto result = administrate(command);
                m_site->onHttp([answer, result] { answer(result); });
            });
        },
        nullptr);
    return m_adminPort->listen(m_options.folder);
}

Result<Done> PlatformCore::listen()
{
    m_http = std::make_unique<HttpServer>(
        [this](const HttpRequest &request, const Responder &respond) { m_router->handle(request, respond); });
    TlsServer::Limits limits;
    limits.body = contract::MaxBody;
    auto working = listen(*m_http, m_identity->tls(QSslSocket::QueryPeer), limits, m_options.address, m_options.port);
    if (!working)
        return working.error();
    m_listener = *working;
    m_enrolCall->setWorkingPort(m_listener->serverPort());

    m_enrolHttp = std::make_unique<HttpServer>([this](const HttpRequest &request, const Responder &respond) {
        if (Router::answerOpenCall(*m_site, request, respond))
            return;
        if (request.path != contract::paths::Enrol)
            return respond(HttpReply::problem(problem(u"path.unknown"_s)));
        if (request.method != HttpRequest::Method::Post)
            return respond(HttpReply::problem(problem(u"method.unknown"_s)));
        m_enrolCall->handle(request, respond);
    });
    limits.body = EnrolBody;
    limits.strangerBody = EnrolBody;
    limits.connections = EnrolConnections;
    auto enrolling = listen(*m_enrolHttp, m_identity->tls(QSslSocket::VerifyNone), limits, m_options.enrolAddress,
                            m_options.enrolPort);
    if (!enrolling)
        return enrolling.error();
    m_enrolListener = *enrolling;
    return {};
}

Result<TlsServer *> PlatformCore::listen(HttpServer &server, const QSslConfiguration &tls,
                                         const TlsServer::Limits &limits, const QHostAddress &address, quint16 port)
{
    auto listener = std::make_unique<TlsServer>(tls, limits);
    if (!listener->listen(address, port)) {
        return Error{ErrorCode::StoreBusy,
                     QCoreApplication::translate("yichuang::Platform", "Cannot listen on %1 port %2: %3")
                         .arg(address.toString()).arg(port).arg(listener->errorString()),
                     listener->errorString()};
    }
    server.bind(listener.get()); // the HTTP server owns it from now on
    return listener.release();
}

PlatformCore::~PlatformCore()
{
    if (m_listener)
        m_listener->close();
    if (m_enrolListener)
        m_enrolListener->close();
    // What was begun is finished: pool, store and pool hand work to each other in this order.
    for (QThreadPool *const pool : {&m_slowPool, &m_filePool, &m_pool})
        pool->waitForDone();
    if (m_store)
        m_store->run([](Books &) {});
    m_pool.waitForDone();
    QCoreApplication::sendPostedEvents(this); // the last answers
    m_enrolHttp.reset();
    m_http.reset();
    m_adminPort.reset();
    m_store.reset();
}

Result<QJsonObject> PlatformCore::administrate(const QJsonObject &command)
{
    auto result = m_administration->run(command);
    m_site->onHttp([this] {
        m_router->forgetStations();
        m_router->start();
    });
    return result;
}

} // namespace yichuang::platform
