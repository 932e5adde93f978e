// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/drawntext.h"

#include <QByteArray>

namespace yichuang {

/// Rewrites a font's ToUnicode map, which says what each glyph means when text is searched, copied or read aloud:
/// characters Qt guessed wrong become the ones that were drawn, characters beyond U+FFFF that it left out are put
/// back. Gives the map back as it is if it does not look like Qt's.
QByteArray mendedToUnicode(const QByteArray &map, const DrawnText &drawn);

} // namespace yichuang
