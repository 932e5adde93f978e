// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <atomic>

namespace yichuang::test {

/// The computer's clock, moved by whole days. Any thread.
class MovedClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTime().addDays(days); }
    std::atomic<int> days{0};
};

} // namespace yichuang::test
