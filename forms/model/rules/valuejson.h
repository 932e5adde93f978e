// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/rules/arena.h"
#include "forms/model/rules/value.h"

#include <QJsonValue>

namespace yichuang::rules {

class Evaluator;

/// Copies JSON into an arena. Undefined if it is nested too deeply or does not fit.
Value fromJson(const QJsonValue &json, Arena &arena, int depth = 0);
/// Back to JSON; rows of a form become objects, what JSON cannot say (NaN, undefined) becomes null.
QJsonValue toJson(const Value &value, Evaluator &evaluator, int depth = 0);

} // namespace yichuang::rules
