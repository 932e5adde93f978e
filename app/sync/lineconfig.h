// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>

namespace yichuang {

/// Where the platform is and how this station shows who it is. From the station profile that enrolment wrote.
struct LineConfig
{
    QString host;
    quint16 port = 443;
    QString station; ///< "ST0001"
    QByteArray certificate; ///< PEM, of the station
    QByteArray privateKey; ///< PEM, P-256, of the station: for TLS only
    QByteArray authority; ///< PEM: the only CA that counts
    QStringList implementingCodes; ///< items whose number ranges are asked for at first
    bool useSystemProxy = false;
    std::chrono::milliseconds silence = std::chrono::seconds(60); ///< longest pause between bytes
    std::chrono::milliseconds whole = std::chrono::minutes(5); ///< longest exchange
};

} // namespace yichuang
