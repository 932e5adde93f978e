// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/holdoffs.h"

#include <algorithm>

namespace yichuang {

void HoldOffs::hold(const QUuid &key)
{
    auto found = m_holds.find(key);
    if (found == m_holds.end())
        found = m_holds.insert(key, Hold());
    found->until = m_scheduler.elapsed() + found->pause.next(m_scheduler);
}

bool HoldOffs::isHeld(const QUuid &key) const
{
    const auto found = m_holds.constFind(key);
    return found != m_holds.cend() && found->until > m_scheduler.elapsed();
}

std::optional<HoldOffs::Milliseconds> HoldOffs::untilNext() const
{
    std::optional<Milliseconds> earliest;
    for (const Hold &hold : m_holds) {
        if (hold.until > m_scheduler.elapsed() && (!earliest || hold.until < *earliest))
            earliest = hold.until;
    }
    if (earliest)
        *earliest -= m_scheduler.elapsed();
    return earliest;
}

} // namespace yichuang
