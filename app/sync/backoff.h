// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/scheduler.h"

namespace yichuang {

/// Growing pauses with jitter, so that a thousand stations do not come back in the same second after an outage.
class Backoff
{
public:
    using Milliseconds = Scheduler::Milliseconds;

    Backoff(Milliseconds first, Milliseconds cap);

    /// The next pause: between half and the whole of first * 2^tries, never above the cap; at least so long as
    /// the province asked for (itself capped at an hour).
    Milliseconds next(Scheduler &scheduler, Milliseconds atLeast = Milliseconds(0));
    void reset() { m_tries = 0; }
    int tries() const { return m_tries; }

private:
    Milliseconds m_first;
    Milliseconds m_cap;
    int m_tries = 0;
};

} // namespace yichuang
