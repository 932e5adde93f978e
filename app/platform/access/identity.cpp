// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/access/identity.h"

#include "crypto/certificaterequest.h"
#include "crypto/privatefile.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace yichuang::platform {

namespace {

constexpr int AuthorityDays = 3650;
constexpr int ServerDays = 820;
constexpr int RenewDaysBefore = 30;

QSslCertificate certificateFrom(const QByteArray &pem)
{
    return QSslCertificate(pem, QSsl::Pem);
}

} // namespace

Result<Identity> Identity::open(const QString &folder, const QStringList &hosts, Suite suite, const QDateTime &now)
{
    const QString keys = folder + u"/keys"_s;
    Identity identity;
    if (const auto authority = identity.openAuthority(keys, now); !authority)
        return authority.error();
    if (const auto server = identity.openServer(keys, hosts, now); !server)
        return server.error();
    if (const auto signing = identity.openSigningKey(keys, suite); !signing)
        return signing.error();
    return identity;
}

Result<Done> Identity::openAuthority(const QString &folder, const QDateTime &now)
{
    const QString certificatePath = folder + u"/ca.crt"_s;
    const QString keyPath = folder + u"/ca.key"_s;
    if (QFile::exists(keyPath)) {
        const auto certificate = readPrivateFile(certificatePath);
        if (!certificate)
            return certificate.error();
        const auto key = readPrivateFile(keyPath);
        if (!key)
            return key.error();
        auto loaded = CertificateAuthority::load(*certificate, *key);
        if (!loaded)
            return loaded.error();
        m_authority = loaded.take();
        return {};
    }
    auto made = CertificateAuthority::create(u"Yichuang Platform CA"_s, Validity::days(now, AuthorityDays));
    if (!made)
        return made.error();
    const auto key = made->keyPem();
    if (!key)
        return key.error();
    // The key comes last: as long as it is missing, the next start begins anew.
    if (const auto written = writePrivateFile(certificatePath, made->certificatePem()); !written)
        return written;
    if (const auto written = writePrivateFile(keyPath, *key); !written)
        return written;
    m_authority = made.take();
    return {};
}

Result<Done> Identity::openServer(const QString &folder, const QStringList &hosts, const QDateTime &now)
{
    const QString certificatePath = folder + u"/server.crt"_s;
    const QString keyPath = folder + u"/server.key"_s;
    if (QFile::exists(keyPath) && QFile::exists(certificatePath)) {
        const auto certificate = readPrivateFile(certificatePath);
        const auto key = readPrivateFile(keyPath);
        if (!certificate || !key)
            return certificate ? key.error() : certificate.error();
        m_serverCertificate = *certificate;
        m_serverKey = *key;
        if (certificateFrom(m_serverCertificate).expiryDate() > now.addDays(RenewDaysBefore))
            return {};
    }
    const auto request = CertificateRequest::create(u"Yichuang Platform"_s);
    if (!request)
        return request.error();
    const QStringList names = hosts.isEmpty() ? QStringList{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s} : hosts;
    const auto certificate = m_authority->issueServer(request->requestPem(), names, Validity::days(now, ServerDays));
    if (!certificate)
        return certificate.error();
    if (const auto written = writePrivateFile(keyPath, request->keyPem()); !written)
        return written;
    if (const auto written = writePrivateFile(certificatePath, *certificate); !written)
        return written;
    m_serverCertificate = *certificate;
    m_serverKey = request->keyPem();
    return {};
}

Result<Done> Identity::openSigningKey(const QString &folder, Suite suite)
{
    const QString path = folder + u"/signing.key"_s;
    if (QFile::exists(path)) {
        auto loaded = SigningKey::load(path);
        if (!loaded)
            return loaded.error();
        m_signingKey = loaded.take();
        return {};
    }
    auto made = SigningKey::generate(suite);
    if (!made)
        return made.error();
    if (const auto saved = made->save(path); !saved)
        return saved;
    m_signingKey = made.take();
    return {};
}

QSslConfiguration Identity::tls(QSslSocket::PeerVerifyMode verifyMode) const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain({certificateFrom(m_serverCertificate),
                                            certificateFrom(m_authority->certificatePem())});
    configuration.setPrivateKey(QSslKey(m_serverKey, QSsl::Ec, QSsl::Pem));
    configuration.setCaCertificates({certificateFrom(m_authority->certificatePem())});
    configuration.setPeerVerifyMode(verifyMode);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return configuration;
}

} // namespace yichuang::platform
