// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/enrolment.h"

#include "contract/enrol.h"
#include "contract/paths.h"
#include "contract/problem.h"
#include "sync/sentences.h"
#include "sync/tlsconfig.h"

#include <QNetworkProxy>
#include <QSslCertificate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QByteArray normalised(QByteArray fingerprint)
{
    return fingerprint.replace(':', "").replace(' ', "").toLower();
}

} // namespace

QFuture<Result<StationProfile>> Enrolment::enrol(const Order &order, const Keys &keys, const QDateTime &now)
{
    if (m_busy)
        return QtFuture::makeReadyFuture(
            Result<StationProfile>(Error{ErrorCode::Internal, {}, u"enrolling already"_s}));
    m_promise = {};
    m_promise.start();
    m_busy = true;
    m_order = order;
    m_profile = {};
    m_profile.privateKey = keys.tlsKey;
    m_profile.suite = order.suite;
    m_profile.enrolledAt = now;
    contract::EnrolRequest request{order.station,
                                   order.oneTimeCode,
                                   order.suite,
                                   keys.certificateRequest,
                                   keys.signingKey,
                                   {},
                                   QStringLiteral("yichuang " YICHUANG_VERSION)};
    Result<QByteArray> possession = keys.signer.sign(contract::enrolToSign(request));
    QFuture<Result<StationProfile>> future = m_promise.future();
    if (!possession) {
        fail(possession.error());
        return future;
    }
    request.possession = possession.take();
    m_body = contract::encodeEnrolRequest(request);

    // First only look: the platform's own authority is not known to this computer before its fingerprint was
    // compared.
    m_look.setProxy(QNetworkProxy::NoProxy);
    m_look.setPeerVerifyMode(QSslSocket::VerifyNone);
    connect(&m_look, &QSslSocket::encrypted, this, &Enrolment::authoritySeen, Qt::UniqueConnection);
    connect(&m_look, &QSslSocket::errorOccurred, this, [this] {
        if (m_busy && m_profile.authority.isEmpty())
            fail(lineFault(LineFault::Kind::NotSent, m_look.errorString()).error);
    });
    m_look.connectToHostEncrypted(order.host, order.port);
    return future;
}

void Enrolment::authoritySeen()
{
    const QList<QSslCertificate> chain = m_look.peerCertificateChain();
    const auto found = std::find_if(chain.cbegin(), chain.cend(), [this](const QSslCertificate &certificate) {
        return certificate.digest(QCryptographicHash::Sha256).toHex() == normalised(m_order.fingerprint);
    });
    if (found == chain.cend()) {
        m_look.abort();
        return fail(
            Error{ErrorCode::CertificateTrouble,
                  tr("The platform at this address is not the one whose fingerprint was given. Nothing was sent. "
                     "Compare the fingerprint with the administrator of the platform."),
                  u"no certificate of the chain has the pinned fingerprint"_s});
    }
    m_profile.authority = found->toPem();
    m_look.abort();
    ask();
}

void Enrolment::ask()
{
    LineConfig config;
    config.authority = m_profile.authority;
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(m_order.host);
    url.setPort(m_order.port);
    url.setPath(contract::paths::Enrol);
    QNetworkRequest request(url);
    request.setSslConfiguration(mutualTls(config));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QLatin1StringView(contract::media::Json));
    m_manager.setProxy(QNetworkProxy::NoProxy);
    auto *call = new HttpCall(m_manager, "POST", request, m_body, {}, this);
    connect(call, &HttpCall::ended, this, &Enrolment::answered);
}

void Enrolment::answered(const HttpEnd &end)
{
    if (end.fault)
        return fail(end.fault->error);
    if (end.status != 200 && end.status != 201) {
        const Result<contract::Problem> problem = contract::decodeProblem(end.body);
        return fail(problem ? contract::toError(*problem) : problem.error());
    }
    const Result<contract::EnrolAnswer> answer = contract::decodeEnrolAnswer(end.body);
    if (!answer)
        return fail(answer.error());
    const QSslCertificate pinned(m_profile.authority, QSsl::Pem);
    if (QSslCertificate(answer->authority, QSsl::Pem) != pinned || answer->station.code != m_order.station) {
        return fail(
            Error{ErrorCode::CertificateTrouble,
                  tr("The platform's answer does not fit the question. The station was not enrolled; ask for a "
                     "new one-time code."),
                  u"another authority or station in the answer"_s});
    }
    m_profile.station = answer->station;
    m_profile.certificate = answer->certificate;
    m_profile.platformKey = answer->platformKey;
    m_profile.host = answer->host.isEmpty() ? m_order.host : answer->host;
    m_profile.port = answer->port;
    m_busy = false;
    m_promise.addResult(Result<StationProfile>(m_profile));
    m_promise.finish();
}

void Enrolment::fail(const Error &error)
{
    m_busy = false;
    m_promise.addResult(Result<StationProfile>(error));
    m_promise.finish();
}

} // namespace yichuang
