// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/shortcode.h"

namespace yichuang {

QString shortCode(QByteArrayView link)
{
    constexpr char Digits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    constexpr qsizetype Bytes = 10;
    constexpr qsizetype Group = 4;
    if (link.size() < Bytes)
        return {};
    QString code;
    quint32 pending = 0;
    int bits = 0;
    for (qsizetype i = 0; i < Bytes; ++i) {
        pending = (pending << 8) | quint8(link[i]);
        for (bits += 8; bits >= 5; bits -= 5) {
            if (code.size() % (Group + 1) == Group)
                code += u'-';
            code += QLatin1Char(Digits[(pending >> (bits - 5)) & 31]);
        }
    }
    return code;
}

} // namespace yichuang
