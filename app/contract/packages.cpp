// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/packages.h"

#include "contract/jsontext.h"
#include "contract/trouble.h"
#include "core/stamp.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang::contract {

namespace {

constexpr qsizetype MostRevoked = 10'000;

QByteArray packed(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<PackageOffer> offerFrom(const QJsonObject &json)
{
    const PackageOffer offer{json["digest"_L1].toString(), json["kind"_L1].toString(), json["code"_L1].toString(),
                             json["version"_L1].toString(), json["bytes"_L1].toInteger()};
    if (!isPackageDigest(offer.digest) || offer.bytes <= 0)
        return unreadable(u"packages: an offer without digest or size"_s);
    return offer;
}

Result<RevokedDefinition> revokedFrom(const QJsonObject &json)
{
    const RevokedDefinition revoked{json["code"_L1].toString(), json["version"_L1].toString(),
                                    json["reason"_L1].toString(), fromStamp(json["at"_L1].toString())};
    if (revoked.code.isEmpty() || revoked.version.isEmpty())
        return unreadable(u"packages: a revocation of nothing"_s);
    return revoked;
}

} // namespace

bool isPackageDigest(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

QByteArray encodePackageListing(const PackageListing &listing)
{
    QJsonArray offers;
    for (const PackageOffer &offer : listing.offers) {
        offers.append(QJsonObject{{u"digest"_s, offer.digest}, {u"kind"_s, offer.kind}, {u"code"_s, offer.code},
                                  {u"version"_s, offer.version}, {u"bytes"_s, offer.bytes}});
    }
    QJsonArray revoked;
    for (const RevokedDefinition &one : listing.revoked) {
        revoked.append(QJsonObject{{u"code"_s, one.code}, {u"version"_s, one.version}, {u"reason"_s, one.reason},
                                   {u"at"_s, toStamp(one.at)}});
    }
    return packed({{u"packages"_s, offers}, {u"revoked"_s, revoked}, {u"cursor"_s, listing.cursor},
                   {u"more"_s, listing.more}});
}

Result<PackageListing> decodePackageListing(const QByteArray &body)
{
    const Result<QJsonObject> json = parseObject(body);
    if (!json)
        return json.error();
    const QJsonArray offers = (*json)["packages"_L1].toArray();
    const QJsonArray revoked = (*json)["revoked"_L1].toArray();
    if (!(*json)["packages"_L1].isArray() || offers.size() > MaxPackagesPage || revoked.size() > MostRevoked)
        return unreadable(u"packages: list missing or too long"_s);
    PackageListing listing;
    listing.cursor = (*json)["cursor"_L1].toString();
    listing.more = (*json)["more"_L1].toBool();
    for (const QJsonValue &entry : offers) {
        const auto offer = offerFrom(entry.toObject());
        if (!offer)
            return offer.error();
        listing.offers.append(*offer);
    }
    for (const QJsonValue &entry : revoked) {
        const auto one = revokedFrom(entry.toObject());
        if (!one)
            return one.error();
        listing.revoked.append(*one);
    }
    return listing;
}

QByteArray encodePackageReport(const PackageReport &report)
{
    return packed({{u"digest"_s, report.digest}, {u"installed"_s, report.isInstalled}, {u"reason"_s, report.reason},
                   {u"detail"_s, report.detail.left(MaxPackageDetail)}});
}

Result<PackageReport> decodePackageReport(const QByteArray &body)
{
    const Result<QJsonObject> json = parseObject(body);
    if (!json)
        return json.error();
    const PackageReport report{(*json)["digest"_L1].toString(), (*json)["installed"_L1].toBool(),
                               (*json)["reason"_L1].toString().left(80),
                               (*json)["detail"_L1].toString().left(MaxPackageDetail)};
    if (!isPackageDigest(report.digest) || report.isInstalled != report.reason.isEmpty())
        return unreadable(u"packages: a report of nothing"_s);
    return report;
}

} // namespace yichuang::contract
