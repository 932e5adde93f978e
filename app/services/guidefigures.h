// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/item.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace yichuang {

/// An amount, age or term that citizens ask for (标准与金额), as it holds at this counter in this year.
struct GuideFigure
{
    QString label;           ///< 城乡低保标准
    QString english;
    QString text;            ///< "950元/人·月"; of a ladder or table all rows as one sentence
    QStringList rows;        ///< of a ladder or table: each for itself; else empty
    bool isAssumed = false;  ///< one of its values is not from a source
    QStringList names;       ///< of the parameters it is made of
};

/// What the item's params.json wants shown under "guide", in its order: the values of the region and the year put into
/// the sentence given there. A figure without a value at this place is left out. Always Chinese, as the guide is.
QList<GuideFigure> guideFigures(const ItemSpec &item, const QString &business, const QString &region, const QDate &day);

} // namespace yichuang
