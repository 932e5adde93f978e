// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/workstation.h"

namespace yichuang {

/// A station that no platform knows, in an empty folder, without a line: the real parts, for measuring the start.
Result<std::unique_ptr<Workstation>> openMeasuredStation(const QString &folder, const Clock &clock);

} // namespace yichuang
