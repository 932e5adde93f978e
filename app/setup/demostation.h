// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/itemcatalogue.h"
#include "crypto/publickey.h"
#include "platform/platform.h"
#include "setup/democlock.h"
#include "setup/stationfolder.h"

#include <QTemporaryDir>

#include <memory>

namespace yichuang {

/// Practice (演示/培训): a platform of its own inside this process, invented residents, a throw-away folder with
/// keys of its own. It listens on this computer only and never reads a real station's folder, so there is no way
/// from here to a real platform. GUI thread; start() waits.
class DemoStation final
{
public:
    /// How quickly the departments answer: a trainer wants to see it, a tour cannot wait.
    enum class Pace { Trainer, Tour };

    static Result<std::unique_ptr<DemoStation>> start(DemoClock &clock, Pace pace);
    ~DemoStation();

    StationFolder folder() const { return {m_folder.path() + QStringLiteral("/station")}; }
    const DemoSeed &seed() const { return m_seed; }

    /// What the departments of practice are to do now: the commands of platform/administration.h ("case.ask",
    /// "case.suspend", "department.pause" ...). Only while plugged in.
    Result<QJsonObject> order(const QJsonObject &command) { return m_platform->administrate(command); }

    /// The line goes down and comes back: on the same port, with everything it knew.
    void unplug();
    Result<Done> plugIn();

private:
    DemoStation(DemoClock &clock, Pace pace, PublicKey itemKey);
    PlatformOptions options();

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
