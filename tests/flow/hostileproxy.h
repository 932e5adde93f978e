// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QRandomGenerator>
#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpSocket>

#include <array>

namespace yichuang::test {

/// Stands between station and platform with the keys of both, and treats each exchange as its mood says. One
/// request a time per connection; each goes to the platform on a connection of its own.
class HostileProxy final : public QObject
{
    Q_OBJECT

public:
    enum class Mood {
        Good,
        DropBefore, ///< the request never arrives
        CutAfter, ///< it arrived; the answer does not
        HalfBody, ///< half of the answer, then the line goes
        WrongLength, ///< announces more than comes
        Duplicate, ///< the request arrives twice, the second answer comes back
        Delay,
        LoginPage,
        Status, ///< one of the codes a proxy or a broken platform gives; the request does not arrive
        StatusAfter, ///< the same, and it did arrive
        Trickle, ///< the answer byte by byte
    };
    static constexpr int MoodCount = int(Mood::Trickle) + 1;

    struct Keys
    {
        QByteArray serverCertificate; ///< with the authority behind it
        QByteArray serverKey;
        QByteArray authority;
        QByteArray stationCertificate;
        QByteArray stationKey;
    };

    HostileProxy(const Keys &keys, quint16 platformPort, quint32 seed);
    ~HostileProxy() override;

    quint16 port() const { return m_server.serverPort(); }
    void setHostility(int percent) { m_percent = percent; }
    /// Always this mood while hostile; by default one by lot.
    void setOnly(Mood mood) { m_only = int(mood); }
    int exchanges() const { return m_exchanges; }
    int injected() const { return m_injected; }
    const std::array<int, MoodCount> &byMood() const { return m_byMood; }

private:
    struct Exchange
    {
        QTcpSocket *station;
        QByteArray request;
        Mood mood;
        bool again = false;
    };

    void welcome();
    void read(QTcpSocket *station);
    void treat(const Exchange &exchange);
    void forward(const Exchange &exchange);
    void answer(const Exchange &exchange, const QByteArray &response);
    QByteArray statusAnswer();

    QSslServer m_server;
    QSslConfiguration m_upstream;
    const quint16 m_platformPort;
    QHash<QTcpSocket *, QByteArray> m_input;
    QRandomGenerator m_random;
    std::array<int, MoodCount> m_byMood{};
    int m_percent = 0;
    int m_only = -1;
    int m_exchanges = 0;
    int m_injected = 0;
};

} // namespace yichuang::test
