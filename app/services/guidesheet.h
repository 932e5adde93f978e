// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/papers.h"
#include "core/station.h"

#include <QDate>

namespace yichuang {

/// The guide of a business as a paper for the citizen (办事指南): papers to bring first, then conditions, amounts, steps,
/// the rest. Always Chinese; what is not from a source carries a star. Nothing personal in it.
QList<PaperSection> guideSheet(const ItemSpec &item, const BusinessSpec &business, const Centre &centre,
                               const QDate &day);

} // namespace yichuang
