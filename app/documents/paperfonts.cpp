// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperfonts.h"

using namespace Qt::StringLiterals;

namespace yichuang::paperfont {

QFont font(Face face, qreal points)
{
    const bool isSerif = face == Face::Serif || face == Face::SerifBold;
    const bool isBold = face == Face::SerifBold || face == Face::SansBold;
    QFont font;
    font.setFamilies(isSerif ? QStringList{u"Noto Serif CJK SC"_s, u"serif"_s}
                             : QStringList{u"Noto Sans CJK SC"_s, u"sans-serif"_s});
    font.setPixelSize(qRound(points * UnitsPerInch / 72));
    font.setBold(isBold);
    font.setKerning(false);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

Face faceOf(const QFont &font)
{
    if (font.families().value(0) == u"Noto Serif CJK SC"_s)
        return font.bold() ? Face::SerifBold : Face::Serif;
    return font.bold() ? Face::SansBold : Face::Sans;
}

QList<QFont> faces()
{
    return {font(Face::Serif, 12), font(Face::SerifBold, 12), font(Face::Sans, 12), font(Face::SansBold, 12)};
}

qreal emOf(const QFont &font)
{
    return font.pixelSize();
}

} // namespace yichuang::paperfont
