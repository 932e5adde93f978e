// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/bench/benchregistry.h"
#include "tools/bench/benchstation.h"

#include "crypto/signingkey.h"
#include "sync/httpcall.h"
#include "sync/sentences.h"
#include "sync/tlsconfig.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace yichuang::bench {

namespace {

struct PeerServer
{
    quint16 port = 0;
    QByteArray authority;
    const SigningKey *key = nullptr;
};

/// The peers' receiver: lines of JSON, not compressed, signed in x-sig; "ok" is the receipt of all of them.
class PeerLine final : public QObject, public Line
{
public:
    explicit PeerLine(PeerServer server)
        : m_server(std::move(server))
    {
        LineConfig config;
        config.authority = m_server.authority;
        m_tls = mutualTls(config);
        m_manager.setProxy(QNetworkProxy::NoProxy);
    }

    Result<Parcel> prepare(const QList<Act> &acts, Lane lane) override
    {
        Parcel parcel;
        parcel.acts = acts;
        parcel.lane = lane;
        for (const Act &act : acts)
            parcel.body += act.payload + '\n';
        Result<QByteArray> signature = m_server.key->sign(parcel.body);
        if (!signature)
            return signature.error();
        parcel.signature = signature.take();
        return parcel;
    }
    void send(const Parcel &parcel, LineReply<VerdictAnswer> reply) override
    {
        QNetworkRequest request(QUrl(u"https://127.0.0.1:%1/batch"_s.arg(m_server.port)));
        request.setSslConfiguration(m_tls);
        request.setRawHeader("x-sig", parcel.signature.toBase64());
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/octet-stream"_s);
        auto *call = new HttpCall(m_manager, "POST", request, parcel.body, {}, this);
        QObject::connect(call, &HttpCall::ended, this,
                         [ids = parcel.ids(), reply](const HttpEnd &end) { reply(receipts(ids, end)); });
    }
    void askHeld(const QList<QUuid> &, LineReply<VerdictAnswer> reply) override { reply(VerdictAnswer()); }
    void sendLinks(const QList<ChainRow> &, LineReply<Done> reply) override { refuse(reply); }
    void fetchDown(const QString &, std::chrono::seconds, LineReply<DownAnswer> reply) override { refuse(reply); }
    void fileState(const QString &, LineReply<FileAnswer> reply) override { refuse(reply); }
    void putChunk(const QString &, qint64, qint64, const QByteArray &, LineReply<FileAnswer> reply) override
    {
        refuse(reply);
    }
    void numberRanges(LineReply<QList<NumberRange>> reply) override { refuse(reply); }
    void logIn(const QString &, const QString &, LineReply<LoginAnswer> reply) override { refuse(reply); }
    void logOut(LineReply<Done> reply) override { refuse(reply); }
    void ask(const Question &, LineReply<QByteArray> reply) override { refuse(reply); }
    void onContact(std::function<void(const QDateTime &)>) override { }

private:
    static LineAnswer<VerdictAnswer> receipts(const QList<QUuid> &ids, const HttpEnd &end)
    {
        if (end.fault || end.status != 200)
            return tl::unexpected(lineFault(LineFault::Kind::Doubtful, u"peer"_s));
        VerdictAnswer answer;
        for (const QUuid &id : ids) {
            Verdict verdict;
            verdict.actId = id;
            verdict.receipt = u"ok"_s;
            answer.verdicts.append(verdict);
        }
        return answer;
    }
    // The peers' receiver has no such call: an hour until it is asked again.
    template <typename T> void refuse(const LineReply<T> &reply)
    {
        QMetaObject::invokeMethod(
            this,
            [reply] { reply(tl::unexpected(lineFault(LineFault::Kind::Busy, u"peer"_s, std::chrono::hours(1)))); },
            Qt::QueuedConnection);
    }

    const PeerServer m_server;
    QNetworkAccessManager m_manager;
    QSslConfiguration m_tls;
};

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool enqueue(BenchStation &station, const QList<QByteArray> &lines, QJsonObject &figures)
{
    std::vector<double> each;
    each.reserve(size_t(lines.size()));
    QElapsedTimer whole;
    whole.start();
    for (int i = 0; i < lines.size(); ++i) {
        QElapsedTimer one;
        one.start();
        if (!station.ledger().append(station.acceptance(lines.at(i), i), {}).result())
            return false;
        each.push_back(double(one.nsecsElapsed()) / 1e6);
    }
    figures[u"enqueuePerS"_s] = double(lines.size()) / (double(whole.nsecsElapsed()) / 1e9);
    figures[u"enqP50"_s] = quantile(each, 0.5);
    figures[u"enqP99"_s] = quantile(each, 0.99);
    figures[u"diskBytes"_s] = station.diskBytes();
    return true;
}

// As the peers do it: a fresh process that opens the store and finds the first one to send.
QJsonObject recovery(const QString &folder)
{
    QElapsedTimer watch;
    watch.start();
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"peer"_s, u"outbox-recover"_s, folder});
    process.waitForFinished();
    const double wall = double(watch.nsecsElapsed()) / 1e6;
    QJsonObject told = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    told[u"wallMs"_s] = wall;
    return told;
}

QJsonObject serverStats(const PeerServer &server)
{
    QNetworkAccessManager manager;
    LineConfig config;
    config.authority = server.authority;
    QNetworkRequest request(QUrl(u"https://127.0.0.1:%1/stats"_s.arg(server.port)));
    request.setSslConfiguration(mutualTls(config));
    auto *call = new HttpCall(manager, "GET", request, {}, {}, &manager);
    std::optional<HttpEnd> ended;
    QObject::connect(call, &HttpCall::ended, &manager, [&ended](const HttpEnd &end) { ended = end; });
    waitUntil([&ended] { return ended.has_value(); }, 20'000);
    return ended ? QJsonDocument::fromJson(ended->body).object() : QJsonObject();
}

int peerOutbox(const QStringList &arguments)
{
    if (arguments.size() < 4) {
        std::fprintf(stderr, "usage: yichuang-bench peer outbox FILE PORT CA CLIENTKEY\n");
        return 2;
    }
    QList<QByteArray> lines = readAll(arguments.at(0)).split('\n');
    lines.removeAll(QByteArray());
    const auto key = SigningKey::fromPem(readAll(arguments.at(3)));
    const QTemporaryDir folder;
    BenchStation station(folder.path(), Suite::Second);
    QJsonObject figures{{u"suite"_s, u"second"_s}, {u"n"_s, lines.size()}};
    if (!key || lines.isEmpty() || !station.open() || !enqueue(station, lines, figures)) {
        std::fprintf(stderr, "yichuang-bench peer outbox: cannot begin\n");
        return 1;
    }
    station.close();
    figures[u"recovery"_s] = recovery(folder.path());
    if (!station.open())
        return 1;
    const PeerServer server{arguments.at(1).toUShort(), readAll(arguments.at(2)), &*key};
    LineFigures line;
    line.since.start();
    const int count = int(lines.size());
    const double seconds
        = drain(station, line, count, [server] { return std::make_unique<PeerLine>(server); }, {});
    const QJsonObject stats = serverStats(server);
    figures[u"drainPerS"_s] = seconds > 0 ? count / seconds : 0;
    figures[u"wireBytes"_s] = qint64(line.bytes);
    figures[u"server"_s] = stats;
    figures[u"exactlyOnce"_s]
        = seconds > 0 && stats[u"distinct"_s].toInt() == count && stats[u"dup"_s].toInt() == 0;
    printResult(u"peer outbox"_s, figures);
    return 0;
}

int recoverOutbox(const QStringList &arguments)
{
    QElapsedTimer watch;
    watch.start();
    BenchStation station(arguments.value(0), Suite::Second);
    if (!station.open())
        return 1;
    const auto status = station.ledger().status().result();
    const auto first = station.ledger().unsent(1, false, 0).result();
    if (!status || !first || first->isEmpty())
        return 1;
    const QJsonObject told{{u"pending"_s, status->unsent}, {u"openMs"_s, double(watch.nsecsElapsed()) / 1e6}};
    std::printf("%s\n", QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
    return 0;
}

const bool registered
    = addSubject(
          {u"peer outbox"_s, u"FILE PORT CA CLIENTKEY: the peers' outbox on our ledger and sender"_s, peerOutbox})
    && addSubject(
          {u"peer outbox-recover"_s, u"FOLDER: opens a store and finds the first act to send"_s, recoverOutbox});

} // namespace

} // namespace yichuang::bench
