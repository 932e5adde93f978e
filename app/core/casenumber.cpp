// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casenumber.h"

using namespace Qt::StringLiterals;

namespace yichuang {

QString caseNumber(const QString &implementingCode, const QDate &day, int serial)
{
    if (implementingCode.size() != 31 || !day.isValid() || serial < 1 || serial > 9999)
        return {};
    return implementingCode + day.toString(u"yyyyMMdd"_s) + u"%1"_s.arg(serial, 4, 10, QChar(u'0'));
}

bool isCaseNumber(QStringView text)
{
    if (text.size() != 43)
        return false;
    for (const QChar c : text.right(4)) {
        if (!c.isDigit())
            return false;
    }
    return QDate::fromString(text.mid(31, 8).toString(), u"yyyyMMdd"_s).isValid();
}

} // namespace yichuang
