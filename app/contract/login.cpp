// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/login.h"

#include "contract/centrejson.h"
#include "contract/jsontext.h"
#include "contract/trouble.h"
#include "core/stamp.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang::contract {

QString roleName(Role role)
{
    switch (role) {
    case Role::Clerk: return u"clerk"_s;
    case Role::Supervisor: return u"supervisor"_s;
    case Role::Trainer: return u"trainer"_s;
    case Role::Administrator: return u"administrator"_s;
    case Role::Auditor: return u"auditor"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleFromName(QStringView name)
{
    for (const auto role : {Role::Clerk, Role::Supervisor, Role::Trainer, Role::Administrator, Role::Auditor}) {
        if (name == roleName(role))
            return role;
    }
    return std::nullopt;
}

QByteArray encodeLoginRequest(const LoginRequest &request)
{
    return QJsonDocument(QJsonObject{{u"account"_s, request.account},
                                     {u"password"_s, request.password},
                                     {u"desk"_s, request.desk}})
        .toJson(QJsonDocument::Compact);
}

Result<LoginRequest> decodeLoginRequest(const QByteArray &body)
{
    const Result<QJsonObject> json = parseObject(body);
    if (!json)
        return json.error();
    const LoginRequest request{(*json)["account"_L1].toString(), (*json)["password"_L1].toString(),
                               (*json)["desk"_L1].toString()};
    if (request.account.isEmpty() || request.account.size() > 64 || request.password.isEmpty()
        || request.password.size() > 1024) {
        return unreadable(u"login: account or password missing or too long"_s);
    }
    return request;
}

QByteArray encodeLoginReply(const LoginReply &reply)
{
    const LoginAnswer &answer = reply.answer;
    return QJsonDocument(
               QJsonObject{{u"token"_s, reply.token},
                           {u"expiresAt"_s, toStamp(reply.expiresAt)},
                           {u"platformTime"_s, toStamp(reply.platformTime)},
                           {u"account"_s, answer.session.account},
                           {u"displayName"_s, answer.session.displayName},
                           {u"role"_s, roleName(answer.session.role)},
                           {u"centre"_s, toJson(answer.centre)},
                           {u"unlockSecret"_s, QString::fromLatin1(answer.unlockSecret.toBase64())},
                           {u"offlineDays"_s, answer.offlineDays}})
        .toJson(QJsonDocument::Compact);
}

Result<LoginReply> decodeLoginReply(const QByteArray &body)
{
    const Result<QJsonObject> json = parseObject(body);
    if (!json)
        return json.error();
    LoginReply reply;
    reply.token = (*json)["token"_L1].toString();
    reply.expiresAt = fromStamp((*json)["expiresAt"_L1].toString());
    reply.platformTime = fromStamp((*json)["platformTime"_L1].toString());
    LoginAnswer &answer = reply.answer;
    answer.session.account = (*json)["account"_L1].toString();
    answer.session.displayName = (*json)["displayName"_L1].toString();
    answer.session.online = true;
    const auto role = roleFromName((*json)["role"_L1].toString());
    answer.centre = centreFrom((*json)["centre"_L1].toObject());
    answer.unlockSecret = QByteArray::fromBase64((*json)["unlockSecret"_L1].toString().toLatin1());
    answer.offlineDays = (*json)["offlineDays"_L1].toInt(0);
    if (reply.token.isEmpty() || answer.session.account.isEmpty() || !role || !reply.platformTime.isValid())
        return unreadable(u"answer to login: a field is missing"_s);
    answer.session.role = *role;
    return reply;
}

} // namespace yichuang::contract
