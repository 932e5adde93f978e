// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/backoff.h"

#include <algorithm>

namespace yichuang {

Backoff::Backoff(Milliseconds first, Milliseconds cap)
    : m_first(first)
    , m_cap(cap)
{
}

Backoff::Milliseconds Backoff::next(Scheduler &scheduler, Milliseconds atLeast)
{
    constexpr int MaximumDoublings = 20;
    constexpr Milliseconds MaximumAsked = std::chrono::hours(1);
    const auto whole = std::min<Milliseconds>(m_cap, m_first * (1LL << std::min(m_tries, MaximumDoublings)));
    ++m_tries;
    const auto pause = Milliseconds(qint64(double(whole.count()) * (0.5 + scheduler.random() / 2)));
    return std::max({pause, std::min<Milliseconds>(atLeast, MaximumAsked), Milliseconds(1)});
}

} // namespace yichuang
