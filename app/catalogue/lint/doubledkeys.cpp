// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/lint/doubledkeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <vector>

namespace yichuang {

namespace {

// Index behind the closing quote of the text that begins at the given quote.
qsizetype endOfText(QByteArrayView json, qsizetype quote)
{
    for (qsizetype i = quote + 1; i < json.size(); ++i) {
        if (json.at(i) == '\\')
            ++i;
        else if (json.at(i) == '"')
            return i + 1;
    }
    return json.size();
}

bool isKey(QByteArrayView json, qsizetype behind)
{
    while (behind < json.size() && (json.at(behind) == ' ' || json.at(behind) == '\n' || json.at(behind) == '\r'
                                    || json.at(behind) == '\t'))
        ++behind;
    return behind < json.size() && json.at(behind) == ':';
}

// "a" may be written as "\u0061": compared is what is meant.
QString meaning(QByteArrayView quoted)
{
    return QJsonDocument::fromJson('[' + quoted.toByteArray() + ']').array().at(0).toString();
}

} // namespace

std::optional<DoubledKey> doubledKeyIn(QByteArrayView json)
{
    std::vector<QSet<QString>> open; // keys of the objects around this place
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (c == '{') {
            open.emplace_back();
        } else if (c == '}' && !open.empty()) {
            open.pop_back();
        } else if (c == '"') {
            const qsizetype end = endOfText(json, i);
            if (isKey(json, end) && !open.empty()) {
                const QString key = meaning(json.sliced(i, end - i));
                if (open.back().contains(key))
                    return DoubledKey{key, i};
                open.back().insert(key);
            }
            i = end - 1;
        }
    }
    return std::nullopt;
}

} // namespace yichuang
