// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/formstate.h"
#include "forms/widgets/fieldeditor.h"

namespace yichuang {

/// Makes the order for the editor of one place of an open form. Lives with the form's view; knows no widget.
class EditorFactory
{
public:
    EditorFactory(FormState &state, QFuture<DivisionTree> divisions) : m_state(state), m_divisions(std::move(divisions)) { }

    FormState &state() const { return m_state; }
    const Field &field(SlotRef ref) const { return m_state.form().field(ref); }
    QFuture<DivisionTree> divisions() const { return m_divisions; }
    EditorOrder order(SlotRef ref, EditorOrder::Place place, std::function<void(const QJsonValue &)> changed) const;

private:
    /// The identity paper chosen beside a number: a field of the form, or a column of the same row.
    std::function<QString()> paperOf(SlotRef ref) const;

    FormState &m_state;
    QFuture<DivisionTree> m_divisions;
};

} // namespace yichuang
