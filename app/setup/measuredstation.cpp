// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/measuredstation.h"

#include "crypto/certificateauthority.h"
#include "crypto/certificaterequest.h"
#include "crypto/signingkey.h"

using namespace Qt::StringLiterals;

namespace yichuang {

Result<std::unique_ptr<Workstation>> openMeasuredStation(const QString &folder, const Clock &clock)
{
    const StationFolder place{folder};
    const auto key = SigningKey::generate(Suite::National);
    if (!key)
        return key.error();
    if (const auto kept = key->save(place.signingKey()); !kept)
        return kept.error();

    const auto request = CertificateRequest::create(u"ST0000"_s);
    if (!request)
        return request.error();
    const auto authority = CertificateAuthority::create(u"nobody's platform"_s, Validity::days(clock.now(), 1));
    if (!authority)
        return authority.error();
    const auto certificate = authority->issueClient(request->requestPem(), u"ST0000"_s, Validity::days(clock.now(), 1));
    if (!certificate)
        return certificate.error();

    StationProfile profile;
    profile.station.code = u"ST0000"_s;
    profile.station.desk = u"1"_s;
    profile.station.centre.name = u"示例镇便民服务中心"_s;
    profile.station.centre.townName = u"示例镇"_s;
    profile.station.centre.divisionCode = u"329999100000"_s;
    profile.host = u"localhost"_s;
    profile.port = 1;
    profile.certificate = *certificate;
    profile.privateKey = request->keyPem();
    profile.authority = authority->certificatePem();
    profile.platformKey = key->publicKey().toPem();
    profile.enrolledAt = clock.now();
    if (const auto kept = profile.save(place.profile()); !kept)
        return kept.error();
    return Workstation::open(place, clock, Workstation::Line::None);
}

} // namespace yichuang
