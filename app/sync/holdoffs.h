// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/backoff.h"

#include <QHash>
#include <QUuid>

#include <optional>

namespace yichuang {

/// What has to wait by itself while the rest flows: cases whose act cannot be sent now, with a pause that grows
/// per case. In memory only: after a restart everything is tried again.
class HoldOffs
{
public:
    using Milliseconds = Scheduler::Milliseconds;

    explicit HoldOffs(Scheduler &scheduler)
        : m_scheduler(scheduler)
    {
    }

    void hold(const QUuid &key);
    void release(const QUuid &key) { m_holds.remove(key); }
    void clear() { m_holds.clear(); }
    bool isHeld(const QUuid &key) const;
    /// Time until the earliest one may be tried again; none if nothing waits.
    std::optional<Milliseconds> untilNext() const;

private:
    struct Hold
    {
        Backoff pause{std::chrono::seconds(30), std::chrono::minutes(30)};
        Milliseconds until{0};
    };

    Scheduler &m_scheduler;
    QHash<QUuid, Hold> m_holds;
};

} // namespace yichuang
