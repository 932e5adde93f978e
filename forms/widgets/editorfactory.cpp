// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/editorfactory.h"

using namespace Qt::StringLiterals;

namespace yichuang {

std::function<QString()> EditorFactory::paperOf(SlotRef ref) const
{
    const QString id = field(ref).idTypeField;
    if (id.isEmpty())
        return {};
    SlotRef paper = m_state.form().find(id);
    if (ref.isCell()) {
        const Field &table = field(SlotRef::field(ref.slot));
        const QString key = id.section(u'.', -1);
        for (int column = 0; column < int(table.columns.size()); ++column) {
            const Field &candidate = table.columns.at(column);
            if (candidate.id == id || id == u"row."_s + candidate.key || (!paper.isValid() && candidate.key == key))
                paper = SlotRef::cell(ref.slot, ref.row, column);
        }
    }
    if (!paper.isValid())
        return {};
    return [&state = m_state, paper] { return state.value(paper).toString(); };
}

EditorOrder EditorFactory::order(SlotRef ref, EditorOrder::Place place,
                                 std::function<void(const QJsonValue &)> changed) const
{
    const Field &what = field(ref);
    return {.field = what,
            .name = m_state.form().path(ref),
            .options = what.hasOptions() ? m_state.offeredOptions(ref) : QList<Option>(),
            .language = m_state.language(),
            .today = m_state.context().today,
            .region = m_state.context().town.isEmpty() ? m_state.context().region : m_state.context().town,
            .divisions = m_divisions,
            .place = place,
            .paper = what.type == FieldType::IdNumber ? paperOf(ref) : std::function<QString()>(),
            .changed = std::move(changed)};
}

} // namespace yichuang
