// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/hostileproxy.h"

#include <QPointer>
#include <QSslCertificate>
#include <QSslKey>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace yichuang::test {

namespace {

constexpr int DelayMs = 150;

// The first whole message in the bytes; empty if it is not whole yet.
QByteArray wholeMessage(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    const QByteArray head = bytes.left(end).toLower();
    const qsizetype mark = head.indexOf("content-length:");
    const qsizetype length = mark < 0 ? 0 : head.mid(mark + 15).split('\r').first().trimmed().toLongLong();
    return bytes.size() < end + 4 + length ? QByteArray() : bytes.left(end + 4 + length);
}

QSslConfiguration tls(const QByteArray &certificate, const QByteArray &key, const QByteArray &authority)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromData(certificate, QSsl::Pem));
    configuration.setPrivateKey(QSslKey(key, QSsl::Ec, QSsl::Pem));
    configuration.setCaCertificates(QSslCertificate::fromData(authority, QSsl::Pem));
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return configuration;
}

} // namespace

HostileProxy::HostileProxy(const Keys &keys, quint16 platformPort, quint32 seed)
    : m_upstream(tls(keys.stationCertificate, keys.stationKey, keys.authority))
    , m_platformPort(platformPort)
    , m_random(seed)
{
    m_server.setSslConfiguration(tls(keys.serverCertificate, keys.serverKey, keys.authority));
    connect(&m_server, &QSslServer::pendingConnectionAvailable, this, &HostileProxy::welcome);
    m_server.listen(QHostAddress::LocalHost);
}

// Sockets say good-bye while they are deleted: by then there is nobody to tell.
HostileProxy::~HostileProxy()
{
    for (QTcpSocket *socket : findChildren<QTcpSocket *>() + m_server.findChildren<QTcpSocket *>())
        socket->disconnect(this);
}

void HostileProxy::welcome()
{
    while (QTcpSocket *station = m_server.nextPendingConnection()) {
        connect(station, &QTcpSocket::readyRead, this, [this, station] { read(station); });
        connect(station, &QTcpSocket::disconnected, this, [this, station] {
            m_input.remove(station);
            station->deleteLater();
        });
        read(station);
    }
}

void HostileProxy::read(QTcpSocket *station)
{
    QByteArray &input = m_input[station];
    input += station->readAll();
    const QByteArray request = wholeMessage(input);
    if (request.isEmpty())
        return;
    input.remove(0, request.size());
    const bool isHostile = m_random.bounded(100) < m_percent;
    const int lot = m_only >= 0 ? m_only : m_random.bounded(MoodCount);
    const Mood mood = isHostile ? Mood(lot) : Mood::Good;
    ++m_exchanges;
    m_injected += mood != Mood::Good;
    ++m_byMood[size_t(mood)];
    treat({station, request, mood});
}

void HostileProxy::treat(const Exchange &exchange)
{
    static constexpr char Page[] = "<html><body>Please log in to the network.</body></html>";
    switch (exchange.mood) {
    case Mood::DropBefore:
        exchange.station->abort();
        return;
    case Mood::LoginPage:
        exchange.station->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: "
                                + QByteArray::number(qstrlen(Page)) + "\r\n\r\n" + Page);
        return;
    case Mood::Status:
        exchange.station->write(statusAnswer());
        return;
    case Mood::Good:
    case Mood::CutAfter:
    case Mood::HalfBody:
    case Mood::WrongLength:
    case Mood::Duplicate:
    case Mood::Delay:
    case Mood::StatusAfter:
    case Mood::Trickle:
        return forward(exchange);
    }
}

void HostileProxy::forward(const Exchange &exchange)
{
    auto *platform = new QSslSocket(this);
    platform->setSslConfiguration(m_upstream);
    platform->setPeerVerifyName(u"127.0.0.1"_s);
    const QPointer<QTcpSocket> station(exchange.station);
    connect(platform, &QSslSocket::encrypted, platform,
            [platform, exchange] { platform->write(exchange.request); });
    connect(platform, &QSslSocket::readyRead, this, [this, platform, exchange, station] {
        m_input[platform] += platform->readAll();
        const QByteArray response = wholeMessage(m_input[platform]);
        if (response.isEmpty())
            return;
        m_input.remove(platform);
        platform->disconnect(this);
        platform->abort();
        platform->deleteLater();
        if (station)
            answer(exchange, response);
    });
    connect(platform, &QSslSocket::errorOccurred, this, [this, platform, station] {
        m_input.remove(platform);
        platform->deleteLater();
        if (station)
            station->abort();
    });
    platform->connectToHostEncrypted(u"127.0.0.1"_s, m_platformPort);
}

void HostileProxy::answer(const Exchange &exchange, const QByteArray &response)
{
    QTcpSocket *station = exchange.station;
    switch (exchange.mood) {
    case Mood::CutAfter:
        return station->abort();
    case Mood::HalfBody:
        station->write(response.left(response.size() / 2));
        return station->disconnectFromHost();
    case Mood::WrongLength: {
        QByteArray wrong = response;
        wrong.replace(0, wrong.indexOf("\r\n"), "HTTP/1.1 200 OK\r\nContent-Length: 99999");
        station->write(wrong);
        return station->disconnectFromHost();
    }
    case Mood::StatusAfter:
        station->write(statusAnswer());
        return;
    case Mood::Duplicate:
        if (!exchange.again)
            return forward({station, exchange.request, exchange.mood, true});
        break;
    case Mood::Delay:
        QTimer::singleShot(DelayMs, station, [station, response] { station->write(response); });
        return;
    case Mood::Trickle:
        for (qsizetype i = 0; i < std::min<qsizetype>(response.size(), 400); ++i)
            QTimer::singleShot(int(i), station, [station, response, i] { station->write(response.mid(i, 1)); });
        QTimer::singleShot(400, station, [station, response] { station->write(response.mid(400)); });
        return;
    default:
        break;
    }
    station->write(response);
}

QByteArray HostileProxy::statusAnswer()
{
    static constexpr std::array Codes{302, 400, 401, 403, 404, 407, 408, 409, 413, 422, 429, 500, 502, 503};
    const int code = Codes.at(size_t(m_random.bounded(int(Codes.size()))));
    return "HTTP/1.1 " + QByteArray::number(code)
        + " Trouble\r\nLocation: https://example.invalid/\r\nRetry-After: 1\r\nContent-Length: 4\r\n\r\noops";
}

} // namespace yichuang::test
