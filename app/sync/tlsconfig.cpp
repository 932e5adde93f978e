// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/tlsconfig.h"

#include <QDateTime>
#include <QSslCertificate>
#include <QSslKey>

namespace yichuang {

QSslConfiguration mutualTls(const LineConfig &config)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates(QSslCertificate::fromData(config.authority, QSsl::Pem));
    tls.setLocalCertificateChain(QSslCertificate::fromData(config.certificate, QSsl::Pem));
    tls.setPrivateKey(QSslKey(config.privateKey, QSsl::Ec, QSsl::Pem, QSsl::PrivateKey));
    tls.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    return tls;
}

QDateTime certificateEnd(const QByteArray &pem)
{
    const QSslCertificate certificate(pem, QSsl::Pem);
    return certificate.isNull() ? QDateTime() : certificate.expiryDate();
}

} // namespace yichuang
