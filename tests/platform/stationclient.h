// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/acts.h"
#include "contract/answers.h"
#include "contract/enrol.h"
#include "crypto/signingkey.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>

#include <optional>

namespace yichuang::test {

struct Answered
{
    int status = 0;           ///< 0: no HTTP answer
    QByteArray body;
    QByteArray signature;
    QByteArray type;
    QString reason;           ///< of a problem body
    QString transportError;
};

/// A station without a desk: keys, certificate, chain, and calls that wait. Everything a platform under test is
/// asked goes through here, over real TLS.
class StationClient final : public QObject
{
    Q_OBJECT

public:
    StationClient(QString host, quint16 port, quint16 enrolPort, const QByteArray &authority,
                  Suite suite = Suite::National);

    Answered enrol(const QString &station, const QString &oneTimeCode);
    bool isEnrolled() const { return !m_answer.certificate.isEmpty(); }
    const contract::EnrolAnswer &enrolment() const { return m_answer; }

    Answered get(const QString &pathAndQuery) { return send("GET", pathAndQuery, {}, {}); }
    Answered post(const QString &path, const QByteArray &body, const QByteArray &type = "application/json");
    Answered put(const QString &pathAndQuery, const QByteArray &body);
    Answered send(const QByteArray &verb, const QString &pathAndQuery, const QByteArray &body,
                  const QList<QPair<QByteArray, QByteArray>> &headers);
    QNetworkReply *begin(const QByteArray &verb, const QString &pathAndQuery, const QByteArray &body,
                         const QList<QPair<QByteArray, QByteArray>> &headers);
    static Answered finish(QNetworkReply *reply);

    /// Fills in what a ledger fills in: sequence, salt, digest, chain.
    Act chained(Act act);
    /// A new acceptance with a case of its own.
    Act accepted(int payloadBytes = 600);
    Act following(const Act &before, ActKind kind, const QByteArray &payload = "{}");
    /// The first act of a case of this station's own point, of any kind that can be one.
    Act opening(ActKind kind, const QByteArray &payload);
    /// Evidence about a case.
    Act witness(const QUuid &caseId, ActKind kind, const QByteArray &payload);
    contract::ActBatch batchOf(const QList<Act> &acts) const;
    Answered sendBatch(const QList<Act> &acts);
    Answered sendBody(const QByteArray &body, const QByteArray &signature);
    QByteArray sign(const QByteArray &bytes) const;
    /// The verdicts, after checking the platform's signature; empty if anything is wrong.
    QList<Verdict> verdicts(const Answered &answered, const QList<Act> &acts);
    QList<Verdict> settle(const QList<Act> &acts) { return verdicts(sendBatch(acts), acts); }
    std::optional<contract::ActsPage> page(const QString &cursor, int waitSeconds = 0, int limit = 1000);

    void setTls(const QByteArray &certificate, const QByteArray &key);
    QByteArray tlsKey() const { return m_tlsKey; }
    const QSslConfiguration &tls() const { return m_tls; }
    QByteArray digestOfBytes(const QByteArray &bytes) const;
    /// As after a restored backup: the chain goes on from here.
    void rewindChain(quint64 sequence, const QByteArray &head)
    {
        m_sequence = sequence;
        m_head = head;
    }
    quint64 sequence() const { return m_sequence; }
    QByteArray head() const { return m_head; }
    QString implementingCode = QString(31, u'1');

private:
    QUrl url(const QString &pathAndQuery, quint16 port) const;

    const QString m_host;
    const quint16 m_port;
    const quint16 m_enrolPort;
    const Suite m_suite;
    QNetworkAccessManager m_network;
    QSslConfiguration m_tls;
    QByteArray m_tlsKey;
    std::optional<SigningKey> m_signing;
    contract::EnrolAnswer m_answer;
    quint64 m_sequence = 0;
    int m_serial = 0;
    QByteArray m_head;
};

} // namespace yichuang::test
