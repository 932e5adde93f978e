// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/login.h"
#include "contract/numbers.h"
#include "contract/paths.h"
#include "contract/problem.h"
#include "crypto/certificateauthority.h"
#include "crypto/certificaterequest.h"
#include "platform/http/requestguard.h"
#include "platformprocess.h"
#include "schemacheck.h"
#include "stationclient.h"
#include "support/testregistry.h"

#include <QSslSocket>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;
using yichuang::platform::RequestGuard;

namespace {

// The address sanitizer keeps up to 256 MB of freed memory back on purpose.
#if defined(__SANITIZE_ADDRESS__)
constexpr qint64 MostGrowthKb = 300 * 1024;
#else
constexpr qint64 MostGrowthKb = 30 * 1024;
#endif

QByteArray centreFile(const QString &folder)
{
    const QString path = folder + u"/centre.json"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("{\"name\":\"示例镇便民服务中心\",\"divisionCode\":\"329999001000\",\"creditCode\":\"11329999MB0000001U\"}");
    return path.toUtf8();
}

} // namespace

/// Who gets in, who does not, and what a stranger cannot do to the platform.
class DoorsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_process.start());
        m_client = newClient();
        QCOMPARE(m_client->enrol(u"ST0001"_s, m_process.demoCode()).status, 200);
    }

    void onlyAStationWithItsCertificateInForceGetsIn_data()
    {
        QTest::addColumn<QString>("reason");
        for (const char *reason : {"certificate.missing", "certificate.foreign", "certificate.expired",
                                   "certificate.unknown"})
            QTest::newRow(reason) << QString::fromLatin1(reason);
    }
    void onlyAStationWithItsCertificateInForceGetsIn()
    {
        QFETCH(QString, reason);
        auto client = newClient();
        if (reason != u"certificate.missing"_s) {
            const auto request = CertificateRequest::create(u"ST0001"_s);
            const auto certificate = certify(reason, request->requestPem());
            QVERIFY(!certificate.isEmpty());
            client->setTls(certificate, request->keyPem());
        }
        for (const QString &path : {contract::paths::Login, contract::paths::Acts, contract::paths::Held,
                                    contract::paths::Numbers}) {
            const Answered answered = client->post(path, "{}");
            QCOMPARE(answered.reason, reason);
            QVERIFY(schemaFault(u"problem"_s, answered.body).isEmpty());
        }
        QCOMPARE(client->get(u"/v1/acts?cursor="_s).reason, reason);
        QCOMPARE(client->get(contract::paths::Health).status, 200);
    }

    void aBlockedStationIsOutAtOnce()
    {
        auto client = enrolled(u"ST0002"_s);
        QVERIFY(client);
        QCOMPARE(client->page({})->acts.size(), 0);

        QCOMPARE(m_process.run({u"enrol"_s, u"revoke"_s, u"ST0002"_s}), 0);

        QTRY_COMPARE(client->get(u"/v1/acts?cursor="_s).reason, u"certificate.revoked"_s);
    }

    void enrollingAgainReplacesTheOldCertificate()
    {
        auto first = enrolled(u"ST0003"_s);
        QVERIFY(first);
        auto second = enrolled(u"ST0003"_s);
        QVERIFY(second);

        QTRY_COMPARE(first->get(u"/v1/acts?cursor="_s).reason, u"certificate.unknown"_s);
        QCOMPARE(second->settle({second->accepted()}).value(0).kind, Verdict::Kind::Receipt);
    }

    void fiveWrongPasswordsLockTheAccountEvenForTheRightOne()
    {
        const auto logIn = [this](const QString &password) {
            return m_client->post(contract::paths::Login,
                                  contract::encodeLoginRequest({u"wangfang"_s, password, u"3"_s}));
        };
        for (int i = 0; i < 4; ++i)
            QCOMPARE(logIn(u"wrong"_s).reason, u"login.wrong"_s);
        QCOMPARE(logIn(u"wrong"_s).status, 423);

        const Answered locked = logIn(u"yichuang-demo"_s);
        QCOMPARE(locked.status, 423);
        QCOMPARE(locked.reason, u"account.locked"_s);
        const auto problem = contract::decodeProblem(locked.body);
        static const QRegularExpression time(u"[0-9]{2}:[0-9]{2}"_s);
        QVERIFY2(problem->message.contains(time), qPrintable(problem->message));

        QCOMPARE(m_process.run({u"accounts"_s, u"reset"_s, u"wangfang"_s}, "another-password\n"), 0);
        QCOMPARE(logIn(u"another-password"_s).status, 200);
        QCOMPARE(m_process.run({u"accounts"_s, u"disable"_s, u"wangfang"_s}), 0);
        QCOMPARE(logIn(u"another-password"_s).reason, u"account.disabled"_s);
        QCOMPARE(logIn(u"nonsense"_s).reason, u"login.wrong"_s);
    }

    void aChainThatForksIsStoppedUntilSomeoneLooked()
    {
        auto client = enrolled(u"ST0004"_s);
        QVERIFY(client);
        const Act first = client->accepted();
        const Act second = client->accepted();
        QCOMPARE(client->settle({first, second}).size(), 2);

        client->rewindChain(first.sequence, first.link); // as from an old backup
        const Act fork = client->accepted();
        const Answered stopped = client->sendBatch({fork});
        QCOMPARE(stopped.status, 409);
        QCOMPARE(stopped.reason, u"chain.broken"_s);
        Act cut = client->accepted();
        client->rewindChain(cut.sequence, QByteArray(32, 'x')); // a row was cut out
        QCOMPARE(client->sendBatch({client->accepted()}).status, 200); // its neighbour is unknown: a gap, no fork
        QCOMPARE(client->sendBatch({cut}).reason, u"chain.broken"_s);

        QCOMPARE(m_process.run({u"enrol"_s, u"restart-chain"_s, u"ST0004"_s}), 0);
        QTRY_COMPARE(client->settle({fork}).value(0).kind, Verdict::Kind::Receipt);
    }

    void numbersOfManyStationsNeverOverlap()
    {
        const QString code(31, u'5');
        std::vector<std::unique_ptr<StationClient>> stations;
        for (int i = 0; i < 5; ++i) {
            stations.push_back(enrolled(u"ST01%1"_s.arg(i, 2, 10, QChar(u'0'))));
            QVERIFY(stations.back());
        }
        std::vector<QNetworkReply *> replies;
        for (const auto &station : stations) {
            replies.push_back(station->begin("POST", contract::paths::Numbers,
                                             contract::encodeNumbersRequest({{code}}),
                                             {{"Content-Type", "application/json"}}));
        }
        QSet<int> taken;
        for (QNetworkReply *reply : replies) {
            const auto answer = contract::decodeNumbersAnswer(StationClient::finish(reply).body);
            QVERIFY(answer);
            QCOMPARE(answer->ranges.size(), 1);
            for (int serial = answer->ranges.first().first; serial <= answer->ranges.first().last; ++serial) {
                QVERIFY2(!taken.contains(serial), qPrintable(QString::number(serial)));
                taken.insert(serial);
            }
        }
        QCOMPARE(taken.size(), 500);
        stations[0]->implementingCode = code;
        QVERIFY(contract::decodeNumbersAnswer(stations[0]->post(contract::paths::Numbers,
                                                                contract::encodeNumbersRequest({{code}})).body));
        Act foreign = stations[0]->accepted();
        foreign.caseNumber = code + u"202611220499"_s;
        stations[0]->rewindChain(0, {});
        const Act sent = stations[0]->chained(foreign);
        const Verdict verdict = stations[0]->settle({sent}).value(0);
        const bool isOwn = verdict.kind == Verdict::Kind::Receipt; // if it drew the last range
        QVERIFY(isOwn || verdict.reason == u"number.foreign"_s);
    }

    void aBodyAboveTheLimitIsCutOffBeforeItIsBuffered_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("status");
        const QByteArray post = "POST /v1/acts HTTP/1.1\r\nHost: x\r\n";
        QTest::newRow("1 GB announced") << QByteArray(post + "Content-Length: 1073741824\r\n\r\n") << QByteArray("413");
        QTest::newRow("chunked") << QByteArray(post + "Transfer-Encoding: chunked\r\n\r\n10000000\r\n") << QByteArray("411");
        QTest::newRow("two lengths")
            << QByteArray(post + "Content-Length: 5\r\nContent-Length: 1073741824\r\n\r\n") << QByteArray("400");
        QTest::newRow("endless header") << QByteArray(post + "X: ") << QByteArray("431");
        QTest::newRow("bare line feeds")
            << QByteArray("POST /v1/acts HTTP/1.1\nContent-Length: 1073741824\n\n\r\n\r\n") << QByteArray("400");
    }
    void aBodyAboveTheLimitIsCutOffBeforeItIsBuffered()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, status);
        const qint64 before = m_process.residentKb();
        QSslSocket socket;
        socket.setSslConfiguration(m_client->tls());
        socket.connectToHostEncrypted(u"127.0.0.1"_s, m_process.port());
        QVERIFY(socket.waitForEncrypted());

        socket.write(head);
        const QByteArray filling(1024 * 1024, 'y');
        qint64 sent = 0;
        while (sent < 100 * filling.size() && socket.state() == QAbstractSocket::ConnectedState) {
            socket.write(filling);
            sent += filling.size();
            if (!socket.waitForBytesWritten(5000))
                break;
        }

        QTRY_VERIFY_WITH_TIMEOUT(socket.bytesAvailable() > 0 || socket.state() != QAbstractSocket::ConnectedState, 5000);
        const QByteArray answer = socket.readAll();
        const qint64 grown = m_process.residentKb() - before;
        qInfo("sent %lld MB, answer %s, memory +%lld KB", sent / filling.size(), answer.left(12).constData(), grown);
        QVERIFY2(answer.startsWith("HTTP/1.1 " + status), answer.left(100).constData());
        QVERIFY2(grown < MostGrowthKb, qPrintable(QString::number(grown)));
        QCOMPARE(m_client->get(contract::paths::Health).status, 200);
    }

    void theGuardFindsTheSameEndHoweverTheBytesArrive_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char *name, const QByteArray &message, RequestGuard::Verdict verdict) {
            QTest::newRow(name) << message << int(verdict);
        };
        using Verdict = RequestGuard::Verdict;
        row("no body", "GET / HTTP/1.1\r\nHost: x\r\n\r\n", Verdict::Fine);
        row("body", "PUT / HTTP/1.1\r\nContent-Length: 5\r\n\r\n12345", Verdict::Fine);
        row("at the limit", "PUT / HTTP/1.1\r\ncontent-length:10\r\n\r\n1234567890", Verdict::Fine);
        row("above it", "PUT / HTTP/1.1\r\ncontent-LENGTH: 11\r\n\r\n", Verdict::BodyTooLarge);
        row("negative", "PUT / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", Verdict::Bad);
        row("overflowing", "PUT / HTTP/1.1\r\nContent-Length: 99999999999999999999999\r\n\r\n", Verdict::Bad);
        row("folded", "PUT / HTTP/1.1\r\nContent-Length:\r\n 99999\r\n\r\n", Verdict::Bad);
        row("space in the name", "PUT / HTTP/1.1\r\nContent-Length : 99999\r\n\r\n", Verdict::Bad);
        row("chunked", "PUT / HTTP/1.1\r\nTransfer-Encoding: gzip, chunked\r\n\r\n", Verdict::LengthRequired);
        row("upgrade", "GET / HTTP/1.1\r\nUpgrade: websocket\r\n\r\n", Verdict::Bad);
        row("more than announced", "PUT / HTTP/1.1\r\nContent-Length: 1\r\n\r\n12", Verdict::Bad);
        row("empty first line", "\r\nGET / HTTP/1.1\r\n\r\n", Verdict::Bad);
    }
    void theGuardFindsTheSameEndHoweverTheBytesArrive()
    {
        QFETCH(QByteArray, message);
        QFETCH(int, verdict);
        for (qsizetype step = 1; step <= message.size(); ++step) {
            RequestGuard guard(10);
            auto found = RequestGuard::Verdict::Fine;
            for (qsizetype at = 0; at < message.size() && found == RequestGuard::Verdict::Fine; at += step) {
                // The last bytes come in one: what follows a whole message in a piece of its own is the next one.
                const bool isTail = at + 2 * step >= message.size();
                found = guard.feed(message.mid(at, isTail ? -1 : step));
                if (isTail)
                    break;
            }
            QCOMPARE(int(found), verdict);
            QCOMPARE(guard.isMidMessage() && found == RequestGuard::Verdict::Fine, false);
        }
    }

    void theCommandLineSaysWhatIsWrongInOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("status");
        QTest::newRow("no action") << QStringList{u"accounts"_s} << QByteArray() << 2;
        QTest::newRow("short password") << QStringList{u"accounts"_s, u"add"_s, u"new"_s} << QByteArray("short\n") << 1;
        QTest::newRow("taken name") << QStringList{u"accounts"_s, u"add"_s, u"lili"_s} << QByteArray("long-enough-1\n")
                                    << 1;
        QTest::newRow("unknown role") << QStringList{u"accounts"_s, u"add"_s, u"x"_s, u"--role"_s, u"king"_s}
                                      << QByteArray("long-enough-1\n") << 1;
        QTest::newRow("unknown account") << QStringList{u"accounts"_s, u"disable"_s, u"nobody"_s} << QByteArray() << 1;
        QTest::newRow("no centre") << QStringList{u"enrol"_s, u"add"_s, u"ST0009"_s} << QByteArray() << 1;
        QTest::newRow("unknown station") << QStringList{u"enrol"_s, u"revoke"_s, u"ST9999"_s} << QByteArray() << 1;
        QTest::newRow("second platform") << QStringList{u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s} << QByteArray() << 1;
        QTest::newRow("bad port") << QStringList{u"serve"_s, u"--listen"_s, u"nowhere"_s} << QByteArray() << 2;
        QTest::newRow("bad option") << QStringList{u"serve"_s, u"--frobnicate"_s} << QByteArray() << 2;
    }
    void theCommandLineSaysWhatIsWrongInOneSentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, input);
        QFETCH(int, status);
        QByteArray errors;

        const int found = m_process.run(arguments, input, nullptr, &errors);

        QVERIFY2(found == status, errors.constData());
        QCOMPARE(errors.count('\n'), 1);
        QVERIFY(errors.startsWith("yichuang-platform: "));
    }

    void everyCommandExplainsItself()
    {
        for (const QString &command : {u"serve"_s, u"init"_s, u"enrol"_s, u"accounts"_s}) {
            QByteArray output;
            QCOMPARE(m_process.run({command, u"--help"_s}, {}, &output), 0);
            QVERIFY(output.contains("--data"));
        }
    }

    void enrolmentIsTriedSlowly() // last: it uses up this minute's tries
    {
        auto client = newClient();
        QString reason;
        for (int i = 0; i < 40 && reason != u"rate.limited"_s; ++i)
            reason = client->enrol(u"ST0001"_s, u"AAAA-BBBB-CCCC-DDDD"_s).reason;
        QCOMPARE(reason, u"rate.limited"_s);
    }

    void aPoliteEndIsAnEnd()
    {
        QCOMPARE(m_process.terminate(), 0);
        QByteArray output;
        QCOMPARE(m_process.run({u"accounts"_s, u"list"_s}, {}, &output), 0); // without a running platform
        QVERIFY(output.contains("lili\tclerk"));
        const QByteArray log = m_process.log();
        QVERIFY2(!log.contains("lili") && !log.contains("yichuang-demo"), log.constData());
    }

private:
    std::unique_ptr<StationClient> newClient() const
    {
        return std::make_unique<StationClient>(u"127.0.0.1"_s, m_process.port(), m_process.enrolPort(),
                                               m_process.authority());
    }
    std::unique_ptr<StationClient> enrolled(const QString &station)
    {
        QByteArray code;
        const QString centre = QString::fromUtf8(centreFile(m_process.folder()));
        if (m_process.run({u"enrol"_s, u"add"_s, station, u"--centre"_s, centre}, {}, &code) != 0)
            return nullptr;
        auto client = newClient();
        return client->enrol(station, QString::fromUtf8(code).trimmed()).status == 200 ? std::move(client) : nullptr;
    }
    QByteArray certify(const QString &reason, const QByteArray &request) const
    {
        const QDateTime now = QDateTime::currentDateTime();
        const Validity good = Validity::days(now, 10);
        if (reason == u"certificate.foreign"_s)
            return *CertificateAuthority::create(u"Someone else"_s, good)->issueClient(request, u"ST0001"_s, good);
        QFile key(m_process.folder() + u"/keys/ca.key"_s);
        if (!key.open(QIODevice::ReadOnly))
            return {};
        const auto authority = CertificateAuthority::load(m_process.authority(), key.readAll());
        const Validity past{now.addDays(-10), now.addDays(-1)};
        return *authority->issueClient(request, u"ST0001"_s, reason == u"certificate.expired"_s ? past : good);
    }

    PlatformProcess m_process;
    std::unique_ptr<StationClient> m_client;
};

YICHUANG_TEST(DoorsTest)

#include "tst_doors.moc"
