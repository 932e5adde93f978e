// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/compiledform.h"
#include "forms/model/formstate.h"

#include <memory>

namespace yichuang::test {

/// A form with every type of field, a section that comes and goes, a computed amount and a table: open, at an
/// invented counter in the practice county on 2026-11-22.
struct SampleForm
{
    explicit SampleForm(const QByteArray &json = {});

    FormState &state() { return *m_state; }
    static QByteArray json();
    static FormContext context();

private:
    std::unique_ptr<const CompiledForm> m_compiled;
    std::unique_ptr<FormState> m_state;
};

} // namespace yichuang::test
