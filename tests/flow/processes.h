// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QProcess>
#include <QSet>
#include <QStringList>
#include <QTemporaryDir>
#include <QUuid>

namespace yichuang::test {

/// Lets the programs run for a while, with this one's own events going on.
void letTimePass(int ms);

/// A program of ours as a process of its own, spoken to by lines.
class Program final
{
public:
    Program(QString name, QStringList arguments)
        : m_name(std::move(name))
        , m_arguments(std::move(arguments))
    {
    }
    ~Program() { kill(); }

    bool start();
    /// SIGKILL: no time to tidy up.
    void kill();
    /// SIGTERM, and waits.
    void end();
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    void tell(const QString &line);
    /// The next line that begins with the word; empty after the time-out.
    QString hear(const QString &word, int timeoutMs = 20'000);
    /// Reads what has been said so far.
    void listen();

    QStringList said; ///< every line so far

private:
    const QString m_name;
    const QStringList m_arguments;
    QProcess m_process;
    QByteArray m_input;
    qsizetype m_heard = 0;
};

/// A free port of this computer, so that a platform can come back where it was.
quint16 freePort();

/// The platform's own program on a folder of its own.
class PlatformProcess final
{
public:
    /// How long its departments take to decide, and from there to the result paper (as long if not said).
    explicit PlatformProcess(const QString &folder, int decisionMs = 50, int resultMs = -1);

    bool start();
    void kill() { m_program.kill(); }
    void end() { m_program.end(); }
    bool isRunning() const { return m_program.isRunning(); }
    quint16 port() const { return m_port; }
    quint16 enrolPort() const { return m_enrolPort; }
    QByteArray fingerprint() const;
    /// Makes a one-time code for a station.
    QString expect(const QString &station);
    QString folder() const { return m_folder; }

    struct Books
    {
        QHash<QUuid, int> acts; ///< how often each act stands in the book
        QHash<QUuid, int> cases; ///< version of each case
        QHash<QUuid, int> states; ///< CaseState of each case
        QHash<QUuid, QStringList> lives; ///< changing acts of each case, in the order they were booked
        int decisions = 0;
        int doubled = 0; ///< cases with more than one acceptance or decision, numbers used twice
    };
    /// Reads the platform's database; call while it is stopped.
    Books books() const;

private:
    const QString m_folder;
    const quint16 m_port;
    const quint16 m_enrolPort;
    Program m_program;
};

} // namespace yichuang::test
