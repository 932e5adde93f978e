// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ports.h"

namespace yichuang {

/// All versions of the definitions here and where they come from; without a port for them, what the catalogue lists.
QList<DefinitionVersion> definitionsOf(const Ports &ports);

/// What a counter has to know if something the province published is not used here: which, and what serves in its
/// place. Empty: all is well. What is only older than ours concerns nobody.
QString definitionTrouble(const Ports &ports);

} // namespace yichuang
