// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/creditcode.h"

using namespace Qt::StringLiterals;

namespace yichuang {

bool isCreditCode(QStringView text)
{
    if (text.size() != 18)
        return false;
    const QString alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY"_s;
    int weight = 1;
    int sum = 0;
    for (const QChar c : text.left(17)) {
        const auto value = alphabet.indexOf(c);
        if (value < 0)
            return false;
        sum += int(value) * weight;
        weight = weight * 3 % 31;
    }
    return text.back() == alphabet.at((31 - sum % 31) % 31);
}

} // namespace yichuang
