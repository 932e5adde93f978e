// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/http/tlsserver.h"

#include "contract/problem.h"
#include "platform/http/requestguard.h"
#include "platform/reasons.h"

#include <QSslSocket>
#include <QTimer>

#include <memory>

namespace yichuang::platform {

namespace {

// Says why on the line and reads on for a moment without keeping anything: closing at once would reset the
// connection, and the peer would never see the reason.
void cutOff(QSslSocket *socket, RequestGuard::Verdict verdict)
{
    constexpr int LingerMs = 3000;
    QObject::disconnect(socket, &QIODevice::readyRead, nullptr, nullptr);
    if (socket->isTransactionStarted())
        socket->commitTransaction();
    socket->skip(socket->bytesAvailable());
    QObject::connect(socket, &QIODevice::readyRead, socket, [socket] { socket->skip(socket->bytesAvailable()); });

    const QByteArray body = contract::encodeProblem(bodyProblem(int(verdict)));
    socket->write("HTTP/1.1 " + QByteArray::number(int(verdict)) + " Refused\r\nContent-Type: application/json\r\n"
                  "Connection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QTimer::singleShot(LingerMs, socket, [socket] {
        socket->abort();
        socket->deleteLater();
    });
}

void guard(QSslSocket *socket, const TlsServer::Limits &limits, QTimer *idle)
{
    const bool isStranger = socket->peerCertificate().isNull();
    const auto reader = std::make_shared<RequestGuard>(isStranger ? limits.strangerBody : limits.body);
    QObject::connect(socket, &QIODevice::readyRead, socket, [socket, reader, idle] {
        idle->start();
        const RequestGuard::Verdict verdict = reader->feed(socket->peek(socket->bytesAvailable()));
        if (verdict != RequestGuard::Verdict::Fine)
            cutOff(socket, verdict);
    });
    QObject::connect(socket, &QIODevice::bytesWritten, idle, [idle] { idle->start(); });
}

} // namespace

TlsServer::TlsServer(QSslConfiguration configuration, const Limits &limits, QObject *parent)
    : QTcpServer(parent)
    , m_configuration(std::move(configuration))
    , m_limits(limits)
{
}

void TlsServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    socket->setSslConfiguration(m_configuration);
    if (m_open >= m_limits.connections || !socket->setSocketDescriptor(descriptor)) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    ++m_open;
    connect(socket, &QObject::destroyed, this, [this] { --m_open; });

    auto *idle = new QTimer(socket);
    idle->setSingleShot(true);
    connect(idle, &QTimer::timeout, socket, [socket] {
        socket->abort();
        socket->deleteLater();
    });
    idle->start(m_limits.handshakeMs);

    connect(socket, &QSslSocket::encrypted, this, [this, socket, idle] {
        idle->setInterval(m_limits.idleMs);
        guard(socket, m_limits, idle);
        addPendingConnection(socket);
    });
    connect(socket, &QAbstractSocket::errorOccurred, socket, [socket] {
        if (!socket->isEncrypted())
            socket->deleteLater();
    });
    socket->startServerEncryption();
}

} // namespace yichuang::platform
