// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/paperfonts.h"

#include <QHash>
#include <QList>
#include <QRawFont>
#include <QSet>
#include <QString>

#include <array>

namespace yichuang {

/// Which characters a paper really shows, and in which face. Qt's PDF engine guesses them back from the glyphs: where
/// two characters share one it guesses wrong (用 comes out as the radical ⽤, a space as a tab), and some it leaves
/// out. With this the guesses can be mended. One thread at a time.
class DrawnText
{
public:
    void add(const QString &text, paperfont::Face face);

    bool contains(char32_t character) const { return m_all.contains(character); }
    /// The drawn character that has the same glyph as this one in our faces; the character itself if none has.
    char32_t meant(char32_t guessed) const;
    /// The characters of that face that are not among the known ones, in order of first use. Empty if the face never
    /// drew one of the known ones: then it is another font's list.
    QList<char32_t> leftOut(paperfont::Face face, const QSet<char32_t> &known) const;

private:
    struct FaceGlyphs
    {
        QRawFont font;
        QHash<quint32, char32_t> byGlyph;
    };
    const QList<FaceGlyphs> &glyphs() const;

    QSet<char32_t> m_all;
    std::array<QList<char32_t>, paperfont::FaceCount> m_inOrder;
    mutable QList<FaceGlyphs> m_glyphs; // made when first needed, in the thread that asks
};

} // namespace yichuang
