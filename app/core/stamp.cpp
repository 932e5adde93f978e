// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stamp.h"

namespace yichuang {

QString toStamp(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    const QDateTime fixed = moment.timeSpec() == Qt::OffsetFromUTC
        ? moment
        : moment.toOffsetFromUtc(moment.offsetFromUtc());
    return fixed.toString(Qt::ISODateWithMs);
}

QDateTime fromStamp(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

} // namespace yichuang
