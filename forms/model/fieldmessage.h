// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/formstate.h"

#include <QString>

namespace yichuang {

/// The sentence that stands at a field: what is wrong and what would be right.
QString fieldMessage(const Field &field, FieldError error, Language language);
/// "required", "pattern" ...: Finding::rule.
QString fieldErrorName(FieldError error);

} // namespace yichuang
