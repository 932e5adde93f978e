// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rudeserver.h"
#include "support/testidentity.h"
#include "support/testregistry.h"

#include "contract/acts.h"
#include "contract/answers.h"
#include "contract/compression.h"
#include "contract/problem.h"
#include "core/uuid7.h"
#include "sync/httpline.h"

#include <optional>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;
using Kind = LineFault::Kind;

Q_DECLARE_METATYPE(yichuang::LineFault::Kind)

namespace {

QByteArray problem(int status, const QString &reason)
{
    return contract::encodeProblem({status, reason, u"what the platform says"_s});
}

} // namespace

/// The line against a server that answers what it likes: every end is typed, nothing is believed unsigned.
class HttpLineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_identity = std::make_unique<TestIdentity>(); }

    void init()
    {
        m_server = std::make_unique<RudeServer>(m_identity->serverTls());
        m_server->handler
            = [this](const RudeServer::Request &request) { return RudeServer::Answer{answerTo(request)}; };
        m_line = std::make_unique<HttpLine>(config(), m_identity->stationKey, m_identity->platformKey.publicKey());
    }

    void aSignedAnswerBringsVerdictsWithTheirProof()
    {
        const auto answer = send();

        QVERIFY(answer);
        QCOMPARE(answer->verdicts.size(), 3);
        const Verdict &first = answer->verdicts.first();
        const auto proof = contract::unpackProof(first.proof);
        QVERIFY(proof);
        QVERIFY(m_identity->platformKey.publicKey().verify(contract::answerToSign(proof->body), proof->signature));
    }

    void anAnswerThatIsNotTheProvincesIsTyped_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<Kind>("kind");
        const auto row
            = [](const char *name, const QByteArray &raw, Kind kind) { QTest::newRow(name) << raw << kind; };
        row("login page with 200", RudeServer::ok("<html>please log in</html>", "Content-Type: text/html\r\n"),
            Kind::Unusable);
        row("nothing with 200", RudeServer::ok(""), Kind::Unusable);
        row("no content", RudeServer::status("204 No Content", ""), Kind::Unusable);
        row("json of another kind", RudeServer::ok("{\"verdicts\":[]}"), Kind::Unusable);
        row("redirect", RudeServer::status("302 Found", "", "Location: https://localhost:1/elsewhere\r\n"),
            Kind::Unusable);
        row("rubbish", "\x01\x02\x03 not http at all\r\n\r\n", Kind::Doubtful); // no status: no answer
        row("400 of a proxy", RudeServer::status("400 Bad Request", "<html/>"), Kind::Unusable);
        row("400", RudeServer::status("400 Bad Request", problem(400, u"request.bad"_s)), Kind::Rejected);
        row("401", RudeServer::status("401 Unauthorized", ""), Kind::Certificate);
        row("403", RudeServer::status("403 Forbidden", problem(403, u"certificate.revoked"_s)), Kind::Certificate);
        row("404", RudeServer::status("404 Not Found", ""), Kind::Unusable);
        row("407", RudeServer::status("407 Proxy Authentication Required", ""), Kind::Unusable);
        row("408", RudeServer::status("408 Request Timeout", ""), Kind::Doubtful);
        row("409 chain", RudeServer::status("409 Conflict", problem(409, u"chain.broken"_s)), Kind::Certificate);
        row("413", RudeServer::status("413 Too Large", ""), Kind::TooLarge);
        row("422", RudeServer::status("422 Unprocessable", problem(422, u"batch.unreadable"_s)), Kind::Rejected);
        row("429", RudeServer::status("429 Too Many", "", "Retry-After: 17\r\n"), Kind::Busy);
        row("500", RudeServer::status("500 Broken", "oops"), Kind::Broken);
        row("502", RudeServer::status("502 Bad Gateway", "<html/>"), Kind::Broken);
        row("503", RudeServer::status("503 Unavailable", "", "Retry-After: 17\r\n"), Kind::Busy);
    }
    void anAnswerThatIsNotTheProvincesIsTyped()
    {
        QFETCH(QByteArray, raw);
        QFETCH(Kind, kind);
        m_server->handler = [raw](const RudeServer::Request &) { return RudeServer::Answer{raw, true}; };

        const auto answer = send();

        QVERIFY(!answer);
        QCOMPARE(int(answer.error().kind), int(kind));
        QVERIFY(!answer.error().error.message.isEmpty());
        QCOMPARE(m_server->requests.size(), 1);
        if (kind == Kind::Busy)
            QVERIFY(answer.error().retryAfter == std::chrono::seconds(17));
    }

    void aConnectionThatClosesIsDoubtAndNotASecondSending_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::newRow("before the answer") << QByteArray();
        QTest::newRow("in the head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
        QTest::newRow("in the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf");
    }
    void aConnectionThatClosesIsDoubtAndNotASecondSending()
    {
        QFETCH(QByteArray, raw);
        QVERIFY(send()); // the connection is kept alive: the case in which Qt would send again by itself
        m_server->handler = [raw](const RudeServer::Request &) { return RudeServer::Answer{raw, true}; };

        const auto answer = send();

        QVERIFY(!answer);
        QCOMPARE(int(answer.error().kind), int(Kind::Doubtful));
        QCOMPARE(m_server->requests.size(), 2);
    }

    void aTrickleEndsAtTheDeadline()
    {
        m_server->handler = [](const RudeServer::Request &) { return RudeServer::Answer{{}, false, true}; };

        const auto answer = send();

        QVERIFY(!answer);
        QCOMPARE(int(answer.error().kind), int(Kind::Doubtful));
    }

    void silenceEndsToo()
    {
        m_server->handler = [](const RudeServer::Request &) { return RudeServer::Answer{}; };

        const auto answer = send();

        QVERIFY(!answer);
        QCOMPARE(int(answer.error().kind), int(Kind::Doubtful));
    }

    void aBombIsNotUnpackedBeyondTheLimit()
    {
        const QByteArray zeros(200 * 1024 * 1024, '\0');
        const QByteArray bomb = contract::pack(zeros).take();
        const QByteArray signature = m_identity->platformKey.sign(contract::answerToSign(bomb)).take();
        m_server->handler = [&](const RudeServer::Request &) {
            return RudeServer::Answer{RudeServer::ok(
                bomb, "Content-Encoding: gzip\r\nYichuang-Signature: " + signature.toBase64() + "\r\n")};
        };

        const auto answer = fetch();

        QVERIFY(!answer);
        QCOMPARE(int(answer.error().kind), int(Kind::Unusable));
    }

    void anAnswerLargerThanAgreedIsCutOff()
    {
        m_server->handler = [](const RudeServer::Request &) {
            return RudeServer::Answer{RudeServer::ok(QByteArray(40 * 1024 * 1024, 'x'))};
        };

        const auto answer = send();

        QVERIFY(!answer);
        QCOMPARE(int(answer.error().kind), int(Kind::Unusable));
    }

    void anotherAuthorityIsNotBelieved()
    {
        const TestIdentity stranger;
        m_server = std::make_unique<RudeServer>(stranger.serverTls());
        m_server->handler
            = [this](const RudeServer::Request &request) { return RudeServer::Answer{answerTo(request)}; };
        m_line = std::make_unique<HttpLine>(config(), m_identity->stationKey, m_identity->platformKey.publicKey());

        const auto answer = send();

        QVERIFY(!answer);
        QCOMPARE(int(answer.error().kind), int(Kind::Certificate));
        QVERIFY(answer.error().error.message.contains("administrator"_L1));
        QCOMPARE(m_server->requests.size(), 0);
    }

    void anExpiredCertificateIsNamedAsSuch()
    {
        const TestIdentity old(
            Suite::Second, {QDateTime::currentDateTime().addDays(-20), QDateTime::currentDateTime().addDays(-10)});
        m_server = std::make_unique<RudeServer>(old.serverTls());
        LineConfig wrong = config();
        wrong.authority = old.authority.certificatePem();
        m_line = std::make_unique<HttpLine>(wrong, m_identity->stationKey, m_identity->platformKey.publicKey());

        const auto answer = send();

        QVERIFY(!answer);
        QCOMPARE(int(answer.error().kind), int(Kind::Certificate));
    }

    void nobodyThereMeansNothingWasSent()
    {
        m_server.reset();

        const auto answer = send();

        QVERIFY(!answer);
        QCOMPARE(int(answer.error().kind), int(Kind::NotSent));
    }

    void aForgedOrOldAnswerIsNotBelieved()
    {
        QByteArray first;
        m_server->handler = [&](const RudeServer::Request &request) {
            first = answerTo(request);
            QByteArray forged = first;
            forged.replace("receipt", "refused");
            return RudeServer::Answer{forged};
        };
        const auto forged = send();
        QVERIFY(!forged);
        QCOMPARE(int(forged.error().kind), int(Kind::Unusable));

        m_server->handler = [&](const RudeServer::Request &) { return RudeServer::Answer{first}; };
        const auto old = send();
        QVERIFY(!old);
        QCOMPARE(int(old.error().kind), int(Kind::Unusable));
    }

    void aWrongPasswordIsThePlatformsOwnWord()
    {
        m_server->handler = [](const RudeServer::Request &) {
            return RudeServer::Answer{RudeServer::status("401 Unauthorized", problem(401, u"login.wrong"_s))};
        };
        std::optional<LineAnswer<LoginAnswer>> answer;
        m_line->logIn(u"zhangsan"_s, u"wrong"_s,
                      [&answer](const LineAnswer<LoginAnswer> &said) { answer = said; });
        QTRY_VERIFY(answer);

        QVERIFY(!*answer);
        QCOMPARE(int(answer->error().error.code), int(ErrorCode::WrongPassword));
        QCOMPARE(answer->error().error.message, u"what the platform says"_s);
    }

private:
    LineConfig config() const
    {
        LineConfig config;
        config.host = u"localhost"_s;
        config.port = m_server ? m_server->port() : 1;
        config.station = u"ST0001"_s;
        config.certificate = m_identity->clientCertificate;
        config.privateKey = m_identity->client.keyPem();
        config.authority = m_identity->authority.certificatePem();
        config.silence = std::chrono::milliseconds(1500);
        config.whole = std::chrono::milliseconds(2500);
        return config;
    }

    QByteArray answerTo(const RudeServer::Request &request) const
    {
        const auto batch = contract::decodeBatch(request.body);
        if (!batch)
            return RudeServer::status("422 Unprocessable", problem(422, u"batch.unreadable"_s));
        contract::BatchAnswer answer;
        answer.batch = batch->id;
        answer.station = batch->station;
        answer.platformTime = QDateTime::currentDateTimeUtc();
        for (const Act &act : batch->acts) {
            Verdict verdict;
            verdict.actId = act.id;
            verdict.receipt = u"R1"_s;
            answer.verdicts.append(verdict);
        }
        const QByteArray body = contract::encodeAnswer(answer);
        const QByteArray signature = m_identity->platformKey.sign(contract::answerToSign(body)).take();
        return RudeServer::ok(body, "Yichuang-Signature: " + signature.toBase64() + "\r\n");
    }

    LineAnswer<VerdictAnswer> send()
    {
        QList<Act> acts;
        for (int i = 0; i < 3; ++i) {
            Act act;
            act.id = newUuid7();
            act.caseId = newUuid7();
            act.at = QDateTime::currentDateTime();
            act.payload = "{}";
            acts.append(act);
        }
        std::optional<LineAnswer<VerdictAnswer>> answer;
        m_line->send(m_line->prepare(acts, Lane::Changing).take(),
                     [&answer](const LineAnswer<VerdictAnswer> &said) { answer = said; });
        return QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000)
            ? *answer
            : LineAnswer<VerdictAnswer>(tl::unexpected(LineFault{Kind::Refused, {}, {}}));
    }

    LineAnswer<DownAnswer> fetch()
    {
        std::optional<LineAnswer<DownAnswer>> answer;
        m_line->fetchDown({}, std::chrono::seconds(0),
                          [&answer](const LineAnswer<DownAnswer> &said) { answer = said; });
        return QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000)
            ? *answer
            : LineAnswer<DownAnswer>(tl::unexpected(LineFault{Kind::Refused, {}, {}}));
    }

    std::unique_ptr<TestIdentity> m_identity;
    std::unique_ptr<RudeServer> m_server;
    std::unique_ptr<HttpLine> m_line;
};

YICHUANG_TEST(HttpLineTest)
#include "tst_httpline.moc"
