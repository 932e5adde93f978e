// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/export.h"
#include "forms/model/formdefinition.h"

#include <QJsonObject>

namespace yichuang {

/// A definition as a standard JSON Schema (draft 2020-12) of the data it produces: types, limits, options, formats.
/// What depends on other fields cannot be said there, so only what always holds is required; rules travel as
/// x-rules for readers who know JSON Logic.
YICHUANG_FORMS_EXPORT QJsonObject toJsonSchema(const FormDefinition &definition, const QString &id = {});

} // namespace yichuang
