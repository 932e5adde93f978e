// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/caseservice.h"

namespace yichuang {

/// Reads a case's acts into what a page shows of it. Fails only if the content of an act of this station cannot be
/// read. GUI thread (opens the item).
Result<CaseView> caseViewOf(const CaseHistory &history, const Ports &ports);

} // namespace yichuang
