// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/certificateauthority.h"
#include "crypto/certificaterequest.h"
#include "crypto/signingkey.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace yichuang::test {

/// Throw-away keys and certificates of a platform and a station, made for one test.
struct TestIdentity
{
    explicit TestIdentity(Suite suite = Suite::Second,
                          Validity validity = Validity::days(QDateTime::currentDateTime(), 30))
        : authority(CertificateAuthority::create(QStringLiteral("Test CA"),
                                                 Validity::days(QDateTime::currentDateTime(), 60))
                        .take())
        , server(CertificateRequest::create(QStringLiteral("localhost")).take())
        , client(CertificateRequest::create(QStringLiteral("ST0001")).take())
        , stationKey(SigningKey::generate(suite).take())
        , platformKey(SigningKey::generate(suite).take())
    {
        serverCertificate = authority
                                .issueServer(server.requestPem(),
                                             {QStringLiteral("localhost"), QStringLiteral("127.0.0.1")}, validity)
                                .take();
        clientCertificate = authority.issueClient(client.requestPem(), QStringLiteral("ST0001"), validity).take();
    }

    QSslConfiguration serverTls() const
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        const QSslCertificate ca(authority.certificatePem(), QSsl::Pem);
        tls.setLocalCertificateChain({QSslCertificate(serverCertificate, QSsl::Pem), ca});
        tls.setPrivateKey(QSslKey(server.keyPem(), QSsl::Ec, QSsl::Pem));
        tls.setCaCertificates({ca});
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        return tls;
    }

    CertificateAuthority authority;
    CertificateRequest server;
    CertificateRequest client;
    SigningKey stationKey;
    SigningKey platformKey;
    QByteArray serverCertificate;
    QByteArray clientCertificate;
};

} // namespace yichuang::test
