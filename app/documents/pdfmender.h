// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/drawntext.h"

#include <QByteArray>

namespace yichuang {

/// Mends what Qt's PDF engine leaves wrong: the text behind the glyphs (see DrawnText), and the names of embedded
/// subsets, which must carry their six-letter tag everywhere (ISO 32000-1, 9.6.4). Writes objects and
/// cross-reference table anew. A file that is not laid out as Qt does it comes back unchanged. Any thread.
QByteArray mendPdf(const QByteArray &pdf, const DrawnText &drawn);

} // namespace yichuang
