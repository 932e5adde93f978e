// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/act.h"

#include <QString>

namespace yichuang {

/// What an act says besides its name, in a line or two for the timeline: who took the result on whose authority, which
/// procedure and how long, what was paid, what a register answered. Identity numbers are masked.
QString factsOf(const Act &act);

} // namespace yichuang
