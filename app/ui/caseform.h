// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/compiledform.h"
#include "forms/model/formstate.h"
#include "services/caseservice.h"

#include <memory>

namespace yichuang {

/// The filled form of a stored case, on the definition it began with: to look at and to correct.
class CaseForm final
{
public:
    /// NotFound if the item is not known here any more.
    static Result<std::unique_ptr<CaseForm>> open(const CaseView &view, const Ports &ports);

    FormState &state() { return m_state; }
    const FormState &state() const { return m_state; }

private:
    CaseForm(std::unique_ptr<const CompiledForm> form, FormContext context);

    std::unique_ptr<const CompiledForm> m_form;
    FormState m_state;
};

} // namespace yichuang
