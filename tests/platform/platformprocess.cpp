// SPDX-License-Identifier: GPL-3.0-or-later
#include "platformprocess.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yichuang::test {

QString PlatformProcess::program()
{
    return QStringLiteral(YICHUANG_BINARY_DIR) + u"/bin/yichuang-platform"_s;
}

bool PlatformProcess::start()
{
    QStringList arguments{u"serve"_s, u"--data"_s, folder(), u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_port),
                          u"--enrol-listen"_s, u"127.0.0.1:%1"_s.arg(m_enrolPort), u"--scrypt-n"_s, u"1024"_s,
                          u"--demo"_s};
    if (!m_extra.contains(u"--items"_s))
        arguments += {u"--items"_s, u"none"_s};
    m_process.start(program(), arguments + m_extra);
    QByteArray output;
    while (!output.contains("demo station=")) {
        if (!m_process.waitForReadyRead(20'000)) {
            qWarning("no platform: %s", m_process.readAllStandardError().constData());
            return false;
        }
        output += m_process.readAllStandardOutput();
    }
    static const QRegularExpression ready(u"ready port=(\\d+) enrol-port=(\\d+)"_s);
    static const QRegularExpression demo(u"demo station=ST0001 code=(\\S+)"_s);
    const auto ports = ready.match(QString::fromUtf8(output));
    m_port = quint16(ports.captured(1).toUInt());
    m_enrolPort = quint16(ports.captured(2).toUInt());
    m_demoCode = demo.match(QString::fromUtf8(output)).captured(1);
    return m_port > 0 && m_enrolPort > 0;
}

void PlatformProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

int PlatformProcess::terminate()
{
    m_process.terminate();
    return m_process.waitForFinished(20'000) && m_process.exitStatus() == QProcess::NormalExit
        ? m_process.exitCode()
        : -1;
}

int PlatformProcess::run(const QStringList &arguments, const QByteArray &input, QByteArray *output,
                         QByteArray *errors) const
{
    QProcess process;
    process.start(program(), arguments + QStringList{u"--data"_s, folder()});
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(30'000))
        return -1;
    if (output)
        *output = process.readAllStandardOutput();
    if (errors)
        *errors = process.readAllStandardError();
    return process.exitCode();
}

QByteArray PlatformProcess::authority() const
{
    QFile file(folder() + u"/keys/ca.crt"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 PlatformProcess::residentKb() const
{
    QFile file(u"/proc/%1/status"_s.arg(m_process.processId()));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    static const QRegularExpression resident(u"VmRSS:\\s+(\\d+) kB"_s);
    return resident.match(QString::fromLatin1(file.readAll())).captured(1).toLongLong();
}

} // namespace yichuang::test
