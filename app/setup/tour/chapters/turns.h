// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/tour/clerk.h"

namespace yichuang {

class DemoStation;

/// Chapter of the tour: what happens to an accepted case while the line is down. Corrected, with a paper that says which
/// version it is; a special procedure begun, some days passing on the trainer's calendar, and ended: the promise has
/// moved; withdrawn at last. Then the line comes back.
class Turns
{
public:
    Turns(Clerk &clerk, DemoStation &demo) : m_clerk(clerk), m_demo(demo) { }

    Result<Done> play();

private:
    Result<Done> takeIn();
    Result<Done> correct();
    Result<Done> suspend();
    Result<Done> trainersDay();
    Result<Done> resume();
    Result<Done> withdraw();

    Clerk &m_clerk;
    DemoStation &m_demo;
};

} // namespace yichuang
