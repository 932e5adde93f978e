// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/enrol.h"
#include "platform/calls/site.h"

#include <QHash>

namespace yichuang::platform {

/// Gives a waiting station its certificate for its one-time code. On a listener of its own; HTTP thread.
class EnrolCall final
{
public:
    /// changed: called on the HTTP thread after a station got another certificate.
    EnrolCall(Site &site, std::function<void()> changed) : m_site(site), m_changed(std::move(changed)) { }

    void setWorkingPort(quint16 port) { m_port = port; }
    void handle(const HttpRequest &request, const Responder &respond);

private:
    bool mayTry(const QHostAddress &peer);
    Result<contract::EnrolAnswer> enrol(const contract::EnrolRequest &request);
    Result<QByteArray> certify(const contract::EnrolRequest &request, StationRow &station) const;

    Site &m_site;
    const std::function<void()> m_changed;
    quint16 m_port = 0;
    QHash<QString, QList<qint64>> m_tries; // address -> moments within the last minute
};

} // namespace yichuang::platform
