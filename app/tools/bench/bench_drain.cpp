// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/bench/benchregistry.h"
#include "tools/bench/benchstation.h"

#include "crypto/certificaterequest.h"
#include "crypto/publickey.h"
#include "crypto/signingkey.h"
#include "sync/enrolment.h"
#include "sync/httpline.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace yichuang::bench {

namespace {

constexpr int CaseBytes = 4000;

// A case as a township has them: a form, six papers with digests, a log of addresses.
QByteArray inventedCase(QRandomGenerator &random, int number)
{
    static const QStringList words{u"示例镇"_s, u"向阳村"_s, u"建设路"_s,   u"和平里"_s,
                                   u"新民巷"_s, u"东风组"_s, u"核对材料"_s, u"填写"_s};
    const auto word = [&random] { return words.at(random.bounded(int(words.size()))); };
    QJsonObject form{
        {u"applicant.idNumber"_s,
         u"32999919%1%2"_s.arg(random.bounded(1000), 4, 10, QChar(u'0')).arg(number, 6, 10, QChar(u'0'))}};
    for (int i = 0; i < 25; ++i)
        form.insert(u"field.%1"_s.arg(i),
                    i % 3 == 0 ? QJsonValue(random.bounded(30000)) : QJsonValue(word() + word()));
    QJsonArray papers;
    for (int i = 0; i < 6; ++i) {
        QByteArray digest(32, Qt::Uninitialized);
        random.fillRange(reinterpret_cast<quint32 *>(digest.data()), 8);
        papers.append(QJsonObject{{u"code"_s, u"M%1"_s.arg(i)},
                                  {u"name"_s, u"户口簿"_s},
                                  {u"digest"_s, QString::fromLatin1(digest.toHex())}});
    }
    QJsonObject content{{u"situation"_s, u"bench"_s}, {u"form"_s, form}, {u"papers"_s, papers}};
    const qsizetype without = QJsonDocument(content).toJson(QJsonDocument::Compact).size();
    QJsonArray log;
    for (qsizetype bytes = without; bytes < CaseBytes; bytes += 60) {
        log.append(QJsonObject{{u"who"_s, u"U%1"_s.arg(100 + random.bounded(40))},
                               {u"act"_s, word()},
                               {u"note"_s, QString(word() + word() + QString::number(random.bounded(999)))}});
    }
    content[u"log"_s] = log;
    return QJsonDocument(content).toJson(QJsonDocument::Compact);
}

/// The platform's own program on a folder of its own, with one station enrolled.
class Province final
{
public:
    Province(QString folder, Suite suite)
        : m_folder(std::move(folder))
        , m_suite(suite)
    {
    }
    ~Province()
    {
        m_platform.terminate();
        if (!m_platform.waitForFinished(10'000))
            m_platform.kill();
    }

    bool start();
    bool enrolStation();
    std::function<std::unique_ptr<Line>()> line() const
    {
        return SyncThread::httpLine(m_profile.line({}), *m_key, *m_platformKey);
    }
    const Station &station() const { return m_profile.station; }

private:
    const QString m_folder;
    const Suite m_suite;
    QProcess m_platform;
    QString m_ready;
    QString m_demo;
    StationProfile m_profile;
    std::unique_ptr<SigningKey> m_key;
    std::unique_ptr<PublicKey> m_platformKey;
};

bool Province::start()
{
    m_platform.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_platform.start(QCoreApplication::applicationDirPath() + u"/yichuang-platform"_s,
                     {u"serve"_s, u"--data"_s, m_folder, u"--listen"_s, u"127.0.0.1:0"_s, u"--enrol-listen"_s,
                      u"127.0.0.1:0"_s, u"--host"_s, u"127.0.0.1"_s, u"--suite"_s,
                      m_suite == Suite::National ? u"national"_s : u"second"_s, u"--items"_s, u"none"_s,
                      u"--demo"_s});
    QString said;
    while (m_platform.waitForReadyRead(20'000)) {
        said += QString::fromUtf8(m_platform.readAllStandardOutput());
        if (said.contains("demo station="_L1) && said.endsWith(u'\n'))
            break;
    }
    m_ready = said;
    m_demo = said.section(u"code="_s, 1).section(u' ', 0, 0);
    return !m_demo.isEmpty();
}

bool Province::enrolStation()
{
    QFile authority(m_folder + u"/keys/ca.crt"_s);
    if (!authority.open(QIODevice::ReadOnly))
        return false;
    const auto request = CertificateRequest::create(u"ST0001"_s);
    auto signing = SigningKey::generate(m_suite);
    if (!request || !signing)
        return false;
    const quint16 port = m_ready.section(u"enrol-port="_s, 1).section(u' ', 0, 0).toUShort();
    const QByteArray fingerprint
        = QSslCertificate(authority.readAll(), QSsl::Pem).digest(QCryptographicHash::Sha256).toHex();
    Enrolment enrolment;
    const auto future
        = enrolment.enrol({u"127.0.0.1"_s, port, u"ST0001"_s, m_demo, fingerprint, m_suite},
                          {request->keyPem(), request->requestPem(), signing->publicKey().toPem(), *signing},
                          QDateTime::currentDateTime());
    if (!waitUntil([&] { return future.isFinished(); }, 20'000) || !future.result())
        return false;
    m_profile = *future.result();
    auto platformKey = PublicKey::fromPem(m_profile.platformKey);
    if (!platformKey)
        return false;
    m_platformKey = std::make_unique<PublicKey>(platformKey.take());
    m_key = std::make_unique<SigningKey>(signing.take());
    return true;
}

struct Figures
{
    double perS = 0;
    double wireBytes = 0;
    double reopenMs = 0;
    double caseBytes = 0;
};

bool fill(BenchStation &station, int count, Figures &figures)
{
    QRandomGenerator random(20261122);
    QList<QFuture<Result<Appended>>> writing;
    for (int i = 0; i < count; ++i) {
        const QByteArray content = inventedCase(random, i);
        figures.caseBytes += double(content.size());
        writing.append(station.ledger().append(station.acceptance(content, i), {}));
    }
    return std::all_of(writing.begin(), writing.end(), [](auto &done) { return bool(done.result()); });
}

std::optional<Figures> round(Suite suite, int count)
{
    const QTemporaryDir folder;
    Province province(folder.filePath(u"platform"_s), suite);
    BenchStation station(folder.filePath(u"station"_s), suite);
    Figures figures;
    if (!province.start() || !province.enrolStation() || !station.open() || !fill(station, count, figures))
        return std::nullopt;
    station.close();

    LineFigures line;
    line.since.start();
    if (!station.open())
        return std::nullopt;
    const double seconds = drain(station, line, count, province.line(), province.station());
    if (seconds < 0)
        return std::nullopt;
    figures.perS = count / seconds;
    figures.wireBytes = double(line.bytes);
    figures.reopenMs = double(line.firstSendNs) / 1e6;
    return figures;
}

int drainBench(const QStringList &arguments)
{
    const QString suite = option(arguments, u"--suite"_s, u"national"_s);
    const int count = option(arguments, u"--n"_s, u"10000"_s).toInt();
    const int rounds = option(arguments, u"--rounds"_s, u"3"_s).toInt();
    std::vector<double> perS;
    std::vector<double> reopen;
    Figures last;
    for (int i = 0; i < rounds; ++i) {
        const auto figures = round(suite == "second"_L1 ? Suite::Second : Suite::National, count);
        if (!figures) {
            std::fprintf(stderr, "yichuang-bench drain: the platform or the station did not come to its end\n");
            return 1;
        }
        perS.push_back(figures->perS);
        reopen.push_back(figures->reopenMs);
        last = *figures;
    }
    printResult(u"drain"_s,
                {{u"suite"_s, suite},
                 {u"n"_s, count},
                 {u"rounds"_s, rounds},
                 {u"perS"_s, median(perS)},
                 {u"caseMB"_s, last.caseBytes / 1e6},
                 {u"wireMB"_s, last.wireBytes / 1e6},
                 {u"reopenToFirstSendMs"_s, median(reopen)}});
    return 0;
}

const bool registered
    = addSubject({u"drain"_s,
                  u"[--suite national|second] [--n 10000] [--rounds 3]: unsent cases of 4 KB to a platform "
                  "process, receipts stored; bytes on the wire; reopening to the first send"_s,
                  drainBench});

} // namespace

} // namespace yichuang::bench
