// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/station.h"

#include <QJsonObject>

namespace yichuang::contract {

QJsonObject toJson(const Centre &centre);
Centre centreFrom(const QJsonObject &json);

} // namespace yichuang::contract
