// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/initials.h"

#include <QHash>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>

namespace yichuang {

namespace {

QChar initialOf(QChar character)
{
    if (character.unicode() < 0x80)
        return character.isLetterOrNumber() ? character.toLower() : QChar();
    thread_local QHash<QChar, QChar> known;
    if (const auto found = known.constFind(character); found != known.constEnd())
        return *found;
    thread_local const std::unique_ptr<icu::Transliterator> reader = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(icu::Transliterator::createInstance(
            icu::UnicodeString("Han-Latin; Latin-ASCII; Lower"), UTRANS_FORWARD, status));
    }();
    icu::UnicodeString text{char16_t(character.unicode())};
    if (reader)
        reader->transliterate(text);
    const QChar first = text.isEmpty() ? QChar() : QChar(text.charAt(0));
    const QChar initial = first.isLetterOrNumber() ? first : QChar();
    known.insert(character, initial);
    return initial;
}

} // namespace

QString pinyinInitials(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (const QChar initial = initialOf(c); !initial.isNull())
            out += initial;
    }
    return out;
}

} // namespace yichuang
