// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/caseservice.h"
#include "ui/parts/timeline.h"

namespace yichuang {

/// The acts of a case as lines of a timeline, newest first: what, who, when here, when at the province, and the
/// province's word. Witness acts too: they are evidence.
QList<Timeline::Entry> timelineOf(const CaseView &view);

} // namespace yichuang
