// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QTcpServer>

namespace yichuang::platform {

/// Listens, shakes hands, and hands over encrypted sockets with a RequestGuard in front: its slot runs before
/// the HTTP parser's and ends the connection, so that the parser never sees what is over the limit. Also ends
/// connections that shake hands or send a header too slowly.
class TlsServer final : public QTcpServer
{
    Q_OBJECT

public:
    struct Limits
    {
        qint64 body = 0;
        qint64 strangerBody = 64 * 1024; ///< from a peer without a certificate
        int connections = 512;
        int handshakeMs = 15'000;
        int idleMs = 90'000;             ///< between requests, and between the bytes of one
    };

    TlsServer(QSslConfiguration configuration, const Limits &limits, QObject *parent = nullptr);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    const QSslConfiguration m_configuration;
    const Limits m_limits;
    int m_open = 0;
};

} // namespace yichuang::platform
