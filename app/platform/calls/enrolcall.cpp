// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/calls/enrolcall.h"

#include "crypto/publickey.h"
#include "platform/access/passwords.h"
#include "platform/log.h"
#include "platform/reasons.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace yichuang::platform {

namespace {

constexpr qint64 Minute = 60'000;
constexpr qsizetype MostAddresses = 10'000;

Error refused(const QString &reason)
{
    return {ErrorCode::Refused, {}, reason};
}

} // namespace

void EnrolCall::handle(const HttpRequest &request, const Responder &respond)
{
    if (!mayTry(request.peer))
        return respond(HttpReply::problem(problem(u"rate.limited"_s)));
    const auto asked = contract::decodeEnrolRequest(request.body);
    if (!asked)
        return respond(HttpReply::problem(problem(u"request.bad"_s)));
    m_site.slowPool.start([this, asked = *asked, respond] {
        const auto answer = enrol(asked);
        if (!answer)
            return m_site.refuse(respond, problemFor(answer.error()));
        m_site.onHttp([this] { m_changed(); });
        m_site.answer(respond, HttpReply::json(contract::encodeEnrolAnswer(*answer)));
    });
}

bool EnrolCall::mayTry(const QHostAddress &peer)
{
    const qint64 now = m_site.clock.now().toMSecsSinceEpoch();
    if (m_tries.size() > MostAddresses)
        m_tries.clear();
    QList<qint64> &tries = m_tries[peer.toString()];
    tries.removeIf([now](qint64 moment) { return moment < now - Minute; });
    if (tries.size() >= m_site.options.enrolTriesPerMinute)
        return false;
    tries.append(now);
    return true;
}

Result<contract::EnrolAnswer> EnrolCall::enrol(const contract::EnrolRequest &request)
{
    const QDateTime now = m_site.clock.now();
    Result<std::optional<StationRow>> found = std::optional<StationRow>();
    m_site.store.run([&](Books &books) { found = books.stations.find(request.station); });
    if (!found)
        return found.error();
    if (!*found || !passwords::codeMatches(**found, request.oneTimeCode)
        || (*found)->codeExpiresAt < now.toMSecsSinceEpoch()) {
        qCInfo(logPlatform, "enrolment refused");
        return refused(u"enrol.refused"_s);
    }
    StationRow station = **found;
    const QByteArray usedCode = station.codeVerifier;
    const auto certificate = certify(request, station);
    if (!certificate)
        return certificate.error();

    Result<Done> stored;
    m_site.store.run([&](Books &books) {
        const auto again = books.stations.find(station.code); // one code, one certificate
        if (!again)
            stored = again.error();
        else if (!*again || (*again)->codeVerifier != usedCode)
            stored = refused(u"enrol.refused"_s);
        else
            stored = books.stations.enrolled(station);
    });
    if (!stored)
        return stored.error();
    qCInfo(logPlatform, "enrolled %s", qPrintable(station.code));

    contract::EnrolAnswer answer;
    answer.station = {station.code, station.desk, station.centre, station.isDemo};
    answer.certificate = *certificate;
    answer.authority = m_site.identity.authority().certificatePem();
    answer.platformKey = m_site.identity.signingKey().publicKey().toPem();
    answer.port = m_port;
    answer.platformTime = now;
    return answer;
}

Result<QByteArray> EnrolCall::certify(const contract::EnrolRequest &request, StationRow &station) const
{
    const auto key = PublicKey::fromPem(request.signingKey);
    if (!key || key->suite() != request.suite
        || !key->verify(contract::enrolToSign(request), request.possession)) {
        return refused(u"enrol.keys"_s);
    }
    auto certificate = m_site.identity.authority().issueClient(
        request.certificateRequest, station.code, Validity::days(m_site.clock.now(), Identity::StationDays));
    if (!certificate)
        return refused(u"enrol.keys"_s);
    station.suite = request.suite;
    station.signingKey = request.signingKey;
    station.certificate = *certificate;
    station.fingerprint = QSslCertificate(*certificate, QSsl::Pem).digest(QCryptographicHash::Sha256);
    return certificate;
}

} // namespace yichuang::platform
