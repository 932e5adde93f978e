// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/worklist.h"

/// What the lists of work are called, for tabs, figures and object names.
namespace yichuang::workwords {

/// In the order of WorkList::Kind.
const QList<WorkList::Kind> &kinds();
/// "due", "waiting", "unclaimed", "forward", "late".
QString key(WorkList::Kind kind);
QString title(WorkList::Kind kind);
/// What an empty list says.
QString nothing(WorkList::Kind kind);

} // namespace yichuang::workwords
