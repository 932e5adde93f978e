// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/itemcatalogue.h"
#include "platform/platform.h"
#include "setup/democlock.h"
#include "setup/workstation.h"
#include "sync/stationprofile.h"

#include <QTemporaryDir>

namespace yichuang::test {

/// A real platform over TLS and one enrolled station of it, with lili logged in. The station can be closed and opened
/// again, and the platform can be gone for a while.
class Township
{
public:
    /// publisher: whose signatures the platform takes for the province's.
    explicit Township(const Verifier &publisher);
    ~Township();

    QString problem; ///< empty: all went well

    Workstation &station() { return *m_station; }
    Services &services();
    QString packages() const { return folder().packages(); }
    void close() { m_station.reset(); }
    /// Opens the station and logs in.
    bool open();
    /// The platform ends; nothing answers at its address.
    void unplug() { m_platform.stop(); }
    /// It comes back where it was, with everything it knew, and the station is woken.
    bool plugIn();

    /// Through the running platform, or into its folder while it does not run.
    bool publish(const QByteArray &file);
    Result<QJsonObject> administrate(const QJsonObject &command) { return m_platform.administrate(command); }

    DemoClock clock;

private:
    StationFolder folder() const { return {m_folder.path() + QStringLiteral("/station")}; }

    PlatformOptions options() const;
    Result<QJsonObject> publishUnplugged(const QString &path);

    const Verifier &m_publisher;
    QTemporaryDir m_folder;
    quint16 m_port = 0;
    std::unique_ptr<ItemCatalogue> m_catalogue; ///< the platform's own
    Platform m_platform;
    DemoSeed m_seed;
    std::unique_ptr<Workstation> m_station;
};

} // namespace yichuang::test
