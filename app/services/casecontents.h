// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ports.h"

namespace yichuang {

/// Name, number, phone and address that lists and papers show, as the form has them.
void describeApplicant(CaseContent &content);

/// What an item's logic may know of a case on a day at this counter.
ItemContext itemContextOn(const Ports &ports, const ItemSpec &item, const QString &business, const QString &situation,
                          const QDate &day);

} // namespace yichuang
