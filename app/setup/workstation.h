// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "setup/stationfolder.h"
#include "sync/stationprofile.h"

#include <memory>

namespace yichuang {

class AsyncLedger;
class CardReader;
class Practice;
struct Services;

/// One enrolled station, put together from its folder: vault, key ring, ledger, items, papers, the way to the
/// province, and the services over them. The only place that knows all concrete classes. GUI thread.
class Workstation final
{
public:
    enum class Line { Up, None }; ///< None: no sending at all, for measuring the start
    /// What stands on the counter beside the computer; both outlive the workstation.
    struct Counter
    {
        CardReader *reader = nullptr;
        Practice *practice = nullptr;
    };

    /// NotFound: the folder holds no station. The clock outlives the workstation.
    static Result<std::unique_ptr<Workstation>> open(const StationFolder &folder, const Clock &clock,
                                                     Line line = Line::Up)
    {
        return open(folder, clock, line, {});
    }
    static Result<std::unique_ptr<Workstation>> open(const StationFolder &folder, const Clock &clock, Line line,
                                                     const Counter &counter);
    /// Stops sending and waits until everything asked for is on disk.
    ~Workstation();

    Services &services();
    AsyncLedger &ledger();
    const Station &station() const;
    /// Begins to send and to fetch; open() does it unless asked not to.
    void startLine();

private:
    struct Parts;
    explicit Workstation(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace yichuang
