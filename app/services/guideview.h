// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/item.h"
#include "core/station.h"

#include <QList>
#include <QString>

namespace yichuang {

/// One of the 12 elements of a guide (12类要素) as sentences to show, each with a label where it needs one. The papers (5)
/// and the way through the offices (6) are lists of their own and are shown from the business: no lines here.
struct GuideElement
{
    /// What a sentence is: how it is marked on the page.
    enum class Tone { Plain, Good, Bad };

    struct Line
    {
        QString label;      ///< may be empty
        QString text;
        QString english;    ///< empty: the guide is Chinese only
        Evidence evidence;  ///< what is not from a source is shown with a mark
        Tone tone = Tone::Plain;
    };

    int number = 0;         ///< 1 ... 12
    QString title;          ///< 受理标准
    QList<Line> lines;
};

/// The guide of one business for one counter, in the province's order.
/// Element 11 (place, hours) comes from the centre's profile.
QList<GuideElement> guideOf(const ItemSpec &item, const BusinessSpec &business, const Centre &centre);

/// "5 working days", "at once".
QString guideDays(int count);
/// The name of an element in the language of the window; 0 is the name of amounts, ages and terms.
QString guideTitle(int element);

} // namespace yichuang
