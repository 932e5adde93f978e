// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tounicode.h"

#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

using GlyphMeanings = QMap<uint, char32_t>;

GlyphMeanings read(const QString &ranges)
{
    static const QRegularExpression range(u"<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> \\[([^\\]]*)\\]"_s);
    static const QRegularExpression code(u"<([0-9A-Fa-f]{4})>"_s);
    GlyphMeanings meanings;
    for (auto found = range.globalMatch(ranges); found.hasNext();) {
        const auto match = found.next();
        uint glyph = match.captured(1).toUInt(nullptr, 16);
        for (auto codes = code.globalMatch(match.captured(3)); codes.hasNext(); ++glyph)
            meanings.insert(glyph, codes.next().captured(1).toUInt(nullptr, 16));
    }
    return meanings;
}

// Glyphs are numbered in order of first use, so the gaps are the characters Qt left out, in that order. Where their
// count fits no face, nothing is guessed.
void fillGaps(GlyphMeanings &meanings, const DrawnText &drawn)
{
    QSet<char32_t> known;
    QList<uint> gaps;
    for (uint glyph = 1; glyph <= meanings.lastKey(); ++glyph) {
        if (const char32_t meaning = meanings.value(glyph); meaning != 0)
            known.insert(meaning);
        else
            gaps.append(glyph);
    }
    for (const auto face : {paperfont::Face::Serif, paperfont::Face::SerifBold, paperfont::Face::Sans,
                            paperfont::Face::SansBold}) {
        const QList<char32_t> left = drawn.leftOut(face, known);
        if (left.isEmpty() || left.size() != gaps.size())
            continue;
        for (qsizetype i = 0; i < gaps.size(); ++i)
            meanings.insert(gaps.at(i), left.at(i));
        return;
    }
}

QByteArray hex(uint number)
{
    return QByteArray::number(number, 16).toUpper().rightJustified(4, '0');
}

QByteArray line(uint glyph, char32_t meaning)
{
    QByteArray units;
    for (const QChar unit : QString::fromUcs4(&meaning, 1))
        units += hex(unit.unicode());
    return '<' + hex(glyph) + "> <" + units + ">\n";
}

} // namespace

QByteArray mendedToUnicode(const QByteArray &map, const DrawnText &drawn)
{
    constexpr qsizetype LinesPerBlock = 100; // as the CMap format allows
    const qsizetype start = map.indexOf("endcodespacerange\n");
    const qsizetype end = map.indexOf("endcmap");
    if (start < 0 || end < start)
        return map;
    const qsizetype head = start + qsizetype(qstrlen("endcodespacerange\n"));
    GlyphMeanings meanings = read(QString::fromLatin1(map.mid(head, end - head)));
    if (meanings.isEmpty())
        return map;
    for (char32_t &meaning : meanings)
        meaning = meaning == 0 ? 0 : drawn.meant(meaning);
    fillGaps(meanings, drawn);
    meanings.removeIf([](GlyphMeanings::iterator entry) { return entry.value() == 0; });

    QByteArray mended = map.left(head);
    QByteArrayList lines;
    for (auto entry = meanings.cbegin(); entry != meanings.cend(); ++entry)
        lines.append(line(entry.key(), entry.value()));
    for (qsizetype at = 0; at < lines.size(); at += LinesPerBlock) {
        const QByteArrayList block = lines.mid(at, LinesPerBlock);
        mended += QByteArray::number(block.size()) + " beginbfchar\n" + block.join() + "endbfchar\n";
    }
    return mended + map.mid(end);
}

} // namespace yichuang
