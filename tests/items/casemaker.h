// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/compiledform.h"
#include "forms/model/formstate.h"

namespace yichuang::test {

/// Fills a form as a clerk would: what a seed says, then a plausible value in every field that still asks for one.
class CaseMaker
{
public:
    enum class Extent { Minimal, Complete };

    CaseMaker(const CompiledForm &form, FormContext context)
        : m_form(form)
        , m_context(std::move(context))
    {
    }

    FormData make(const QJsonObject &seed, Extent extent);

private:
    bool fillOnce(FormState &state, Extent extent);
    bool fill(FormState &state, SlotRef ref, Extent extent);
    QJsonValue plausible(const FormState &state, SlotRef ref) const;
    QString identityNumber() const;

    const CompiledForm &m_form;
    FormContext m_context;
    mutable int m_serial = 101;
};

/// What the form asks for as it stands, computed fields left out: fields and cells.
QList<SlotRef> requiredPlaces(const FormState &state);

} // namespace yichuang::test
