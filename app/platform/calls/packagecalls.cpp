// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/calls/packagecalls.h"

#include "contract/packages.h"
#include "contract/paths.h"
#include "platform/reasons.h"

using namespace Qt::StringLiterals;

namespace yichuang::platform {

bool PackageCalls::handle(const HttpRequest &request, const StationRow &station, const Responder &respond)
{
    const bool isReport = request.path == contract::paths::PackageReports;
    const bool isList = request.path == contract::paths::Packages;
    const QString folder = contract::paths::Packages + u'/';
    if (!isReport && !isList && !request.path.startsWith(folder))
        return false;
    if (request.method != (isReport ? HttpRequest::Method::Post : HttpRequest::Method::Get))
        respond(HttpReply::problem(problem(u"method.unknown"_s)));
    else if (isReport)
        takeReport(request, station, respond);
    else if (isList)
        list(request, respond);
    else
        giveFile(request.path.mid(folder.size()), respond);
    return true;
}

void PackageCalls::list(const HttpRequest &request, const Responder &respond)
{
    const QString since = request.query.queryItemValue(u"since"_s);
    bool isNumber = false;
    const qint64 serial = since.isEmpty() ? 0 : since.toLongLong(&isNumber);
    if ((!since.isEmpty() && !isNumber) || serial < 0)
        return respond(HttpReply::problem(problem(u"cursor.unknown"_s)));
    m_site.store.post([this, serial, respond](Books &books) {
        const auto listing = books.packages.behind(serial, contract::MaxPackagesPage);
        if (!listing)
            return m_site.refuse(respond, storeTrouble(listing.error()));
        m_site.pool.start([this, respond, body = contract::encodePackageListing(*listing)] {
            m_site.answer(respond, m_site.signedReply(contract::media::Json, body));
        });
    });
}

void PackageCalls::giveFile(const QString &digest, const Responder &respond)
{
    if (!contract::isPackageDigest(digest))
        return respond(HttpReply::problem(problem(u"request.bad"_s)));
    m_site.store.post([this, digest, respond](Books &books) {
        const auto file = books.packages.file(digest);
        if (!file)
            return m_site.refuse(respond, storeTrouble(file.error()));
        if (file->isEmpty())
            return m_site.refuse(respond, problem(u"package.unknown"_s));
        m_site.answer(respond, {200, contract::media::Package, *file, {}});
    });
}

void PackageCalls::takeReport(const HttpRequest &request, const StationRow &station, const Responder &respond)
{
    const auto report = contract::decodePackageReport(request.body);
    if (!report)
        return respond(HttpReply::problem(problem(u"request.bad"_s)));
    m_site.store.post([this, report = *report, station = station.code, respond](Books &books) {
        const auto known = books.packages.file(report.digest);
        if (known && known->isEmpty())
            return m_site.refuse(respond, problem(u"package.unknown"_s));
        const auto noted = books.packages.report(station, report, m_site.clock.now().toMSecsSinceEpoch());
        noted ? m_site.answer(respond, HttpReply::json("{}")) : m_site.refuse(respond, storeTrouble(noted.error()));
    });
}

} // namespace yichuang::platform
