// SPDX-License-Identifier: GPL-3.0-or-later
#include "stationclient.h"

#include "contract/paths.h"
#include "contract/problem.h"
#include "core/casenumber.h"
#include "core/uuid7.h"
#include "crypto/certificaterequest.h"
#include "crypto/publickey.h"
#include "crypto/secretbytes.h"
#include "crypto/suites.h"

#include <QEventLoop>
#include <QSslKey>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace yichuang::test {

StationClient::StationClient(QString host, quint16 port, quint16 enrolPort, const QByteArray &authority, Suite suite)
    : m_host(std::move(host))
    , m_port(port)
    , m_enrolPort(enrolPort)
    , m_suite(suite)
    , m_tls(QSslConfiguration::defaultConfiguration())
{
    m_tls.setCaCertificates(QSslCertificate::fromData(authority, QSsl::Pem));
    m_network.setTransferTimeout(60'000);
}

Answered StationClient::enrol(const QString &station, const QString &oneTimeCode)
{
    const auto request = CertificateRequest::create(station);
    auto signing = SigningKey::generate(m_suite);
    contract::EnrolRequest asked;
    asked.station = station;
    asked.oneTimeCode = oneTimeCode;
    asked.suite = m_suite;
    asked.certificateRequest = request->requestPem();
    asked.signingKey = signing->publicKey().toPem();
    asked.possession = *signing->sign(contract::enrolToSign(asked));

    QNetworkRequest http(url(contract::paths::Enrol, m_enrolPort));
    http.setSslConfiguration(m_tls);
    http.setRawHeader("Content-Type", "application/json");
    Answered answered = finish(m_network.post(http, contract::encodeEnrolRequest(asked)));
    const auto answer = contract::decodeEnrolAnswer(answered.body);
    if (answered.status == 200 && answer) {
        m_answer = *answer;
        m_signing = signing.take();
        setTls(answer->certificate, request->keyPem());
        m_sequence = 0;
        m_head.clear();
    }
    return answered;
}

void StationClient::setTls(const QByteArray &certificate, const QByteArray &key)
{
    m_tlsKey = key;
    m_tls.setLocalCertificate(QSslCertificate(certificate, QSsl::Pem));
    m_tls.setPrivateKey(key.isEmpty() ? QSslKey() : QSslKey(key, QSsl::Ec, QSsl::Pem));
    m_network.clearConnectionCache();
}

Answered StationClient::post(const QString &path, const QByteArray &body, const QByteArray &type)
{
    return send("POST", path, body, {{"Content-Type", type}});
}

Answered StationClient::put(const QString &pathAndQuery, const QByteArray &body)
{
    return send("PUT", pathAndQuery, body, {{"Content-Type", contract::media::Chunk}});
}

Answered StationClient::send(const QByteArray &verb, const QString &pathAndQuery, const QByteArray &body,
                             const QList<QPair<QByteArray, QByteArray>> &headers)
{
    return finish(begin(verb, pathAndQuery, body, headers));
}

QNetworkReply *StationClient::begin(const QByteArray &verb, const QString &pathAndQuery, const QByteArray &body,
                                    const QList<QPair<QByteArray, QByteArray>> &headers)
{
    QNetworkRequest request(url(pathAndQuery, m_port));
    request.setSslConfiguration(m_tls);
    request.setRawHeader(contract::headers::Contract, "1");
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    return m_network.sendCustomRequest(request, verb, body);
}

Answered StationClient::finish(QNetworkReply *reply)
{
    QEventLoop loop;
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    Answered answered;
    answered.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answered.body = reply->readAll();
    answered.signature = QByteArray::fromBase64(reply->rawHeader(contract::headers::Signature));
    answered.type = reply->rawHeader("Content-Type");
    if (const auto problem = contract::decodeProblem(answered.body); problem)
        answered.reason = problem->reason;
    if (answered.status == 0)
        answered.transportError = reply->errorString();
    reply->deleteLater();
    return answered;
}

Act StationClient::chained(Act act)
{
    const SuiteRow &suite = suiteRow(m_suite);
    act.station = m_answer.station.code;
    act.desk = m_answer.station.desk;
    act.sequence = ++m_sequence;
    act.salt = SecretBytes::random(16).view().toByteArray();
    act.payloadDigest = digestOf(suite, {act.salt, act.payload});
    act.previousLink = m_head;
    act.link = digestOf(suite, {chainBytes(act)});
    m_head = act.link;
    return act;
}

Act StationClient::accepted(int payloadBytes)
{
    Act act;
    act.id = newUuid7();
    act.caseId = newUuid7();
    act.kind = ActKind::Accepted;
    act.caseVersion = 1;
    act.clerk = u"lili"_s;
    act.receivingPoint = u"329999001000"_s;
    act.at = QDateTime::currentDateTime();
    act.itemCode = u"MZ03"_s;
    act.businessCode = u"MZ03-01"_s;
    act.itemVersion = u"1.0.0"_s;
    // Days far apart, so that a test is not limited to the station's serials of one day.
    act.caseNumber = caseNumber(implementingCode, QDate(2026, 1, 1).addDays(m_serial / 100), 1 + m_serial % 100);
    ++m_serial;
    act.payload = R"({"form":{},"computed":{"amount":600},"fill":")" + QByteArray(payloadBytes, 'x') + "\"}";
    return chained(act);
}

Act StationClient::opening(ActKind kind, const QByteArray &payload)
{
    Act act = accepted();
    rewindChain(act.sequence - 1, act.previousLink);
    act.kind = kind;
    act.receivingPoint = m_answer.station.centre.divisionCode;
    act.payload = payload;
    return chained(act);
}

Act StationClient::witness(const QUuid &caseId, ActKind kind, const QByteArray &payload)
{
    Act act;
    act.id = newUuid7();
    act.caseId = caseId;
    act.kind = kind;
    act.clerk = u"lili"_s;
    act.at = QDateTime::currentDateTime();
    act.payload = payload;
    return chained(act);
}

Act StationClient::following(const Act &before, ActKind kind, const QByteArray &payload)
{
    Act act = before;
    act.id = newUuid7();
    act.kind = kind;
    act.origin = ActOrigin::Station;
    act.parent = before.id;
    act.caseVersion = before.caseVersion + 1;
    act.at = QDateTime::currentDateTime();
    act.payload = payload;
    return chained(act);
}

contract::ActBatch StationClient::batchOf(const QList<Act> &acts) const
{
    return {m_answer.station.code, newUuid7(), acts, {}};
}

Answered StationClient::sendBatch(const QList<Act> &acts)
{
    const QByteArray body = *contract::encodeBatch(batchOf(acts));
    return sendBody(body, sign(contract::batchToSign(body)));
}

Answered StationClient::sendBody(const QByteArray &body, const QByteArray &signature)
{
    return send("POST", contract::paths::Acts, body,
                {{"Content-Type", contract::media::Acts},
                 {contract::headers::Signature, signature.toBase64()}});
}

QByteArray StationClient::sign(const QByteArray &bytes) const
{
    return *m_signing->sign(bytes);
}

QList<Verdict> StationClient::verdicts(const Answered &answered, const QList<Act> &acts)
{
    const auto key = PublicKey::fromPem(m_answer.platformKey);
    const auto answer = contract::decodeAnswer(answered.body);
    if (!key || !answer || !key->verify(contract::answerToSign(answered.body), answered.signature)
        || answer->verdicts.size() != acts.size()) {
        qWarning("no verdicts: %d %s %s", answered.status, qPrintable(answered.reason),
                 qPrintable(answered.transportError));
        return {};
    }
    for (qsizetype i = 0; i < acts.size(); ++i) {
        if (answer->verdicts.at(i).actId != acts.at(i).id)
            return {};
    }
    return answer->verdicts;
}

std::optional<contract::ActsPage> StationClient::page(const QString &cursor, int waitSeconds, int limit)
{
    const Answered answered = get(u"%1?cursor=%2&wait=%3&limit=%4"_s.arg(contract::paths::Acts, cursor)
                                      .arg(waitSeconds).arg(limit));
    const auto key = PublicKey::fromPem(m_answer.platformKey);
    const auto page = contract::decodePage(answered.body);
    if (answered.status != 200 || !page || !key
        || !key->verify(contract::answerToSign(answered.body), answered.signature)) {
        qWarning("no page: %d %s %s", answered.status, qPrintable(answered.reason),
                 qPrintable(answered.transportError));
        return std::nullopt;
    }
    return *page;
}

QByteArray StationClient::digestOfBytes(const QByteArray &bytes) const
{
    return digestOf(suiteRow(m_suite), {bytes}).toHex();
}

QUrl StationClient::url(const QString &pathAndQuery, quint16 port) const
{
    return QUrl(u"https://%1:%2%3"_s.arg(m_host).arg(port).arg(pathAndQuery));
}

} // namespace yichuang::test
