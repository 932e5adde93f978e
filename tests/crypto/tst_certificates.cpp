// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "crypto/certificateauthority.h"
#include "crypto/certificaterequest.h"

#include <openssl/pem.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;
using namespace yichuang;

namespace {

Handle<X509> certificateOf(const QByteArray &pem)
{
    const Handle<BIO> bio(BIO_new_mem_buf(pem.data(), int(pem.size())));
    return Handle<X509>(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
}

// What OpenSSL's own chain check says, as a TLS peer would ask it; X509_V_OK if all is well.
int verdictOn(const QByteArray &pem, const CertificateAuthority &authority, int purpose, const QByteArray &host = {})
{
    const Handle<X509> certificate = certificateOf(pem);
    const Handle<X509> root = certificateOf(authority.certificatePem());
    X509_STORE *store = X509_STORE_new();
    X509_STORE_add_cert(store, root.get());
    X509_STORE_CTX *context = X509_STORE_CTX_new();
    X509_STORE_CTX_init(context, store, certificate.get(), nullptr);
    X509_STORE_CTX_set_purpose(context, purpose);
    X509_VERIFY_PARAM *parameters = X509_STORE_CTX_get0_param(context);
    X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_X509_STRICT);
    if (!host.isEmpty() && X509_VERIFY_PARAM_set1_ip_asc(parameters, host.constData()) != 1)
        X509_VERIFY_PARAM_set1_host(parameters, host.constData(), size_t(host.size()));
    X509_verify_cert(context);
    const int verdict = X509_STORE_CTX_get_error(context);
    X509_STORE_CTX_free(context);
    X509_STORE_free(store);
    return verdict;
}

} // namespace

/// Certificates for mutual TLS, as OpenSSL's chain check sees them.
class CertificatesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_now = QDateTime::currentDateTimeUtc();
        auto authority = CertificateAuthority::create(u"一窗省平台测试根"_s, Validity::days(m_now, 3650));
        QVERIFY(authority);
        m_authority.emplace(authority.take());
        auto request = CertificateRequest::create(u"whatever it says"_s);
        QVERIFY(request);
        m_request.emplace(request.take());
    }

    void aServerIsWhoItSays()
    {
        const auto server = m_authority->issueServer(
            m_request->requestPem(), {u"localhost"_s, u"127.0.0.1"_s, u"::1"_s}, Validity::days(m_now, 30));
        QVERIFY(server);
        for (const QByteArray &host : {QByteArray("localhost"), QByteArray("127.0.0.1"), QByteArray("::1")})
            QCOMPARE(verdictOn(*server, *m_authority, X509_PURPOSE_SSL_SERVER, host), X509_V_OK);
        QCOMPARE(verdictOn(*server, *m_authority, X509_PURPOSE_SSL_SERVER, "elsewhere"), X509_V_ERR_HOSTNAME_MISMATCH);
        QCOMPARE(verdictOn(*server, *m_authority, X509_PURPOSE_SSL_CLIENT), X509_V_ERR_INVALID_PURPOSE);
    }

    void aStationIsNamedByTheAuthority()
    {
        const auto client = m_authority->issueClient(m_request->requestPem(), u"ST0001"_s, Validity::days(m_now, 30));
        QVERIFY(client);
        QCOMPARE(verdictOn(*client, *m_authority, X509_PURPOSE_SSL_CLIENT), X509_V_OK);
        QCOMPARE(verdictOn(*client, *m_authority, X509_PURPOSE_SSL_SERVER), X509_V_ERR_INVALID_PURPOSE);
        std::array<char, 128> name{};
        const Handle<X509> certificate = certificateOf(*client);
        X509_NAME_get_text_by_NID(X509_get_subject_name(certificate.get()), NID_commonName, name.data(),
                                  int(name.size()));
        QCOMPARE(QByteArray(name.data()), QByteArray("ST0001"));

        const Handle<BIO> bio(BIO_new_mem_buf(m_request->keyPem().data(), int(m_request->keyPem().size())));
        const Handle<EVP_PKEY> key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
        QCOMPARE(X509_check_private_key(certificate.get(), key.get()), 1);
    }

    void timeCounts_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("until");
        QTest::addColumn<int>("verdict");
        QTest::newRow("good") << -1 << 30 << X509_V_OK;
        QTest::newRow("expired yesterday") << -30 << -1 << X509_V_ERR_CERT_HAS_EXPIRED;
        QTest::newRow("not yet good") << 1 << 30 << X509_V_ERR_CERT_NOT_YET_VALID;
        QTest::newRow("beyond 2050") << -1 << 365 * 40 << X509_V_OK;
    }
    void timeCounts()
    {
        QFETCH(int, from);
        QFETCH(int, until);
        QFETCH(int, verdict);
        const auto client = m_authority->issueClient(m_request->requestPem(), u"ST0001"_s,
                                                     {m_now.addDays(from), m_now.addDays(until)});
        QVERIFY(client);
        QCOMPARE(verdictOn(*client, *m_authority, X509_PURPOSE_SSL_CLIENT), verdict);
    }

    void anotherAuthoritysCertificateIsUnknown()
    {
        const auto other = CertificateAuthority::create(u"一窗省平台测试根"_s, Validity::days(m_now, 30));
        const auto client = other->issueClient(m_request->requestPem(), u"ST0001"_s, Validity::days(m_now, 30));
        QVERIFY(verdictOn(*client, *m_authority, X509_PURPOSE_SSL_CLIENT) != X509_V_OK);
    }

    void anAuthoritySurvivesItsFiles()
    {
        const auto loaded = CertificateAuthority::load(m_authority->certificatePem(), *m_authority->keyPem());
        QVERIFY(loaded);
        const auto client = loaded->issueClient(m_request->requestPem(), u"ST0002"_s, Validity::days(m_now, 30));
        QCOMPARE(verdictOn(*client, *m_authority, X509_PURPOSE_SSL_CLIENT), X509_V_OK);
        QCOMPARE(CertificateAuthority::load(m_authority->certificatePem(), m_request->keyPem()).error().code,
                 ErrorCode::CertificateTrouble);
        QCOMPARE(CertificateAuthority::load("rubbish", {}).error().code, ErrorCode::CertificateTrouble);
    }

    void badRequestsAreRefused_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("a second name smuggled in") << u"a,IP:10.0.0.1"_s;
        QTest::newRow("a prefix of its own") << u"DNS:a"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("space") << u"a b"_s;
        QTest::newRow("line break") << u"a\nb"_s;
        QTest::newRow("dash first") << u"-a"_s;
        QTest::newRow("not ASCII") << u"例子"_s;
    }
    void badRequestsAreRefused()
    {
        QFETCH(QString, host);
        const Validity month = Validity::days(m_now, 30);
        QCOMPARE(m_authority->issueServer(m_request->requestPem(), {host}, month).error().code,
                 ErrorCode::InvalidInput);
        QVERIFY(!m_authority->issueServer(m_request->requestPem(), {}, month));
        QVERIFY(!m_authority->issueClient("rubbish", u"ST0001"_s, month));
        QVERIFY(!m_authority->issueClient(m_request->requestPem(), {}, month));
        QVERIFY(!m_authority->issueClient(m_request->requestPem(), QString(65, u'x'), month));
        QVERIFY(!CertificateRequest::create(QString(65, u'x')));

        QByteArray forged = m_request->requestPem(); // the signature no longer matches
        const auto middle = forged.size() - 60;
        forged[middle] = forged.at(middle) == 'A' ? 'B' : 'A';
        QVERIFY(!m_authority->issueClient(forged, u"ST0001"_s, month));
    }

private:
    QDateTime m_now;
    std::optional<CertificateAuthority> m_authority;
    std::optional<CertificateRequest> m_request;
};

YICHUANG_TEST(CertificatesTest)

#include "tst_certificates.moc"
