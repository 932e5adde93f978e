// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/problem.h"

#include "contract/jsontext.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang::contract {

namespace {

ErrorCode codeFor(int status, const QString &reason)
{
    if (reason.startsWith("certificate."_L1))
        return ErrorCode::CertificateTrouble;
    if (reason == "login.wrong"_L1)
        return ErrorCode::WrongPassword;
    if (reason == "account.locked"_L1)
        return ErrorCode::LockedOut;
    switch (status) {
    case 400: case 411: case 413: case 415: case 422: return ErrorCode::Refused;
    case 401: case 403: return ErrorCode::NotAllowed;
    case 404: return ErrorCode::NotFound;
    case 409: return ErrorCode::Conflict;
    case 426: return ErrorCode::Unsupported;
    default: return ErrorCode::ServerTrouble; // 429 and 5xx among them: later
    }
}

} // namespace

QByteArray encodeProblem(const Problem &problem)
{
    return QJsonDocument(QJsonObject{{u"code"_s, problem.status}, {u"reason"_s, problem.reason},
                                     {u"message"_s, problem.message}})
        .toJson(QJsonDocument::Compact);
}

Result<Problem> decodeProblem(const QByteArray &body)
{
    const Result<QJsonObject> json = parseObject(body);
    if (!json || !(*json)["reason"_L1].isString() || !(*json)["code"_L1].isDouble()) {
        return Error{ErrorCode::ServerTrouble,
                     QCoreApplication::translate("yichuang::Contract",
                                                 "The answer did not come from the provincial platform. "
                                                 "Check the network connection of this computer."),
                     u"not a problem body"_s};
    }
    return Problem{(*json)["code"_L1].toInt(), (*json)["reason"_L1].toString(), (*json)["message"_L1].toString()};
}

Error toError(const Problem &problem)
{
    return {codeFor(problem.status, problem.reason), problem.message,
            u"%1 %2"_s.arg(problem.status).arg(problem.reason)};
}

} // namespace yichuang::contract
