// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/papers.h"

namespace yichuang::test {

/// Fills in what the papers of a turn show on an ordinary day: every fact a paper can have.
void addTurn(PaperOrder &order);
/// The same with names, addresses and tables as long as they come.
void addHugeTurn(PaperOrder &order);
/// Everything of the order that its paper has to say, white space left out.
QStringList factsOf(const PaperOrder &order);

} // namespace yichuang::test
