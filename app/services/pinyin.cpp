// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/pinyin.h"

#include <QHash>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString readingOf(const QString &character)
{
    thread_local QHash<QString, QString> known;
    if (const auto found = known.constFind(character); found != known.constEnd())
        return *found;

    thread_local const std::unique_ptr<icu::Transliterator> reader = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(icu::Transliterator::createInstance(
            icu::UnicodeString("Han-Latin; Latin-ASCII; Lower"), UTRANS_FORWARD, status));
    }();
    icu::UnicodeString text(reinterpret_cast<const char16_t *>(character.utf16()), int(character.size()));
    if (reader)
        reader->transliterate(text);
    const QString reading
        = QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length()).trimmed();
    known.insert(character, reading);
    return reading;
}

} // namespace

QStringList pinyinSyllables(const QString &text, const QJsonObject &overrides)
{
    QStringList syllables;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype taken = 0;
        for (auto it = overrides.begin(); it != overrides.end(); ++it) {
            if (it.key().size() > taken && QStringView(text).mid(i).startsWith(it.key())) {
                if (taken > 0)
                    syllables.removeLast();
                taken = it.key().size();
                syllables.append(it.value().toString());
            }
        }
        if (taken > 0) {
            syllables.append(syllables.takeLast().split(u' ', Qt::SkipEmptyParts));
            i += taken;
            continue;
        }
        const qsizetype width = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QString character = text.mid(i, width);
        if (character.at(0).isLetterOrNumber() || width == 2)
            syllables.append(readingOf(character));
        i += width;
    }
    return syllables;
}

} // namespace yichuang
