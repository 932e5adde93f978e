// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/demostation.h"
#include "setup/workstation.h"
#include "ui/mainwindow.h"

namespace yichuang {

/// Another window of the demo township, with a station, a ledger and a line of its own, in the same process. GUI thread.
class SecondDesk
{
public:
    static Result<std::unique_ptr<SecondDesk>> open(DemoStation &demo, const Clock &clock, Preferences &preferences);

    MainWindow &window() { return *m_window; }
    Services &services() { return m_station->services(); }

private:
    std::unique_ptr<Workstation> m_station;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace yichuang
