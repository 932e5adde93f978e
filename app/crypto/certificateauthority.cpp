// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/certificateauthority.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <openssl/bn.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int LongestName = 64; // ub-common-name of X.520

QString say(const char *text)
{
    return QCoreApplication::translate("yichuang::CertificateAuthority", text);
}

Error badRequest(const QString &detail)
{
    return {ErrorCode::InvalidInput,
            say(QT_TRANSLATE_NOOP("yichuang::CertificateAuthority", "The certificate request is not usable.")), detail};
}

bool addExtension(X509 *certificate, X509 *issuer, int kind, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value);
    const bool added = extension && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

bool setSerial(X509 *certificate)
{
    std::array<unsigned char, 16> bytes;
    if (RAND_bytes(bytes.data(), int(bytes.size())) != 1)
        return false;
    bytes[0] = (bytes[0] & 0x7f) | 0x40; // positive and never shortened (RFC 5280 4.1.2.2)
    BIGNUM *number = BN_bin2bn(bytes.data(), int(bytes.size()), nullptr);
    const bool ok = number && BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate));
    BN_free(number);
    return ok;
}

bool setValidity(X509 *certificate, const Validity &validity)
{
    return ASN1_TIME_set(X509_getm_notBefore(certificate), validity.from.toSecsSinceEpoch())
        && ASN1_TIME_set(X509_getm_notAfter(certificate), validity.until.toSecsSinceEpoch());
}

// Version, serial, subject, validity and key: what every certificate has before its extensions.
Handle<X509> blank(const QString &commonName, const Validity &validity, EVP_PKEY *key)
{
    Handle<X509> certificate(X509_new());
    const QByteArray name = commonName.toUtf8();
    if (!certificate || X509_set_version(certificate.get(), X509_VERSION_3) != 1 || !setSerial(certificate.get())
        || !setValidity(certificate.get(), validity)
        || X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>(name.data()), int(name.size()), -1, 0)
            != 1
        || X509_set_pubkey(certificate.get(), key) != 1)
        certificate.reset();
    return certificate;
}

QByteArray pemOf(X509 *certificate)
{
    const Handle<BIO> bio(BIO_new(BIO_s_mem()));
    char *text = nullptr;
    PEM_write_bio_X509(bio.get(), certificate);
    const long size = BIO_get_mem_data(bio.get(), &text);
    return QByteArray(text, size);
}

// "IP:127.0.0.1,DNS:localhost"; a name with a comma or a colon of its own could smuggle in another one.
Result<QByteArray> alternativeNames(const QStringList &hosts)
{
    static const QRegularExpression hostName(u"^(\\*\\.)?[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?"
                                             "(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$"_s);
    QByteArrayList names;
    for (const QString &host : hosts) {
        const QByteArray text = host.toLatin1();
        ASN1_OCTET_STRING *address = a2i_IPADDRESS(text.constData());
        const bool isAddress = address != nullptr;
        ASN1_OCTET_STRING_free(address);
        if (!isAddress && (host.size() > 253 || !hostName.match(host).hasMatch()))
            return Error{ErrorCode::InvalidInput,
                         say(QT_TRANSLATE_NOOP("yichuang::CertificateAuthority",
                                              "\"%1\" is neither a host name nor an IP address."))
                             .arg(host),
                         u"bad host for a certificate"_s};
        names.append((isAddress ? "IP:" : "DNS:") + text);
    }
    if (names.isEmpty())
        return badRequest(u"server certificate without a host"_s);
    return names.join(',');
}

} // namespace

CertificateAuthority::CertificateAuthority(Handle<x509_st> certificate, Handle<evp_pkey_st> key)
    : m_certificate(std::move(certificate))
    , m_key(std::move(key))
{
}

Result<CertificateAuthority> CertificateAuthority::create(const QString &commonName, const Validity &validity)
{
    Handle<EVP_PKEY> key(EVP_EC_gen("P-256"));
    Handle<X509> certificate = key ? blank(commonName, validity, key.get()) : nullptr;
    X509 *self = certificate.get();
    if (!self || X509_set_issuer_name(self, X509_get_subject_name(self)) != 1
        || !addExtension(self, self, NID_basic_constraints, "critical,CA:TRUE,pathlen:0")
        || !addExtension(self, self, NID_key_usage, "critical,keyCertSign,cRLSign")
        || !addExtension(self, self, NID_subject_key_identifier, "hash")
        || X509_sign(self, key.get(), EVP_sha256()) <= 0)
        return opensslError("certificate authority");
    return CertificateAuthority(std::move(certificate), std::move(key));
}

Result<CertificateAuthority> CertificateAuthority::load(const QByteArray &certificatePem, const QByteArray &keyPem)
{
    const Handle<BIO> certificateText(BIO_new_mem_buf(certificatePem.data(), int(certificatePem.size())));
    const Handle<BIO> keyText(BIO_new_mem_buf(keyPem.data(), int(keyPem.size())));
    Handle<X509> certificate(PEM_read_bio_X509(certificateText.get(), nullptr, nullptr, nullptr));
    Handle<EVP_PKEY> key(PEM_read_bio_PrivateKey(
        keyText.get(), nullptr, [](char *, int, int, void *) { return -1; }, nullptr));
    if (!certificate || !key || X509_check_private_key(certificate.get(), key.get()) != 1)
        return Error{ErrorCode::CertificateTrouble,
                     say(QT_TRANSLATE_NOOP("yichuang::CertificateAuthority",
                                          "The platform's certificate authority cannot be read, or its key belongs to "
                                          "another one.")),
                     opensslDetail("certificate authority")};
    return CertificateAuthority(std::move(certificate), std::move(key));
}

QByteArray CertificateAuthority::certificatePem() const
{
    return pemOf(m_certificate.get());
}

Result<QByteArray> CertificateAuthority::keyPem() const
{
    const Handle<BIO> bio(BIO_new(BIO_s_secmem()));
    char *text = nullptr;
    if (PEM_write_bio_PrivateKey(bio.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return opensslError("certificate authority key");
    const long size = BIO_get_mem_data(bio.get(), &text);
    return QByteArray(text, size);
}

Result<QByteArray> CertificateAuthority::issueServer(const QByteArray &requestPem, const QStringList &hosts,
                                                     const Validity &validity) const
{
    const auto names = alternativeNames(hosts);
    if (!names)
        return names.error();
    return issue(requestPem, hosts.first().left(LongestName), validity, "serverAuth", *names);
}

Result<QByteArray> CertificateAuthority::issueClient(const QByteArray &requestPem, const QString &commonName,
                                                     const Validity &validity) const
{
    return issue(requestPem, commonName, validity, "clientAuth", {});
}

Result<QByteArray> CertificateAuthority::issue(const QByteArray &requestPem, const QString &commonName,
                                               const Validity &validity, const char *usage,
                                               const QByteArray &alternativeNames) const
{
    if (commonName.isEmpty() || commonName.size() > LongestName)
        return badRequest(u"common name of %1 characters"_s.arg(commonName.size()));
    const Handle<BIO> bio(BIO_new_mem_buf(requestPem.data(), int(requestPem.size())));
    const Handle<X509_REQ> request(PEM_read_bio_X509_REQ(bio.get(), nullptr, nullptr, nullptr));
    EVP_PKEY *key = request ? X509_REQ_get0_pubkey(request.get()) : nullptr;
    if (!key || X509_REQ_verify(request.get(), key) != 1) // the sender holds the key it wants certified
        return badRequest(opensslDetail("certificate request"));

    const Handle<X509> certificate = blank(commonName, validity, key);
    X509 *own = certificate.get();
    X509 *issuer = m_certificate.get();
    if (!own || X509_set_issuer_name(own, X509_get_subject_name(issuer)) != 1
        || !addExtension(own, issuer, NID_basic_constraints, "critical,CA:FALSE")
        || !addExtension(own, issuer, NID_key_usage, "critical,digitalSignature")
        || !addExtension(own, issuer, NID_ext_key_usage, usage)
        || !addExtension(own, issuer, NID_subject_key_identifier, "hash")
        || !addExtension(own, issuer, NID_authority_key_identifier, "keyid")
        || (!alternativeNames.isEmpty()
            && !addExtension(own, issuer, NID_subject_alt_name, alternativeNames.constData()))
        || X509_sign(own, m_key.get(), EVP_sha256()) <= 0)
        return opensslError("certificate");
    return pemOf(own);
}

} // namespace yichuang
