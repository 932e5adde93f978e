// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/processes.h"

#include "core/act.h"
#include "sqlite/connection.h"
#include "sqlite/statement.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QSslCertificate>
#include <QTcpServer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace yichuang::test {

void letTimePass(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

bool Program::start()
{
    m_input.clear();
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(YICHUANG_BINARY_DIR "/bin/") + m_name, m_arguments);
    return m_process.waitForStarted();
}

void Program::kill()
{
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished();
    listen();
}

void Program::end()
{
    if (!isRunning())
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(20'000))
        kill();
    listen();
}

void Program::tell(const QString &line)
{
    m_process.write(line.toUtf8() + '\n');
    m_process.waitForBytesWritten();
}

void Program::listen()
{
    m_input += m_process.readAllStandardOutput();
    for (qsizetype end = m_input.indexOf('\n'); end >= 0; end = m_input.indexOf('\n')) {
        said.append(QString::fromUtf8(m_input.left(end)));
        m_input.remove(0, end + 1);
    }
}

QString Program::hear(const QString &word, int timeoutMs)
{
    QDeadlineTimer deadline(timeoutMs);
    for (;;) {
        listen();
        for (; m_heard < said.size(); ++m_heard) {
            if (said.at(m_heard).startsWith(word))
                return said.at(m_heard++);
        }
        if (deadline.hasExpired() || !isRunning())
            return {};
        QEventLoop loop;
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &loop, &QEventLoop::quit);
        QTimer::singleShot(50, &loop, &QEventLoop::quit);
        loop.exec();
    }
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

namespace {

QStringList serveArguments(const QString &folder, quint16 port, quint16 enrolPort)
{
    return {u"serve"_s,
            u"--data"_s,
            folder,
            u"--suite"_s,
            u"second"_s,
            u"--scrypt-n"_s,
            u"1024"_s,
            u"--listen"_s,
            u"127.0.0.1:%1"_s.arg(port),
            u"--enrol-listen"_s,
            u"127.0.0.1:%1"_s.arg(enrolPort),
            u"--host"_s,
            u"127.0.0.1"_s,
            u"--departments"_s,
            folder + u"/departments.json"_s,
            u"--items"_s,
            u"none"_s};
}

} // namespace

PlatformProcess::PlatformProcess(const QString &folder, int decisionMs, int resultMs)
    : m_folder(folder)
    , m_port(freePort())
    , m_enrolPort(freePort())
    , m_program(u"yichuang-platform"_s, serveArguments(folder, m_port, m_enrolPort))
{
    QDir().mkpath(folder);
    QFile file(folder + u"/departments.json"_s);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(u"{\"civil-affairs\":{\"delayMs\":%1,\"resultDelayMs\":%2,\"usualResult\":\"决定书\"}}"_s.arg(decisionMs)
                       .arg(resultMs < 0 ? decisionMs : resultMs)
                       .toUtf8());
    }
}

bool PlatformProcess::start()
{
    return m_program.start() && !m_program.hear(u"ready"_s).isEmpty();
}

QByteArray PlatformProcess::fingerprint() const
{
    QFile file(m_folder + u"/keys/ca.crt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QSslCertificate(file.readAll(), QSsl::Pem).digest(QCryptographicHash::Sha256).toHex();
}

QString PlatformProcess::expect(const QString &station)
{
    QFile centre(m_folder + u"/centre.json"_s);
    if (centre.open(QIODevice::WriteOnly))
        centre.write(
            R"({"name":"示例镇便民服务中心","townName":"示例镇","divisionCode":"329999001000","creditCode":"11329999MB0000001U"})");
    centre.close();
    Program command(
        u"yichuang-platform"_s,
        {u"enrol"_s, u"add"_s, station, u"--data"_s, m_folder, u"--centre"_s, m_folder + u"/centre.json"_s});
    return command.start() ? command.hear(QString()).trimmed() : QString();
}

PlatformProcess::Books PlatformProcess::books() const
{
    Books books;
    auto opened = sqlite::Connection::open(m_folder + u"/platform.sqlite"_s, sqlite::Connection::Mode::ReadOnly);
    if (!opened)
        return books;
    sqlite::Connection db = opened.take();
    auto &acts = db.statement("select id, kind, case_id from act order by seq");
    QHash<QUuid, int> acceptances;
    QHash<QUuid, int> decisions;
    for (auto row = acts.next(); row && *row; row = acts.next()) {
        ++books.acts[acts.uuid(0)];
        const auto kind = ActKind(acts.number(1));
        acceptances[acts.uuid(2)] += kind == ActKind::Accepted;
        decisions[acts.uuid(2)] += kind == ActKind::Decided;
        books.decisions += kind == ActKind::Decided;
        if (!isWitness(kind))
            books.lives[acts.uuid(2)].append(actKindName(kind) + u':' + acts.uuid(0).toString(QUuid::WithoutBraces));
    }
    auto &cases = db.statement("select id, version, state from case_file");
    for (auto row = cases.next(); row && *row; row = cases.next()) {
        books.cases.insert(cases.uuid(0), int(cases.number(1)));
        books.states.insert(cases.uuid(0), int(cases.number(2)));
    }
    for (auto it = books.cases.cbegin(); it != books.cases.cend(); ++it)
        books.doubled += acceptances.value(it.key()) != 1 || decisions.value(it.key()) > 1;
    for (const int times : books.acts)
        books.doubled += times > 1;
    return books;
}

} // namespace yichuang::test
