// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/item.h"
#include "core/station.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace yichuang {

/// One of the 12 elements of a guide (12类要素) as blocks to show: sentences, label/value pairs, or a table.
struct GuideElement
{
    struct Line
    {
        QString label;      ///< may be empty
        QString text;
        bool isAssumed = false; ///< inferred or assumed: shown with a mark
    };

    int number = 0;         ///< 1 ... 12
    QString title;          ///< 受理标准
    QList<Line> lines;
    QStringList columns;    ///< for a table (materials, steps); else empty
    QList<QStringList> rows;
};

/// The guide of one business for one counter, in the province's order.
/// Element 11 (place, hours) comes from the centre's profile.
QList<GuideElement> guideOf(const ItemSpec &item, const BusinessSpec &business, const Centre &centre);

} // namespace yichuang
