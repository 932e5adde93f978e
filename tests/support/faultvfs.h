// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <atomic>

namespace yichuang::test {

/// An SQLite VFS that does what the system's does until told to fail: counts the steps that touch the disk and lets
/// the i-th one fail once, or it and all behind it, or kills the process there.
class FaultVfs final
{
public:
    enum class Fault { Io, Full, NoMemory, Busy, Corrupt };
    enum class Lasting { Once, FromThenOn };

    static constexpr const char *Name = "yichuang-fault";

    /// Registers the VFS on first use.
    static QByteArray name();

    /// Step numbers begin at 0 from here; -1: never.
    static void failAt(int step, Fault fault, Lasting lasting);
    /// SIGKILL before (or right after) the i-th write, sync, truncate or delete.
    static void killAt(int step, bool after);
    /// Every write answers "disk full" while this is on.
    static void setFull(bool isFull);
    static void heal();
    static int stepsTaken();
    static int faultsInjected();
};

} // namespace yichuang::test
