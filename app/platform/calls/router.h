// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/calls/actcalls.h"
#include "platform/calls/attachmentcalls.h"
#include "platform/calls/casecalls.h"
#include "platform/calls/errandcalls.h"
#include "platform/calls/logincalls.h"
#include "platform/calls/packagecalls.h"

namespace yichuang::platform {

/// Who asks, what for, and who answers: the working listener's calls. HTTP thread.
class Router final
{
public:
    Router(Site &site, QObject *context);

    void handle(const HttpRequest &request, const Responder &respond);
    /// Forgets whose certificate is whose; call after stations changed.
    void forgetStations() { m_stations.clear(); }
    /// Starts the departments; after that, looks at once what they have to do and who has news.
    void start() { m_acts.startDepartments(); }

    /// GET /v1/health and /v1/time need no certificate; also on the enrolment listener. False: not one of these.
    static bool answerOpenCall(const Site &site, const HttpRequest &request, const Responder &respond);

private:
    void identify(const HttpRequest &request, const Responder &respond);
    void dispatch(const HttpRequest &request, const StationRow &station, const Responder &respond);
    void giveNumbers(const HttpRequest &request, const StationRow &station, const Responder &respond);
    QString judge(const std::optional<StationRow> &station, const QSslCertificate &certificate) const;

    Site &m_site;
    LoginCalls m_logins;
    ActCalls m_acts;
    AttachmentCalls m_attachments;
    ErrandCalls m_errands;
    CaseCalls m_cases;
    PackageCalls m_packages;
    QHash<QByteArray, StationRow> m_stations; // by fingerprint
};

} // namespace yichuang::platform
