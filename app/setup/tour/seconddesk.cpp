// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/tour/seconddesk.h"

#include "setup/practicerun.h"

namespace yichuang {

Result<std::unique_ptr<SecondDesk>> SecondDesk::open(DemoStation &demo, const Clock &clock, Preferences &preferences)
{
    const auto folder = demo.secondDesk();
    if (!folder)
        return folder.error();
    auto station = Workstation::open(*folder, clock);
    if (!station)
        return station.error();
    auto desk = std::make_unique<SecondDesk>();
    desk->m_station = station.take();
    desk->m_window = std::make_unique<MainWindow>(desk->services(), preferences, factsOf(*folder));
    return desk;
}

} // namespace yichuang
