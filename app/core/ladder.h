// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonValue>

#include <optional>

namespace yichuang {

/// The value of the last step not above x, out of [[from, value], ...] in rising order; nothing below the first.
/// The same as the form operation "ladder".
inline std::optional<double> ladderValue(const QJsonValue &steps, double x)
{
    std::optional<double> found;
    for (const QJsonValue &step : steps.toArray()) {
        if (step.toArray().at(0).toDouble() > x)
            break;
        found = step.toArray().at(1).toDouble();
    }
    return found;
}

} // namespace yichuang
