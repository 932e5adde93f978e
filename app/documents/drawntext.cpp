// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/drawntext.h"

namespace yichuang {

namespace {

quint32 glyphOf(const QRawFont &font, char32_t character)
{
    const QList<quint32> glyphs = font.glyphIndexesForString(QString::fromUcs4(&character, 1));
    return glyphs.isEmpty() ? 0 : glyphs.first();
}

} // namespace

void DrawnText::add(const QString &text, paperfont::Face face)
{
    QList<char32_t> &inOrder = m_inOrder[size_t(face)];
    for (const uint character : text.toUcs4()) {
        m_all.insert(character);
        if (!inOrder.contains(character))
            inOrder.append(character);
    }
}

const QList<DrawnText::FaceGlyphs> &DrawnText::glyphs() const
{
    if (m_glyphs.isEmpty()) {
        for (const QFont &font : paperfont::faces()) {
            FaceGlyphs face{QRawFont::fromFont(font), {}};
            for (const char32_t character : m_all)
                face.byGlyph.insert(glyphOf(face.font, character), character);
            face.byGlyph.remove(0);
            m_glyphs.append(face);
        }
    }
    return m_glyphs;
}

char32_t DrawnText::meant(char32_t guessed) const
{
    if (m_all.contains(guessed))
        return guessed;
    for (const FaceGlyphs &face : glyphs()) {
        if (const char32_t character = face.byGlyph.value(glyphOf(face.font, guessed)); character != 0)
            return character;
    }
    return guessed;
}

QList<char32_t> DrawnText::leftOut(paperfont::Face face, const QSet<char32_t> &known) const
{
    const QList<char32_t> &inOrder = m_inOrder[size_t(face)];
    for (const char32_t character : known) {
        if (!inOrder.contains(character))
            return {};
    }
    QList<char32_t> left;
    for (const char32_t character : inOrder) {
        const bool isOwn = glyphOf(glyphs().at(qsizetype(face)).font, character) != 0;
        if (isOwn && !known.contains(character))
            left.append(character);
    }
    return left;
}

} // namespace yichuang
