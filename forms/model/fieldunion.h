// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <optional>

namespace yichuang {

/// The one definition of a field that satisfies two (JSON of item.json, names already the same): of two limits the
/// stricter, of two lists of options the smaller where one contains the other. Nothing if they mean different things:
/// another type, unit, pattern, set of options or computation. Says nothing of visible, required, prefill and default of
/// the field itself: who sees and needs it is another question than what it is.
std::optional<QJsonObject> unitedField(const QJsonObject &one, const QJsonObject &other);

} // namespace yichuang
