// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uuid7.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <atomic>

namespace yichuang {

namespace {

// Milliseconds in the upper 48 bits, a counter in the lower 12: strictly growing even if the clock steps back.
quint64 nextStamp()
{
    static std::atomic<quint64> last{0};
    const quint64 now = quint64(QDateTime::currentMSecsSinceEpoch()) << 12;
    quint64 previous = last.load(std::memory_order_relaxed);
    quint64 next = 0;
    do {
        next = now > previous ? now : previous + 1;
    } while (!last.compare_exchange_weak(previous, next, std::memory_order_relaxed));
    return next;
}

} // namespace

QUuid newUuid7()
{
    const quint64 stamp = nextStamp();
    const quint64 random = QRandomGenerator::system()->generate64();
    return QUuid(uint(stamp >> 28), ushort(stamp >> 12), ushort(0x7000 | (stamp & 0x0fff)),
                 uchar(0x80 | ((random >> 56) & 0x3f)), uchar(random >> 48), uchar(random >> 40),
                 uchar(random >> 32), uchar(random >> 24), uchar(random >> 16), uchar(random >> 8),
                 uchar(random));
}

} // namespace yichuang
