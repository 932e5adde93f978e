// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/http/httpserver.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslSocket>

#include <memory>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

using namespace Qt::StringLiterals;

namespace yichuang::platform {

namespace {

HttpRequest::Method methodOf(const QHttpServerRequest &request)
{
    switch (request.method()) {
    case QHttpServerRequest::Method::Get: return HttpRequest::Method::Get;
    case QHttpServerRequest::Method::Head: return HttpRequest::Method::Head;
    case QHttpServerRequest::Method::Put: return HttpRequest::Method::Put;
    case QHttpServerRequest::Method::Post: return HttpRequest::Method::Post;
    default: return HttpRequest::Method::Other;
    }
}

HttpRequest common(const QHttpServerRequest &request)
{
    HttpRequest taken;
    taken.method = methodOf(request);
    taken.path = request.url().path();
    taken.query = request.query();
    taken.body = request.body();
    taken.peer = request.remoteAddress();
    return taken;
}

} // namespace

HttpServer::HttpServer(Handler handler, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_handler(std::move(handler))
{
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

bool HttpServer::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    HttpRequest taken = common(request);
    const QHttpHeaders headers = request.headers();
    for (qsizetype i = 0; i < headers.size(); ++i)
        taken.headers.append({QByteArray(headers.nameAt(i).data(), headers.nameAt(i).size()),
                              headers.valueAt(i).toByteArray()});
    taken.certificate = request.sslConfiguration().peerCertificate();

    const auto answer = std::make_shared<QHttpServerResponder>(std::move(responder));
    m_handler(taken, [answer](const HttpReply &reply) {
        QHttpHeaders fields;
        fields.append(QHttpHeaders::WellKnownHeader::ContentType, reply.type);
        for (const auto &[name, value] : reply.headers)
            fields.append(name, value);
        answer->write(reply.body, fields, QHttpServerResponder::StatusCode(reply.status));
    });
    return true;
}

void HttpServer::missingHandler(const QHttpServerRequest &, QHttpServerResponder &) { }

#else

namespace {

// Qt 6.4's responder keeps a bare pointer to the socket: an answer that comes later is written by hand.
void writeReply(QTcpSocket *socket, const HttpReply &reply, bool isHead)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + (reply.status < 400 ? " OK" : " Problem")
        + "\r\nContent-Type: " + reply.type + "\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    head += "\r\n";
    socket->write(isHead ? head : head + reply.body);
}

} // namespace

bool HttpServer::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    HttpRequest taken = common(request);
    taken.headers = request.headers();
    if (const auto *tls = qobject_cast<QSslSocket *>(socket))
        taken.certificate = tls->peerCertificate();

    const bool isHead = taken.method == HttpRequest::Method::Head;
    m_handler(taken, [peer = QPointer<QTcpSocket>(socket), isHead](const HttpReply &reply) {
        if (peer && peer->state() == QAbstractSocket::ConnectedState)
            writeReply(peer, reply, isHead);
    });
    return true;
}

void HttpServer::missingHandler(const QHttpServerRequest &, QTcpSocket *) { }

#endif

} // namespace yichuang::platform
