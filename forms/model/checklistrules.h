// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/item.h"
#include "core/result.h"
#include "forms/model/compiledform.h"
#include "forms/model/export.h"

#include <QStringList>

#include <memory>

namespace yichuang {

class FormState;

/// Says which materials (材料) a case needs as its form stands: required ones always, conditional ones while their
/// condition holds, optional ones as an offer. Compiled once per business; needed() runs in microseconds.
/// Immutable; must not outlive the form it was made for.
class YICHUANG_FORMS_EXPORT ChecklistRules
{
public:
    static Result<ChecklistRules> compile(const BusinessSpec &business, const CompiledForm &form);
    ~ChecklistRules();
    ChecklistRules(ChecklistRules &&) noexcept;
    ChecklistRules &operator=(ChecklistRules &&) noexcept;

    /// Codes of the required materials and of the conditional ones whose condition holds, in the order of the business.
    QStringList needed(const FormState &state) const;
    /// Codes of what may be handed in besides.
    QStringList optional() const;

private:
    struct Private;
    explicit ChecklistRules(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace yichuang
