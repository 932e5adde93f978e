// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace yichuang::test {

/// The real program in a folder of its own, to be talked to, killed and started again.
class PlatformProcess final
{
public:
    explicit PlatformProcess(QStringList extra = {}) : m_extra(std::move(extra)) { }
    ~PlatformProcess() { kill(); }

    /// Waits until it listens; the ports stay the same over restarts.
    bool start();
    void kill();      ///< SIGKILL
    int terminate();  ///< SIGTERM; the exit status
    /// Any other command of the program on the same folder, with this on its standard input.
    int run(const QStringList &arguments, const QByteArray &input = {}, QByteArray *output = nullptr,
            QByteArray *errors = nullptr) const;

    QString folder() const { return m_folder.path(); }
    quint16 port() const { return m_port; }
    quint16 enrolPort() const { return m_enrolPort; }
    QByteArray authority() const;
    QString demoCode() const { return m_demoCode; } ///< one-time code of ST0001
    qint64 residentKb() const; ///< memory it occupies now
    QByteArray log() { return m_process.readAllStandardError(); }

    static QString program();

private:
    const QStringList m_extra;
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    quint16 m_enrolPort = 0;
    QString m_demoCode;
};

} // namespace yichuang::test
