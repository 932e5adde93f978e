// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/card.h"
#include "services/guideview.h"

namespace yichuang {

/// One of the 12 elements as a card: sentences, label and text, or a table. Facts that are not from a source
/// carry a mark.
Card *makeGuideCard(const GuideElement &element, QWidget *parent);

} // namespace yichuang
