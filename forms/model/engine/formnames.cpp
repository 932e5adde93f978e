// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/engine/formnames.h"

using namespace Qt::StringLiterals;

namespace yichuang {

using rules::Variable;
namespace type = rules::type;

int FormLayout::columnOf(int slot, std::string_view key) const
{
    const auto &columns = tableAt(slot).columns;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].spec.key == key)
            return int(i);
    }
    return -1;
}

std::string_view FormLayout::columnKey(int slot, int column) const
{
    return tableAt(slot).columns[size_t(column)].spec.key;
}

int FormLayout::columnCount(int slot) const
{
    return int(tableAt(slot).columns.size());
}

Variable FormNames::resolve(const QString &path)
{
    if (path.startsWith("row."_L1))
        return m_rowTable < 0 ? Variable() : column(m_rowTable, path.mid(4));
    if (path.startsWith("context."_L1) || path.startsWith("params."_L1))
        return context(path);
    const auto found = m_layout.byId.constFind(path);
    if (found == m_layout.byId.constEnd() || found->column >= 0)
        return {};
    Variable variable;
    const Field *field = m_layout.slots[size_t(found->slot)].spec.field;
    variable.kind = field->isTable() ? Variable::Kind::Table : Variable::Kind::Field;
    variable.slot = found->slot;
    variable.types = rules::typesOf(*field);
    variable.field = field;
    return variable;
}

Variable FormNames::column(int table, const QString &key) const
{
    const int index = m_layout.columnOf(table, key.toStdString());
    if (index < 0)
        return {};
    Variable variable;
    variable.kind = Variable::Kind::RowCell;
    variable.slot = table;
    variable.column = index;
    variable.field = m_layout.tableAt(table).columns[size_t(index)].spec.field;
    variable.types = rules::typesOf(*variable.field);
    return variable;
}

Variable FormNames::context(const QString &path)
{
    Variable variable;
    if (path == "context.today"_L1)
        variable.types = type::Date;
    else if (path == "context.isInstant"_L1)
        variable.types = type::Flag;
    else if (path == "context.region"_L1 || path == "context.situation"_L1 || path == "context.business"_L1)
        variable.types = type::Text;
    else if (path.startsWith("context."_L1))
        return {};
    variable.kind = Variable::Kind::Context;
    const auto found = std::find(m_contextNames.begin(), m_contextNames.end(), path);
    variable.slot = int(found - m_contextNames.begin());
    if (found == m_contextNames.end())
        m_contextNames.push_back(path);
    return variable;
}

} // namespace yichuang
