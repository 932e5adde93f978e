// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/papers.h"
#include "forms/model/export.h"
#include "forms/model/formdefinition.h"
#include "forms/model/slotref.h"

#include <QJsonValue>

namespace yichuang {

class FormState;

/// A value as people read it: labels instead of codes, "1,234.50 元", "2026年11月22日", 是/否. Sensitive values are
/// masked if asked to.
enum class Masking { Plain, Masked };
YICHUANG_FORMS_EXPORT QString displayText(const Field &field, const QJsonValue &value, Language language,
                                          Masking masking = Masking::Plain);

/// The filled form as it is printed: visible sections and fields only, tables as tables.
YICHUANG_FORMS_EXPORT QList<PaperSection> paperSections(const FormState &state, Language language = Language::Chinese,
                                                        Masking masking = Masking::Plain);

} // namespace yichuang
