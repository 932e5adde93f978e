// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/jsontext.h"

#include "contract/trouble.h"

#include <QJsonDocument>

namespace yichuang::contract {

void appendJsonString(QByteArray &out, QStringView text)
{
    static constexpr char Hex[] = "0123456789abcdef";
    const QByteArray utf8 = text.toUtf8();
    out.append('"');
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            out.append('\\').append(c);
        } else if (uchar(c) < 0x20) {
            out.append("\\u00").append(Hex[uchar(c) >> 4]).append(Hex[uchar(c) & 0xf]);
        } else {
            out.append(c);
        }
    }
    out.append('"');
}

Result<QJsonObject> parseObject(const QByteArray &body)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (!document.isObject())
        return unreadable(problem.errorString());
    return document.object();
}

} // namespace yichuang::contract
