// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/station.h"
#include "core/vault.h"

#include <QDateTime>

namespace yichuang::contract {

/// A station asks for its certificate, once, with the code the administrator was given. The keys were made
/// at the station and never leave it.
struct EnrolRequest
{
    QString station;           ///< "ST0001"
    QString oneTimeCode;
    Suite suite = Suite::National;
    QByteArray certificateRequest; ///< PKCS #10, PEM, P-256: for TLS
    QByteArray signingKey;     ///< public key, PEM: for batches (SM2 or P-256 by suite)
    QByteArray possession;     ///< signature of the signing key over enrolToSign(request)
    QString program;           ///< "yichuang 0.1.0"
};

struct EnrolAnswer
{
    Station station;
    QByteArray certificate;    ///< PEM, of the station
    QByteArray authority;      ///< PEM, of the CA: pinned from now on
    QByteArray platformKey;    ///< public key, PEM: verifies answers and pages
    QString host;              ///< where the working listener is; empty: the host that was asked
    quint16 port = 0;
    QDateTime platformTime;
};

QByteArray enrolToSign(const EnrolRequest &request);

QByteArray encodeEnrolRequest(const EnrolRequest &request);
Result<EnrolRequest> decodeEnrolRequest(const QByteArray &body);
QByteArray encodeEnrolAnswer(const EnrolAnswer &answer);
Result<EnrolAnswer> decodeEnrolAnswer(const QByteArray &body);

QString suiteName(Suite suite);  ///< "national", "second"

} // namespace yichuang::contract
