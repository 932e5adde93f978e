// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/calls/site.h"

namespace yichuang::platform {

/// What stations ask about definitions: what is new, one file, and what they say became of it. HTTP thread.
class PackageCalls final
{
public:
    explicit PackageCalls(Site &site) : m_site(site) { }

    /// GET /v1/packages?since=, GET /v1/packages/{digest}, POST /v1/package-reports. False: none of these.
    bool handle(const HttpRequest &request, const StationRow &station, const Responder &respond);

private:
    void list(const HttpRequest &request, const Responder &respond);
    void giveFile(const QString &digest, const Responder &respond);
    void takeReport(const HttpRequest &request, const StationRow &station, const Responder &respond);

    Site &m_site;
};

} // namespace yichuang::platform
