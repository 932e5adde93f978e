// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpSocket>

#include <functional>

namespace yichuang::test {

/// An HTTPS server that answers exactly the bytes it is told to, right or wrong.
class RudeServer final : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray verb;
        QByteArray path;
        QByteArray head;
        QByteArray body;
    };
    struct Answer
    {
        QByteArray raw; ///< head and body as they go out
        bool closes = false; ///< hang up behind it
        bool trickles = false; ///< one byte at a time, for ever
    };
    using Handler = std::function<Answer(const Request &)>;

    explicit RudeServer(const QSslConfiguration &tls)
    {
        m_server.setSslConfiguration(tls);
        connect(&m_server, &QSslServer::pendingConnectionAvailable, this, &RudeServer::welcome);
        m_server.listen(QHostAddress::LocalHost);
    }

    ~RudeServer() override
    {
        for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>())
            socket->disconnect(this);
    }

    quint16 port() const { return m_server.serverPort(); }
    static QByteArray ok(const QByteArray &body, const QByteArray &more = {})
    {
        return status("200 OK", body, more);
    }
    static QByteArray status(const QByteArray &status, const QByteArray &body, const QByteArray &more = {})
    {
        return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + more
            + "\r\n" + body;
    }

    Handler handler;
    QList<Request> requests;

private:
    void welcome()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_input.remove(socket);
                socket->deleteLater();
            });
            read(socket);
        }
    }

    void read(QTcpSocket *socket)
    {
        QByteArray &input = m_input[socket];
        input += socket->readAll();
        const qsizetype end = input.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = input.left(end);
        const qsizetype mark = head.toLower().indexOf("content-length:");
        const qsizetype length = mark < 0 ? 0 : head.mid(mark + 15).split('\r').first().trimmed().toLongLong();
        if (input.size() < end + 4 + length)
            return;
        const QList<QByteArray> first = head.split('\r').first().split(' ');
        const Request request{first.value(0), first.value(1), head, input.mid(end + 4, length)};
        input.remove(0, end + 4 + length);
        requests.append(request);
        const Answer answer = handler(request);
        if (answer.trickles)
            return trickle(socket);
        socket->write(answer.raw);
        if (answer.closes)
            socket->disconnectFromHost();
    }

    void trickle(QTcpSocket *socket)
    {
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket] { socket->write("H"); });
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
        timer->start(20);
    }

    QSslServer m_server;
    QHash<QTcpSocket *, QByteArray> m_input;
};

} // namespace yichuang::test
