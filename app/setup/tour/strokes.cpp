// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/tour/strokes.h"

#include "setup/tour/tourlog.h"

#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace yichuang {

void Strokes::begin(const Hand &hand)
{
    m_keys = hand.keys();
    m_clicks = hand.clicks();
}

void Strokes::leaveOut(int keys, int clicks)
{
    m_keys += keys;
    m_clicks += clicks;
}

void Strokes::end(const Hand &hand, const QString &business, const QString &resident)
{
    m_rows.append(QJsonObject{{u"business"_s, business},
                              {u"resident"_s, resident},
                              {u"keys"_s, hand.keys() - m_keys},
                              {u"clicks"_s, hand.clicks() - m_clicks}});
    m_log.figure(u"fromSearchToSlip"_s, m_rows);
}

void Strokes::print() const
{
    std::printf("from search to printed slip:\n");
    for (const QJsonValue &row : m_rows) {
        std::printf("  %-8s %-15s %4d keys %3d clicks\n", qPrintable(row["business"_L1].toString()),
                    qPrintable(row["resident"_L1].toString()), row["keys"_L1].toInt(), row["clicks"_L1].toInt());
    }
}

} // namespace yichuang
