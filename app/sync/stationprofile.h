// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/station.h"
#include "core/vault.h"
#include "sync/lineconfig.h"

#include <QDateTime>

namespace yichuang {

/// What enrolment gave this computer: who it is, where the platform is, and the certificates for the line.
/// A file of mode 0600. The signing key and the data key are not in it.
struct StationProfile
{
    Station station;
    Suite suite = Suite::National;
    QString host;
    quint16 port = 0;
    QByteArray certificate; ///< PEM
    QByteArray privateKey; ///< PEM: of the TLS certificate
    QByteArray authority; ///< PEM
    QByteArray platformKey; ///< PEM, public: verifies receipts
    QDateTime enrolledAt;

    LineConfig line(const QStringList &implementingCodes) const;
    /// Written beside and swapped: a cut never leaves half a profile.
    Result<Done> save(const QString &path) const;
    /// NotFound: this computer is not enrolled.
    static Result<StationProfile> load(const QString &path);
};

} // namespace yichuang
