// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/searchtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

// Shorter ones may be a word with a dash in it.
constexpr qsizetype ShortestNumber = 8;

bool isNumberLike(const QString &text)
{
    return text.size() >= ShortestNumber
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || (c >= u'A' && c <= u'Z'); });
}

} // namespace

QString searchText(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.startsWith("YC1:"_L1))
        return text.section(u':', 1, 1);
    QString bare = text.toUpper();
    bare.remove(u' ').remove(u'-').remove(u'…');
    return isNumberLike(bare) ? bare : text;
}

} // namespace yichuang
