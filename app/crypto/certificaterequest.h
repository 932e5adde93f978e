// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace yichuang {

/// A fresh TLS key (P-256: OpenSSL 3.0 has no SM2 in TLS) and the request to certify it (PKCS #10), both PEM.
/// The key never leaves the computer it was made on; keep it in a file of mode 0600.
class CertificateRequest final
{
public:
    static Result<CertificateRequest> create(const QString &commonName);

    const QByteArray &keyPem() const { return m_keyPem; }
    const QByteArray &requestPem() const { return m_requestPem; }

private:
    CertificateRequest(QByteArray keyPem, QByteArray requestPem)
        : m_keyPem(std::move(keyPem))
        , m_requestPem(std::move(requestPem))
    {
    }

    QByteArray m_keyPem;
    QByteArray m_requestPem;
};

} // namespace yichuang
