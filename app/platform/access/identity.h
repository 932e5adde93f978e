// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/certificateauthority.h"
#include "crypto/signingkey.h"

#include <QDateTime>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QStringList>

#include <optional>

namespace yichuang::platform {

/// The platform's own keys in <folder>/keys: certificate authority, server certificate, signing key. Made once;
/// every file is readable by its owner only. The server certificate is made anew when it is about to expire.
class Identity final
{
public:
    static constexpr int StationDays = 730;

    /// Loads what is there, makes what is missing.
    static Result<Identity> open(const QString &folder, const QStringList &hosts, Suite suite, const QDateTime &now);

    const CertificateAuthority &authority() const { return *m_authority; }
    const SigningKey &signingKey() const { return *m_signingKey; }
    /// For the working listener a client certificate is asked for; whose it is, is judged per request.
    QSslConfiguration tls(QSslSocket::PeerVerifyMode verifyMode) const;

private:
    Identity() = default;
    Result<Done> openAuthority(const QString &folder, const QDateTime &now);
    Result<Done> openServer(const QString &folder, const QStringList &hosts, const QDateTime &now);
    Result<Done> openSigningKey(const QString &folder, Suite suite);

    std::optional<CertificateAuthority> m_authority;
    std::optional<SigningKey> m_signingKey;
    QByteArray m_serverCertificate;
    QByteArray m_serverKey;
};

} // namespace yichuang::platform
