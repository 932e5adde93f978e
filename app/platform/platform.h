// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/options.h"

#include <QJsonObject>
#include <QThread>

#include <memory>

namespace yichuang {

namespace platform {
class PlatformCore;
}

/// What practice needs to log in and to enrol.
struct DemoSeed
{
    QString station;       ///< "ST0001"
    QString oneTimeCode;
    QString clerk;         ///< account
    QString password;      ///< of every demo account
};

/// The reference provincial platform (参考省平台) in one object with threads of its own: for yichuang-platform, for
/// demo mode and for tests. Real HTTPS, real store; nothing in it knows whether it is embedded.
/// All methods from one thread (which one does not matter); start and stop wait.
class Platform final
{
public:
    Platform();
    /// Finishes what was begun and closes the store.
    ~Platform();
    Q_DISABLE_COPY_MOVE(Platform)

    /// Listens on return. StoreBusy if another platform uses the folder, or the port is taken.
    Result<Done> start(const PlatformOptions &options);
    void stop();
    bool isRunning() const { return m_core != nullptr; }

    quint16 port() const { return m_port; }
    quint16 enrolPort() const { return m_enrolPort; }
    /// PEM of the authority that stations pin.
    QByteArray authority() const { return m_authority; }
    /// PEM of the key that verifies receipts.
    QByteArray platformKey() const { return m_platformKey; }

    /// The commands of platform/administration.h.
    Result<QJsonObject> administrate(const QJsonObject &command);
    /// Accounts lili (clerk), wangfang (supervisor), zhaomin (trainer), admin and audit, all with the same
    /// well-known password, what the registers say about the invented residents, and station ST0001 at window 3 of
    /// 示例镇便民服务中心. For practice only.
    Result<DemoSeed> seedDemo();
    /// A window of the demo township that may enrol: its one-time code.
    Result<QString> expectDemoDesk(const QString &station, const QString &desk);

private:
    QThread m_thread;
    QObject *m_context = nullptr;               // lives in the thread while running
    std::unique_ptr<platform::PlatformCore> m_core; // made and ended in the thread
    quint16 m_port = 0;
    quint16 m_enrolPort = 0;
    QByteArray m_authority;
    QByteArray m_platformKey;
};

} // namespace yichuang
