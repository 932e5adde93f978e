// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>

namespace yichuang {

/// The faces of our papers: a serif for what is said (宋体), a sans for tables and small print (黑体), both from
/// Noto CJK, simplified forms. Sizes are in points; lengths on paper are tenths of a millimetre.
namespace paperfont {

constexpr qreal UnitsPerInch = 254; ///< 1 unit = 0.1 mm

enum class Face { Serif, SerifBold, Sans, SansBold };
constexpr int FaceCount = 4;

/// Without shaping (Chinese needs none): what is drawn is then what the PDF says it is.
QFont font(Face face, qreal points);
Face faceOf(const QFont &font);
/// One font per face, in their order, to ask for glyphs.
QList<QFont> faces();
/// Height of the em square in units.
qreal emOf(const QFont &font);

} // namespace paperfont
} // namespace yichuang
