// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "crypto/handles.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace yichuang {

/// From when until when a certificate is good.
struct Validity
{
    QDateTime from;
    QDateTime until;

    /// From an hour before now, so that a counter whose clock is a little behind accepts it.
    static Validity days(const QDateTime &now, int days) { return {now.addSecs(-3600), now.addDays(days)}; }
};

/// The platform's own certificate authority for mutual TLS (P-256, SHA-256, X.509 v3). Certifies what it is given;
/// whether a station may be enrolled is decided elsewhere. One thread at a time.
class CertificateAuthority final
{
public:
    static Result<CertificateAuthority> create(const QString &commonName, const Validity &validity);
    static Result<CertificateAuthority> load(const QByteArray &certificatePem, const QByteArray &keyPem);

    QByteArray certificatePem() const;
    Result<QByteArray> keyPem() const;

    /// A server's certificate for these host names and IP addresses. InvalidInput if one is neither.
    Result<QByteArray> issueServer(const QByteArray &requestPem, const QStringList &hosts,
                                   const Validity &validity) const;
    /// A station's certificate. The name is the authority's word, never the request's.
    Result<QByteArray> issueClient(const QByteArray &requestPem, const QString &commonName,
                                   const Validity &validity) const;

private:
    CertificateAuthority(Handle<x509_st> certificate, Handle<evp_pkey_st> key);
    Result<QByteArray> issue(const QByteArray &requestPem, const QString &commonName, const Validity &validity,
                             const char *usage, const QByteArray &alternativeNames) const;

    Handle<x509_st> m_certificate;
    Handle<evp_pkey_st> m_key;
};

} // namespace yichuang
