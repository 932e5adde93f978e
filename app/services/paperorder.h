// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ports.h"

namespace yichuang {

/// Everything a paper shows that comes from the item, the counter and the content of the case. Case number,
/// chain and copy number are the caller's. item and business may be null (an item that is gone): then the
/// paper shows the codes' names as stored with the case.
PaperOrder paperOrder(const Ports &ports, const Session &session, const ItemSpec *item, const BusinessSpec *business,
                      const CaseContent &content, PaperKind kind);

} // namespace yichuang
