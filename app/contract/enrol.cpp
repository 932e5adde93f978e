// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/enrol.h"

#include "contract/centrejson.h"
#include "contract/jsontext.h"
#include "contract/trouble.h"
#include "core/stamp.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang::contract {

namespace {

QString text(const QByteArray &latin)
{
    return QString::fromLatin1(latin);
}

QByteArray latin(const QJsonValue &value)
{
    return value.toString().toLatin1();
}

} // namespace

QString suiteName(Suite suite)
{
    return suite == Suite::Second ? u"second"_s : u"national"_s;
}

QByteArray enrolToSign(const EnrolRequest &request)
{
    return "yichuang-enrol-1\n" + request.station.toUtf8() + '\n' + request.oneTimeCode.toUtf8() + '\n'
        + request.signingKey + '\n' + request.certificateRequest;
}

QByteArray encodeEnrolRequest(const EnrolRequest &request)
{
    return QJsonDocument(QJsonObject{{u"station"_s, request.station},
                                     {u"oneTimeCode"_s, request.oneTimeCode},
                                     {u"suite"_s, suiteName(request.suite)},
                                     {u"certificateRequest"_s, text(request.certificateRequest)},
                                     {u"signingKey"_s, text(request.signingKey)},
                                     {u"possession"_s, text(request.possession.toBase64())},
                                     {u"program"_s, request.program}})
        .toJson(QJsonDocument::Compact);
}

Result<EnrolRequest> decodeEnrolRequest(const QByteArray &body)
{
    const Result<QJsonObject> json = parseObject(body);
    if (!json)
        return json.error();
    EnrolRequest request;
    request.station = (*json)["station"_L1].toString();
    request.oneTimeCode = (*json)["oneTimeCode"_L1].toString();
    const QString suite = (*json)["suite"_L1].toString();
    request.suite = suite == "second"_L1 ? Suite::Second : Suite::National;
    request.certificateRequest = latin((*json)["certificateRequest"_L1]);
    request.signingKey = latin((*json)["signingKey"_L1]);
    request.possession = QByteArray::fromBase64(latin((*json)["possession"_L1]));
    request.program = (*json)["program"_L1].toString();
    if (request.station.isEmpty() || request.oneTimeCode.isEmpty() || request.certificateRequest.isEmpty()
        || request.signingKey.isEmpty() || suiteName(request.suite) != suite) {
        return unreadable(u"enrolment: a field is missing"_s);
    }
    return request;
}

QByteArray encodeEnrolAnswer(const EnrolAnswer &answer)
{
    return QJsonDocument(QJsonObject{{u"station"_s, answer.station.code},
                                     {u"desk"_s, answer.station.desk},
                                     {u"centre"_s, toJson(answer.station.centre)},
                                     {u"isDemo"_s, answer.station.isDemo},
                                     {u"certificate"_s, text(answer.certificate)},
                                     {u"authority"_s, text(answer.authority)},
                                     {u"platformKey"_s, text(answer.platformKey)},
                                     {u"host"_s, answer.host},
                                     {u"port"_s, answer.port},
                                     {u"platformTime"_s, toStamp(answer.platformTime)}})
        .toJson(QJsonDocument::Compact);
}

Result<EnrolAnswer> decodeEnrolAnswer(const QByteArray &body)
{
    const Result<QJsonObject> json = parseObject(body);
    if (!json)
        return json.error();
    EnrolAnswer answer;
    answer.station.code = (*json)["station"_L1].toString();
    answer.station.desk = (*json)["desk"_L1].toString();
    answer.station.centre = centreFrom((*json)["centre"_L1].toObject());
    answer.station.isDemo = (*json)["isDemo"_L1].toBool();
    answer.certificate = latin((*json)["certificate"_L1]);
    answer.authority = latin((*json)["authority"_L1]);
    answer.platformKey = latin((*json)["platformKey"_L1]);
    answer.host = (*json)["host"_L1].toString();
    const int port = (*json)["port"_L1].toInt(-1);
    answer.port = quint16(port);
    answer.platformTime = fromStamp((*json)["platformTime"_L1].toString());
    if (answer.station.code.isEmpty() || answer.certificate.isEmpty() || answer.authority.isEmpty()
        || answer.platformKey.isEmpty() || port < 0 || port > 65535) {
        return unreadable(u"answer to enrolment: a field is missing"_s);
    }
    return answer;
}

} // namespace yichuang::contract
