// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"

#include <QJsonObject>

namespace yichuang {

/// The newest item.json format this program reads.
constexpr int KnownItemFormat = 1;

/// What a plug-in tells before its code is loaded: the part of item.json that lists and searches need.
QJsonObject entryMetadata(const QJsonObject &item);

/// The other way round. Health is Broken if code, name, version or businesses are missing, TooNew if the format is
/// newer than ours; the entry can be listed in any case.
ItemEntry entryFromMetadata(const QJsonObject &metadata);

/// The sentence the clerk sees for an item that cannot be used, by cause.
QString entryProblem(ItemEntry::Health health);

/// Position in the order the province lists its departments in; unknown ones come last.
int departmentOrder(const QString &department);

} // namespace yichuang
