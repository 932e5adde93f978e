// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/station.h"
#include "services/caseservice.h"
#include "ui/parts/timeline.h"

namespace yichuang {

/// The acts of a case as lines of a timeline, newest first: what, who, when here, when at the province, and the
/// province's word. Witness acts too: they are evidence. What other desks did says so.
QList<Timeline::Entry> timelineOf(const CaseView &view, const Station &station);

} // namespace yichuang
