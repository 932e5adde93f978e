// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/httpline.h"

#include "contract/answers.h"
#include "contract/packages.h"
#include "contract/paths.h"
#include "sync/sentences.h"

using namespace Qt::StringLiterals;

namespace yichuang {

void HttpLine::listPackages(const QString &since, LineReply<PackageListing> reply)
{
    QUrlQuery query;
    query.addQueryItem(u"since"_s, since);
    call("GET", contract::paths::Packages, query, {}, limits(),
         [this, reply](const HttpEnd &end) { reply(packageListing(end)); });
}

LineAnswer<PackageListing> HttpLine::packageListing(const HttpEnd &end) const
{
    if (const auto wrong = faultOfStatus(end))
        return tl::unexpected(*wrong);
    if (!isSigned(end)) {
        return tl::unexpected(
            lineFault(LineFault::Kind::Unusable, u"the platform's signature does not verify"_s));
    }
    auto listing = contract::decodePackageListing(end.body);
    if (!listing)
        return tl::unexpected(lineFault(LineFault::Kind::Unusable, listing.error().detail));
    listing->proof = contract::packProof(end.body, end.signature);
    return listing.take();
}

void HttpLine::packageFile(const QString &digest, LineReply<QByteArray> reply)
{
    call("GET", contract::paths::Packages + u'/' + digest, {}, {}, limits(), [reply](const HttpEnd &end) {
        const auto wrong = faultOfStatus(end);
        wrong ? reply(tl::unexpected(*wrong)) : reply(end.body);
    });
}

void HttpLine::reportPackage(const PackageReport &report, LineReply<Done> reply)
{
    post(contract::paths::PackageReports, {contract::encodePackageReport(report), contract::media::Json, {}},
         [reply](const HttpEnd &end) {
             const auto wrong = faultOfStatus(end);
             wrong ? reply(tl::unexpected(*wrong)) : reply(Done());
         });
}

} // namespace yichuang
