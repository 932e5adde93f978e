// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/calls/site.h"

#include <QSet>

namespace yichuang::platform {

/// POST /v1/cases/find: what the province knows of a case that somebody has the slip of, at whatever window they stand.
/// Whoever finds a case reads it from then on; that is written down. HTTP thread.
class CaseCalls final
{
public:
    /// Told about the readers that have something new.
    using Tell = std::function<void(const QSet<QString> &)>;

    CaseCalls(Site &site, Tell tell) : m_site(site), m_tell(std::move(tell)) { }

    void find(const HttpRequest &request, const StationRow &station, const Responder &respond);

private:
    Site &m_site;
    const Tell m_tell;
};

} // namespace yichuang::platform
