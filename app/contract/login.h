// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/province.h"
#include "core/result.h"

#include <optional>

namespace yichuang::contract {

/// One identity for all departments. The password travels inside mutual TLS only.
struct LoginRequest
{
    QString account;
    QString password;
    QString desk;              ///< window the clerk sits down at; may be empty
};

/// The answer to a login or a refresh (which leaves unlockSecret empty).
struct LoginReply
{
    LoginAnswer answer;
    QString token;             ///< bearer token of this session
    QDateTime expiresAt;
    QDateTime platformTime;
};

QByteArray encodeLoginRequest(const LoginRequest &request);
Result<LoginRequest> decodeLoginRequest(const QByteArray &body);
QByteArray encodeLoginReply(const LoginReply &reply);
Result<LoginReply> decodeLoginReply(const QByteArray &body);

QString roleName(Role role);   ///< "clerk" "supervisor" "trainer" "administrator" "auditor"
std::optional<Role> roleFromName(QStringView name);

} // namespace yichuang::contract
