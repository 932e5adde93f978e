// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/administration.h"
#include "platform/adminport.h"
#include "platform/calls/enrolcall.h"
#include "platform/calls/router.h"
#include "platform/http/httpserver.h"
#include "platform/http/tlsserver.h"

#include <QLockFile>

namespace yichuang::platform {

/// A running platform: listeners, calls, store, pools. Made, used and ended in one thread with an event loop.
class PlatformCore final : public QObject
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<PlatformCore>> create(const PlatformOptions &options);
    ~PlatformCore() override;

    quint16 port() const { return m_listener->serverPort(); }
    quint16 enrolPort() const { return m_enrolListener->serverPort(); }
    const Identity &identity() const { return *m_identity; }
    /// Any thread.
    Result<QJsonObject> administrate(const QJsonObject &command);

private:
    explicit PlatformCore(const PlatformOptions &options);
    Result<Done> open();
    Result<Done> listen();
    Result<TlsServer *> listen(HttpServer &server, const QSslConfiguration &tls, const TlsServer::Limits &limits,
                               const QHostAddress &address, quint16 port);

    PlatformOptions m_options;
    const SystemClock m_systemClock;
    QLockFile m_lock;
    QThreadPool m_pool;
    QThreadPool m_slowPool;
    QThreadPool m_filePool;
    std::optional<Identity> m_identity;
    std::unique_ptr<ItemDesk> m_items;
    std::unique_ptr<StoreThread> m_store;
    std::unique_ptr<Site> m_site;
    std::unique_ptr<Router> m_router;
    std::unique_ptr<EnrolCall> m_enrolCall;
    std::unique_ptr<PackageDesk> m_packages;
    std::unique_ptr<Administration> m_administration;
    std::unique_ptr<AdminPort> m_adminPort;
    std::unique_ptr<HttpServer> m_http;
    std::unique_ptr<HttpServer> m_enrolHttp;
    TlsServer *m_listener = nullptr;
    TlsServer *m_enrolListener = nullptr;
};

} // namespace yichuang::platform
