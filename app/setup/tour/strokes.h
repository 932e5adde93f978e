// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/tour/hand.h"

#include <QJsonArray>

namespace yichuang {

class TourLog;

/// Counts what a clerk's hand does from the first letter of the search, or from the key that calls the next person, to
/// the printed slip. A Chinese character counts as one key: how it is typed is the input method's own matter.
class Strokes
{
public:
    explicit Strokes(TourLog &log) : m_log(log) { }

    void begin(const Hand &hand);
    /// What practice needs and a real counter does not: laying the card on the simulated reader.
    void leaveOut(int keys, int clicks);
    /// resident: "new" (all typed), "card", "card+registers", "household".
    void end(const Hand &hand, const QString &business, const QString &resident);
    /// The table, for whoever started the tour.
    void print() const;

private:
    TourLog &m_log;
    QJsonArray m_rows;
    int m_keys = 0;
    int m_clicks = 0;
};

} // namespace yichuang
