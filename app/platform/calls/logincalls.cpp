// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/calls/logincalls.h"

#include "crypto/lockout.h"
#include "platform/access/passwords.h"
#include "platform/log.h"
#include "platform/reasons.h"

using namespace Qt::StringLiterals;

namespace yichuang::platform {

namespace {

constexpr int TokenBytes = 32;

HttpReply locked(const QDateTime &until)
{
    contract::Problem said = problem(u"account.locked"_s);
    said.message = said.message.arg(until.toString(u"HH:mm"_s));
    return HttpReply::problem(said);
}

} // namespace

void LoginCalls::logIn(const HttpRequest &request, const StationRow &station, const Responder &respond)
{
    const auto asked = contract::decodeLoginRequest(request.body);
    if (!asked)
        return respond(HttpReply::problem(problem(u"request.bad"_s)));
    m_site.slowPool.start([this, asked = *asked, station, respond] {
        m_site.answer(respond, check(asked, station));
    });
}

HttpReply LoginCalls::check(const contract::LoginRequest &asked, const StationRow &station) const
{
    QDateTime lockedUntil;
    const auto account = countTry(asked.account, lockedUntil);
    if (!account)
        return HttpReply::problem(storeTrouble(account.error()));
    if (lockedUntil.isValid())
        return locked(lockedUntil);
    if (!*account) {
        passwords::pretend(m_site.options.scryptN);
        return HttpReply::problem(problem(u"login.wrong"_s));
    }
    if (!passwords::matches(**account, asked.password)) {
        qCInfo(logPlatform, "wrong password at %s", qPrintable(station.code));
        const QDateTime until = Lockout::fromJson((*account)->lockout).lockedUntil(m_site.clock.now());
        return until.isValid() ? locked(until) : HttpReply::problem(problem(u"login.wrong"_s));
    }
    if ((*account)->isDisabled)
        return HttpReply::problem(problem(u"account.disabled"_s));

    const QByteArray token = passwords::randomBytes(TokenBytes).toHex();
    contract::LoginReply reply = replyFor(**account, station, QString::fromLatin1(token));
    if (const auto opened = open(**account, station, token, reply.expiresAt); !opened)
        return HttpReply::problem(storeTrouble(opened.error()));
    reply.answer.unlockSecret = station.unlockSecret;
    return HttpReply::json(contract::encodeLoginReply(reply));
}

// The try is counted before the password is checked: tries side by side cannot outrun the count.
Result<std::optional<Account>> LoginCalls::countTry(const QString &name, QDateTime &lockedUntil) const
{
    Result<std::optional<Account>> found = std::optional<Account>();
    m_site.store.run([&](Books &books) {
        found = books.accounts.find(name);
        if (!found || !*found)
            return;
        const QDateTime now = m_site.clock.now();
        Lockout lockout = Lockout::fromJson((*found)->lockout);
        lockedUntil = lockout.lockedUntil(now);
        if (lockedUntil.isValid())
            return;
        lockout.countTry(now);
        (*found)->lockout = lockout.toJson();
        if (const auto stored = books.accounts.setLockout(name, lockout.toJson()); !stored)
            found = stored.error();
    });
    return found;
}

Result<Done> LoginCalls::open(const Account &account, const StationRow &station, const QByteArray &token,
                              const QDateTime &until) const
{
    Result<Done> stored;
    m_site.store.run([&](Books &books) {
        Lockout open;
        stored = books.accounts.setLockout(account.name, open.toJson());
        if (stored) {
            stored = books.accounts.openSession(passwords::tokenDigest(token), account.name, station.code,
                                                until.toMSecsSinceEpoch());
        }
    });
    return stored;
}

void LoginCalls::refresh(const HttpRequest &request, const StationRow &station, const Responder &respond)
{
    const QByteArray token = request.bearer();
    m_site.store.post([this, token, station, respond](Books &books) {
        const QByteArray digest = passwords::tokenDigest(token);
        const auto account = books.accounts.session(digest, station.code,
                                                    m_site.clock.now().toMSecsSinceEpoch());
        if (!account)
            return m_site.refuse(respond, storeTrouble(account.error()));
        if (!*account || (*account)->isDisabled)
            return m_site.refuse(respond, problem(u"session.ended"_s));
        const contract::LoginReply reply = replyFor(**account, station, QString::fromLatin1(token));
        if (const auto extended = books.accounts.extendSession(digest, reply.expiresAt.toMSecsSinceEpoch()); !extended)
            return m_site.refuse(respond, storeTrouble(extended.error()));
        m_site.answer(respond, HttpReply::json(contract::encodeLoginReply(reply)));
    });
}

void LoginCalls::logOut(const HttpRequest &request, const StationRow &, const Responder &respond)
{
    m_site.store.post([this, token = request.bearer(), respond](Books &books) {
        const auto closed = books.accounts.closeSession(passwords::tokenDigest(token));
        m_site.answer(respond, closed ? HttpReply::json("{}") : HttpReply::problem(storeTrouble(closed.error())));
    });
}

contract::LoginReply LoginCalls::replyFor(const Account &account, const StationRow &station,
                                          const QString &token) const
{
    contract::LoginReply reply;
    reply.token = token;
    reply.platformTime = m_site.clock.now();
    reply.expiresAt = reply.platformTime.addSecs(m_site.options.sessionHours * 3600);
    reply.answer.session = {account.name, account.displayName, account.role, true};
    reply.answer.centre = station.centre;
    reply.answer.offlineDays = m_site.options.offlineDays;
    return reply;
}

} // namespace yichuang::platform
