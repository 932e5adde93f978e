// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sessionservice.h"

#include "services/actmaker.h"
#include "services/futures.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QByteArray profileOf(const Session &session)
{
    return QJsonDocument(QJsonObject{{u"displayName"_s, session.displayName}, {u"role"_s, int(session.role)}})
        .toJson(QJsonDocument::Compact);
}

Session sessionFrom(const QString &account, const QByteArray &profile)
{
    const QJsonObject json = QJsonDocument::fromJson(profile).object();
    Session session;
    session.account = account;
    session.displayName = json[u"displayName"_s].toString(account);
    session.role = Role(json[u"role"_s].toInt());
    return session;
}

// The platform understood and said no, or someone must repair the line: the local verifier must not overrule it.
bool isFinalAnswer(ErrorCode code)
{
    return code == ErrorCode::WrongPassword || code == ErrorCode::LockedOut || code == ErrorCode::NotAllowed
        || code == ErrorCode::Refused;
}

} // namespace

SessionService::SessionService(Ports ports, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
{
}

QFuture<Result<Session>> SessionService::logIn(const QString &account, const QString &password)
{
    const QString name = account.trimmed();
    if (name.isEmpty() || password.isEmpty()) {
        return ready<Session>(Error{ErrorCode::InvalidInput, tr("Please type your account and your password."), {}});
    }
    return chain(m_ports.province.logIn(name, password), this,
                 [this, name, password](const Result<LoginAnswer> &answer) {
                     if (answer)
                         return admit(*answer, name, password);
                     if (isFinalAnswer(answer.error().code))
                         return ready<Session>(answer.error());
                     return logInHere(name, password);
                 });
}

QFuture<Result<Session>> SessionService::admit(const LoginAnswer &answer, const QString &account,
                                               const QString &password)
{
    Session session = answer.session;
    session.online = true;
    KeyRing &ring = m_ports.keyRing;
    const QByteArray secret = answer.unlockSecret;
    const QDate until = m_ports.clock.today().addDays(answer.offlineDays);
    const auto work = [&ring, session, account, password, secret, until]() -> Result<Session> {
        if (const auto admitted = ring.admit(account, password, secret, until); !admitted)
            return admitted.error();
        if (const auto kept = ring.setProfile(account, profileOf(session)); !kept)
            return kept.error();
        return session;
    };
    return chain(inPool(work), this, [this](const Result<Session> &admitted) {
        if (admitted)
            begin(*admitted);
        return admitted;
    });
}

QFuture<Result<Session>> SessionService::logInHere(const QString &account, const QString &password)
{
    KeyRing &ring = m_ports.keyRing;
    const QDate today = m_ports.clock.today();
    const auto work = [&ring, account, password, today]() -> Result<Session> {
        if (const auto opened = ring.unlock(account, password, today); !opened)
            return opened.error();
        const Result<QByteArray> profile = ring.profile(account);
        if (!profile)
            return profile.error();
        return sessionFrom(account, *profile);
    };
    return chain(inPool(work), this, [this](const Result<Session> &opened) {
        if (opened)
            begin(*opened);
        return opened;
    });
}

void SessionService::begin(const Session &session)
{
    m_session = session;
    const bool wasLocked = std::exchange(m_isLocked, false);
    witness(ActKind::LoggedIn);
    m_ports.ledger.loadSummaries();
    m_ports.province.wake();
    if (wasLocked)
        Q_EMIT unlocked();
    else
        Q_EMIT loggedIn(m_session);
}

void SessionService::lock()
{
    if (!isLoggedIn() || m_isLocked)
        return;
    Q_EMIT aboutToLock();
    m_isLocked = true;
    m_ports.ledger.forgetSummaries();
    Q_EMIT locked();
}

QFuture<Result<Session>> SessionService::unlock(const QString &password)
{
    return logIn(m_session.account, password);
}

void SessionService::logOut()
{
    if (!isLoggedIn())
        return;
    Q_EMIT aboutToLock();
    witness(ActKind::LoggedOut);
    m_ports.province.logOut();
    m_ports.ledger.forgetSummaries();
    m_session = {};
    m_isLocked = false;
    Q_EMIT loggedOut();
}

void SessionService::witness(ActKind kind)
{
    const QJsonObject payload{{u"online"_s, m_session.online}};
    m_ports.ledger.append(witnessAct(m_ports, m_session, kind, {}, payload), {});
}

} // namespace yichuang
