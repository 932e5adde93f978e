// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonValue>
#include <QString>

#include <limits>

namespace yichuang {

/// What conditions that have to hold together leave of each number: {"<": [x, 5]} and {">": [x, 9]} leave nothing.
/// Only comparisons of one variable with numbers count; everything else is left open.
class Bounds
{
public:
    void take(const QJsonValue &condition);
    /// A variable for which no number is left; empty if there is none.
    QString impossible() const;

private:
    struct Range
    {
        double low = -std::numeric_limits<double>::infinity();
        double high = std::numeric_limits<double>::infinity();
        bool isLowOpen = false; ///< the end itself does not belong to it
        bool isHighOpen = false;
    };

    void compare(const QString &operation, const QJsonValue &left, const QJsonValue &right);
    void limit(const QString &operation, const QString &variable, double number);

    QHash<QString, Range> m_ranges;
};

} // namespace yichuang
