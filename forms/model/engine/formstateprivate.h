// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/engine/formengine.h"
#include "forms/model/engine/formloader.h"
#include "forms/model/formstate.h"

namespace yichuang {

/// The insides of a FormState.
struct FormState::Private
{
    Private(const CompiledForm &compiled, const FormLayout &insides)
        : form(compiled), layout(insides), engine(insides), loader(insides) { }

    const CompiledForm &form;
    const FormLayout &layout;
    FormEngine engine;
    FormLoader loader;
    Language language = Language::Chinese;

    bool isTable(int slot) const
    {
        return slot >= 0 && slot < layout.fieldCount && layout.slots[size_t(slot)].table >= 0;
    }
    void handOver(QList<SlotRef> *changed)
    {
        QList<SlotRef> changes = engine.takeChanges();
        if (changed)
            *changed = std::move(changes);
    }
    /// Runs rules from outside the form, which have context values of their own.
    template<typename Work>
    auto withContext(const std::vector<rules::Value> &values, Work work)
    {
        engine.useContext(values.data());
        auto result = work(engine.evaluator());
        engine.useContext(nullptr);
        return result;
    }
};

} // namespace yichuang
