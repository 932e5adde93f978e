// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/http/exchange.h"

#include <QAbstractHttpServer>

namespace yichuang::platform {

/// Turns what Qt's HTTP parser hands out into HttpRequest values, with the client certificate, and answers.
/// All that differs between Qt 6.4 and 6.8 is in httpserver.cpp and the two declarations below.
class HttpServer final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    explicit HttpServer(Handler handler, QObject *parent = nullptr);

protected:
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
#else
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;
#endif

private:
    const Handler m_handler;
};

} // namespace yichuang::platform
