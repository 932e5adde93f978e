// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/itemcatalogue.h"
#include "crypto/publickey.h"
#include "platform/platform.h"
#include "setup/democlock.h"
#include "setup/stationfolder.h"

#include <QTemporaryDir>

#include <chrono>
#include <memory>

namespace yichuang {

/// Practice (演示/培训): a platform of its own inside this process, invented residents, a throw-away folder with
/// keys of its own. It listens on this computer only and never reads a real station's folder, so there is no way
/// from here to a real platform. GUI thread; start() waits.
class DemoStation final
{
public:
    /// How long a department takes to decide and then to write the result, and a citizen to pay.
    struct Pace
    {
        std::chrono::milliseconds decision;
        std::chrono::milliseconds result;
        std::chrono::milliseconds payment;

        /// A trainer wants to see it happen.
        static constexpr Pace trainer()
        {
            return {std::chrono::seconds(15), std::chrono::seconds(10), std::chrono::seconds(8)};
        }
        /// A tour cannot wait.
        static constexpr Pace tour()
        {
            return {std::chrono::seconds(1), std::chrono::milliseconds(500), std::chrono::seconds(1)};
        }
    };

    static Result<std::unique_ptr<DemoStation>> start(DemoClock &clock, const Pace &pace);
    ~DemoStation();

    StationFolder folder() const { return {m_folder.path() + QStringLiteral("/station")}; }
    const DemoSeed &seed() const { return m_seed; }

    /// What the departments of practice are to do now: the commands of platform/administration.h ("case.ask",
    /// "case.suspend", "department.pause" ...). Only while plugged in.
    Result<QJsonObject> order(const QJsonObject &command) { return m_platform->administrate(command); }

    /// A second window (5号窗口) of the same township at the same platform, enrolled when it is first asked for.
    Result<StationFolder> secondDesk();

    /// The line goes down and comes back: on the same port, with everything it knew.
    void unplug();
    Result<Done> plugIn();

private:
    DemoStation(DemoClock &clock, const Pace &pace, PublicKey itemKey);
    PlatformOptions options();
    Result<Done> enrol(const StationFolder &folder, const QString &station, const QString &oneTimeCode);

    QTemporaryDir m_folder;
    DemoClock &m_clock;
    const Pace m_pace;
    const PublicKey m_itemKey;
    std::unique_ptr<ItemCatalogue> m_catalogue;
    std::unique_ptr<Platform> m_platform;
    DemoSeed m_seed;
    quint16 m_port = 0;
};

} // namespace yichuang
