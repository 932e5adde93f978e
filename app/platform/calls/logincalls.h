// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/login.h"
#include "platform/calls/site.h"

namespace yichuang::platform {

/// Log in, refresh, log out (登录). Passwords are checked one at a time, off the HTTP thread.
class LoginCalls final
{
public:
    explicit LoginCalls(Site &site) : m_site(site) { }

    void logIn(const HttpRequest &request, const StationRow &station, const Responder &respond);
    void refresh(const HttpRequest &request, const StationRow &station, const Responder &respond);
    void logOut(const HttpRequest &request, const StationRow &station, const Responder &respond);

private:
    HttpReply check(const contract::LoginRequest &asked, const StationRow &station) const;
    Result<std::optional<Account>> countTry(const QString &name, QDateTime &lockedUntil) const;
    Result<Done> open(const Account &account, const StationRow &station, const QByteArray &token,
                      const QDateTime &until) const;
    contract::LoginReply replyFor(const Account &account, const StationRow &station, const QString &token) const;

    Site &m_site;
};

} // namespace yichuang::platform
